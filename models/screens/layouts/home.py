"""Home screens, app drawers, folders."""

from models.screens.parts.chances import between, many, maybe, usual
from models.screens.parts.launcher import (
    app_grid,
    app_popup,
    dock,
    marked_app,
    page_dots,
    search_pill,
)
from models.screens.parts.markup import (
    COVER,
    DARK_GLASS,
    GLASS,
    SHADE,
    bare,
    body,
    box,
    centred,
    grid,
    immersed,
    line,
    middle,
    page,
    row,
    space,
    text,
)
from models.screens.parts.widget_plates import big_clock
from models.screens.parts.widgets import WIDGETS
from models.screens.pen import Layout, Pen


def home(pen: Pen) -> str:
    """A page of the launcher: widgets, apps, dots, dock, in many orders."""
    columns = pen.pick(4, 4, 4, 5, 5, 6)
    size = {4: between(pen, 50, 62), 5: between(pen, 44, 54), 6: between(pen, 40, 46)}[columns]
    label = 0 if pen.chance(0.12) else pen.pick(11, 12, 12, 13)
    head = maybe(pen, 0.4, lambda: big_clock(pen)) + maybe(pen, 0.35, lambda: search_pill(pen))
    widgets = many(
        pen.pick(0, 1, 1, 2), lambda: box("margin:0 16px;flex:none", pen.pick(*WIDGETS)(pen))
    )
    rows = between(pen, 1, 3) if widgets else between(pen, 2, 6)
    apps = app_grid(pen, columns, rows, size, "#fff", missing=pen.pick(0, 0, 0.15), label=label)
    middle_part = pen.pick(
        (widgets, apps, space()), (apps, widgets, space()), (space(), widgets, apps)
    )
    foot = page_dots(pen) + dock(pen, min(columns, 5), size, label=label if pen.chance(0.3) else 0)
    if pen.chance(0.3):
        foot = pen.pick(foot + search_pill(pen, dark=pen.chance(0.3)) + space("height:14px"), foot)
    return page(
        "",
        immersed(pen),
        space(f"height:{between(pen, 4, 30)}px;flex:none"),
        head,
        body(f"gap:{between(pen, 14, 26)}px;padding:10px 0", *middle_part),
        foot,
        maybe(pen, 0.1, lambda: app_popup(pen)),
    )


def widget_page(pen: Pen) -> str:
    """The page left of home: a column of widgets under a search field."""
    shown = pen.random.sample(WIDGETS, 6)
    cards = [box("flex:none", widget(pen)) for widget in shown]
    edit = centred(
        "padding:10px", box(f"padding:8px 22px;border-radius:20px;color:#fff;{GLASS}", "Edit")
    )
    return page(
        "",
        immersed(pen, "filter:blur(18px) brightness(.8)"),
        maybe(pen, 0.6, lambda: text(30, pen.date(), f"color:#fff;padding:16px 18px 8px;{SHADE}")),
        space("height:8px;flex:none"),
        search_pill(pen, dark=pen.chance(0.5)),
        body(f"gap:{between(pen, 10, 18)}px;padding:14px 16px", *cards),
        maybe(pen, 0.3, lambda: edit),
    )


def app_drawer(pen: Pen) -> str:
    """All apps, as a grid under a search field."""
    columns = pen.pick(4, 4, 5, 5, 6)
    size = {4: between(pen, 50, 58), 5: between(pen, 44, 52), 6: 44}[columns]
    plain = pen.chance(0.6)
    ink = "var(--ink)" if plain else "#fff"
    glass = "" if plain else immersed(pen, "filter:blur(24px) brightness(.6)")
    tabs = row(
        "justify-content:center;gap:8px;padding:6px 0",
        *(
            box(f"padding:8px 26px;border-radius:18px;{look}", text(14, name))
            for name, look in (("Personal", f"color:{ink};{GLASS}"), ("Work", f"color:{ink}"))
        ),
    )
    letters = "".join(text(9, letter) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    rail = box(
        f"position:absolute;right:4px;top:14px;line-height:1.7;color:{ink};opacity:.7", letters
    )
    return page(
        f"background:{'var(--bg)' if plain else 'transparent'}",
        glass,
        space("height:10px;flex:none"),
        search_pill(pen, dark=pen.style.dark) if pen.chance(0.8) else "",
        maybe(pen, 0.2, lambda: tabs),
        body(
            "padding:16px 0",
            maybe(pen, 0.4, lambda: app_grid(pen, columns, 1, size, ink) + _rule()),
            app_grid(pen, columns, 9, size, ink),
            maybe(pen, 0.25, lambda: rail),
        ),
        maybe(pen, 0.3, lambda: page_dots(pen)),
    )


def _rule() -> str:
    return box("height:1px;margin:14px 20px;background:var(--ink3);opacity:.4;flex:none")


def app_library(pen: Pen) -> str:
    """Apps in groups of four on glass plates."""
    columns = "display:grid;gap:18px 20px;grid-template-columns:repeat(auto-fill,minmax(130px,1fr))"

    def group() -> str:
        cells = [marked_app(pen, 56, 0.1) for _ in range(3)]
        minis = grid(2, "gap:5px", [pen.app_icon(25) for _ in range(4)])
        inside = grid(2, "gap:14px;place-items:center", [*cells, minis])
        plate = box(
            f"aspect-ratio:1;border-radius:24px;padding:15px;box-sizing:border-box;{GLASS}", inside
        )
        return centred(
            "gap:6px", box("width:100%", plate), line(12, pen.title(), f"color:#fff;{SHADE}")
        )

    return page(
        "",
        immersed(pen, "filter:blur(20px) brightness(.75)"),
        box("padding:14px 18px", search_pill(pen, dark=True)),
        body("padding:6px 20px", box(columns, many(12, group))),
    )


def open_folder(pen: Pen) -> str:
    """A folder, open over the home screen."""
    columns = pen.pick(3, 4, 4)
    size = between(pen, 50, 58)
    ink = pen.pick("#fff", "var(--ink)")
    look = f"background:var(--surface);color:{ink}" if ink != "#fff" else f"{DARK_GLASS};color:#fff"
    title = row(
        "gap:12px;padding:0 8px 16px",
        line(pen.pick(18, 24), pen.title(), "flex:1;text-align:center"),
        maybe(pen, 0.4, lambda: pen.icon(usual(pen, "more vertical"), size=22)),
    )
    apps = app_grid(pen, columns, between(pen, 2, 4), size, ink)
    inner = box(
        f"border-radius:28px;padding:20px 6px;{look}",
        title,
        apps,
        maybe(pen, 0.4, lambda: page_dots(pen)),
    )
    behind = bare(app_grid(pen, 4, 6, 54, "#fff"))
    return page(
        "",
        immersed(pen),
        box(f"{COVER};padding:30px 0;filter:blur(14px) brightness(.7)", behind),
        middle(f"{COVER};padding:20px", box("width:100%;position:relative", inner)),
    )


LAYOUTS: tuple[Layout, ...] = (home, widget_page, app_drawer, app_library, open_folder)
