import base64
import json
from pathlib import Path

import pytest

from mobile_agent.actions import Ask, ChooseMark, Finish, OpenApp, Press, Tap
from mobile_agent.errors import (
    InvalidReply,
    KeyRefused,
    PlannerError,
    PlannerUnreachable,
    UsageError,
)
from mobile_agent.planners.claude import DEFAULT_MODEL, ClaudePlanner
from mobile_agent.planners.claude.client import RequestRefused
from mobile_agent.protocols import Planner
from mobile_agent.trace import Decision, EffectKind, Step, Trace
from perception import Screenshot
from tests.messages_api import (
    MessagesServer,
    RecordedRequest,
    Reply,
    error,
    garbage,
    hang,
    message,
    no_messages,
    say,
    tool_use,
    truncated,
)
from tests.mobile_agent.planners.claude.screens import ambiguous, failed, screen_with, tapped

TRACE = Trace("Turn on dark theme")
SCREEN = screen_with("Network", "Display", "Sound")
TAP = tool_use(
    "tap", thought="I see it.", kind="text", target="Display", region="anywhere", near=""
)
AT_ONCE = {"retry_after_ms": "1"}


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AUTH_TOKEN", "BASE_URL", "PROFILE", "CONFIG_DIR"):
        monkeypatch.delenv(f"ANTHROPIC_{name}", raising=False)
    monkeypatch.delenv("MOBILE_AGENT_MODEL", raising=False)


def decide(
    *replies: Reply, trace: Trace = TRACE, model: str = "claude-sonnet-4-6", retries: int = 3
) -> tuple[Decision, list[RecordedRequest]]:
    with MessagesServer(replies) as server:
        planner: Planner = ClaudePlanner(model, base_url=server.url, max_retries=retries)
        decision = planner.decide(trace, SCREEN)
    assert not any(request.refused for request in server.requests)
    return decision, server.requests


def test_a_tool_call_becomes_a_decision() -> None:
    decision, requests = decide(TAP)
    assert decision.action == Tap(text="Display")
    assert decision.thought == "I see it."
    assert len(requests) == 1


def test_tokens_and_cost_are_counted() -> None:
    usage = decide(TAP)[0].usage
    assert usage.model == "claude-sonnet-4-6"
    assert (usage.input_tokens, usage.output_tokens) == (1000, 50)
    assert (usage.cache_read_tokens, usage.cache_write_tokens) == (3000, 200)
    assert usage.cost == pytest.approx((1000 * 3 + 50 * 15 + 3000 * 0.3 + 200 * 3.75) / 1e6)
    assert decide(TAP, model="qwen")[0].usage.cost is None


def test_system_prompt_and_tools_are_cached_and_a_call_is_forced() -> None:
    body = decide(TAP)[1][0].body
    assert body["tool_choice"] == {"type": "any", "disable_parallel_tool_use": True}
    assert json.dumps(body["system"]).count("cache_control") == 1
    *others, last = decide(TAP)[1][0].tools
    assert last["cache_control"] == {"type": "ephemeral"}
    assert not any("cache_control" in tool for tool in others)
    assert "thinking" not in body


def test_the_cached_part_is_the_same_on_every_call() -> None:
    first = decide(TAP)[1][0].body
    second = decide(TAP, trace=Trace("Another", (tapped("Display"),)))[1][0].body
    assert json.dumps([first["tools"], first["system"]]) == json.dumps(
        [second["tools"], second["system"]]
    )


def test_one_picture_is_sent_scaled_with_the_true_size_told() -> None:
    request = decide(TAP, trace=Trace("Goal", (tapped("A"), tapped("B"))))[1][0]
    (image,) = request.images
    picture = Screenshot.decode(base64.b64decode(image["data"]))
    assert (picture.width, picture.height) == (705, 1568)
    assert "1080×2400 pixels at 705×1568" in request.words


def test_goal_history_and_texts_are_told() -> None:
    trace = Trace("Find the café", (tapped("Settings"), failed(Tap(text="X"), "no text 'X'")))
    words = decide(TAP, trace=trace)[1][0].words
    assert "Task:\nFind the café" in words
    assert "1. \"It is there.\" → tap text 'Settings' · found 'Settings'" in words
    assert "not found: no text 'X'" in words
    assert "Network | Display | Sound" in words


def test_the_words_stay_bounded_in_a_long_run() -> None:
    trace = Trace("Goal", (tapped("Display"),) * 400)
    (request,) = decide(TAP, trace=trace)[1]
    messages = request.body["messages"]
    assert isinstance(messages, list)
    assert len(messages) == 1
    assert len(request.words) < 9_000


def test_three_fruitless_repeats_are_named() -> None:
    vain = tapped("OK", EffectKind.NONE)
    assert "same action" not in decide(TAP, trace=Trace("G", (vain, vain)))[1][0].words
    words = decide(TAP, trace=Trace("G", (vain, vain, vain)))[1][0].words
    assert "The last 3 steps were the same action" in words


