from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import (
    ACTIONS,
    ClearText,
    Drag,
    Finish,
    OpenApp,
    Press,
    ScrollTo,
    Tap,
    TargetWords,
    Type,
    Wait,
)
from mobile_agent.errors import FlowError
from mobile_agent.flows import action_from_words, action_to_words, parse_flow, read_flow
from mobile_agent.located_yaml import load
from perception import REGIONS, IconTarget, TextTarget


def test_long_and_short_forms() -> None:
    flow = parse_flow(
        load(
            """
- open_app: Settings
- tap: Display
- tap: {icon: magnifying glass, region: top right, near: Network}
- type: "12"
- clear_text
- press: back
- wait: 1.5
- scroll_to: {text: System, direction: up}
- drag: {start: {text: A}, end: {icon: trash can}}
- finish: done
""",
            "flow.yaml",
        )
    )
    assert flow.actions == (
        OpenApp(app="Settings"),
        Tap(text="Display"),
        Tap(icon="magnifying glass", region="top right", near="Network"),
        Type(text="12"),
        ClearText(),
        Press(key="back"),
        Wait(seconds=1.5),
        ScrollTo(text="System", direction="up"),
        Drag(start=TargetWords(text="A"), end=TargetWords(icon="trash can")),
        Finish(answer="done"),
    )


def test_a_scenario_file_is_a_flow_too(tmp_path: Path) -> None:
    file = tmp_path / "s.yaml"
    file.write_text("id: x\ninstruction: Do it\nflow:\n  - tap: Go\n", encoding="utf-8")
    flow = read_flow(file)
    assert flow.instruction == "Do it"
    assert flow.actions == (Tap(text="Go"),)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "- tap: A\n- tapp: B",
            r"f\.yaml, line 2, 1\.tapp: unknown action 'tapp': did you mean tap",
        ),
        ("- tap: {text: A, icon: B}", r"line 1, 0\.tap: name exactly one of text and icon"),
        ("- tap: {text: A, colour: red}", r"line 1, 0\.tap\.colour: unknown field"),
        (
            "- tap:\n    text: A\n    region: middle",
            r"line 3, 0\.tap\.region: input should be 'top",
        ),
        ("- press: {}", r"line 1, 0\.press\.key: this field is missing"),
        ("- wait: soon", r"line 1, 0\.wait\.seconds: input should be a valid number"),
        ("- type: 5", r"line 1, 0\.type\.text: input should be a valid string"),
        ("- drag: Trash", r"line 1, 0\.drag: this action needs named fields"),
        ("- 5", r"line 1, 0: an action is written as one name"),
        ("- {tap: A, type: B}", r"line 1, 0: an action is written as one name"),
        ("[]", "a flow is a list of actions with at least one in it"),
        ("5", "a flow is a list of actions"),
        ("", "a flow is a list of actions"),
        ("{id: x}", "this file has no flow"),
        ("{flow: [tap], instruction: 3}", r"instruction: should be a text"),
        ("- tap: '  '", r"0\.tap: the target's words are blank"),
    ],
)
def test_mistakes_are_named_by_file_line_and_field(text: str, sentence: str) -> None:
    with pytest.raises(FlowError, match=sentence):
        parse_flow(load(text, "f.yaml"))


def test_a_folder_or_missing_file_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(FlowError, match="is a folder"):
        read_flow(tmp_path)
    with pytest.raises(FlowError, match="cannot read"):
        read_flow(tmp_path / "none.yaml")


words = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
targets = st.fixed_dictionaries(
    {}, optional={"region": st.sampled_from(REGIONS), "near": words}
).flatmap(
    lambda rest: st.one_of(
        words.map(lambda t: {**rest, "text": t}), words.map(lambda t: {**rest, "icon": t})
    )
)


@given(targets)
def test_targets_survive_the_way_to_words_and_back(fields: dict[str, str]) -> None:
    action = Tap.model_validate(fields)
    back = action_from_words(action_to_words(action), load("", "x"), ())
    assert back == action
    assert isinstance(action.target, TextTarget if "text" in fields else IconTarget)
    assert action.target.words == fields.get("text", fields.get("icon"))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_any_data_is_an_action_or_refused(data: object) -> None:
    for action in ACTIONS:
        with suppress(FlowError):
            action_from_words({action.name: data}, load("", "x"), ())
