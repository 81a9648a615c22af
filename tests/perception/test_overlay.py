import numpy as np
import pytest

from perception import Candidate, Element, Icon, IconTarget, Match, Screen, TextTarget, Verdict
from perception.overlay import draw_match, draw_screen, mark
from tests.perception.drawing import Canvas, line


def looked_at(width: int = 1080, height: int = 1920) -> Screen:
    canvas = Canvas(width, height)
    box = canvas.plus(width // 2, height // 2, reach=max(2, width // 40))
    inside = box.clipped(width, height) or canvas.screenshot.box
    text = line("OK", 2, 2, letter=max(1, width // 50), height=max(1, height // 40))
    return Screen(canvas.screenshot, (text,), (Icon(inside, 0.8),))


def matched(screen: Screen, verdict: Verdict) -> Match:
    elements: tuple[Element, ...] = (*screen.icons, *screen.texts)
    candidates = tuple(Candidate(each, each.box.center, 0.9) for each in elements)
    return Match(IconTarget("plus", region="center", near="OK"), verdict, candidates)


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("size", [(1080, 1920), (2400, 1080), (64, 64)])
def test_drawing_changes_a_copy_only(verdict: Verdict, size: tuple[int, int]) -> None:
    screen = looked_at(*size)
    before = screen.screenshot.pixels.copy()
    for picture in (draw_screen(screen), draw_match(screen, matched(screen, verdict))):
        assert picture.pixels.shape == before.shape
        assert not np.array_equal(picture.pixels, before)
    assert np.array_equal(screen.screenshot.pixels, before)


def test_marks_show_the_rows_of_the_candidates_only() -> None:
    screen = looked_at()
    match = matched(screen, Verdict.AMBIGUOUS)
    marked = mark(screen.screenshot, match.candidates[:1])
    assert marked.width == 1080
    assert marked.height < 1920
    assert marked.pixels.std() > 0


def test_marking_nothing_gives_the_picture() -> None:
    screen = looked_at()
    assert mark(screen.screenshot, ()) == screen.screenshot


def test_a_match_without_candidates_can_be_drawn() -> None:
    screen = looked_at()
    draw_match(screen, Match(TextTarget("OK"), Verdict.ABSENT))