def test_an_ambiguous_target_is_shown_with_marks() -> None:
    decision, requests = decide(
        tool_use("choose_mark", thought="The second.", number=2), trace=Trace("G", (ambiguous(),))
    )
    assert decision.action == ChooseMark(number=2)
    assert len(requests[0].images) == 2
    assert "the 2 places marked with numbers" in requests[0].words


def test_a_decision_depends_on_the_trace_alone() -> None:
    trace = Trace("G", (tapped("A"),))
    with MessagesServer([TAP, TAP]) as server:
        planner = ClaudePlanner("m", base_url=server.url)
        planner.decide(trace, SCREEN)
        planner.decide(trace, SCREEN)
    assert server.requests[0].body == server.requests[1].body


@pytest.mark.parametrize(
    "trouble",
    [
        error(429, "slow down", **AT_ONCE),
        error(529, "overloaded", **AT_ONCE),
        error(500, "oops", **AT_ONCE),
    ],
)
def test_passing_trouble_is_outlasted(trouble: Reply) -> None:
    decision, requests = decide(trouble, trouble, TAP)
    assert decision.action == Tap(text="Display")
    assert len(requests) == 3


def test_lasting_trouble_is_told_in_one_sentence() -> None:
    trouble = error(529, "Overloaded", **AT_ONCE)
    with pytest.raises(PlannerUnreachable, match=r"answers 529, tried again 2 times: Overloaded"):
        decide(*[trouble] * 3, retries=2)


def test_a_server_that_never_answers_is_given_up() -> None:
    with MessagesServer([hang()]) as server:
        planner = ClaudePlanner("m", base_url=server.url, max_retries=0, timeout=0.3)
        with pytest.raises(PlannerUnreachable, match=r"did not answer within 0.3 s$"):
            planner.decide(TRACE, SCREEN)


def test_a_server_that_is_not_there_is_told() -> None:
    with MessagesServer([]) as server:
        gone = server.url
    planner = ClaudePlanner("m", base_url=gone, max_retries=0)
    with pytest.raises(PlannerUnreachable, match=r"127.0.0.1:\d+ cannot be reached: .*refused"):
        planner.decide(TRACE, SCREEN)


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_key_fails_at_once(status: int) -> None:
    with MessagesServer([error(status, "invalid x-api-key"), TAP]) as server:
        planner = ClaudePlanner("m", base_url=server.url, api_key="wrong")
        with pytest.raises(KeyRefused, match=rf"refuses the API key \({status}: invalid"):
            planner.decide(TRACE, SCREEN)
    assert len(server.requests) == 1


def test_the_key_is_sent_and_servers_elsewhere_need_none() -> None:
    with MessagesServer([TAP], api_key="secret") as server:
        ClaudePlanner("m", base_url=server.url, api_key="secret").decide(TRACE, SCREEN)
    with MessagesServer([TAP]) as server:
        ClaudePlanner("m", base_url=server.url).decide(TRACE, SCREEN)


def test_the_key_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "from outside")
    with MessagesServer([TAP], api_key="from outside") as server:
        ClaudePlanner("m", base_url=server.url).decide(TRACE, SCREEN)


def test_no_key_at_all_fails_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(KeyRefused, match="set ANTHROPIC_API_KEY"):
        ClaudePlanner()
    monkeypatch.setenv("ANTHROPIC_PROFILE", "none")
    with pytest.raises(KeyRefused, match="set ANTHROPIC_API_KEY"):
        ClaudePlanner()


@pytest.mark.parametrize(
    ("status", "words"), [(404, "model: qwen-9"), (400, "model 'qwen-9' not found, pull it first")]
)
def test_an_unknown_model_is_named(status: int, words: str) -> None:
    with pytest.raises(PlannerError, match=r"does not know the model 'qwen-9' .* --model"):
        decide(error(status, words), model="qwen-9")


def test_a_server_of_another_kind_is_told() -> None:
    with pytest.raises(PlannerError, match="does not speak the Messages API at /v1/messages"):
        decide(error(404, "page not found"))
    with pytest.raises(PlannerUnreachable, match="does not answer as the Messages API does"):
        decide(no_messages(), no_messages(), no_messages())


@pytest.mark.parametrize("broken", [garbage(), truncated(TAP), no_messages(), Reply()])
def test_a_broken_answer_is_asked_for_again(broken: Reply) -> None:
    decision, requests = decide(broken, TAP)
    assert decision.action == Tap(text="Display")
    assert requests[0].body == requests[1].body


