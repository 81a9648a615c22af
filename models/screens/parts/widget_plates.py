"""The grounds of widgets, the names of skies, and the large clock."""

from models.screens.parts.chances import between, clock, gradient, usual
from models.screens.parts.markup import DARK_GLASS, GLASS, SHADE, box, row
from models.screens.pen import Pen

SKIES = ("partly cloudy", "rain", "cloud", "brightness", "snow", "storm", "dark mode", "wind")


def plate(pen: Pen) -> str:
    """The ground of a widget and its ink."""
    radius = f"border-radius:{pen.pick(28, 22, 18, 12)}px;overflow:hidden;"
    return radius + pen.pick(
        "background:var(--surface);color:var(--ink)",
        f"{GLASS};color:#fff",
        f"{DARK_GLASS};color:#fff",
        f"background:{gradient(pen, 60, 46)};color:#fff",
        "background:#fffffff2;color:#202124",
    )


def big_clock(pen: Pen) -> str:
    """The time in large figures over the date, bare on the wallpaper."""
    size = between(pen, 52, 88)
    weight = pen.pick(200, 300, 400, 600)
    aligned = pen.pick("center", "center", "left")
    sky = row(
        f"justify-content:{aligned};gap:6px;font-size:15px",
        pen.date(),
        pen.icon(usual(pen, pen.pick(*SKIES), 0.7), size=18, colour="#fff"),
        f"{between(pen, -8, 34)}°",
    )
    figures = box(f"font-size:{size}px;font-weight:{weight};line-height:1.1", clock(pen))
    parts = (figures, sky) if pen.chance(0.7) else (sky, figures)
    return box(f"color:#fff;padding:12px 22px;text-align:{aligned};{SHADE}", *parts)
