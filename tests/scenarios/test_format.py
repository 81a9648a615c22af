from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mobile_agent.actions import Finish, Tap, Type
from mobile_agent.errors import FlowError
from mobile_agent.flows import read_flow
from mobile_agent.located_yaml import load
from scenarios.checks import AnswerContains, ShellCheck
from scenarios.collecting import SUITE, collect
from scenarios.errors import SuiteError
from scenarios.format import Level, Scenario, parse_scenario, read_scenario
from scenarios.milestones import Saw

GOOD = """\
id: send-note
instruction: Send {person.name} the word {word}
level: with requirements
apps: [Messages]
parameters:
  word: [Hello]
  person:
    - {name: Ada, number: "+44 1"}
setup: [echo hi]
checks:
  - {shell: content query --uri content://sms, contains: "body={word}"}
  - {answer_contains: "{person.number}"}
rubrics:
  - {words: sees her, check: {saw: "{person.name}"}}
flow:
  - tap: "{person.name}"
  - type: "{word}"
  - finish: done
max_steps: 9
"""


def scenario(text: str, seed: int = 0) -> Scenario:
    return parse_scenario(load(text, "task.yaml"), seed)


def test_a_whole_scenario_is_read() -> None:
    read = scenario(GOOD)
    assert read.instruction == "Send Ada the word Hello"
    assert read.level is Level.WITH_REQUIREMENTS
    assert read.setup == ("echo hi",)
    assert read.checks == (
        ShellCheck.model_validate(
            {"shell": "content query --uri content://sms", "contains": "body=Hello"}
        ),
        AnswerContains(answer_contains="+44 1"),
    )
    assert read.rubrics[0].check == Saw(saw="Ada")
    assert read.flow == (Tap(text="Ada"), Type(text="Hello"), Finish(answer="done"))
    assert read.human_steps == 2
    assert read.max_steps == 9
    assert dict(read.drawn) == {"word": "Hello", "person.name": "Ada", "person.number": "+44 1"}


def test_the_seed_draws_the_parameters_and_only_it() -> None:
    text = GOOD.replace("[Hello]", "[a, b, c, d, e, f, g]")
    drawn = [scenario(text, seed).drawn["word"] for seed in range(30)]
    assert len(set(drawn)) > 3
    assert drawn == [scenario(text, seed).drawn["word"] for seed in range(30)]


def test_a_scenario_is_a_flow_too(tmp_path: Path) -> None:
    path = tmp_path / "task.yaml"
    path.write_text(GOOD, encoding="utf-8")
    flow = read_flow(path)
    assert flow.instruction == "Send Ada the word Hello"
    assert flow.actions == read_scenario(path).flow


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("id: send-note", "id: Send Note", 1, "id"),
        ("id: send-note\n", "", 1, "id: this field is missing"),
        ("level: with requirements", "level: hard", 3, "level"),
        ("apps: [Messages]", "apps: []", 4, "apps"),
        ("[Hello]", "[]", 6, "parameters.word: should be a list with at least one choice"),
        ("the word {word}", "the word {wrod}", 2, "instruction: no parameter 'wrod'"),
        ('type: "{word}"', 'type: "{wort}"', 17, "flow.1.type: no parameter 'wort'"),
        ("setup: [echo hi]", "setup: echo hi", 9, "setup"),
        ('contains: "body={word}"', "holds: x", 11, "checks.0.holds: unknown field"),
        (', contains: "body={word}"', "", 11, "checks.0: say what to expect"),
        ('contains: "body={word}"', 'matches: "("', 11, "checks.0.matches: no regular expression"),
        ("answer_contains", "answer_holds", 12, "checks.1: name exactly one of shell"),
        ("words: sees her, ", "", 14, "rubrics.0: a rubric has the two fields"),
        ("saw:", "sought:", 14, "rubrics.0.check: name exactly one of"),
        ("tap:", "tapp:", 16, "flow.0.tapp: unknown action 'tapp': did you mean tap?"),
        ('tap: "{person.name}"', "tap: {text: a, icon: b}", 16, "name exactly one of text and"),
        ("max_steps: 9", "max_steps: 0", 19, "max_steps"),
        ("max_steps: 9", "max_steps: many", 19, "max_steps"),
        ("max_steps: 9", "most_steps: 9", 19, "most_steps: unknown field"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_field(
    old: str, new: str, line: int, words: str
) -> None:
    assert old in GOOD
    with pytest.raises(FlowError) as caught:
        scenario(GOOD.replace(old, new, 1))
    message = str(caught.value)
    assert message.startswith(f"task.yaml, line {line}, ")
    assert words in message
    assert "\n" not in message


plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
keys = st.text(max_size=4) | st.sampled_from(["shell", "saw", "tap", "words", "check"])
values = (
    plain
    | st.lists(plain, max_size=2)
    | st.dictionaries(keys, plain, max_size=2)
    | st.lists(st.dictionaries(keys, plain | st.lists(plain, max_size=2), max_size=2), max_size=2)
)
WHOLE = yaml.safe_load(GOOD)


# Slow where many share a processor; what is drawn is small.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from([*WHOLE, "odd"]), values, max_size=4), st.booleans())
def test_whatever_stands_in_a_scenario_only_a_flow_error_comes_of_it(
    changes: dict[str, object], start_whole: bool
) -> None:
    document = {**(WHOLE if start_whole else {}), **changes}
    with suppress(FlowError):
        scenario(yaml.safe_dump(document))


@settings(deadline=None)
@given(st.text())
def test_whatever_text_a_file_holds_only_a_flow_error_comes_of_it(text: str) -> None:
    with pytest.raises(FlowError):
        scenario(text)


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="nowhere"):
        collect([tmp_path / "nowhere"])
    with pytest.raises(SuiteError, match="holds no scenario"):
        collect([tmp_path])


def test_an_id_used_twice_is_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(SuiteError, match="same id 'send-note'"):
        collect([tmp_path])


def test_one_broken_file_refuses_the_whole_folder(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("id: b\n", encoding="utf-8")
    with pytest.raises(FlowError, match=r"b\.yaml"):
        collect([tmp_path])


def test_the_suite_has_all_levels_and_enough_icons() -> None:
    suite = collect([SUITE])
    assert len(suite) == 12
    assert {one.level for one in suite} == set(Level)
    touches = [
        action for one in suite for action in one.flow if action.name in {"tap", "long_press"}
    ]
    icons = [action for action in touches if getattr(action, "icon", None)]
    assert len(icons) / len(touches) >= 0.25
    assert all(one.human_steps < one.max_steps for one in suite)