def test_an_answer_cut_off_on_the_way_is_asked_for_again() -> None:
    cut = Reply(body=TAP.body[:50], declared_length=len(TAP.body))
    assert decide(cut, TAP)[0].action == Tap(text="Display")


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (say("I would tap Display."), "no tool was called"),
        (tool_use("touch", x=3), "there is no tool 'touch'"),
        (tool_use("press", thought="", key="shutdown"), "press: key: Input should be 'back'"),
        (tool_use("tap", thought="", kind="text"), "target must name what to point at"),
        (message([{"type": "tool_use", "id": "t", "name": "ask", "input": {}}] * 2), "2 tools"),
        (message([], "refusal"), "the model refused"),
        (message([{"type": "text", "text": "Well, let"}], "max_tokens"), "cut off"),
        (message([]), "no tool was called"),
    ],
)
def test_a_reply_without_a_valid_action_is_told_back(bad: Reply, told: str) -> None:
    decision, requests = decide(bad, bad, TAP)
    assert decision.action == Tap(text="Display")
    assert "not accepted" not in requests[0].words
    for request in requests[1:]:
        assert told in request.words
        assert request.words.startswith(requests[0].words)
    assert decision.usage.output_tokens == 3 * 50
    assert decision.usage.cost is not None


def test_after_two_corrections_it_ends() -> None:
    with MessagesServer([say("Hm.")] * 9) as server:
        planner = ClaudePlanner("m", base_url=server.url)
        with pytest.raises(InvalidReply, match="m gave no valid action in 3 tries: no tool"):
            planner.decide(TRACE, SCREEN)
    assert len(server.requests) == 3


def test_servers_that_only_resemble_the_api_will_do() -> None:
    call = {"type": "tool_use", "name": "press", "input": '{"key": "back", "why": 1}'}
    bare = Reply(body=json.dumps({"content": [call]}).encode())
    decision, _ = decide(bare)
    assert decision.action == Press(key="back")
    assert decision.usage.tokens == 0
    written = say('Sure:\n{"name": "open_app", "input": {"app": "Clock"}}')
    assert decide(written)[0].action == OpenApp(app="Clock")


def test_what_a_server_does_not_accept_is_left_out_from_then_on() -> None:
    refusals = [
        error(400, "tool_choice: forced tool use is not supported for this model"),
        error(400, "tools.0.strict: Extra inputs are not permitted"),
    ]
    with MessagesServer([*refusals, TAP, TAP]) as server:
        planner = ClaudePlanner("m", base_url=server.url, strict=True)
        planner.decide(TRACE, SCREEN)
        planner.decide(TRACE, SCREEN)
    asked = [
        (str(request.body["tool_choice"]).count("any"), "strict" in request.tools[0])
        for request in server.requests
    ]
    assert asked == [(1, True), (0, True), (0, False), (0, False)]


def test_any_other_refusal_is_told() -> None:
    with pytest.raises(RequestRefused, match="'m' does not support tools"):
        decide(error(400, "the model 'm' does not support tools"), model="m")
    with pytest.raises(RequestRefused, match=r"refuses the request \(400\): prompt is too long"):
        decide(error(400, "prompt is too long"))


@pytest.mark.parametrize("address", ["localhost:11434", "ftp://x", "http://", "", "nonsense"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises((UsageError, KeyRefused)):
        ClaudePlanner(base_url=address)


def test_an_address_may_hold_the_path_already() -> None:
    with MessagesServer([TAP, TAP]) as server:
        for tail in ("/v1/", "/v1/messages"):
            ClaudePlanner("m", base_url=server.url + tail).decide(TRACE, SCREEN)
    assert len(server.requests) == 2


def test_the_model_comes_from_the_call_the_environment_or_the_default(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert ClaudePlanner(api_key="k").model == DEFAULT_MODEL
    monkeypatch.setenv("MOBILE_AGENT_MODEL", "claude-opus-5")
    assert ClaudePlanner(api_key="k").model == "claude-opus-5"
    assert ClaudePlanner("claude-haiku-4-5", api_key="k").model == "claude-haiku-4-5"


def test_a_model_walks_through_a_task_from_what_it_is_told() -> None:
    def brain(request: RecordedRequest) -> Reply:
        if "replied: 'Anna'" in request.words:
            return tool_use("finish", thought="Done.", success=True, answer="Anna")
        if "found 'Display'" in request.words:
            return tool_use("ask", thought="", question="Who?")
        return TAP

    trace = Trace("G")
    with MessagesServer(brain) as server:
        planner = ClaudePlanner("m", base_url=server.url)
        assert planner.decide(trace, SCREEN).action == Tap(text="Display")
        trace = trace.with_step(tapped("Display"))
        asked = planner.decide(trace, SCREEN)
        assert asked.action == Ask(question="Who?")
        trace = trace.with_step(Step(SCREEN, asked, reply="Anna"))
        assert planner.decide(trace, SCREEN).action == Finish(success=True, answer="Anna")
