"""Lamps, plugs and heaters in tiles."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, grid, row
from models.screens.parts.subjects import places, some, worded
from models.screens.parts.surfaces import (
    card,
    chip,
    line,
    moved,
    scroll,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen

_THINGS = (
    ("lightbulb", "Ceiling light"),
    ("tv", "TV"),
    ("thermometer", "Heating"),
    ("lock", "Front door"),
    ("camera", "Camera"),
    ("router", "Router"),
    ("volume up", "Speaker"),
    ("flash", "Plug"),
    ("wind", "Fan"),
    ("color drop", "Sprinkler"),
    ("robot", "Vacuum"),
    ("coffee", "Coffee maker"),
    ("car", "Garage"),
    ("music", "Kitchen speaker"),
    ("brightness", "Blinds"),
)


def smart_home(pen: Pen) -> str:
    """Tiles of lamps, plugs and heaters, with switches or lit plates."""
    columns, kind = pen.pick(2, 2, 2, 3), pen.pick("switch", "switch", "lit", "power", "slider")

    rooms = _rooms(pen)
    scenes = _scenes(pen)
    climate = row(
        "padding:6px 18px 12px;gap:20px;flex:none",
        *(
            row("gap:6px", pen.icon(name, size=20, colour="var(--ink2)"), line(14, value))
            for name, value in (("thermometer", "21.5°"), ("color drop", "48%"), ("flash", "312 W"))
        ),
    )
    view = _view(pen)
    cells = _cells(pen, columns, _THINGS, kind)
    top = pen.app_bar(
        pen.pick(worded(pen, "Home"), pen.title()),
        leading=pen.pick("menu", "", "home"),
        actions=pen.pick(("add", "more vertical"), ("mic", "settings"), ("bell", "add"), ("",)),
        large=pen.chance(0.4),
    )
    bottom = pen.bottom_bar(places(pen, between(pen, 3, 5))) if pen.chance(0.75) else ""
    return sheet(
        top,
        scroll(
            climate if pen.chance(0.4) else "",
            rooms if pen.chance(0.6) else "",
            scenes if pen.chance(0.4) else "",
            view,
            cells,
            moved=moved(pen, 140),
        ),
        bottom,
        css="background:var(--surface2)" if not pen.style.dark and pen.chance(0.6) else "",
    )


def _cells(
    pen: Pen,
    columns: int,
    things: tuple[tuple[str, str], ...],
    kind: str,
) -> str:
    return grid(
        columns,
        "gap:12px;padding:8px 14px;flex:none",
        (
            _thing(pen, kind, columns, name, label)
            for name, label in some(pen, things, columns * between(pen, 3, 5), 0.25)
        ),
    )


def _scenes(pen: Pen) -> str:
    return strip(
        *(
            row(
                "gap:10px;padding:12px 16px;border-radius:16px;background:var(--surface);flex:none",
                pen.icon(name, size=22, colour=vivid(pen)),
                line(14, worded(pen, word), "flex:none"),
            )
            for name, word in (
                ("brightness", "Good morning"),
                ("dark mode", "Good night"),
                ("movie", "Film"),
                ("logout", "Leaving"),
            )
        )
    )


def _view(pen: Pen) -> str:
    return (
        box(
            "position:relative;padding:4px 14px;flex:none",
            pen.image("100%", 160, radius=18),
            row(
                "position:absolute;left:28px;right:28px;bottom:16px;gap:14px;color:#fff",
                strong(15, worded(pen, "Front door"), "flex:1"),
                *(
                    pen.icon(name, size=22, colour="#fff")
                    for name in ("mic", "volume up", "fullscreen")
                ),
            ),
        )
        if pen.chance(0.3)
        else ""
    )


def _rooms(pen: Pen) -> str:
    return strip(
        *(
            chip(
                pen,
                worded(pen, word),
                index == 0,
                pen.icon(name, size=17) if pen.chance(0.5) else "",
            )
            for index, (name, word) in enumerate(
                (
                    ("home", "All"),
                    ("tv", "Living room"),
                    ("hotel", "Bedroom"),
                    ("restaurant", "Kitchen"),
                    ("car", "Garage"),
                )
            )
        )
    )


def _thing(pen: Pen, kind: str, columns: int, name: str, label: str) -> str:
    on = pen.chance(0.45)
    lit = on and kind in {"lit", "power"}
    ground = _ground(pen, lit, kind)
    ink = (
        "var(--on-primary)"
        if ground == "var(--primary)"
        else "#222"
        if ground == "#f5a623"
        else "var(--ink)"
    )
    glyph = pen.icon(
        name, size=28, colour=ink if lit else "var(--primary)" if on else "var(--ink2)"
    )
    end = (
        pen.switch(on)
        if kind == "switch" and columns == 2
        else pen.icon("power", size=20, plate="circle")
        if kind == "power" and columns == 2
        else ""
    )
    level = pen.slider(pen.random.random()) if kind == "slider" and on and columns == 2 else ""
    state = line(
        12.5,
        worded(pen, "On") + (f" · {between(pen, 10, 100)}%" if pen.chance(0.4) else "")
        if on
        else worded(pen, "Off"),
        "opacity:.7",
    )
    return card(
        f"padding:14px;gap:12px;background:{ground};color:{ink}",
        row("justify-content:space-between;min-height:32px", glyph, end),
        column("gap:1px", line(14.5, label, "font-weight:600"), state),
        level,
    )


def _ground(pen: Pen, lit: bool, kind: str) -> str:
    return (
        pen.pick(
            "var(--primary)", "#f5a623", "color-mix(in srgb,var(--primary) 25%,var(--surface))"
        )
        if lit and kind == "lit"
        else "var(--surface)"
    )


LAYOUTS: tuple[Layout, ...] = (smart_home,)
