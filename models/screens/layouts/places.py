"""A place, and places found."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.map_parts import distance, map_search_field, rating_stars, sheet_handle
from models.screens.parts.markup import body, box, column, disc, line, lines, page, row, text
from models.screens.parts.strips import (
    MUTED,
    RAISED,
    RULED,
    over_label,
    overflowing,
    pills,
    plain,
    primary_disc,
    quiet_disc,
    text_tabs,
)
from models.screens.parts.topics import place, street
from models.screens.pen import Layout, Pen

_DEEDS = (
    ("directions", "Directions"), ("navigation arrow", "Start"), ("call", "Call"),
    ("bookmark", "Save"), ("share", "Share"), ("globe", "Website"),
)  # fmt: skip
_FACTS = ("location", "clock", "globe", "call", "info", "accessibility", "")
_FILTERS = ("Open now", "Top rated", "Price", "Distance")


def _chart(pen: Pen, low: int, high: int, pins: int) -> str:
    """The map over a sheet, with a field on it."""
    field = box("position:absolute;left:0;right:0;top:0", map_search_field(pen, place(pen)))
    shape = f"position:relative;height:{between(pen, low, high)}%;flex:none;overflow:hidden"
    return box(shape, drawn_map(pen, pins=pins), field)


def place_sheet(pen: Pen) -> str:
    """A place: its photos, buttons, address, hours."""
    labels = ("Overview", "Menu", "Reviews", "Photos", "About")
    photos, tabs = _photos(pen), text_tabs(pen, labels)
    shape = "flex:1;min-height:0;overflow:hidden;margin-top:-18px;position:relative"
    sheet = column(
        f"{shape};border-radius:20px 20px 0 0;{RAISED}",
        sheet_handle(),
        _title(pen),
        _buttons(pen),
        *pen.pick((photos, tabs), (tabs, photos), (photos,)),
        body("", many(between(pen, 3, 5), lambda: _fact(pen))),
    )
    return plain(_chart(pen, 22, 45, 3), sheet)


def _title(pen: Pen) -> str:
    round_ = (maybe(pen, 0.5, lambda: quiet_disc(pen, "share", 34)), quiet_disc(pen, "close", 34))
    name = line(22, place(pen), "flex:1;font-weight:500")
    sort = line(14, f"{pen.title()} · {pen.pick('€', '€€', '$$')}")
    way = pen.icon(pen.pick("accessibility", "car", ""), size=15)
    below = row(f"gap:6px;{MUTED}", sort, way, text(13, distance(pen)))
    return box(
        "padding:2px 18px 4px;flex:none", row("gap:12px", name, *round_), rating_stars(pen), below
    )


def _buttons(pen: Pen) -> str:
    """Directions, call and the like: pills, or discs over names."""
    discs = pen.chance(0.35)
    pill = "gap:7px;flex:none;padding:9px 15px;border-radius:20px;font-size:14px"

    def button(index: int, name: str, label: str) -> str:
        name, label = usual(pen, name, 0.75), say(pen, label)
        if discs:
            ground, ink = "var(--surface2)", "var(--primary)"
            quiet = disc(pen, name, 44, ground, ink=ink)
            plate = primary_disc(pen, name, 44) if index == 0 else quiet
            return over_label(plate, label, "flex:1;color:var(--primary)")
        full = "background:var(--primary);color:var(--on-primary)"
        look = full if index == 0 else "border:1px solid var(--ink3);color:var(--primary)"
        return row(f"{pill};{look}", pen.icon(name, size=18), label)

    shown = _DEEDS[: between(pen, 3, 5)]
    return overflowing("padding:10px 16px", *(button(at, *deed) for at, deed in enumerate(shown)))


def _photos(pen: Pen) -> str:
    small = many(2, lambda: pen.image(110, 73, radius=8))
    first, last = (pen.image(170, 150, radius=12) for _ in range(2))
    return overflowing("gap:4px", first, column("gap:4px;flex:none", small), last)


def _fact(pen: Pen) -> str:
    icon = pen.icon(pen.pick(*_FACTS), size=22, colour="var(--primary)")
    address = f"{between(pen, 1, 120)} {street(pen)}"
    said = pen.pick(address, "Open ⋅ Closes 10 pm", f"{pen.word()}.com", pen.sentence())
    end = pen.pick("expand more", "copy", "forward")
    tail = maybe(pen, 0.35, lambda: pen.icon(end, size=18))
    return row("gap:20px;padding:12px 18px", icon, lines(2, 14.5, said, "flex:1"), tail)


def places(pen: Pen) -> str:
    """What was found, as a list under or over the map."""
    pictured, buttoned = pen.chance(0.4), pen.chance(0.5)
    found = many(5, lambda: _found(pen, pictured, buttoned))
    chips = row("flex:none;padding-left:14px", quiet_disc(pen, "tune", 34), pills(pen, _FILTERS))
    look = f"gap:8px;padding:11px 18px;border-radius:24px;font-size:14px;{RAISED}"
    label = row(look, pen.icon("map", size=19), say(pen, "View map"))
    button = box("position:absolute;left:50%;bottom:16px;transform:translateX(-50%)", label)
    inside = body("", found, maybe(pen, 0.4, lambda: button))
    ground = "background:var(--surface);color:var(--ink)"
    return page(ground, _chart(pen, 20, 36, 8), sheet_handle(), chips, inside)


def _found(pen: Pen, pictured: bool, buttoned: bool) -> str:
    words = column(
        "flex:1;gap:3px",
        line(17, place(pen), "font-weight:500"),
        rating_stars(pen),
        line(13.5, f"{pen.title()} · {distance(pen)}", MUTED),
        line(13.5, f"{say(pen, 'Open')} · {street(pen)}", MUTED),
    )
    pill = "gap:6px;padding:7px 13px;border-radius:17px;font-size:13px;color:var(--primary)"
    buttons = (
        row(
            f"{pill};border:1px solid var(--ink3)",
            pen.icon(usual(pen, name, 0.7), size=16),
            say(pen, label),
        )
        for name, label in (_DEEDS[0], _DEEDS[2], _DEEDS[4])
    )
    stills = overflowing("padding:8px 0 0", many(4, lambda: pen.image(112, 84, radius=10)))
    return box(
        f"padding:14px 16px;flex:none;{RULED}",
        row(
            "gap:14px;align-items:flex-start",
            words,
            "" if pictured else pen.image(86, 86, radius=10),
        ),
        stills if pictured else "",
        row("gap:8px;padding-top:10px", *buttons) if buttoned else "",
    )


LAYOUTS: tuple[Layout, ...] = (place_sheet, places)
