"""What the matcher is shown of an icon."""

from perception.geometry import Box
from perception.screenshot import Pixels, Screenshot

__all__ = ["context_crop"]

_CONTEXT = 0.12
"""How much of an icon's surroundings the matcher sees, in shares of its longer side."""


def context_crop(screenshot: Screenshot, box: Box) -> Pixels:
    """The icon with a little of what is around it, square, the screen's edge repeated beyond."""
    import cv2  # noqa: PLC0415

    half = max(box.width, box.height) * (0.5 + _CONTEXT)
    left, right = round(box.center.x - half), round(box.center.x + half)
    top, bottom = round(box.center.y - half), round(box.center.y + half)
    wanted = Box(left, top, max(left + 1, right), max(top + 1, bottom))
    inside = wanted.clipped(screenshot.width, screenshot.height) or box
    crop = screenshot.crop(inside)
    if inside == wanted:
        return crop
    padded: Pixels = cv2.copyMakeBorder(
        crop,
        max(0, inside.top - wanted.top),
        max(0, wanted.bottom - inside.bottom),
        max(0, inside.left - wanted.left),
        max(0, wanted.right - inside.right),
        cv2.BORDER_REPLICATE,
    )
    padded.flags.writeable = False
    return padded
