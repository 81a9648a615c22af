"""Screenshots as pictures inside the page."""

import base64

import cv2

from mobile_agent.errors import TraceError
from perception import Screenshot

__all__ = ["embedded"]

LONGEST_SIDE = 1600
QUALITY = 82


def embedded(screenshot: Screenshot) -> str:
    """The screenshot as a WebP data URI, scaled down to what a page can show.

    Raises:
        TraceError: The picture is gone or cannot be encoded.
    """
    pixels = screenshot.pixels[:, :, ::-1]
    scale = LONGEST_SIDE / max(screenshot.width, screenshot.height)
    if scale < 1.0:
        size = (max(1, round(screenshot.width * scale)), max(1, round(screenshot.height * scale)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    done, data = cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
    if not done:
        raise TraceError(f"a screenshot of the run cannot be encoded: {screenshot!r}")
    return "data:image/webp;base64," + base64.b64encode(bytes(data)).decode("ascii")
