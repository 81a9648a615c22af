"""A passage letter by letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.passages import Passage, words_in
from perception.finding.spelling import Spelling, joined, occurrences, spelling_of
from tests.perception.drawing import line


def spelt(text: str) -> Spelling:
    whole = line(text, 100, 500, letter=10)
    return spelling_of(Passage((whole,), words_in(whole)))


def test_letters_know_their_words() -> None:
    spelling = spelt("Wi-Fi on")
    assert spelling.letters == "wifion"
    assert {0, 4} <= spelling.starts
    assert {4, 6} <= spelling.ends


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("LTE100 %", "100"),
        ("画面の明るさ", "明る"),
        ("settings/network", "network"),
        ("Anna's photos", "Anna"),
        ("@2/24/16", "24"),
    ],
)
def test_words_begin_inside_what_has_no_spaces(text: str, word: str) -> None:
    spelling = spelt(text)
    ((start, end),) = occurrences(spelling.letters, word.casefold())
    assert start in spelling.starts
    assert end in spelling.ends


@pytest.mark.parametrize(("text", "part"), [("10:30", "10"), ("don't", "don"), ("1,000", "000")])
def test_marks_hold_together_what_is_one(text: str, part: str) -> None:
    spelling = spelt(text)
    ((start, end),) = occurrences(spelling.letters, part)
    assert not (start in spelling.starts and end in spelling.ends)


def test_boxes_of_letters_lie_where_the_letters_are() -> None:
    (box,) = spelt("Data usage").boxes(4, 7)
    assert (box.left, box.right) == (150, 180)


def test_joined_lines_know_what_is_on_all_of_them() -> None:
    spelling = joined((spelt("one two"), spelt("three"), spelt("four five")))
    assert spelling.letters == "onetwothreefourfive"
    assert spelling.on_all_lines(3, 15)
    assert not spelling.on_all_lines(0, 11)
    assert not spelling.on_all_lines(6, 19)


@given(st.text(max_size=40).filter(str.strip))
def test_every_letter_has_a_place_inside_the_line(text: str) -> None:
    spelling = spelt(text)
    assert len(spelling.places) == len(spelling.letters)
    assert all(0 <= at <= len(spelling.letters) for at in spelling.starts | spelling.ends)
    whole = spelling.passage.box
    for at in range(len(spelling.letters)):
        (box,) = spelling.boxes(at, at + 1)
        assert box.coverage(whole.grown(1)) == 1.0


@given(st.text("ab", max_size=20), st.text("ab", min_size=1, max_size=3))
def test_all_occurrences_are_found(letters: str, wanted: str) -> None:
    found = list(occurrences(letters, wanted))
    assert all(letters[start:end] == wanted for start, end in found)
    assert len(found) == sum(letters.startswith(wanted, at) for at in range(len(letters)))
