"""Effects on pictures painted here."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobile_agent.effect import compare
from mobile_agent.trace import EffectKind
from perception import Box, Pixels, Screenshot

WIDTH, HEIGHT = 1080, 2400
INK = (30, 30, 34)


def page(words: str = "Network", rows: int = 9, background: int = 250) -> Pixels:
    """A list like those of a settings app."""
    pixels = np.full((HEIGHT, WIDTH, 3), background, np.uint8)
    write(pixels, "9:41", (48, 58), 1.1)
    write(pixels, words, (64, 250), 2.6)
    for row in range(rows):
        top = 420 + row * 210
        cv2.circle(pixels, (110, top + 40), 44, (70 + 20 * row, 120, 200 - 15 * row), -1)
        write(pixels, f"{words} option {row}", (220, top + 30), 1.6)
        write(pixels, f"Explains what {words} {row} does", (220, top + 92), 1.1)
    return pixels


def write(pixels: Pixels, words: str, place: tuple[int, int], size: float) -> None:
    cv2.putText(pixels, words, place, cv2.FONT_HERSHEY_SIMPLEX, size, INK, 3, cv2.LINE_AA)


def changed(paint: Callable[[Pixels], None]) -> tuple[Screenshot, Screenshot]:
    before, after = page(), page()
    paint(after)
    return Screenshot(before), Screenshot(after)


def test_an_equal_picture_shows_no_effect() -> None:
    effect = compare(Screenshot(page()), Screenshot(page()))
    assert (effect.kind, effect.changed, effect.box) == (EffectKind.NONE, 0.0, None)


def test_the_effect_names_the_picture_afterwards() -> None:
    after = Screenshot(page("Display"))
    assert compare(Screenshot(page()), after).screenshot == after.content_hash


def test_the_clock_in_the_status_bar_is_no_effect() -> None:
    def tick(pixels: Pixels) -> None:
        pixels[:80] = 250
        write(pixels, "9:42", (48, 58), 1.1)

    assert compare(*changed(tick)).kind is EffectKind.NONE


@pytest.mark.parametrize("left", [300, 301, 302, 305])
def test_a_blinking_caret_is_no_effect(left: int) -> None:
    def blink(pixels: Pixels) -> None:
        pixels[1000:1060, left : left + 6] = (20, 90, 210)

    assert compare(*changed(blink)).kind is EffectKind.NONE


@pytest.mark.parametrize("quality", [95, 85, 75])
def test_compression_noise_is_no_effect(quality: int) -> None:
    before = page()
    _, data = cv2.imencode(".jpg", before, [cv2.IMWRITE_JPEG_QUALITY, quality])
    after = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    assert not np.array_equal(before, after)
    assert compare(Screenshot(before), Screenshot(after)).kind is EffectKind.NONE


def test_a_switch_is_a_partial_effect_where_it_is() -> None:
    def switch(pixels: Pixels) -> None:
        cv2.rectangle(pixels, (900, 1040), (1020, 1100), (60, 90, 200), -1)
        cv2.circle(pixels, (990, 1070), 24, (255, 255, 255), -1)

    effect = compare(*changed(switch))
    assert effect.kind is EffectKind.PARTIAL
    assert effect.box is not None
    assert effect.box.intersection_over_union(Box(900, 1040, 1021, 1101)) > 0.85


def test_a_switch_that_only_moves_its_thumb_is_a_partial_effect() -> None:
    before, after = page(), page()
    for pixels, thumb in ((before, 930), (after, 990)):
        cv2.rectangle(pixels, (900, 1040), (1020, 1100), (205, 205, 210), -1)
        cv2.circle(pixels, (thumb, 1070), 24, (250, 250, 250), -1)
    assert compare(Screenshot(before), Screenshot(after)).kind is EffectKind.PARTIAL


def test_a_checked_box_is_a_partial_effect() -> None:
    def check(pixels: Pixels) -> None:
        cv2.polylines(pixels, [np.array([[960, 1070], [975, 1085], [1005, 1050]])], False, INK, 6)

    assert compare(*changed(check)).kind is EffectKind.PARTIAL


def test_a_typed_letter_is_a_partial_effect() -> None:
    assert (
        compare(*changed(lambda pixels: write(pixels, "a", (300, 1060), 1.4))).kind
        is EffectKind.PARTIAL
    )


def test_a_keyboard_is_a_partial_effect() -> None:
    def show_keyboard(pixels: Pixels) -> None:
        pixels[1560:] = 225
        for row in range(4):
            for column in range(10):
                left, top = 12 + column * 106, 1600 + row * 180
                pixels[top : top + 150, left : left + 94] = 255
                write(pixels, "k", (left + 30, top + 90), 1.5)

    assert compare(*changed(show_keyboard)).kind is EffectKind.PARTIAL


def test_another_page_is_a_new_screen() -> None:
    effect = compare(Screenshot(page("Network")), Screenshot(page("Battery", rows=6)))
    assert effect.kind is EffectKind.NEW_SCREEN


@pytest.mark.parametrize("distance", [-500, 230, 640])
def test_a_scrolled_page_is_a_partial_effect(distance: int) -> None:
    before, after = page(), page()
    after[400:] = np.roll(before[400:], distance, axis=0)
    effect = compare(Screenshot(before), Screenshot(after))
    assert effect.kind is EffectKind.PARTIAL


def test_another_theme_is_a_new_screen() -> None:
    before = page()
    effect = compare(Screenshot(before), Screenshot(255 - before))
    assert effect.kind is EffectKind.NEW_SCREEN
    assert effect.changed > 0.9


def test_a_turned_phone_shows_a_new_screen() -> None:
    turned = np.ascontiguousarray(np.rot90(page()))
    effect = compare(Screenshot(page()), Screenshot(turned))
    assert effect.kind is EffectKind.NEW_SCREEN
    assert effect.box == Box(0, 0, HEIGHT, WIDTH)


@settings(max_examples=60, deadline=None)
@given(
    left=st.integers(0, WIDTH - 72),
    top=st.integers(110, HEIGHT - 72),
    size=st.integers(36, 72),
    shade=st.integers(0, 200),
)
def test_any_block_of_a_control_s_size_is_seen_and_boxed(
    left: int, top: int, size: int, shade: int
) -> None:
    before = np.full((HEIGHT, WIDTH, 3), 250, np.uint8)
    after = before.copy()
    after[top : top + size, left : left + size] = shade
    effect = compare(Screenshot(before), Screenshot(after))
    assert effect.kind is EffectKind.PARTIAL
    assert effect.box is not None
    assert effect.box.intersection_over_union(Box(left, top, left + size, top + size)) > 0.6


@settings(max_examples=40, deadline=None)
@given(
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_two_pictures_can_be_compared_both_ways(width: int, height: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (2, height, width, 3), np.uint8)
    first, second = Screenshot(pixels[0]), Screenshot(pixels[1])
    there, back = compare(first, second), compare(second, first)
    assert (there.kind, there.changed, there.box) == (back.kind, back.changed, back.box)
    assert 0.0 <= there.changed <= 1.0
    assert (there.box is None) == (there.kind is EffectKind.NONE)
    if there.box is not None:
        assert there.box.clipped(width, height) == there.box
