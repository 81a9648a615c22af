from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.errors import FlowError
from mobile_agent.located_yaml import load, read


def test_every_value_knows_its_line() -> None:
    document = load("a: 1\nb:\n  - c: 2\n  - d\n", "x.yaml")
    assert document.value == {"a": 1, "b": [{"c": 2}, "d"]}
    assert document.line(("a",)) == 1
    assert document.line(("b", 0, "c")) == 3
    assert document.line(("b", 1)) == 4


def test_an_unknown_place_has_the_line_of_what_holds_it() -> None:
    document = load("a:\n  b: 1\n", "x.yaml")
    assert document.line(("a", "missing")) == document.line(("a",))


def test_a_key_given_twice_is_refused_with_its_line() -> None:
    with pytest.raises(FlowError, match=r"x\.yaml, line 3: 'a' is given twice"):
        load("a: 1\nb: 2\na: 3\n", "x.yaml")


@pytest.mark.parametrize(
    "text", ["a: [1, 2", "\t- x", "a: b: c", "&a *a *b", "!!python/object:x y"]
)
def test_what_is_no_yaml_is_one_sentence(text: str) -> None:
    with pytest.raises(FlowError, match=r"x\.yaml"):
        load(text, "x.yaml")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(FlowError):
        load(text, "x.yaml")


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(FlowError, match="cannot read"):
        read(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"a: \xff\xfe")
    with pytest.raises(FlowError, match="not UTF-8"):
        read(tmp_path / "latin.yaml")
