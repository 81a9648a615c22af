import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from perception import Screenshot, ScreenshotError
from tests.perception.picture_kinds import (
    RED,
    chunk,
    claiming_png,
    drawing,
    encoded,
    noise,
    palette,
    png_of,
    with_alpha,
)

Picture: TypeAlias = Callable[[], bytes]
Claim: TypeAlias = Callable[[int, int], bytes]

CUT: dict[str, Picture] = {
    "PNG": lambda: encoded(noise(), "PNG"),
    "JPEG": lambda: encoded(noise(), "JPEG"),
    "progressive JPEG": lambda: encoded(noise(), "JPEG", progressive=True),
    "lossy WebP": lambda: encoded(noise(), "WEBP"),
    "lossless WebP": lambda: encoded(noise(), "WEBP", lossless=True),
    "GIF": lambda: encoded(noise(), "GIF"),
    "BMP": lambda: encoded(noise(), "BMP"),
}


@pytest.mark.parametrize("kind", CUT)
@pytest.mark.parametrize("kept", [0.02, 0.5, 0.97])
def test_what_is_cut_short_is_refused_and_nothing_else_is_printed(
    kind: str, kept: float, capfd: pytest.CaptureFixture[str]
) -> None:
    data = CUT[kind]()
    with pytest.raises(ScreenshotError, match="truncated"):
        Screenshot.decode(data[: int(len(data) * kept)])
    assert capfd.readouterr() == ("", "")


def test_a_wrong_checksum_is_refused_but_not_that_of_a_comment() -> None:
    data = bytearray(encoded(noise(), "PNG"))
    data[len(data) // 2] ^= 1
    with pytest.raises(ScreenshotError, match="damaged"):
        Screenshot.decode(bytes(data))
    whole = encoded(drawing(), "PNG")
    comment = bytearray(chunk(b"tEXt", b"Comment\0words"))
    comment[-1] ^= 1
    assert Screenshot.decode(whole[:33] + bytes(comment) + whole[33:]).width == 60


def test_a_png_with_too_few_rows_is_refused() -> None:
    with pytest.raises(ScreenshotError, match="truncated"):
        Screenshot.decode(claiming_png(400, 400))


NO_PICTURES = {
    "nothing": b"",
    "one byte": b"\x89",
    "a text": b"no picture at all",
    "a PDF": encoded(drawing(), "PDF"),
    "an SVG": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "a TIFF of floats": encoded(Image.fromarray(np.full((9, 9), 0.5, np.float32)), "TIFF"),
    "an HDR picture": bytes(cv2.imencode(".hdr", np.ones((9, 9, 3), np.float32))[1]),
    "an icon": encoded(drawing(), "ICO"),
    "only a PNG's signature": b"\x89PNG\r\n\x1a\n",
    "a PNG without rows": png_of(chunk(b"IHDR", bytes(13)), chunk(b"IEND", b"")),
    "a PNG without a header": png_of(chunk(b"IDAT", b""), chunk(b"IEND", b"")),
    "only a JPEG's signature": b"\xff\xd8\xff",
    "a JPEG that ends at once": b"\xff\xd8\xff\xd9",
    "a WebP of nothing": b"RIFF\x0c\0\0\0WEBPABCD\0\0\0\0",
    "a GIF without a picture": b"GIF89a\x01\0\x01\0\0\0\0;",
    "a GIF of an unknown block": b"GIF89a\x01\0\x01\0\0\0\0?",
    "two letters": b"BM",
}


@pytest.mark.parametrize("name", NO_PICTURES)
def test_what_is_no_picture_is_refused(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ScreenshotError) as refusal:
        Screenshot.decode(NO_PICTURES[name])
    assert "\n" not in str(refusal.value)
    assert capfd.readouterr() == ("", "")


def jpeg_claiming(width: int, height: int) -> bytes:
    data = encoded(drawing(), "JPEG")
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", height, width) + data[at + 4 :]


def gif_claiming(width: int, height: int) -> bytes:
    data = encoded(palette(), "GIF")
    return data[:6] + struct.pack("<HH", width, height) + data[10:]


def bmp_claiming(width: int, height: int) -> bytes:
    data = encoded(drawing(), "BMP")
    # Run lengths have no fixed size, so a short file can claim any.
    return data[:18] + struct.pack("<iiHHI", width, height, 1, 8, 1) + data[34:]


@pytest.mark.parametrize("claiming", [claiming_png, jpeg_claiming, gif_claiming, bmp_claiming])
@pytest.mark.parametrize("size", [(60_000, 60_000), (16_385, 1), (1, 16_385), (9000, 9000)])
def test_a_claim_to_be_huge_is_refused_before_it_is_decoded(
    claiming: Claim, size: tuple[int, int]
) -> None:
    with pytest.raises(ScreenshotError, match="too large"):
        Screenshot.decode(claiming(*size))


@pytest.mark.parametrize("claiming", [claiming_png, jpeg_claiming, gif_claiming, bmp_claiming])
def test_a_side_of_zero_is_refused(claiming: Claim) -> None:
    with pytest.raises(ScreenshotError, match="empty"):
        Screenshot.decode(claiming(0, 40))


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (16_384, 1), (1, 16_384)])
def test_thin_pictures_are_pictures(size: tuple[int, int]) -> None:
    data = encoded(Image.new("RGB", size, RED), "PNG")
    screenshot = Screenshot.decode(data)
    assert (screenshot.width, screenshot.height) == size
    assert screenshot.pixels[0, 0].tolist() == list(RED)


def transparent() -> bytes:
    return encoded(with_alpha(drawing(), 9, 8), "PNG")


@given(
    picture=st.sampled_from([*CUT.values(), transparent]),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=6))),
    kept=st.floats(0.5, 1),
)
def test_any_damage_is_a_picture_or_a_sentence(
    picture: Picture, changes: list[tuple[float, bytes]], kept: float
) -> None:
    damaged = bytearray(picture())
    for where, what in changes:
        start = int(where * len(damaged))
        damaged[start : start + len(what)] = what
    try:
        screenshot = Screenshot.decode(bytes(damaged[: int(len(damaged) * kept)]))
    except ScreenshotError:
        pass
    else:
        assert screenshot.width * screenshot.height <= 64 * 1024 * 1024


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_may_never_end_is_not_read(kind: str, tmp_path: Path) -> None:
    path = Path("/dev/zero")
    if kind == "pipe":
        path = tmp_path / "pipe.png"
        os.mkfifo(path)
    with pytest.raises(ScreenshotError, match="no regular file"):
        Screenshot.open(path)


def test_a_file_too_large_for_a_picture_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(ScreenshotError, match="too large for a picture"):
        Screenshot.open(path)


@pytest.mark.parametrize("name", ["", "nowhere.png", "no\0name.png", "x" * 4000])
def test_files_that_cannot_be_read_are_one_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(ScreenshotError) as refusal:
        Screenshot.open(tmp_path / name)
    assert "\n" not in str(refusal.value)
    assert isinstance(refusal.value, ValueError)
