import numpy as np
import pytest

from perception import (
    Eyes,
    Icon,
    IconKind,
    IconTarget,
    IncrementalEyes,
    Screen,
    Screenshot,
    TextBox,
    TextTarget,
    Verdict,
    find,
    see,
)
from perception.finding.glyphs import may_be_icon
from tests.perception.drawing import WHITE, Canvas, line

ORANGE = (245, 140, 20)
LABELS = ("Bluetooth", "Location", "Dark theme")


def line_of(words: str, screen: Screen) -> TextBox:
    return next(line for line in screen.texts if line.text == words)


def settings_page() -> Canvas:
    canvas = Canvas()
    for number, label in enumerate(LABELS):
        canvas.text(label, 80, 420 + 300 * number)
        canvas.switch(950, 405 + 300 * number, on=number != 1)
    canvas.plus(100, 150)
    canvas.disc(920, 1650, ink=ORANGE)
    canvas.plus(920, 1650, ink=WHITE)
    return canvas


@pytest.fixture(scope="module", params=["cold", "incremental"])
def plain_eyes(plain_eyes: Eyes, request: pytest.FixtureRequest) -> Eyes:
    """All that holds for eyes holds for incremental ones."""
    return IncrementalEyes(plain_eyes) if request.param == "incremental" else plain_eyes


@pytest.fixture(scope="module")
def screen(plain_eyes: Eyes) -> Screen:
    return see(settings_page().screenshot, plain_eyes)


def test_texts_and_icons_are_kept_apart(screen: Screen) -> None:
    labels = [text.text for text in screen.texts if text.text in LABELS]
    assert labels == list(LABELS)
    assert [icon.kind for icon in screen.icons].count(IconKind.SWITCH) == 3
    # What reads as a lone sign is an icon as well: a plus is one wherever it is read as "+".
    words = [text for text in screen.texts if not may_be_icon(text.text)]
    for icon in screen.icons:
        assert not any(icon.box.coverage(text.box) > 0.7 for text in words)
    assert set(screen.timings) == {"text", "icons"}


def test_the_same_picture_is_not_looked_at_twice(screen: Screen, plain_eyes: Eyes) -> None:
    again = see(settings_page().screenshot, plain_eyes)
    assert again.texts is screen.texts
    assert again.icons is screen.icons
    assert set(again.timings) == {"remembered"}


def test_a_text_is_found_where_it_stands(screen: Screen, plain_eyes: Eyes) -> None:
    match = find(TextTarget("dark theme"), screen, plain_eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert line_of("Dark theme", screen).box.contains(match.point)
    assert match.candidates[0].reasons


def test_a_switch_is_found_by_its_row(screen: Screen, plain_eyes: Eyes) -> None:
    for number, label in enumerate(LABELS):
        match = find(IconTarget("switch", near=label), screen, plain_eyes)
        assert match.candidates[0].element.box.center.y == pytest.approx(405 + 300 * number, abs=8)
        kind = match.candidates[0].element
        assert isinstance(kind, Icon)
        assert kind.kind is IconKind.SWITCH


def test_colours_tell_icons_apart(screen: Screen, plain_eyes: Eyes) -> None:
    match = find(IconTarget("orange circle with a white plus"), screen, plain_eyes)
    assert match.candidates[0].element.box.center.y == pytest.approx(1650, abs=10)


def test_the_region_only_ranks(screen: Screen, plain_eyes: Eyes) -> None:
    match = find(TextTarget("Bluetooth", region="bottom right"), screen, plain_eyes)
    assert match.verdict is Verdict.FOUND


def test_what_is_not_there_is_absent_with_the_nearest(screen: Screen, plain_eyes: Eyes) -> None:
    match = find(TextTarget("Light theme"), screen, plain_eyes)
    assert match.verdict is Verdict.ABSENT
    assert match.point is None
    assert match.candidates[0].element.box == line_of("Dark theme", screen).box
    assert match.candidates[0].score < 0.5


def test_repeated_texts_are_ambiguous_until_something_tells_them_apart(plain_eyes: Eyes) -> None:
    texts = (
        line("Install", 700, 500),
        line("Install", 700, 900),
        line("Maps", 80, 500),
        line("Chess", 80, 900),
    )
    screen = Screen(Canvas().screenshot, texts)
    match = find(TextTarget("Install"), screen, plain_eyes)
    assert match.verdict is Verdict.AMBIGUOUS
    assert len(match.rivals) == 2
    near = find(TextTarget("Install", near="Chess"), screen, plain_eyes)
    assert near.verdict is Verdict.FOUND
    assert near.point == texts[1].box.center
    short = Screen(Canvas(height=1100).screenshot, texts)
    low = find(TextTarget("Install", region="bottom"), short, plain_eyes)
    assert low.point == texts[1].box.center


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (64, 64)])
def test_tiny_and_empty_screens_hold_nothing(plain_eyes: Eyes, size: tuple[int, int]) -> None:
    screen = see(Screenshot(np.full((*size, 3), 128, np.uint8)), plain_eyes)
    for target in (TextTarget("OK"), IconTarget("dark thing"), IconTarget("switch", near="OK")):
        assert find(target, screen, plain_eyes).verdict is Verdict.ABSENT


def test_very_long_words_are_merely_absent(screen: Screen, plain_eyes: Eyes) -> None:
    assert find(TextTarget("long " * 200), screen, plain_eyes).verdict is Verdict.ABSENT
    find(IconTarget("x" * 1000), screen, plain_eyes)


def test_one_icon_alone_is_not_taken_for_anything(plain_eyes: Eyes) -> None:
    canvas = Canvas(400, 400)
    canvas.plus(200, 200)
    screen = see(canvas.screenshot, plain_eyes)
    match = find(IconTarget("something unknown"), screen, plain_eyes)
    assert match.verdict is Verdict.ABSENT
