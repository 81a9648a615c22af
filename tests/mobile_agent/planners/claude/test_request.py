import pytest

from mobile_agent.planners.claude.models import DEFAULT_MODEL, facts_of
from mobile_agent.planners.claude.request import Settings, build_request, conceded, settings_for
from mobile_agent.trace import Trace
from tests.messages_api.rules import refusal
from tests.mobile_agent.planners.claude.screens import ambiguous, screen_with

MODELS = [DEFAULT_MODEL, "claude-opus-5-5", "claude-sonnet-5", "claude-haiku-4-5", "llama4"]


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("own_host", [True, False])
def test_no_request_breaks_the_servers_rules(model: str, own_host: bool) -> None:
    settings = settings_for(facts_of(model), model, own_host=own_host, strict=None)
    body = build_request(Trace("G", (ambiguous(),)), screen_with("Delete", "Delete"), settings)
    assert refusal(body) == ""
    assert settings.strict is own_host


def test_each_generation_is_asked_as_it_accepts() -> None:
    def asked(model: str) -> tuple[bool, str | None, str | None]:
        settings = settings_for(facts_of(model), model, own_host=True, strict=None)
        return settings.forced, settings.thinking, settings.effort

    assert asked("claude-sonnet-4-6") == (True, None, None)
    assert asked("claude-sonnet-5") == (True, "disabled", None)
    assert asked("claude-sonnet-5-5") == (False, "between_tools", None)
    assert asked("claude-opus-5-5") == (False, None, "low")


def test_other_servers_get_the_plainest_request() -> None:
    settings = settings_for(facts_of(DEFAULT_MODEL), "m", own_host=False, strict=None)
    assert settings == Settings("m", strict=False, forced=True, thinking=None, effort=None)
    body = build_request(Trace("G"), screen_with(), settings)
    assert not body.keys() & {"thinking", "output_config"}


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ('"thinking.type.disabled" is not supported for this model', "thinking"),
        ("tool_choice: forced tool use is not supported for this model", "forced"),
        ("Thinking may not be enabled when tool_choice forces tool use.", "forced"),
        ("The compiled grammar is too large", "strict"),
        ("tools.3.custom.strict: Extra inputs are not permitted", "strict"),
        ("output_config.effort: not supported", "effort"),
    ],
)
def test_what_is_refused_is_left_out_once(words: str, field: str) -> None:
    settings = Settings("m", strict=True, forced=True, thinking="disabled", effort="low")
    less = conceded(settings, words)
    assert less is not None
    changed = {
        name
        for name in ("strict", "forced", "thinking", "effort")
        if getattr(less, name) != getattr(settings, name)
    }
    assert changed == {field}
    assert conceded(less, words) is None


def test_other_words_concede_nothing() -> None:
    assert conceded(Settings("m"), "prompt is too long") is None


def test_marks_are_not_drawn_on_a_screen_of_another_shape() -> None:
    trace = Trace("G", (ambiguous(),))
    turned = screen_with("Delete", width=2400, height=1080)
    for screen, pictures in ((screen_with("Delete"), 2), (turned, 1)):
        words = str(build_request(trace, screen, Settings("m"))["messages"])
        assert words.count("'base64'") == pictures
        assert ("marked with numbers" in words) is (pictures == 2)
