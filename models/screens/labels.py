"""What is on a screen, in words and boxes, as the labels say it."""

import math
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from models.screens.render import Found

__all__ = ["KINDS", "Element", "elements_of", "pixels_of", "yolo_lines"]

KINDS = (
    "icon", "app icon", "switch", "checkbox", "radio button", "slider", "input field", "image",
)  # fmt: skip
"""The kinds of elements, in the order of YOLO's classes."""


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on a screen.

    Attributes:
        kind: One of `KINDS`.
        name: What it shows, in words.
        concept: The key of the lexicon's concept, or empty.
        glyph: What its family calls its drawing, or empty.
        family: The icon family, or empty.
        style: How it is drawn ("outlined", "filled" …), or empty.
        colour: Its colour as #rrggbb, or empty.
        plate: The shape behind it, or empty.
        plate_colour: That shape's colour as #rrggbb, or empty.
        near: The text of its row, for controls; or empty.
        dimmed: Whether something half transparent lies over it.
        box: Left, top, right and bottom in the picture's pixels.
    """

    kind: str
    name: str
    concept: str
    glyph: str
    family: str
    style: str
    colour: str
    plate: str
    plate_colour: str
    near: str
    dimmed: bool
    box: tuple[int, int, int, int]

    def entry(self) -> dict[str, object]:
        """As the labels write it."""
        return asdict(self) | {"box": list(self.box)}


def elements_of(
    found: Sequence[Found], scale: float, width: int, height: int
) -> tuple[Element, ...]:
    """What the page said of its elements, texts apart, in pixels of a picture of this size.

    Args:
        found: The elements and texts with their boxes in dp.
        scale: The picture's pixels for a dp.
        width: The picture's, in pixels.
        height: The picture's, in pixels.
    """
    elements = []
    for entry in found:
        if entry["kind"] == "text":
            continue
        box = pixels_of(entry["box"], scale, width, height)
        if box[2] - box[0] < 3 or box[3] - box[1] < 3:
            continue
        texts = {
            key: str(entry.get(key, ""))
            for key in ("kind", "name", "concept", "glyph", "family", "style", "plate", "near")
        }
        elements.append(
            Element(
                **texts,
                colour=_hexadecimal(str(entry.get("colour", ""))) if texts["glyph"] else "",
                plate_colour=_hexadecimal(str(entry.get("ground", ""))),
                dimmed=bool(entry.get("dimmed")),
                box=box,
            )
        )
    return tuple(elements)


def pixels_of(box: object, scale: float, width: int, height: int) -> tuple[int, int, int, int]:
    """A box in dp as whole pixels of the picture."""
    if not isinstance(box, list):
        raise TypeError(f"an element's box is {box!r}")
    left, top, right, bottom = (float(side) * scale for side in box)
    # A hair over the edge of a pixel is no ink to be seen.
    return (
        max(0, math.floor(left + 0.2)),
        max(0, math.floor(top + 0.2)),
        min(width, math.ceil(right - 0.2)),
        min(height, math.ceil(bottom - 0.2)),
    )


def _hexadecimal(css: str) -> str:
    parts = [float(part) for part in re.findall(r"-?[\d.]+(?:e-?\d+)?", css.rpartition("srgb")[2])]
    if len(parts) < 3 or (len(parts) == 4 and parts[3] == 0):
        return ""
    scale = 255 if "srgb" in css else 1
    return "#" + "".join(f"{min(255, max(0, round(part * scale))):02x}" for part in parts[:3])


def yolo_lines(elements: Sequence[Element], width: int, height: int) -> str:
    """The elements as ultralytics reads them: class, centre and size as shares."""
    lines = []
    for element in elements:
        left, top, right, bottom = element.box
        shares = (
            (left + right) / 2 / width,
            (top + bottom) / 2 / height,
            (right - left) / width,
            (bottom - top) / height,
        )
        numbers = " ".join(f"{share:.6f}" for share in shares)
        lines.append(f"{KINDS.index(element.kind)} {numbers}\n")
    return "".join(lines)
