import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import Press
from mobile_agent.errors import InvalidReply
from mobile_agent.planners.claude.reply import read_reply
from mobile_agent.trace import Usage

BACK = {"thought": "Go back.", "key": "back"}
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=10,
)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"name": "press", "input": BACK}),
        f"I go back.\n```json\n{json.dumps({'tool': 'press', 'arguments': BACK}, indent=1)}\n```",
        f"<tool_call>{json.dumps({'name': 'press', 'parameters': json.dumps(BACK)})}</tool_call>",
        '{oops {"a": 1} ' + json.dumps({"action": "press", "args": BACK}),
    ],
)
def test_a_call_written_as_text_is_understood(text: str) -> None:
    reply = read_reply({"content": [{"type": "text", "text": text}]})
    assert reply is not None
    assert reply.decision() == ("Go back.", Press(key="back"))


def test_two_written_calls_are_not_guessed_between() -> None:
    text = json.dumps({"name": "press", "input": BACK}) * 2
    reply = read_reply({"content": text})
    assert reply is not None
    with pytest.raises(InvalidReply, match="no tool was called"):
        reply.decision()


def test_a_bare_reply_is_enough() -> None:
    block = {"type": "tool_use", "name": "press", "input": json.dumps(BACK), "more": 1}
    reply = read_reply({"content": [{"type": "thinking"}, block], "unknown": True})
    assert reply is not None
    assert reply.decision() == ("Go back.", Press(key="back"))
    assert reply.usage == Usage()


def test_words_stand_in_for_a_missing_thought() -> None:
    call = {"type": "tool_use", "name": "press", "input": {"key": "back"}}
    reply = read_reply({"content": [{"type": "text", "text": "Back it is."}, call]})
    assert reply is not None
    assert reply.decision()[0] == "Back it is."


@pytest.mark.parametrize("payload", [None, [], "x", 3, {}, {"content": None}, {"type": "error"}])
def test_what_is_no_reply_is_none(payload: object) -> None:
    assert read_reply(payload) is None


@given(st.dictionaries(st.sampled_from(["content", "usage", "stop_reason"]), json_values))
def test_any_payload_is_a_reply_or_none(payload: dict[str, object]) -> None:
    reply = read_reply(payload)
    if reply is not None:
        assert reply.usage.tokens >= 0
        with pytest.raises(InvalidReply):
            reply.decision()


@given(st.text(alphabet='{}[]":,ab1 ', max_size=300))
def test_any_text_is_searched_for_calls(text: str) -> None:
    reply = read_reply({"content": text})
    assert reply is not None
    with pytest.raises(InvalidReply):
        reply.decision()


def test_deeply_nested_text_is_survived() -> None:
    reply = read_reply({"content": '{"a":' * 4_000})
    assert reply is not None
    with pytest.raises(InvalidReply):
        reply.decision()
