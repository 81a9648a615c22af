"""Composed crops keep what their description fixes, and stay inside their picture."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from models.icon_clip.colours import COLOUR_NAMES, PLATE_COLOUR_NAMES, distance, named_colour
from models.icon_clip.compose import PLATE_SHAPES, Composer, Look

DISC = np.zeros((1, 96, 96), np.uint8)
DISC[0, 20:76, 20:76] = 255

looks = st.builds(
    Look,
    colour=st.sampled_from(("", *COLOUR_NAMES)),
    plate=st.sampled_from(("", "any", *PLATE_SHAPES)),
    plate_colour=st.sampled_from(("", *PLATE_COLOUR_NAMES)),
)


@settings(max_examples=60, deadline=None)
@given(look=looks, seed=st.integers(0, 2**32 - 1), side=st.sampled_from((48, 64, 80)))
def test_crop_is_a_picture_of_the_asked_size(look: Look, seed: int, side: int) -> None:
    crop = Composer(side, DISC).crop(0, look, None, np.random.default_rng(seed))
    assert crop.shape == (side, side, 3)
    assert crop.dtype == np.uint8


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_asked_colour_is_in_the_middle(seed: int) -> None:
    look = Look(colour="red", plate="circle", plate_colour="blue")
    rng = np.random.default_rng(seed)
    crop = Composer(64, DISC).crop(0, look, None, rng, clutter=0.0)
    red, green, blue = (int(value) for value in np.median(crop[29:35, 29:35], axis=(0, 1)))
    assert red > green
    assert red > blue


@given(seed=st.integers(0, 2**32 - 1), name=st.sampled_from(COLOUR_NAMES))
def test_named_colours_differ_from_their_opposites(seed: int, name: str) -> None:
    rng = np.random.default_rng(seed)
    opposites = {"white": "black", "black": "white", "red": "teal", "yellow": "blue"}
    if name in opposites:
        other = named_colour(opposites[name], rng).rgb
        assert distance(named_colour(name, rng).rgb, other) > 0.5
