import base64

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.planners.claude.image import (
    LONGEST_SIDE,
    MOST_PIXELS,
    encoded,
    shown_size,
)
from perception import Screenshot
from tests.mobile_agent.planners.claude.screens import screen_with


@given(st.integers(1, 16_384), st.integers(1, 16_384))
def test_sizes_stay_within_the_limits_and_never_grow(width: int, height: int) -> None:
    shown = shown_size(width, height)
    assert max(shown) <= LONGEST_SIDE
    assert shown[0] * shown[1] <= MOST_PIXELS
    assert 1 <= shown[0] <= width
    assert 1 <= shown[1] <= height


@pytest.mark.parametrize(("width", "height"), [(1080, 2400), (2400, 1080), (720, 1280), (8, 3)])
def test_the_picture_arrives_as_described(width: int, height: int) -> None:
    image = encoded(screen_with("Hello", width=width, height=height).screenshot)
    back = Screenshot.decode(base64.b64decode(image.data))
    assert (back.width, back.height) == (image.width, image.height) == shown_size(width, height)


def test_the_smaller_format_is_sent() -> None:
    flat = encoded(Screenshot(np.full((400, 300, 3), 200, np.uint8)))
    noise = np.random.default_rng(1).integers(0, 256, (400, 300, 3), dtype=np.uint8)
    assert flat.media_type == "image/png"
    assert encoded(Screenshot(noise)).media_type == "image/jpeg"


def test_colours_keep_their_order() -> None:
    pixels = np.zeros((20, 20, 3), np.uint8)
    pixels[:, :, 0] = 255
    back = Screenshot.decode(base64.b64decode(encoded(Screenshot(pixels)).data))
    assert tuple(back.pixels[10, 10]) == (255, 0, 0)
