"""Ordinal words and what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box
from perception.finding.ordinals import Ordinal, in_order, ordinal_of, trailing_ordinal

BOXES = st.lists(
    st.builds(
        lambda left, top: Box(left, top, left + 100, top + 40),
        st.integers(0, 900),
        st.integers(0, 2000),
    ),
    max_size=8,
)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("first", 1),
        ("Second", 2),
        ("tenth", 10),
        ("1st", 1),
        ("2nd", 2),
        ("3rd", 3),
        ("11th", 11),
        ("12th", 12),
        ("22nd", 22),
        ("last", -1),
        ("second to last", -2),
        ("second-to-last", -2),
        ("next to last", -2),
        ("third to last", -3),
    ],
)
def test_ordinal_words_are_numbers(word: str, number: int) -> None:
    assert ordinal_of(word) == Ordinal(number)


@pytest.mark.parametrize("word", ["0th", "2st", "11st", "one", "secondary", "", "2"])
def test_what_is_no_ordinal_is_none(word: str) -> None:
    assert ordinal_of(word) is None


def test_superlatives_count_along_the_screen() -> None:
    assert ordinal_of("leftmost") == Ordinal(1, "from left to right")
    assert ordinal_of("rightmost") == Ordinal(-1, "from left to right")
    assert ordinal_of("topmost") == Ordinal(1, "from top to bottom")
    assert ordinal_of("lowest") == Ordinal(-1, "from top to bottom")


@pytest.mark.parametrize(
    ("words", "core", "number"),
    [
        ("Install #2", "Install", 2),
        ("Install (second)", "Install", 2),
        ("Install number three", "Install", 3),
        ("Install no. 4", "Install", 4),
        ("Install, the last one", "Install", -1),
        ("Install (2 of 3)", "Install", 2),
    ],
)
def test_ordinals_may_stand_behind(words: str, core: str, number: int) -> None:
    found = trailing_ordinal(words)
    assert found is not None
    assert words[: found[0]] == core
    assert found[1] == Ordinal(number)


@pytest.mark.parametrize("words", ["Install", "Issue #", "Number one fan", "#2", "Install 2"])
def test_other_ends_are_no_ordinals(words: str) -> None:
    assert trailing_ordinal(words) is None


@given(st.integers(1, 99))
def test_every_number_is_spoken_as_an_ordinal_of_itself(number: int) -> None:
    assert ordinal_of(Ordinal(number).words) == Ordinal(number)


@given(st.integers(-12, 12).filter(bool), st.integers(0, 12))
def test_places_lie_among_those_that_there_are(number: int, count: int) -> None:
    index = Ordinal(number).index(count)
    assert (index is None) == (abs(number) > count)
    assert index is None or 0 <= index < count


def test_rows_are_read_from_left_to_right_and_then_downwards() -> None:
    grid = [Box(x, y, x + 80, y + 40) for y, x in ((305, 500), (100, 400), (108, 20), (300, 10))]
    assert in_order(grid, "in reading order") == (2, 1, 3, 0)
    assert in_order(grid, "in reading order", leftward=True) == (1, 2, 0, 3)
    assert in_order(grid, "from left to right") == (3, 2, 1, 0)
    assert in_order(grid, "from top to bottom") == (1, 2, 3, 0)


@given(BOXES, st.booleans())
def test_everything_is_counted_once(boxes: list[Box], leftward: bool) -> None:
    order = in_order(boxes, "in reading order", leftward=leftward)
    assert sorted(order) == list(range(len(boxes)))
