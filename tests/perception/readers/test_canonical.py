"""Outlines that do not depend on where a finder's grid falls."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perception import Box, Screenshot
from perception.readers.canonical import snapped
from perception.readers.outlines import Outline
from tests.perception.drawing import GREEN, WHITE, Canvas

WORDS = Box(80, 268, 352, 308)
"""Where the ink of "Dark theme" is, to a few pixels."""


def written(x: int = 80, y: int = 300) -> Canvas:
    canvas = Canvas(600, 600)
    canvas.text("Dark theme", x, y)
    return canvas


def jittered(left: int, top: int, right: int, bottom: int) -> Outline:
    return Outline.around(
        Box(WORDS.left - left, WORDS.top - top, WORDS.right + right, WORDS.bottom + bottom)
    )


SHIFT = st.integers(-3, 12)


@given(SHIFT, SHIFT, SHIFT, SHIFT)
def test_outlines_a_few_pixels_apart_become_one(
    left: int, top: int, right: int, bottom: int
) -> None:
    screenshot = written().screenshot
    wanted = snapped(Outline.around(WORDS), screenshot)
    assert snapped(jittered(left, top, right, bottom), screenshot) == wanted


@settings(max_examples=25)
@given(st.integers(0, 200), st.integers(-200, 200))
def test_a_line_that_moved_is_cut_out_the_same(across: int, down: int) -> None:
    first = written().screenshot
    second = written(80 + across, 300 + down).screenshot
    still, moved = Outline.around(WORDS), Outline.around(WORDS).moved(across, down)
    assert np.array_equal(snapped(still, first).crop(first), snapped(moved, second).crop(second))


def test_all_ink_is_inside_with_paper_around_it() -> None:
    screenshot = written().screenshot
    box = snapped(jittered(-3, -3, -3, -3), screenshot).box
    dark = np.argwhere(screenshot.pixels.min(axis=2) < 128)
    assert box.top < dark[:, 0].min()
    assert dark[:, 0].max() < box.bottom - 1
    assert box.left < dark[:, 1].min()
    assert dark[:, 1].max() < box.right - 1


def test_a_neighbour_is_left_out() -> None:
    canvas = written()
    canvas.disc(500, 290, radius=40)
    box = snapped(Outline.around(WORDS), canvas.screenshot).box
    assert box == snapped(Outline.around(WORDS), written().screenshot).box


def test_light_words_on_a_plate() -> None:
    canvas = Canvas(600, 600, ground=GREEN)
    canvas.text("Dark theme", 80, 300, ink=WHITE)
    wanted = snapped(Outline.around(WORDS), canvas.screenshot)
    assert wanted.box == snapped(jittered(5, 5, 5, 5), canvas.screenshot).box


def test_a_line_hardly_tilted_stands_upright() -> None:
    tilted = Outline(((78, 262), (356, 266), (356, 312), (78, 308)))
    screenshot = written().screenshot
    assert snapped(tilted, screenshot) == snapped(Outline.around(WORDS), screenshot)


@pytest.mark.parametrize(
    "outline",
    [
        Outline(((80, 200), (350, 290), (340, 330), (70, 240))),
        Outline.around(Box(400, 400, 460, 430)),
        Outline.around(Box(580, 580, 700, 640)),
        Outline.around(Box(-40, -40, -10, -10)),
    ],
    ids=["tilted", "no ink", "beyond the edge", "outside"],
)
def test_what_cannot_be_snapped_stays(outline: Outline) -> None:
    assert snapped(outline, written().screenshot) == outline


def test_noise_stays_as_it_is() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (200, 300, 3)).astype(np.uint8)
    outline = Outline.around(Box(40, 60, 260, 100))
    assert snapped(outline, Screenshot(noise)) == outline


def test_ink_without_end_stays_as_it_is() -> None:
    canvas = written()
    canvas.pixels[285:295] = 0
    assert snapped(Outline.around(WORDS), canvas.screenshot) == Outline.around(WORDS)


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (3, 3)])
def test_tiny_pictures(size: tuple[int, int]) -> None:
    screenshot = Screenshot(np.full((*size, 3), 255, np.uint8))
    outline = Outline.around(screenshot.box)
    assert snapped(outline, screenshot) == outline
