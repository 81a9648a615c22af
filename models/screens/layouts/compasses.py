"""Compasses."""

import math

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, column, grid, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import card, line, muted, sheet, strong
from models.screens.pen import Layout, Pen


def compass(pen: Pen) -> str:
    """A dial of degrees with a needle, below it where one is."""
    side = between(pen, 250, 300)
    marks = ""
    for degree in range(0, 360, 6):
        long = degree % 30 == 0
        angle = f"rotate({degree}deg)"
        place = (
            f"position:absolute;left:50%;top:0;width:{2 if long else 1}px;height:50%;"
            f"transform-origin:50% 100%;transform:{angle}"
        )
        marks += box(place, box(f"width:100%;height:{14 if long else 8}px;background:var(--ink2)"))
    for letter, degree in zip("NESW", (0, 90, 180, 270), strict=True):
        left, down = (
            50 + 36 * math.sin(math.radians(degree)),
            50 - 36 * math.cos(math.radians(degree)),
        )
        colour = "var(--danger)" if letter == "N" else "var(--ink)"
        marks += box(
            (
                f"position:absolute;left:{left}%;top:{down}%;transform:translate(-50%,-50%);"
                f"font-weight:700;font-size:1.25rem;color:{colour}"
            ),
            letter,
        )
    needle = _needle(pen)
    face = _face(side, marks, needle)
    degrees = _degrees(pen)
    facts = _facts(pen)
    top = pen.app_bar(
        worded(pen, "Compass"),
        leading=pen.pick("back", "menu", ""),
        actions=pen.pick(("settings",), ("lock", "camera"), ("share", "map")),
    )
    return sheet(
        top,
        centred(
            "flex:1;min-height:0;overflow:hidden;gap:22px;padding-top:24px", degrees, face, facts
        ),
    )


def _degrees(pen: Pen) -> str:
    return row(
        "gap:10px;justify-content:center;align-items:baseline",
        line(46, f"{between(pen, 0, 359)}°", "font-weight:300"),
        muted(22, pen.pick("N", "NE", "SW", "W")),
    )


def _face(side: int, marks: str, needle: str) -> str:
    return box(
        (
            f"position:relative;width:{side}px;height:{side}px;border-radius:50%;"
            "border:2px solid var(--ink3);flex:none"
        ),
        marks,
        needle,
    )


def _needle(pen: Pen) -> str:
    return box(
        "position:absolute;inset:0;display:flex;align-items:center;justify-content:center",
        pen.icon(
            pen.pick("navigation arrow", "compass", "arrow up"),
            size=between(pen, 60, 110),
            colour="var(--danger)",
        ),
    )


def _facts(pen: Pen) -> str:
    return grid(
        2,
        "gap:12px;padding:16px;width:100%",
        (
            card(
                "padding:14px",
                row(
                    "gap:10px",
                    pen.icon(name, size=22, colour="var(--primary)"),
                    column("", muted(12, label), strong(15, value)),
                ),
            )
            for name, label, value in (
                ("location", "Latitude", "52.5200° N"),
                ("mountain", "Altitude", f"{between(pen, 1, 2000)} m"),
                ("speed", "Pressure", "1013 hPa"),
                ("", "Level", "−2°"),
            )
        ),
    )


LAYOUTS: tuple[Layout, ...] = (compass,)
