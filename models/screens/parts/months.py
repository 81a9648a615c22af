"""Grids of days, dials and wheels, as calendars and pickers show them."""

import math

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, grid, middle
from models.screens.parts.surfaces import line, vivid
from models.screens.pen import Pen

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_INITIALS = ("MTWTFSS", "SMTWTFS")


def month_name(pen: Pen) -> str:
    """A month and perhaps its year."""
    return pen.pick(*MONTHS) + (f" {between(pen, 2016, 2027)}" if pen.chance(0.7) else "")


def month_grid(pen: Pen, cell: int = 40, marked: str = "", size: float = 14) -> str:
    """The days of a month in seven columns.

    Args:
        pen: Draws.
        cell: How high a week is, in dp.
        marked: What stands under some days: "dots", "bars" or nothing.
        size: The figures' size, in dp.
    """
    first, length = between(pen, 0, 6), between(pen, 28, 31)
    today, chosen = between(pen, 1, 28), between(pen, 1, 28)
    others = pen.chance(0.5)
    cells = [
        middle("height:28px;font-size:.75rem;color:var(--ink2)", letter)
        for letter in pen.pick(*_INITIALS)
    ]
    for index in range(42 if pen.chance(0.3) else 35):
        day = index - first + 1
        inside = 1 <= day <= length
        shown = str((day - 1) % 30 + 1) if inside or others else ""
        cells.append(
            _day(
                pen,
                shown,
                cell,
                marked if inside else "",
                size,
                "chosen"
                if day == chosen
                else "today"
                if day == today
                else ""
                if inside
                else "other",
            )
        )
    return grid(7, "flex:none", cells)


def _day(pen: Pen, shown: str, cell: int, marked: str, size: float, state: str) -> str:
    look = {
        "chosen": "background:var(--primary);color:var(--on-primary)",
        "today": "color:var(--primary);font-weight:700",
        "other": "color:var(--ink3)",
        "": "",
    }[state]
    side = min(cell - 4, 38)
    figure = middle(
        f"width:{side}px;height:{side}px;border-radius:50%;font-size:{size / 16:.3g}rem;{look}",
        shown,
    )
    below = ""
    if marked == "dots" and pen.chance(0.3):
        below = box(
            f"width:5px;height:5px;border-radius:50%;background:{vivid(pen)};margin-top:-6px"
        )
    if marked == "bars":
        bars = (
            box(
                f"background:{vivid(pen)};color:#fff;border-radius:3px;padding:0 3px;width:100%;"
                "box-sizing:border-box;text-align:start",
                line(9, pen.title()),
            )
            for _ in range(pen.pick(0, 0, 1, 1, 2, 3))
        )
        below = "".join(bars)
    return centred(f"height:{cell}px;gap:1px;overflow:hidden", figure, below)


def dial(pen: Pen, side: int, numbers: bool = True) -> str:
    """A clock's face with two hands."""
    marks = ""
    for hour in range(1, 13):
        angle = math.radians(hour * 30 - 90)
        left, top = 50 + 41 * math.cos(angle), 50 + 41 * math.sin(angle)
        shown = str(hour) if numbers else "·"
        place = f"position:absolute;left:{left:.1f}%;top:{top:.1f}%;transform:translate(-50%,-50%)"
        marks += box(f"{place};font-size:.95rem", shown)
    hands = ""
    for length, width in ((30, 4), (38, 2)):
        turn = f"rotate({between(pen, 0, 359)}deg)"
        place = f"position:absolute;left:50%;bottom:50%;width:{width}px;height:{length}%"
        look = f"background:var(--primary);transform-origin:50% 100%;transform:{turn}"
        hands += box(f"{place};{look};border-radius:2px")
    shape = f"width:{side}px;height:{side}px;border-radius:50%;background:var(--surface2)"
    return box(f"position:relative;flex:none;{shape}", marks, hands)


def wheel(values: list[str], width: str = "auto", size: int = 20, step: int = 44) -> str:
    """A column of values that fade away from the middle one, as pickers that roll show them."""
    middle_one = len(values) // 2
    return centred(
        f"width:{width};flex:none",
        *(
            middle(
                f"height:{step}px;font-size:{size / 16 - 0.08 * abs(index - middle_one):.3g}rem;"
                f"opacity:{1 - 0.32 * abs(index - middle_one):.2f};white-space:nowrap;"
                f"font-weight:{500 if index == middle_one else 400}",
                value,
            )
            for index, value in enumerate(values)
        ),
    )
