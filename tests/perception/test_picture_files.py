import struct
import zlib
from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from perception import Screenshot, ScreenshotError
from perception.picture_files.exif import is_turned
from tests.perception.picture_kinds import (
    BLUE,
    RED,
    chunk,
    drawing,
    encoded,
    palette,
    png_of,
    with_alpha,
)

Picture: TypeAlias = Callable[[], bytes]
BLACK, GREY_OF_RED, GREY_OF_BLUE = (0, 0, 0), (84, 84, 84), (101, 101, 101)


def exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    return tags


def deep(picture: Image.Image, alpha: int | None = None) -> bytes:
    """The picture as a PNG of 16 bits a channel."""
    layers = [*np.moveaxis(np.asarray(picture), 2, 0)[::-1]]
    if alpha is not None:
        layers.append(np.full((40, 60), alpha, np.uint8))
    return bytes(cv2.imencode(".png", np.dstack(layers).astype(np.uint16) * 257)[1])


def deep_grey() -> bytes:
    grey = np.full((40, 60), 0x80FF, np.uint16)
    return bytes(cv2.imencode(".png", grey)[1])


def interlaced() -> bytes:
    """A PNG in Adam7's seven passes: first column and row, and steps, of each."""
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2)]
    rows = b"".join(
        b"\0" + row.tobytes()
        for left, top, across, down in [*passes, (0, 1, 1, 2)]
        for row in np.asarray(drawing())[top::down, left::across]
    )
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 60, 40, 8, 2, 0, 0, 1))
    return png_of(header, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))


def one_frame_apng() -> bytes:
    data = encoded(drawing(), "PNG")
    return data[:33] + chunk(b"acTL", struct.pack(">II", 1, 0)) + data[33:]


