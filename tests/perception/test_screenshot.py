from pathlib import Path

import numpy as np
import pytest

from perception import Box, Screenshot, ScreenshotError
from tests.perception.drawing import Canvas


def test_png_keeps_every_pixel(tmp_path: Path) -> None:
    canvas = Canvas(60, 90)
    canvas.disc(30, 40, radius=20)
    file = tmp_path / "screen.png"
    file.write_bytes(canvas.screenshot.png())
    opened = Screenshot.open(file)
    assert opened == canvas.screenshot
    assert opened.content_hash == canvas.screenshot.content_hash


def test_pixels_cannot_be_changed() -> None:
    screenshot = Canvas(10, 10).screenshot
    with pytest.raises(ValueError, match="read-only"):
        screenshot.pixels[0, 0] = 0


def test_equal_pixels_of_another_shape_have_another_hash() -> None:
    wide = Screenshot(np.zeros((2, 8, 3), np.uint8))
    high = Screenshot(np.zeros((8, 2, 3), np.uint8))
    assert wide.content_hash != high.content_hash


@pytest.mark.parametrize("data", [b"", b"no picture at all", b"\x89PNG\r\n\x1a\n"])
def test_bytes_that_are_no_picture_are_refused(data: bytes) -> None:
    with pytest.raises(ScreenshotError):
        Screenshot.decode(data)


def test_truncated_png_is_refused() -> None:
    data = Canvas(50, 50).screenshot.png()
    with pytest.raises(ScreenshotError, match="truncated"):
        Screenshot.decode(data[: len(data) // 2])


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScreenshotError, match=r"nowhere\.png"):
        Screenshot.open(tmp_path / "nowhere.png")


@pytest.mark.parametrize("shape", [(0, 5, 3), (5, 5), (5, 5, 4), (20_000, 2, 3)])
def test_arrays_of_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ScreenshotError):
        Screenshot(np.zeros(shape, np.uint8))


def test_crop_is_cut_at_the_edges() -> None:
    screenshot = Canvas(20, 30).screenshot
    assert screenshot.crop(Box(-5, -5, 10, 10)).shape == (10, 10, 3)
    with pytest.raises(ScreenshotError):
        screenshot.crop(Box(20, 0, 25, 5))
