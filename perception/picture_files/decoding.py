"""From a picture file's bytes to its pixels."""

import numpy as np
import numpy.typing as npt

from perception.errors import ScreenshotError
from perception.picture_files.bmp import SIGNATURE as BMP
from perception.picture_files.bmp import read_bmp
from perception.picture_files.gif import SIGNATURES as GIF
from perception.picture_files.gif import read_gif
from perception.picture_files.header import PictureHeader, check_size
from perception.picture_files.jpeg import SIGNATURE as JPEG
from perception.picture_files.jpeg import read_jpeg
from perception.picture_files.png import SIGNATURE as PNG
from perception.picture_files.png import read_png
from perception.picture_files.webp import is_webp, read_webp

__all__ = ["decode_picture"]

_Pixels = npt.NDArray[np.uint8]


def decode_picture(data: bytes) -> _Pixels:
    """Decodes a PNG, JPEG, WebP, GIF or BMP as a person would see it on a phone.

    Colours of more than 8 bits lose their lower bits, greys become RGB, transparent pixels lie on
    black (as on a screen, where nothing is drawn), and a picture whose EXIF names another upper
    side is turned upright.

    Args:
        data: The file's bytes.

    Returns:
        RGB, uint8, shape (height, width, 3).

    Raises:
        ScreenshotError: The bytes are no such picture, truncated, damaged, animated or too large.
    """
    import cv2  # noqa: PLC0415

    header = _header(data)
    check_size(header.width, header.height)
    if header.frames != 1:
        raise ScreenshotError(
            f"the {header.kind} is animated ({header.frames} frames): "
            "a screenshot is one picture, save the frame you mean as PNG"
        )
    if not header.see_through:
        return _decoded(data, cv2.IMREAD_COLOR_RGB, header)
    return _on_black(_decoded(data, cv2.IMREAD_UNCHANGED, header), data, header)


def _header(data: bytes) -> PictureHeader:
    if not data:
        raise ScreenshotError("an empty file is no picture")
    if data.startswith(PNG):
        return read_png(data)
    if data.startswith(JPEG):
        return read_jpeg(data)
    if is_webp(data):
        return read_webp(data)
    if data.startswith(GIF):
        return read_gif(data)
    if data.startswith(BMP):
        return read_bmp(data)
    raise ScreenshotError("this is no picture, or of a format other than PNG, JPEG, WebP, GIF, BMP")


def _decoded(data: bytes, flags: int, header: PictureHeader) -> _Pixels:
    import cv2  # noqa: PLC0415

    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    except cv2.error as error:
        raise ScreenshotError(f"the {header.kind} cannot be decoded: {error.err}") from error
    if pixels is None:
        raise ScreenshotError(f"the {header.kind} is truncated or damaged: get or save it again")
    return np.asarray(pixels if pixels.dtype == np.uint8 else pixels >> 8, np.uint8)


def _on_black(decoded: _Pixels, data: bytes, header: PictureHeader) -> _Pixels:
    import cv2  # noqa: PLC0415

    if decoded.ndim == 2 or decoded.shape[2] == 3:
        # OpenCV knows no transparent grey in a PNG without an alpha channel.
        return _decoded(data, cv2.IMREAD_COLOR_RGB, header)
    alpha = cv2.extractChannel(decoded, 3)
    opaque = int(alpha.min()) == 255
    if header.turned:
        # Only without its alpha does OpenCV turn a picture.
        if not opaque:
            raise ScreenshotError(
                f"the {header.kind} is both transparent and turned by EXIF: save it as a plain PNG"
            )
        return _decoded(data, cv2.IMREAD_COLOR_RGB, header)
    colours = cv2.cvtColor(decoded, cv2.COLOR_BGRA2RGB)
    if opaque:
        return np.asarray(colours, np.uint8)
    return np.asarray(cv2.multiply(colours, cv2.merge([alpha] * 3), scale=1 / 255), np.uint8)
