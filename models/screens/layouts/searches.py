"""Searching a trip and filtering what was found."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.markup import box, centred, column, divider, grid, row
from models.screens.parts.stories import cost
from models.screens.parts.subjects import PLACES, places, some, worded
from models.screens.parts.surfaces import (
    bar,
    card,
    chip,
    entry,
    line,
    muted,
    plated,
    scroll,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def trip_search(pen: Pen) -> str:
    """Booking a trip: from and to with a swap button, dates, people with plus and minus."""
    swap = box(
        "position:absolute;right:22px;top:50%;transform:translateY(-50%);line-height:0;z-index:1",
        plated(pen, pen.pick("swap vertical", "swap"), 42, "var(--primary)", "var(--on-primary)"),
    )
    way = _way(pen, swap)
    modes = _modes(pen)
    dates = _dates(pen)

    on_plates = pen.chance(0.5)

    people = [
        _counter(pen, on_plates, worded(pen, label))
        for label in pen.random.sample(
            ("Adults", "Children", "Infants", "Rooms", "Bags", "Pets"), between(pen, 2, 4)
        )
    ]
    direct = entry(
        worded(pen, "Direct only"), trailing=pen.pick(pen.switch(True), pen.checkbox(False))
    )
    action = box(
        "padding:12px 16px;display:grid;flex:none",
        pen.button(worded(pen, "Search"), leading=pen.pick("", "search")),
    )
    recent = _recent(pen)
    bottom = pen.bottom_bar(places(pen, 4)) if pen.chance(0.5) else ""
    return sheet(
        pen.app_bar(
            pen.title(), leading=pen.pick("back", "menu"), actions=pen.pick((), ("bell",), ("",))
        ),
        scroll(modes, way, dates, *people, direct, action, recent),
        bottom,
    )


def _recent(pen: Pen) -> str:
    return many(
        3,
        lambda: entry(
            pen.title(),
            pen.date(),
            leading=pen.icon("history", colour="var(--ink2)"),
            trailing=pen.icon("arrow up right", size=20),
        ),
    )


def _dates(pen: Pen) -> str:
    return row(
        "gap:12px;padding:0 16px",
        *(
            card(
                "flex:1;padding:12px 14px;border:1px solid var(--ink3)",
                row(
                    "gap:10px",
                    pen.icon("calendar", size=20),
                    column("", muted(12, label), line(15, pen.date())),
                ),
            )
            for label in (worded(pen, "Departure"), worded(pen, "Return"))
        ),
    )


def _way(pen: Pen, swap: str) -> str:
    return card(
        "padding:6px 16px;margin:12px 16px;position:relative;border:1px solid var(--ink3)",
        *(
            row(
                "gap:14px;padding:12px 0",
                pen.icon(usual(pen, name, 0.7), colour="var(--icon)"),
                column("", muted(12, label), strong(17, pen.word().capitalize())),
            )
            for name, label in (
                ("my location", worded(pen, "From")),
                ("location", worded(pen, "To")),
            )
        ),
        swap,
    )


def _modes(pen: Pen) -> str:
    return strip(
        *(
            chip(pen, label, index == 0, pen.icon(name, size=18))
            for index, (name, label) in enumerate(
                pen.random.sample(
                    (
                        ("airplane", "Flights"),
                        ("train", "Trains"),
                        ("bus", "Buses"),
                        ("hotel", "Hotels"),
                        ("car", "Cars"),
                        ("boat", "Ferries"),
                    ),
                    5,
                )
            )
        )
    )


def _counter(pen: Pen, on_plates: bool, label: str) -> str:
    less, more_of = (
        (plated(pen, name, 34, "var(--surface2)", "var(--ink)") for name in ("remove", "add"))
        if on_plates
        else (pen.icon(f"{name} circle", colour="var(--primary)") for name in ("remove", "add"))
    )
    buttons = row("gap:14px", less, line(17, str(between(pen, 0, 6))), more_of)
    return entry(label, pen.word(), trailing=buttons)


def filter_page(pen: Pen) -> str:
    """Filters: ranges, tick lists, chips, stars, and a button that applies them."""
    head = pen.app_bar(
        worded(pen, "Filters"), leading="close", actions=pen.pick((), ("refresh",), ("check",))
    )
    foot = row(
        "gap:12px;padding:10px 16px;flex:none;border-top:1px solid var(--ink3)",
        pen.button(worded(pen, "Reset"), filled=False),
        box("flex:1;display:grid", pen.button(f"Show {between(pen, 3, 900)} results")),
    )
    progress = bar(pen.random.random(), css="flex:none") if pen.chance(0.1) else ""
    return sheet(head, progress, scroll(*(_block(pen) for _ in range(6))), foot)


def _block(pen: Pen) -> str:
    kind = pen.pick("slider", "chips", "checks", "radios", "icons", "switch")
    title = _title(pen)
    if kind == "slider":
        ends = row("justify-content:space-between", muted(13, cost(pen)), muted(13, cost(pen)))
        inside = column("padding:4px 18px 10px;gap:8px", pen.slider(pen.random.random()), ends)
    elif kind == "chips":
        inside = box(
            "display:flex;flex-wrap:wrap;gap:8px;padding:4px 18px 10px",
            *(chip(pen, pen.word(), pen.chance(0.3)) for _ in range(between(pen, 4, 8))),
        )
    elif kind == "icons":
        cells = (
            centred(
                "gap:6px;padding:12px 4px;border:1px solid var(--ink3);border-radius:10px",
                pen.icon(name),
                line(12, label),
            )
            for name, label in some(pen, PLACES, 4, 0.7)
        )
        inside = grid(4, "gap:10px;padding:4px 18px 10px", cells)
    elif kind == "switch":
        inside = many(
            2,
            lambda: entry(
                pen.title(), trailing=pen.switch(pen.chance(0.5)), css="padding:8px 18px"
            ),
        )
    else:
        inside = "".join(
            row(
                "gap:14px;padding:7px 18px",
                pen.radio(i == 0) if kind == "radios" else pen.checkbox(pen.chance(0.4)),
                line(15, pen.title(), "flex:1"),
                muted(13, str(between(pen, 2, 900))),
            )
            for i in range(between(pen, 3, 5))
        )
    return column("flex:none", title, inside, divider())


def _title(pen: Pen) -> str:
    return row(
        "padding:14px 18px 6px",
        strong(16, pen.title(), "flex:1"),
        pen.icon("expand less", size=20) if pen.chance(0.3) else "",
    )


LAYOUTS: tuple[Layout, ...] = (trip_search, filter_page)
