"""What shades share: the line at the top, the grip, the dots."""

from models.screens.parts.chances import clock, maybe, sample
from models.screens.parts.markup import box, centred, column, line, row
from models.screens.pen import Pen


def shade_head(pen: Pen, ink: str = "var(--ink)") -> str:
    """The time or the carrier, and the buttons of the shade."""
    size = pen.pick(15, 20, 28, 38)
    words = column(
        "flex:1",
        line(size, clock(pen)),
        maybe(pen, 0.7, lambda: line(13, pen.date(), "opacity:.8")),
    )
    names = sample(
        pen, pen.pick(1, 2, 3), "settings", "edit", "power", "search", "more vertical", "person"
    )
    if pen.chance(0.6):
        names[-1] = "settings"
    tools = "".join(pen.icon(name, size=21, colour=ink) for name in names)
    face = maybe(pen, 0.15, lambda: pen.avatar(28))
    return row(f"gap:20px;padding:10px 20px 14px;color:{ink};flex:none", words, tools, face)


def shade_handle(pen: Pen) -> str:
    """What one drags the shade by."""
    return pen.pick(
        centred(
            "padding:8px", box("width:44px;height:4px;border-radius:2px;background:var(--ink3)")
        ),
        centred("padding:6px", pen.icon("expand less", size=20, colour="var(--ink2)")),
        "",
    )


def shade_dots(pen: Pen) -> str:
    """Which page of tiles is shown."""
    chosen = pen.random.randrange(3)
    return row(
        "justify-content:center;gap:7px;padding:12px",
        *(
            box(
                "width:6px;height:6px;border-radius:3px;background:var(--ink);"
                f"opacity:{1 if index == chosen else 0.3}"
            )
            for index in range(3)
        ),
    )
