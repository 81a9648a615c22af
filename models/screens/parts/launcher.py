"""Parts of launchers: labelled app icons, folders, docks, search pills, page dots, popups."""

from models.screens.parts.chances import app_name, between, many, maybe, sample, say, usual
from models.screens.parts.markup import (
    DARK_GLASS,
    GLASS,
    SHADE,
    bare,
    box,
    centred,
    grid,
    labelled,
    line,
    row,
    space,
)
from models.screens.pen import Pen

_MARK = "position:relative;display:inline-block;line-height:0"


def marked_app(pen: Pen, size: float, probability: float = 0.14) -> str:
    """A launcher icon, now and then with a count of what is new."""
    count = "" if pen.chance(0.3) else str(between(pen, 1, 42))
    return box(_MARK, pen.app_icon(round(size)), maybe(pen, probability, lambda: pen.badge(count)))


def folder(pen: Pen, size: float) -> str:
    """A plate with small app icons; one thing to be found."""
    across = pen.pick(2, 3)
    inset = size * (0.14 if across == 2 else 0.12)
    cell = (size - inset * 2) / across
    minis = many(
        between(pen, across + 1, across * across), lambda: bare(pen.app_icon(round(cell * 0.84)))
    )
    radius = pen.pick("50%", "30%", "24%")
    glass = pen.pick(GLASS, "background:rgba(255,255,255,.62)", DARK_GLASS)
    if radius == "50%" and across == 2:
        inset *= 1.35
        cell = (size - inset * 2) / across
        minis = many(between(pen, 3, 4), lambda: bare(pen.app_icon(round(cell * 0.82))))
    inner = (
        f"display:grid;grid-template-columns:repeat({across},1fr);place-items:center;"
        f"align-content:start;gap:{size * 0.03:.1f}px;padding:{inset:.1f}px;box-sizing:border-box"
    )
    shape = (
        f"width:{size:g}px;height:{size:g}px;border-radius:{radius};line-height:0;{inner};{glass}"
    )
    return labelled("app icon", "folder", shape, minis)


def app_cell(pen: Pen, size: float, ink: str, *, label: float = 12, folders: float = 0.05) -> str:
    """An app icon (or a folder) over its name."""
    icon = folder(pen, size) if pen.chance(folders) else marked_app(pen, size)
    name = line(label, app_name(pen), f"color:{ink};max-width:100%;text-align:center")
    shade = SHADE if ink in {"#fff", "white"} else ""
    return centred(f"gap:{size * 0.1:.0f}px;{shade}", icon, name if label else "")


def app_grid(
    pen: Pen,
    columns: int,
    rows: int,
    size: float,
    ink: str,
    *,
    missing: float = 0.0,
    label: float = 12,
) -> str:
    """Rows of apps, the last ones perhaps missing."""
    cells = [
        "<div></div>" if pen.chance(missing) else app_cell(pen, size, ink, label=label)
        for _ in range(columns * rows)
    ]
    gap = between(pen, 12, 24)
    return grid(columns, f"gap:{gap}px 4px;padding:0 {between(pen, 8, 18)}px", cells)


def dock(pen: Pen, columns: int, size: float, *, label: float = 0) -> str:
    """The favourite apps at the bottom, bare or on a plate."""
    cells = [app_cell(pen, size, "#fff", label=label, folders=0.03) for _ in range(columns)]
    plate = pen.pick(
        "padding:6px 8px 14px",
        "padding:6px 16px 10px",
        f"margin:0 10px 10px;padding:14px 6px;border-radius:{between(pen, 20, 34)}px;{GLASS}",
        "padding:12px 8px;background:rgba(0,0,0,.22)",
    )
    return grid(columns, f"flex:none;{plate}", cells)


def page_dots(pen: Pen) -> str:
    """Where one is among the pages."""
    count = between(pen, 2, 6)
    chosen = pen.random.randrange(count)
    long = pen.pick(6, 14)
    dots = "".join(
        box(
            f"width:{long if index == chosen else 6}px;height:6px;border-radius:3px;"
            f"background:rgba(255,255,255,{1 if index == chosen else 0.45})"
        )
        for index in range(count)
    )
    home = maybe(pen, 0.25, lambda: pen.icon(usual(pen, "home", 0.5), size=10, colour="#fff"))
    return row("flex:none;justify-content:center;gap:7px;padding:8px 0", home, dots)


def search_pill(pen: Pen, *, dark: bool = False) -> str:
    """The launcher's search field with a logo and one to three glyphs."""
    ink = "#e8eaed" if dark else "#5f6368"
    ground = pen.pick("#303134", "rgba(32,33,36,.72)") if dark else pen.pick("#fff", "#ffffffd9")
    logo = pen.icon(pen.pick("google", "search", "menu", ""), size=22, colour=ink)
    names = sample(pen, pen.pick(0, 1, 2, 2), "mic", "camera", "qr scan", "translate", "sparkle")
    tools = "".join(pen.icon(name, size=21, colour=ink) for name in names)
    hint = line(
        15, say(pen, pen.pick("Search", "Search…", "Search apps", "")), f"color:{ink};opacity:.8"
    )
    radius = pen.pick(28, 28, 14, 4)
    height = between(pen, 44, 54)
    shape = f"height:{height}px;border-radius:{radius}px;background:{ground};margin:0 14px"
    return (
        f'<div data-kind="input field" data-name="search bar" style="flex:none;{shape};'
        f"padding:0 16px;display:flex;align-items:center;gap:14px;"
        f'box-shadow:0 1px 4px rgba(0,0,0,.2)">{logo}{hint}{space()}{tools}</div>'
    )


def app_popup(pen: Pen) -> str:
    """What a long press on an app shows: shortcuts with glyphs."""
    rows = "".join(
        row(
            "gap:14px;padding:11px 16px",
            pen.icon(name, size=20, colour="var(--ink2)"),
            line(14, label),
        )
        for name, label in zip(
            sample(pen, 4, "info", "delete", "add", "pin", "widgets", "camera", "edit", "pause"),
            pen.random.sample(_SHORTCUTS, pen.pick(2, 3, 4)),
            strict=False,
        )
    )
    place = f"top:{between(pen, 14, 52)}%;left:{between(pen, 5, 38)}%"
    look = "background:var(--surface);color:var(--ink);border-radius:18px;padding:6px 0"
    return box(
        f"position:absolute;{place};width:210px;{look};box-shadow:0 6px 24px rgba(0,0,0,.35)", rows
    )


_SHORTCUTS = (
    "App info",
    "Uninstall",
    "Add to Home",
    "Select items",
    "Take selfie",
    "New message",
    "Pause app",
    "Widgets",
    "New tab",
)
