import numpy as np
import pytest

from perception import Box, Screenshot
from perception.finding.colours import COLOURS, colour_share, ink_share
from tests.perception.drawing import Canvas

SAMPLES = {
    "red": (211, 47, 47),
    "orange": (255, 152, 0),
    "yellow": (255, 235, 59),
    "green": (0, 150, 70),
    "teal": (0, 150, 136),
    "blue": (33, 150, 243),
    "purple": (156, 39, 176),
    "pink": (233, 30, 99),
    "brown": (121, 85, 72),
    "grey": (158, 158, 158),
    "black": (20, 20, 20),
    "white": (255, 255, 255),
    "dark blue": (13, 27, 100),
    "light blue": (129, 212, 250),
}


@pytest.mark.parametrize(("name", "colour"), SAMPLES.items())
def test_colours_are_recognised_by_name(name: str, colour: tuple[int, int, int]) -> None:
    plain = Screenshot(np.full((20, 20, 3), colour, np.uint8))
    assert colour_share(plain, plain.box, name) == 1.0


@pytest.mark.parametrize(
    ("name", "other"), [("red", "green"), ("blue", "orange"), ("white", "black"), ("grey", "red")]
)
def test_other_colours_are_not(name: str, other: str) -> None:
    plain = Screenshot(np.full((20, 20, 3), SAMPLES[other], np.uint8))
    assert colour_share(plain, plain.box, name) == 0.0


def test_ink_is_what_differs_from_the_ground() -> None:
    canvas = Canvas(200, 200)
    box = canvas.plus(100, 100, ink=SAMPLES["orange"])
    assert ink_share(canvas.screenshot, box, "orange") > 0.8
    assert ink_share(canvas.screenshot, box, "white") < 0.1


def test_nothing_drawn_has_no_ink() -> None:
    assert ink_share(Canvas(50, 50).screenshot, Box(10, 10, 30, 30), "white") == 0.0


@pytest.mark.parametrize("name", COLOURS)
def test_every_colour_word_is_measurable(name: str) -> None:
    assert 0.0 <= colour_share(Canvas(9, 9).screenshot, Box(0, 0, 9, 9), name) <= 1.0
