"""Lines that are read as one, and the words of a line."""

from hypothesis import given
from hypothesis import strategies as st

from perception import Box, TextBox, Word
from perception.finding.passages import MOST_LINES_JOINED, joined_lines, pieces_of, words_in
from tests.perception.drawing import line


def runs(*lines: TextBox) -> set[tuple[str, ...]]:
    return {tuple(each.text for each in run) for run in joined_lines(lines)}


def test_lines_below_one_another_are_joined_wherever_they_begin() -> None:
    assert runs(line("one", 100, 500), line("two", 100, 545), line("three", 100, 590)) == {
        ("one", "two"),
        ("one", "two", "three"),
        ("two", "three"),
    }


def test_centred_lines_are_joined() -> None:
    assert runs(line("a long upper line", 100, 500), line("short", 220, 545))


def test_lines_apart_or_out_of_line_are_not_joined() -> None:
    assert not runs(line("one", 100, 500), line("two", 100, 700))
    assert not runs(line("one", 100, 500), line("another one", 700, 545))
    assert not runs(line("one", 100, 500, height=40), line("two", 100, 545, height=90))


def test_what_was_read_in_two_is_joined_in_its_row() -> None:
    left, right = line("Terms of", 100, 500), line("service", 270, 502)
    assert runs(right, left) == {("Terms of", "service")}


def test_columns_of_a_row_are_not_joined() -> None:
    assert not runs(line("Battery", 100, 500), line("85 %", 700, 500))


def test_a_line_read_over_a_wide_gap_falls_in_two() -> None:
    words = (
        Word("Data", Box(100, 500, 180, 540)),
        Word("usage", Box(190, 500, 290, 540)),
        Word("Off", Box(800, 500, 860, 540)),
    )
    whole = TextBox("Data usage Off", Box(100, 500, 860, 540), 0.9, words)
    assert [each.text for each in pieces_of(whole)] == ["Data usage", "Off"]
    assert not pieces_of(line("Data usage Off", 100, 500))


def test_words_without_boxes_are_cut_in_proportion() -> None:
    first, second = words_in(line("Data usage", 100, 500, letter=10))
    assert (first.box.left, first.box.right) == (100, 140)
    assert (second.box.left, second.box.right) == (150, 200)


def test_the_readers_single_characters_are_put_together() -> None:
    marks = tuple(
        Word(mark, Box(100 + 40 * at, 500, 140 + 40 * at, 540)) for at, mark in enumerate("画面の")
    )
    (word,) = words_in(TextBox("画面の", Box(100, 500, 220, 540), 0.9, marks))
    assert (word.text, word.box) == ("画面の", Box(100, 500, 220, 540))


def test_words_from_the_right_begin_on_the_right() -> None:
    first, second = words_in(line("الإعدادات العامة", 100, 500))
    assert first.text == "الإعدادات"
    assert first.box.left > second.box.right - 1


TEXTS = st.text(min_size=1, max_size=25).filter(str.strip)
LINES = st.lists(
    st.builds(line, TEXTS, st.integers(0, 600), st.integers(0, 1800), height=st.integers(1, 90)),
    max_size=8,
)


@given(LINES)
def test_runs_hold_each_line_once_and_are_bounded(lines: list[TextBox]) -> None:
    for run in joined_lines(lines):
        assert 2 <= len(run) <= MOST_LINES_JOINED
        assert len({id(each) for each in run}) == len(run)


@given(TEXTS, st.integers(1, 20), st.integers(1, 60))
def test_words_lie_inside_their_line(text: str, letter: int, height: int) -> None:
    whole = line(text, 10, 20, letter=letter, height=height)
    for word in words_in(whole):
        assert word.box.intersection(whole.box) is not None
        assert word.box.left >= whole.box.left
        assert word.box.right <= whole.box.right + 1
        assert (word.box.top, word.box.bottom) == (whole.box.top, whole.box.bottom)
