"""Maps to look around on."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.drawn_map import drawn_map, here
from models.screens.parts.map_parts import (
    map_search_field,
    round_button,
    sheet_handle,
    sheet_over_map,
)
from models.screens.parts.markup import body, box, column, divider, line, row
from models.screens.parts.strips import RAISED, overflowing, plain, primary_disc, some, tabs_of
from models.screens.parts.topics import place
from models.screens.pen import Layout, Pen

_KINDS = (
    ("restaurant", "Restaurants"), ("gas station", "Petrol"), ("coffee", "Coffee"),
    ("hotel", "Hotels"), ("shopping cart", "Groceries"), ("parking", "Parking"), ("home", "Home"),
    ("medical", "Pharmacies"), ("bank", "ATMs"), ("ev station", "Charging"), ("tree", "Parks"),
    ("store", "Shopping"), ("work", "Work"),
)  # fmt: skip
_TABS = (
    ("compass", "Explore"), ("bookmark", "Saved"), ("add circle", "Contribute"),
    ("update", "Updates"), ("directions", "Go"), ("person", "You"),
)  # fmt: skip


def _chips(pen: Pen) -> str:
    shape = f"gap:7px;flex:none;padding:8px 14px;border-radius:18px;{RAISED}"
    chips = (
        row(shape, pen.icon(usual(pen, name, 0.65), size=17), line(13.5, say(pen, label)))
        for name, label in pen.random.sample(_KINDS, 5)
    )
    return overflowing("padding:10px 12px", *chips)


def _rail(pen: Pen) -> str:
    """The buttons at the right."""
    pool = "layers, compass, my location, navigation arrow, add, camera"
    buttons = (round_button(pen, name) for name in some(pen, between(pen, 1, 3), pool))
    route = primary_disc(pen, usual(pen, "directions", 0.8), 56)
    more, less = (
        box("padding:10px;line-height:0", pen.icon(name, size=22)) for name in ("add", "remove")
    )
    zoom = column(f"border-radius:10px;{RAISED}", more, divider(), less)
    place = "position:absolute;right:14px;bottom:18px;gap:12px;align-items:center"
    return column(place, maybe(pen, 0.25, lambda: zoom), *buttons, maybe(pen, 0.5, lambda: route))


def _peek(pen: Pen) -> str:
    """The sheet that looks out at the foot."""
    title = line(17, say(pen, "Latest in the area"), "flex:1;font-weight:600")
    end = pen.icon(pen.pick("expand less", "rain", "tune"), size=21)
    stills = overflowing("padding:0 16px 12px", many(4, lambda: pen.image(128, 88, radius=12)))
    head = row("padding:2px 16px 8px;gap:10px", title, end)
    return sheet_over_map(sheet_handle(), head, maybe(pen, 0.6, lambda: stills))


def map_search(pen: Pen) -> str:
    """A map to look around on."""
    wanted = place(pen) if pen.chance(0.2) else ""
    top = box(
        "position:absolute;left:0;right:0;top:0",
        map_search_field(pen, wanted),
        maybe(pen, 0.7, lambda: _chips(pen)),
    )
    chart = drawn_map(pen, pins=between(pen, 4, 10))
    tabs = pen.random.sample(_TABS, between(pen, 3, 5))
    return plain(
        body("", chart, maybe(pen, 0.7, lambda: here(pen)), top, _rail(pen)),
        maybe(pen, 0.6, lambda: _peek(pen)),
        maybe(pen, 0.7, lambda: tabs_of(pen, tabs)),
    )


LAYOUTS: tuple[Layout, ...] = (map_search,)
