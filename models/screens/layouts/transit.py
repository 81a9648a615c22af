"""Connections by train and bus."""

from models.screens.parts.chances import between, many, maybe, say
from models.screens.parts.markup import body, box, column, divider, line, row, text
from models.screens.parts.strips import MUTED, RULED, plain, tabs_of, titled_bar
from models.screens.parts.topics import place
from models.screens.pen import Layout, Pen

_MEANS = ("walk", "bus", "train", "bike", "boat", "car", "airplane")
_LINES = ("S1", "U6", "M4", "142", "RE 2", "N12")
_TABS = (("search", "Search"), ("ticket", "Tickets"), ("star", "Saved"), ("person", "Profile"))


def transit(pen: Pen) -> str:
    """Connections: glyphs between arrows, times, prices."""
    depart = row(
        "gap:6px;flex:1",
        pen.icon("clock", size=18),
        line(14, say(pen, "Depart now")),
        pen.icon("expand more", size=15),
    )
    options = row("gap:6px", pen.icon("tune", size=18), line(14, say(pen, "Options")))
    first = pen.pick("my location", "train", "")
    last, swap = pen.pick("location", "flag", ""), pen.pick("", "swap vertical", "close")
    fields = column(
        "gap:8px;padding:6px 16px;flex:none",
        pen.input(say(pen, "From"), value=place(pen), leading=first),
        pen.input(say(pen, "To"), value=place(pen), leading=last, trailing=swap),
    )
    return plain(
        titled_bar(pen, "Connections", 2, "star, map, refresh, more vertical"),
        fields,
        row("gap:18px;padding:10px 16px;color:var(--primary);flex:none", depart, options),
        divider(),
        body("", many(7, lambda: _connection(pen))),
        maybe(pen, 0.5, lambda: tabs_of(pen, _TABS)),
    )


def _leg(pen: Pen) -> str:
    hue = pen.random.randrange(360)
    plate = f"background:hsl({hue} 60% 42%);color:#fff;border-radius:4px;padding:1px 6px"
    name = box(f"{plate};font-size:12px;font-weight:700", pen.pick(*_LINES))
    icon = pen.icon(pen.pick(*_MEANS), size=20)
    arrow = pen.icon("forward", size=11, colour="var(--ink2)")
    return row("gap:4px", icon, name if pen.chance(0.7) else "", arrow)


def _connection(pen: Pen) -> str:
    legs = many(between(pen, 2, 3), lambda: _leg(pen)) + pen.icon("walk", size=20)
    times = line(14, f"{pen.time()} – {pen.time()}", "flex:1")
    icon = pen.icon(pen.pick("signal", "rss", "clock", "warning"), size=15)
    soon = row("gap:5px;color:#1e8e3e", icon, line(13, f"in {between(pen, 1, 20)} min"))
    words = column(
        "flex:1;gap:7px",
        row("gap:6px;overflow:hidden", legs),
        row("", times, text(13, pen.price(), MUTED)),
        maybe(pen, 0.6, lambda: soon),
    )
    length = text(15, f"{between(pen, 12, 80)} min", "font-weight:600")
    more = maybe(pen, 0.3, lambda: pen.icon("expand more", size=20))
    return row(f"gap:14px;padding:14px 16px;{RULED}", words, length, more)


LAYOUTS: tuple[Layout, ...] = (transit,)
