"""Icon candidates: every icon, control and odd glyph, with how well it fits a description."""

from perception.eyes import Eyes
from perception.finding.scored import Scored, placed_reasons
from perception.geometry import Box
from perception.match import Reason
from perception.screen import Screen
from perception.screenshot import Pixels, Screenshot
from perception.targets import IconTarget

__all__ = ["context_crop", "scored_icons"]

_CONTEXT = 0.12
"""How much of an icon's surroundings the matcher sees, in shares of its longer side."""


def scored_icons(
    target: IconTarget, screen: Screen, neighbours: tuple[Box, ...], eyes: Eyes
) -> tuple[Scored, ...]:
    crops = [context_crop(screen.screenshot, icon.box) for icon in screen.icons]
    cosines = eyes.matcher.similarity(target.description, crops)
    return tuple(
        Scored(
            icon,
            icon.box.center,
            cosine,
            (
                Reason("picture", cosine, f"looks {cosine:.2f} like {target.description!r}"),
                *placed_reasons(target, icon.box, neighbours, screen.screenshot.box),
            ),
        )
        for icon, cosine in zip(screen.icons, cosines, strict=True)
    )


def context_crop(screenshot: Screenshot, box: Box) -> Pixels:
    """The icon with a little of what is around it, square, the screen's edge repeated beyond."""
    import cv2  # noqa: PLC0415

    side = max(box.width, box.height)
    half = side / 2 + _CONTEXT * side
    left, right = round(box.center.x - half), round(box.center.x + half)
    top, bottom = round(box.center.y - half), round(box.center.y + half)
    wanted = Box(left, top, max(left + 1, right), max(top + 1, bottom))
    inside = wanted.clipped(screenshot.width, screenshot.height) or box
    crop = screenshot.crop(inside)
    if inside == wanted:
        return crop
    padded: Pixels = cv2.copyMakeBorder(
        crop,
        inside.top - wanted.top,
        wanted.bottom - inside.bottom,
        inside.left - wanted.left,
        wanted.right - inside.right,
        cv2.BORDER_REPLICATE,
    )
    return padded
