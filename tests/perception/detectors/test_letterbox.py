import numpy as np
import pytest

from perception import Box, Screenshot
from perception.detectors.letterbox import Letterbox
from tests.perception.drawing import BLACK, Canvas


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [
        (1080, 2400, (960, 448, 3)),
        (2400, 1080, (448, 960, 3)),
        (1080, 1920, (960, 544, 3)),
        (320, 480, (960, 640, 3)),
        (1, 1, (960, 960, 3)),
        (8000, 1, (32, 960, 3)),
    ],
)
def test_both_sides_are_multiples_of_the_stride(
    width: int, height: int, shape: tuple[int, int, int]
) -> None:
    fitted = Letterbox.around(Screenshot(np.zeros((height, width, 3), np.uint8)), 960)
    assert fitted.picture.shape == shape


def test_a_size_between_multiples_is_rounded_up() -> None:
    fitted = Letterbox.around(Canvas(500, 1000).screenshot, 950)
    assert fitted.picture.shape == (960, 480, 3)


@pytest.mark.parametrize(("width", "height"), [(1080, 2400), (2400, 1080), (500, 700)])
def test_a_box_comes_back_to_where_it_was(width: int, height: int) -> None:
    canvas = Canvas(width, height)
    there = Box(60, 300, 180, 420)
    canvas.pixels[there.top : there.bottom, there.left : there.right] = BLACK
    fitted = Letterbox.around(canvas.screenshot, 960)
    rows, columns = np.nonzero(fitted.picture[..., 0] < 60)
    back = fitted.box((columns.min(), rows.min(), columns.max() + 1, rows.max() + 1))
    assert back is not None
    assert max(abs(back.left - 60), abs(back.right - 180), abs(back.bottom - 420)) <= 3


def test_a_box_in_the_border_is_none() -> None:
    fitted = Letterbox.around(Canvas(1080, 2400).screenshot, 960)
    assert fitted.left == 8
    assert fitted.box((0.0, 100.0, 7.0, 130.0)) is None
    assert fitted.box((20.0, 100.0, 20.0, 130.0)) is None


def test_thin_strokes_are_not_lost() -> None:
    canvas = Canvas(1080, 2400)
    canvas.pixels[:, 500:540:8] = 0
    fitted = Letterbox.around(canvas.screenshot, 960)
    strokes = fitted.picture[480, 208:224, 0]
    assert strokes.min() > 120
    assert strokes.mean() < 240
