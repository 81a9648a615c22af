"""Pictures as the Messages API takes them: scaled to what the model sees, small on the wire."""

import base64
import math
from dataclasses import dataclass
from typing import Literal

from perception import Screenshot

__all__ = ["EncodedImage", "encoded", "shown_size"]

LONGEST_SIDE = 1568
MOST_PIXELS = 1_150_000
JPEG_QUALITY = 88


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """A picture ready to be sent.

    Attributes:
        media_type: Its format.
        data: Its bytes in base64.
        width: Width as sent, in pixels.
        height: Height as sent, in pixels.
    """

    media_type: Literal["image/png", "image/jpeg"]
    data: str
    width: int
    height: int


def shown_size(width: int, height: int) -> tuple[int, int]:
    """The size at which a picture is sent: never larger than it is, nor than a model looks at."""
    scale = min(1.0, LONGEST_SIDE / max(width, height), math.sqrt(MOST_PIXELS / (width * height)))
    return max(1, math.floor(width * scale)), max(1, math.floor(height * scale))


def encoded(screenshot: Screenshot) -> EncodedImage:
    """The picture scaled, as PNG or JPEG, whichever is smaller."""
    import cv2  # noqa: PLC0415

    width, height = shown_size(screenshot.width, screenshot.height)
    pixels = screenshot.pixels[:, :, ::-1]
    if (width, height) != (screenshot.width, screenshot.height):
        pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    png = cv2.imencode(".png", pixels)[1].tobytes()
    jpeg = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])[1].tobytes()
    if len(png) <= len(jpeg):
        return EncodedImage("image/png", base64.b64encode(png).decode("ascii"), width, height)
    return EncodedImage("image/jpeg", base64.b64encode(jpeg).decode("ascii"), width, height)
