"""Where the on-screen keyboard is, whatever its layout, and that its keys yield to the page."""

from collections.abc import Sequence

import pytest

from perception import Box, Eyes, Screen, TextBox, TextTarget, Verdict, Word, find
from perception.explaining import explained
from perception.finding.keyboard import keyboard_box
from tests.perception.drawing import Canvas, line

WHOLE = Box(0, 0, 1080, 1920)
QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
LAYOUTS = {
    "QWERTY": QWERTY,
    "AZERTY": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "QWERTZ": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "Cyrillic": ("йцукенгшщзх", "фывапролджэ", "ячсмитьбю"),
    "Greek": ("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
    "Arabic": ("ضصثقفغعهخحج", "شسيبلاتنمك", "ظطذدزرو"),
}


def keys(rows: Sequence[str], top: int = 1300) -> tuple[TextBox, ...]:
    """Each key a text of its own."""
    found = []
    for number, row in enumerate(rows):
        step = 1080 // len(row)
        found += [
            line(letter, 30 + step * place, top + 140 * number, letter=30)
            for place, letter in enumerate(row)
        ]
    return tuple(found)


def spaced(row: str, top: int) -> TextBox:
    """A row of keys that was read as one line."""
    words = tuple(
        Word(letter, Box(30 + 100 * place, top, 60 + 100 * place, top + 40))
        for place, letter in enumerate(row)
    )
    return TextBox(" ".join(row), Box.around(word.box for word in words), 0.9, words)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rows_of_letters_are_a_keyboard(layout: str) -> None:
    page = (line("Name", 60, 300), line("Where to?", 60, 500))
    found = keyboard_box((*page, *keys(LAYOUTS[layout])), WHOLE)
    assert found is not None
    assert 1200 < found.top <= 1300
    assert found.bottom == WHOLE.bottom


def test_keys_that_were_not_read_do_not_hide_it() -> None:
    assert keyboard_box(keys(("qwrtyup", "asdghk", "zxvbnm")), WHOLE) is not None


def test_rows_read_as_one_line_are_a_keyboard() -> None:
    lines = tuple(spaced(row, 1300 + 140 * number) for number, row in enumerate(QWERTY))
    assert keyboard_box(lines, WHOLE) is not None
    lines = tuple(line(row, 30, 1300 + 140 * place, letter=100) for place, row in enumerate(QWERTY))
    assert keyboard_box(lines, WHOLE) is not None


def test_digits_over_a_key_back_to_letters_are_a_keyboard() -> None:
    symbols = keys(("1234567890", "@#$%&-+()"))
    assert keyboard_box((*symbols, line("ABC", 30, 1700)), WHOLE) is not None
    assert keyboard_box(symbols, WHOLE) is None


def test_a_landscape_keyboard_is_one_too() -> None:
    texts = tuple(
        line(letter, 100 + 180 * place, 520 + 130 * number)
        for number, row in enumerate(QWERTY)
        for place, letter in enumerate(row)
    )
    assert keyboard_box(texts, Box(0, 0, 1920, 1080)) is not None


def test_calendars_calculators_and_prose_are_none() -> None:
    days = [str(day) for day in range(1, 32)]
    calendar = tuple(
        line(day, 60 + 140 * (place % 7), 900 + 120 * (place // 7))
        for place, day in enumerate(("S", "M", "T", "W", "T", "F", "S", *days))
    )
    assert keyboard_box(calendar, WHOLE) is None
    assert keyboard_box(keys(("789÷", "456x", "123-", "0.=+")), WHOLE) is None
    assert keyboard_box((line("The quick brown fox", 60, 1500),), WHOLE) is None
    assert keyboard_box((), WHOLE) is None


@pytest.fixture(scope="module")
def typing() -> Screen:
    page = (line("a", 500, 700), line("p", 40, 900), line("Enter", 60, 1100))
    return Screen(Canvas().screenshot, (*page, *keys(QWERTY), line("Enter", 900, 1740)))


def test_the_pages_text_goes_before_the_keys(typing: Screen, eyes: Eyes) -> None:
    for words in ("a", "p", "Enter"):
        match = find(TextTarget(words), typing, eyes)
        assert match.verdict is Verdict.FOUND
        assert match.point is not None
        assert match.point.y < 1200


def test_a_key_that_lost_says_so(typing: Screen, eyes: Eyes) -> None:
    match = find(TextTarget("Enter"), typing, eyes)
    assert explained(match).candidates[1] == "It is a key of the keyboard."


def test_a_key_is_found_where_only_it_reads_so_or_the_bottom_was_named(
    typing: Screen, eyes: Eyes
) -> None:
    key = find(TextTarget("q"), typing, eyes)
    assert key.verdict is Verdict.FOUND
    assert key.best is not None
    assert [reason.part for reason in key.best.reasons] == ["text", "keyboard"]
    low = find(TextTarget("Enter", region="bottom right"), typing, eyes)
    assert low.point is not None
    assert low.point.y > 1700


def test_the_pages_text_goes_before_the_clocks(eyes: Eyes) -> None:
    texts = (line("12:30", 40, 10), line("12:30", 400, 700))
    match = find(TextTarget("12:30"), Screen(Canvas().screenshot, texts), eyes)
    assert match.candidates[0].element == texts[1]
    assert match.verdict is Verdict.AMBIGUOUS
