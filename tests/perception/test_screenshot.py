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


def test_what_becomes_of_the_array_is_no_matter() -> None:
    pixels = np.zeros((4, 6, 3), np.uint8)
    screenshot = Screenshot(pixels)
    before = screenshot.content_hash
    pixels[:] = 255
    assert not screenshot.pixels.any()
    assert Screenshot(screenshot.pixels).content_hash == before
    with pytest.raises(ValueError, match="WRITEABLE"):
        screenshot.pixels.flags.writeable = True


def test_a_screenshot_of_a_window_is_as_one_of_its_copy() -> None:
    whole = np.random.default_rng(7).integers(0, 256, (20, 30, 4)).astype(np.uint8)
    for window in (
        whole[::-1, ::-1, :3],
        whole[::2, 3:9, :3],
        whole[:, :, 2::-1],
        np.asfortranarray(whole[:, :, :3]),
        np.broadcast_to(whole[:1, :1, :3], (20, 30, 3)),
        np.transpose(whole[:, :, :3], (1, 0, 2)),
    ):
        screenshot = Screenshot(window)
        assert screenshot == Screenshot(window.copy())
        assert screenshot.content_hash == Screenshot(window.copy()).content_hash
        assert Screenshot.decode(screenshot.png()) == screenshot


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ScreenshotError, match=r"nowhere\.png"):
        Screenshot.open(tmp_path / "nowhere.png")


@pytest.mark.parametrize("shape", [(), (5,), (5, 5), (5, 5, 1), (5, 5, 4), (3, 5, 5), (1, 5, 5, 3)])
def test_arrays_of_other_shapes_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ScreenshotError, match=r"RGB uint8 of shape \(height, width, 3\)"):
        Screenshot(np.zeros(shape, np.uint8))


@pytest.mark.parametrize(
    "shape", [(0, 5, 3), (5, 0, 3), (0, 0, 3), (16_385, 2, 3), (9000, 9000, 3)]
)
def test_sizes_that_cannot_be_looked_at_are_refused(shape: tuple[int, ...]) -> None:
    claim = np.broadcast_to(np.zeros(3, np.uint8), shape)
    with pytest.raises(ScreenshotError, match=f"{shape[1]}×{shape[0]} pixels is"):
        Screenshot(claim)


@pytest.mark.parametrize("kind", ["bool", "int8", "uint16", "float32", "complex64", "object", "U1"])
def test_arrays_of_other_types_are_refused(kind: str) -> None:
    with pytest.raises(ScreenshotError, match="RGB uint8"):
        Screenshot(np.zeros((5, 5, 3), kind))


def test_crop_is_cut_at_the_edges() -> None:
    screenshot = Canvas(20, 30).screenshot
    assert screenshot.crop(Box(-5, -5, 10, 10)).shape == (10, 10, 3)
    with pytest.raises(ScreenshotError):
        screenshot.crop(Box(20, 0, 25, 5))
