"""Where screens are cut into bands."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, Pixels, Screenshot
from perception.readers.bands import bands_of

WIDTH, HEIGHT, QUIET = 24, 400, 8
"""On so small a screen, this many equal rows part two bands."""

inked = st.lists(st.tuples(st.integers(0, HEIGHT - 20), st.integers(1, 20)), max_size=8)


def drawn(blocks: list[tuple[int, int]]) -> Screenshot:
    """Blocks of noise on paper: of each, its first row and its height."""
    pixels = np.full((HEIGHT, WIDTH, 3), 230, np.uint8)
    random = np.random.default_rng(3)
    for top, height in blocks:
        pixels[top : top + height] = random.integers(0, 200, (height, WIDTH, 3))
    return Screenshot(pixels)


def cut(screenshot: Screenshot) -> list[Pixels]:
    return [screenshot.crop(band) for band in bands_of(screenshot)]


@given(inked)
def test_all_ink_is_in_bands_that_do_not_touch(blocks: list[tuple[int, int]]) -> None:
    screenshot = drawn(blocks)
    bands = bands_of(screenshot)
    left_out = np.ones(HEIGHT, bool)
    for band in bands:
        assert (band.left, band.right) == (0, WIDTH)
        left_out[band.top : band.bottom] = False
    assert (screenshot.pixels[left_out] == 230).all()
    for above, below in pairwise(bands):
        assert below.top - above.bottom >= QUIET - 1


@given(inked)
def test_a_band_put_back_makes_the_screen_again(blocks: list[tuple[int, int]]) -> None:
    """What is left out repeats the row above it."""
    screenshot = drawn(blocks)
    rows = screenshot.pixels.copy()
    for above, below in pairwise(bands_of(screenshot)):
        rows[above.bottom : below.top] = rows[above.bottom - 1]
    assert np.array_equal(rows, screenshot.pixels)


@given(st.integers(20, 300))
def test_what_scrolled_is_the_same_band(top: int) -> None:
    first, second = drawn([(20, 15)]), drawn([(top, 15)])
    (band,), (moved,) = cut(first), cut(second)
    assert np.array_equal(band, moved)


def test_what_is_on_one_band_is_no_matter_to_the_others() -> None:
    before, after = drawn([(20, 15), (100, 15)]), drawn([(20, 15), (100, 14)])
    assert len(cut(before)) == len(cut(after)) == 2
    assert np.array_equal(cut(before)[0], cut(after)[0])
    assert not np.array_equal(cut(before)[1], cut(after)[1])


def test_sides_that_run_down_the_screen_do_not_join_its_rows() -> None:
    pixels = drawn([(50, 15), (200, 15)]).pixels.copy()
    pixels[:, :2] = (0, 90, 200)
    assert len(bands_of(Screenshot(pixels))) == 2


def test_a_photograph_is_one_band_and_a_blank_screen_none() -> None:
    photograph = drawn([(0, HEIGHT)])
    assert bands_of(photograph) == (Box(0, 0, WIDTH, HEIGHT),)
    assert bands_of(drawn([])) == ()
    assert bands_of(Screenshot(np.zeros((1, 5, 3), np.uint8))) == ()