def both_sides(screenshot: Screenshot) -> tuple[list[int], list[int]]:
    middle = screenshot.pixels[screenshot.height // 2]
    return middle[5].tolist(), middle[-5].tolist()


PLAIN: dict[str, Picture] = {
    "PNG": lambda: encoded(drawing(), "PNG"),
    "JPEG": lambda: encoded(drawing(), "JPEG", quality=98),
    "progressive JPEG": lambda: encoded(drawing(), "JPEG", quality=98, progressive=True),
    "CMYK JPEG": lambda: encoded(drawing().convert("CMYK"), "JPEG", quality=98),
    "lossy WebP": lambda: encoded(drawing(), "WEBP", quality=98),
    "lossless WebP": lambda: encoded(drawing(), "WEBP", lossless=True),
    "WebP with metadata": lambda: encoded(drawing(), "WEBP", lossless=True, exif=exif(1)),
    "GIF": lambda: encoded(palette(), "GIF"),
    "BMP": lambda: encoded(drawing(), "BMP"),
    "palette": lambda: encoded(palette(), "PNG"),
    "interlaced": interlaced,
    "16 bits": lambda: deep(drawing()),
    "opaque alpha": lambda: encoded(with_alpha(drawing(), 255, 255), "PNG"),
    "opaque and turned by nothing": lambda: encoded(
        with_alpha(drawing(), 255, 255), "PNG", exif=exif(1)
    ),
    "BMP whose fourth byte is padding": lambda: bytes(
        cv2.imencode(".bmp", np.dstack([np.asarray(drawing())[:, :, ::-1], np.zeros((40, 60))]))[1]
    ),
    "bytes after the PNG's end": lambda: encoded(drawing(), "PNG") + b"trailing",
    "bytes after the JPEG's end": lambda: encoded(drawing(), "JPEG", quality=98) + b"trailing",
    "APNG of one frame": one_frame_apng,
}


@pytest.mark.parametrize("kind", PLAIN)
def test_colours_are_those_of_the_file(kind: str) -> None:
    screenshot = Screenshot.decode(PLAIN[kind]())
    assert (screenshot.width, screenshot.height) == (60, 40)
    left, right = both_sides(screenshot)
    assert left == pytest.approx(RED, abs=6)
    assert right == pytest.approx(BLUE, abs=6)


@pytest.mark.parametrize(
    ("picture", "left", "right"),
    [
        (lambda: encoded(drawing().convert("L"), "PNG"), GREY_OF_RED, GREY_OF_BLUE),
        (lambda: encoded(drawing().convert("L"), "JPEG"), GREY_OF_RED, GREY_OF_BLUE),
        (lambda: encoded(drawing().convert("1", dither=Image.Dither.NONE), "PNG"), BLACK, BLACK),
        (deep_grey, (128, 128, 128), (128, 128, 128)),
    ],
    ids=["grey PNG", "grey JPEG", "1 bit", "16-bit grey"],
)
def test_greys_become_rgb(
    picture: Picture, left: tuple[int, int, int], right: tuple[int, int, int]
) -> None:
    seen = both_sides(Screenshot.decode(picture()))
    assert seen[0] == pytest.approx(left, abs=3)
    assert seen[1] == pytest.approx(right, abs=3)


@pytest.mark.parametrize(
    ("picture", "left", "right"),
    [
        (lambda: encoded(with_alpha(drawing(), 255, 0), "PNG"), RED, BLACK),
        (lambda: encoded(with_alpha(drawing(), 128, 255), "PNG"), (100, 15, 30), BLUE),
        (lambda: encoded(with_alpha(drawing(), 255, 0), "WEBP", lossless=True), RED, BLACK),
        (lambda: encoded(with_alpha(drawing().convert("L"), 255, 0), "PNG"), GREY_OF_RED, BLACK),
        (lambda: encoded(palette(), "PNG", transparency=red_of_palette()), BLACK, BLUE),
        (lambda: encoded(palette(), "GIF", transparency=red_of_palette()), BLACK, BLUE),
        (lambda: encoded(drawing(), "PNG", transparency=RED), BLACK, BLUE),
        (lambda: deep(drawing(), alpha=128), (100, 15, 30), (5, 60, 120)),
    ],
    ids=["none", "half", "WebP", "grey", "palette", "GIF", "one colour", "16 bits"],
)
def test_transparent_pixels_lie_on_black(
    picture: Picture, left: tuple[int, int, int], right: tuple[int, int, int]
) -> None:
    seen = both_sides(Screenshot.decode(picture()))
    assert seen[0] == pytest.approx(left, abs=2)
    assert seen[1] == pytest.approx(right, abs=2)


def red_of_palette() -> int:
    return int(np.asarray(palette())[5, 5])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_turned_upright_as_viewers_show_it(kind: str) -> None:
    file = encoded(drawing(), kind, exif=exif(6), quality=98)
    screenshot = Screenshot.decode(file)
    assert (screenshot.width, screenshot.height) == (40, 60)
    assert screenshot.pixels[5, 20].tolist() == pytest.approx(RED, abs=6)
    assert screenshot.pixels[-5, 20].tolist() == pytest.approx(BLUE, abs=6)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_only_what_is_both_transparent_and_turned_is_refused(kind: str) -> None:
    opaque = encoded(with_alpha(drawing(), 255, 255), kind, exif=exif(6), exact=True)
    assert Screenshot.decode(opaque).width == 40
    upright = encoded(with_alpha(drawing(), 255, 0), kind, exif=exif(1), lossless=True)
    assert both_sides(Screenshot.decode(upright)) == (list(RED), list(BLACK))
    with pytest.raises(ScreenshotError, match="transparent and turned"):
        Screenshot.decode(encoded(with_alpha(drawing(), 255, 9), kind, exif=exif(6)))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", [0, 1, 3, 6, 8, 9, 700])
def test_exif_is_read_in_both_orders_of_bytes(order: str, orientation: int) -> None:
    tags = exif(orientation)
    tags.endian = order
    tags[0x0110] = "A phone"
    written = tags.tobytes()
    assert is_turned(written) == (1 < orientation < 9)
    assert not is_turned(written[:20])


@given(st.binary(max_size=60))
def test_broken_exif_turns_nothing_and_breaks_nothing(exif: bytes) -> None:
    is_turned(exif)
    assert not is_turned(b"Exif\0\0" + exif[:9])
