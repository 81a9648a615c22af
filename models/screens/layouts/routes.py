"""Ways from here to there on the road."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.map_parts import distance, round_button, sheet_handle, sheet_over_map
from models.screens.parts.markup import body, centred, column, labelled, line, row, text
from models.screens.parts.strips import MUTED, RULED, icons, overflowing, pale, plain
from models.screens.parts.topics import place, street
from models.screens.pen import Layout, Pen

_MODES = ("car", "train", "walk", "bike", "taxi", "bus", "airplane", "motorcycle")


def routes(pen: Pen) -> str:
    """From here to there: fields, ways to travel, the ways found."""
    start = row(
        "gap:10px;padding:12px 16px",
        pen.button(say(pen, "Start"), leading=pen.pick("navigation arrow", "play")),
        pen.button(say(pen, "Steps"), filled=False, leading=usual(pen, "list bulleted")),
        maybe(pen, 0.6, lambda: pen.button(say(pen, "Save"), filled=False, leading="pin")),
    )
    ways = many(pen.pick(1, 2, 2), lambda: _way(pen))
    buttons = (round_button(pen, name) for name in ("layers", "my location"))
    rail = column("position:absolute;right:12px;bottom:16px;gap:12px", *buttons)
    return plain(
        _fields(pen),
        _modes(pen),
        body("", drawn_map(pen, route="#4285f4", pins=3), rail),
        sheet_over_map(sheet_handle(), ways, start),
    )


def _fields(pen: Pen) -> str:
    """Start and destination, joined by dots."""
    frame = "border:1px solid var(--ink3);border-radius:9px;padding:10px 14px"
    ends = (("start", say(pen, "Your location")), ("destination", place(pen)))
    fields = (labelled("input field", name, frame, line(15, value)) for name, value in ends)
    first = pen.icon(pen.pick("my location", "record", "radio button"), size=18, colour="#1a73e8")
    dots = pen.icon("more vertical", size=16, colour="var(--ink2)")
    marks = centred("gap:6px", first, dots, pen.icon("location", size=20, colour="#e53935"))
    tools = icons(pen, (pen.pick("more vertical", "add"), usual(pen, "swap vertical", 0.8)))
    return row(
        "gap:12px;padding:12px 14px;flex:none;background:var(--surface)",
        pen.icon("back"),
        marks,
        column("flex:1;gap:8px", *fields),
        column("gap:18px", tools),
    )


def _modes(pen: Pen) -> str:
    """By car, by train, on foot, and how long each takes."""
    chosen = pen.random.randrange(4)
    shape = "gap:6px;flex:none;padding:7px 12px;border-radius:18px;font-size:13px"

    def mode(index: int, name: str) -> str:
        lit = f"background:{pale(share=20)};color:var(--primary)"
        time = f"{between(pen, 4, 59)} min" if pen.chance(0.8) else ""
        look = lit if index == chosen else MUTED
        return row(f"{shape};{look}", pen.icon(usual(pen, name, 0.75), size=22), time)

    names = pen.random.sample(_MODES, between(pen, 4, 5))
    cells = (mode(*pair) for pair in enumerate(names))
    return overflowing("gap:4px;padding:2px 10px 10px;background:var(--surface)", *cells)


def _way(pen: Pen) -> str:
    time = text(18, f"{between(pen, 8, 75)} min", "color:#1e8e3e;font-weight:600")
    icon = pen.icon(pen.pick("leaf", "warning", "money", ""), size=15)
    words = column(
        "flex:1;gap:3px",
        row("gap:8px", time, text(15, f"({distance(pen)})", MUTED)),
        line(13.5, f"via {street(pen)}"),
        maybe(pen, 0.5, lambda: row(f"gap:5px;{MUTED}", icon, line(12.5, pen.sentence()))),
    )
    more = maybe(pen, 0.4, lambda: pen.icon("more vertical", size=20))
    return row(f"gap:14px;padding:13px 16px;{RULED}", words, more)


LAYOUTS: tuple[Layout, ...] = (routes,)
