"""The tabs of a clock, and rings that fill up."""

from models.screens.parts.markup import box, centred, middle, row
from models.screens.parts.surfaces import line, sheet
from models.screens.pen import Pen

_CLOCK_TABS = (
    ("alarm", "Alarm"),
    ("globe", "World clock"),
    ("hourglass", "Timer"),
    ("timer", "Stopwatch"),
)
_HERE = "border-bottom:2px solid var(--primary);color:var(--primary)"


def _tabs(pen: Pen, chosen: int) -> str:
    tabs = tuple((name if pen.chance(0.85) else "", label) for name, label in _CLOCK_TABS)
    if pen.chance(0.25):
        cells = (
            centred(
                (f"flex:1;padding:12px 2px;{_HERE if index == chosen else 'color:var(--ink2)'}"),
                line(13, label, "font-weight:600"),
            )
            for index, (_, label) in enumerate(tabs)
        )
        return row("flex:none", *cells)
    return pen.bottom_bar(tabs, chosen)


def around(pen: Pen, top: str, content: str, chosen: int) -> str:
    """A page of a clock: its bar, its content and its tabs."""
    tabs = _tabs(pen, chosen)
    return sheet(top, tabs, content) if "height:" not in tabs[:120] else sheet(top, content, tabs)


def ring(side: int, share: float, inside: str) -> str:
    """A ring that is filled to this share, around something."""
    ground = f"conic-gradient(var(--primary) {share * 360:.0f}deg,var(--surface2) 0)"
    hole = middle(
        (
            "position:absolute;inset:8px;border-radius:50%;background:var(--bg);"
            "flex-direction:column;gap:6px"
        ),
        inside,
    )
    return box(
        (
            f"position:relative;width:{side}px;height:{side}px;border-radius:50%;flex:none;"
            f"background:{ground}"
        ),
        hole,
    )
