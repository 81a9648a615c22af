"""Pictures and words that nobody would look at or for, through the shipped eyes."""

import numpy as np
import pytest

from perception import (
    Eyes,
    IconTarget,
    Pixels,
    Screen,
    Screenshot,
    Target,
    TargetError,
    TextTarget,
    Verdict,
    find,
    see,
)
from tests.perception.drawing import BLACK, Canvas

ROWS, COLUMNS = 100, 3


def plain(width: int, height: int, shade: int) -> Pixels:
    return np.full((height, width, 3), shade, np.uint8)


def noise(width: int, height: int) -> Pixels:
    return np.random.default_rng(7).integers(0, 256, (height, width, 3)).astype(np.uint8)


def chequered(side: int) -> Pixels:
    odd = np.arange(side) // 24 % 2
    squares = (odd ^ odd[:, None]).astype(np.uint8) * 255
    return np.repeat(squares[:, :, None], 3, axis=2)


def huge() -> Pixels:
    canvas = Canvas(4000, 9000)
    canvas.text("Settings", 400, 5000, scale=6.0)
    return canvas.pixels


EMPTY = {
    "white": plain(1080, 2400, 255),
    "black": plain(1080, 2400, 0),
    "one pixel": plain(1, 1, 90),
    "a column": plain(1, 2400, 90),
    "a row": plain(2400, 1, 90),
    "the longest row": plain(16_384, 1, 90),
}
TARGETS: tuple[Target, ...] = (
    TextTarget("Settings"),
    IconTarget("gear"),
    IconTarget("switch", near="Bluetooth"),
    IconTarget("red circle", region="top left"),
)


@pytest.mark.parametrize("name", EMPTY)
def test_where_there_is_nothing_nothing_is_seen_or_found(name: str, eyes: Eyes) -> None:
    screen = see(Screenshot(EMPTY[name]), eyes)
    assert screen.texts == ()
    assert screen.icons == ()
    for target in TARGETS:
        match = find(target, screen, eyes)
        assert match.verdict is Verdict.ABSENT
        assert match.point is None
        assert match.candidates == ()


@pytest.mark.parametrize("pixels", [noise(400, 700), chequered(720)], ids=["noise", "chequered"])
def test_where_there_is_no_sense_no_text_is_found(pixels: Pixels, eyes: Eyes) -> None:
    screen = see(Screenshot(pixels), eyes)
    assert all(each.box.coverage(screen.screenshot.box) == 1.0 for each in screen.texts)
    assert all(each.box.coverage(screen.screenshot.box) == 1.0 for each in screen.icons)
    assert find(TextTarget("Settings"), screen, eyes).verdict is Verdict.ABSENT
    find(IconTarget("gear"), screen, eyes)


@pytest.mark.slow
def test_a_huge_screen_is_looked_at_like_any_other(eyes: Eyes) -> None:
    screen = see(Screenshot(huge()), eyes)
    match = find(TextTarget("Settings"), screen, eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert 400 < match.point.x < 1500
    assert 4800 < match.point.y < 5050


@pytest.fixture(scope="module")
def crowded(eyes: Eyes) -> Screen:
    """300 lines of text on one screen."""
    canvas = Canvas(1080, 2400)
    for row in range(ROWS):
        for column in range(COLUMNS):
            words = f"Line {row} of column {'abc'[column]}"
            canvas.text(words, 12 + 360 * column, 20 + 24 * row, scale=0.55)
    return see(canvas.screenshot, eyes)


@pytest.mark.slow
def test_hundreds_of_lines_are_read_and_told_apart(crowded: Screen, eyes: Eyes) -> None:
    assert len(crowded.texts) > 0.9 * ROWS * COLUMNS
    match = find(TextTarget("Line 57 of column b"), crowded, eyes)
    assert match.point is not None
    assert abs(match.point.y - 1382) < 12
    assert abs(match.point.x - 470) < 100
    near = find(IconTarget("switch", near="Line 3 of column a"), crowded, eyes)
    assert near.verdict is Verdict.ABSENT


@pytest.fixture(scope="module")
def page(eyes: Eyes) -> Screen:
    canvas = Canvas(720, 900)
    canvas.text("Settings", 60, 120)
    canvas.text("Dark theme", 60, 400)
    canvas.switch(600, 385, on=True)
    canvas.plus(360, 700, ink=BLACK)
    return see(canvas.screenshot, eyes)


STRANGE = {
    "right to left": "إعدادات الشاشة",
    "right to left with marks": "\u202eהגדרות\u202c",
    "1,000 characters": "x" * 1000,
    "1,000 characters of words": ("Settings of the device " * 50)[:1000],
    "10,000 combining marks": "e" + "\u0301" * 10_000,
    "emoji": "👍🏽🎉",
    "a family": "👨‍👩‍👧‍👦",
    "control characters": "\x00\x07\x1b[31m",
    "half a character": "\ud800",
    "half a character in words": "Dark \udfff theme of the phone",
    "nothing but joiners": "\u200b\u200d\ufeff",
    "a pattern": "(.*)+$",
    "markup": "<b>&nbsp;</b>",
    "private letters": "\ue000\uf8ff",
    "punctuation": "… — “”",
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_words_are_merely_absent(name: str, page: Screen, eyes: Eyes) -> None:
    words = STRANGE[name]
    match = find(TextTarget(words), page, eyes)
    assert match.verdict is Verdict.ABSENT
    assert match.point is None
    # Of an icon so described something may be like it; that is no matter here.
    find(IconTarget(words), page, eyes)
    beside = find(TextTarget("Dark theme", near=words), page, eyes)
    assert beside.candidates[0].element.box.center.y == pytest.approx(385, abs=15)


@pytest.mark.parametrize("words", ["", " ", "\n\t", "\u00a0\u2003\u3000"])
def test_no_words_are_refused_in_one_sentence(words: str) -> None:
    for refused in (
        lambda: TextTarget(words),
        lambda: IconTarget(words),
        lambda: TextTarget("Settings", near=words),
        lambda: IconTarget("gear", near=words),
    ):
        with pytest.raises(TargetError) as refusal:
            refused()
        assert "\n" not in str(refusal.value)
