import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import (
    ACTIONS,
    Action,
    Ask,
    ChooseMark,
    ClearText,
    DoubleTap,
    Drag,
    Finish,
    LongPress,
    OpenApp,
    Press,
    ScrollTo,
    Swipe,
    Tap,
    TargetWords,
    Type,
    Wait,
)
from mobile_agent.errors import InvalidReply
from mobile_agent.planners.claude.tools import parse_tool_use, tool_definitions

TARGET: dict[str, object] = {"kind": "text", "target": "Display", "region": "anywhere", "near": ""}
EXAMPLES: list[tuple[dict[str, object], Action]] = [
    ({"app": "Settings"}, OpenApp(app="Settings")),
    (TARGET, Tap(text="Display")),
    (
        {"kind": "icon", "target": "switch", "region": "top right", "near": "Wi-Fi"},
        LongPress(icon="switch", region="top right", near="Wi-Fi"),
    ),
    (TARGET, DoubleTap(text="Display")),
    ({"text": "a\nb; rm -rf ~ 😀"}, Type(text="a\nb; rm -rf ~ 😀")),
    ({}, ClearText()),
    (
        {"direction": "up", "region": "bottom", "distance": "long"},
        Swipe(direction="up", region="bottom", distance="long"),
    ),
    ({**TARGET, "direction": "up"}, ScrollTo(text="Display", direction="up")),
    (
        {f"{end}_{key}": value for end in ("start", "end") for key, value in TARGET.items()},
        Drag(start=TargetWords(text="Display"), end=TargetWords(text="Display")),
    ),
    ({"key": "back"}, Press(key="back")),
    ({"seconds": 1.5}, Wait(seconds=1.5)),
    ({"number": 2}, ChooseMark(number=2)),
    ({"question": "Which one?"}, Ask(question="Which one?")),
    ({"success": False, "answer": "No such app"}, Finish(success=False, answer="No such app")),
]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)
field_names = st.sampled_from(
    sorted(
        {
            name
            for tool in tool_definitions()
            for name in tool["input_schema"]["properties"]  # type: ignore[index]
        }
    )
)
field_values = json_values | st.sampled_from(["text", "icon", "anywhere", "top", "up", "back"])


def test_every_action_is_a_tool_with_an_example() -> None:
    names = [tool["name"] for tool in tool_definitions()]
    assert names == [action.name for action in ACTIONS]
    assert [type(action) for _, action in EXAMPLES] == list(ACTIONS)


@pytest.mark.parametrize(("fields", "action"), EXAMPLES)
def test_input_becomes_the_action(fields: dict[str, object], action: Action) -> None:
    given = {"thought": "I see it.", **fields}
    assert parse_tool_use(action.name, given) == ("I see it.", action)
    assert parse_tool_use(action.name, json.dumps(given)) == ("I see it.", action)


@pytest.mark.parametrize(("fields", "action"), EXAMPLES)
def test_the_schema_asks_for_exactly_the_fields_read(
    fields: dict[str, object], action: Action
) -> None:
    schema = next(
        tool["input_schema"] for tool in tool_definitions() if tool["name"] == action.name
    )
    assert isinstance(schema, dict)
    assert schema["required"] == list(schema["properties"])
    assert set(schema["properties"]) == {"thought", *fields}


def test_definitions_are_the_same_each_time() -> None:
    assert json.dumps(tool_definitions()) == json.dumps(tool_definitions())
    assert all("strict" not in tool for tool in tool_definitions(strict=False))


def test_bounds_are_left_out_of_schemas() -> None:
    words = json.dumps(tool_definitions())
    for keyword in ("minLength", "maxLength", "minimum", "maximum", "anyOf", "default"):
        assert f'"{keyword}"' not in words


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("touch", {}, "there is no tool 'touch': use one of open_app, tap,"),
        ("tap", [], "tap: the input is no JSON object"),
        ("tap", "{", "tap: the input is no JSON object"),
        ("tap", {"kind": "button", "target": "x"}, "tap: kind must be 'text' or 'icon'"),
        ("tap", {"kind": "text"}, "tap: target must name what to point at, not nothing"),
        ("tap", {"kind": "text", "target": " "}, "tap: target must name what to point at"),
        ("tap", {**TARGET, "region": "upstairs"}, "tap: region: Input should be 'top left'"),
        ("press", {"key": "shutdown"}, "press: key: Input should be 'back'"),
        ("wait", {"seconds": 1e9}, "wait: seconds: Input should be less than or equal to 60"),
        ("type", {"text": ""}, "type: text: String should have at least 1 character"),
        ("choose_mark", {}, "choose_mark: number: Field required"),
        ("drag", {"start_kind": "text"}, "drag: target must name what to point at"),
    ],
)
def test_bad_input_gets_a_sentence(name: str, given: object, sentence: str) -> None:
    with pytest.raises(InvalidReply) as refused:
        parse_tool_use(name, given)
    assert sentence in str(refused.value)


def test_what_small_models_do_is_understood() -> None:
    given = {"kind": "text", "target": "OK", "region": "Top-Left", "x": 3}
    assert parse_tool_use("tap", given) == ("", Tap(text="OK", region="top left"))
    assert parse_tool_use("tap", {**TARGET, "region": "centre"})[1] == Tap(
        text="Display", region="center"
    )
    assert parse_tool_use("choose_mark", {"number": "2"})[1] == ChooseMark(number=2)


@given(
    name=st.sampled_from([action.name for action in ACTIONS]) | st.text(),
    fields=st.dictionaries(field_names, field_values) | json_values,
    as_text=st.booleans(),
)
def test_any_json_is_an_action_or_a_sentence(name: str, fields: object, as_text: bool) -> None:
    try:
        thought, action = parse_tool_use(name, json.dumps(fields) if as_text else fields)
    except InvalidReply:
        return
    assert action.name == name
    assert isinstance(thought, str)
