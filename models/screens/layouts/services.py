"""The page behind "more": services in a grid."""

from collections.abc import Callable

from models.screens.parts.chances import between, many
from models.screens.parts.markup import centred, column, grid, lines, row
from models.screens.parts.subjects import places
from models.screens.parts.surfaces import card, entry, moved, muted, scroll, sheet, strong, vivid
from models.screens.pen import Layout, Pen


def more_services(pen: Pen) -> str:
    """The page behind "more": a grid of services with coloured icons, then a list."""
    columns, kind = pen.pick(3, 4, 4, 5), pen.pick("circle", "rounded", "plain", "colour")

    carded = pen.chance(0.5)
    head = row(
        "gap:14px;padding:16px;flex:none",
        pen.avatar(size=56),
        column("flex:1", strong(18, pen.name()), muted(13, pen.sentence())),
        pen.icon("", size=24),
        pen.icon("settings", size=24),
    )
    listed = many(
        4,
        lambda: entry(
            pen.title(),
            leading=pen.icon("", colour="var(--icon)"),
            trailing=pen.icon("forward", size=16, colour="var(--ink3)"),
        ),
    )
    top = pen.pick(
        head,
        pen.app_bar(pen.title(), leading="", actions=("", "")),
        pen.app_bar(pen.title(), large=True),
    )
    bottom = pen.bottom_bar(places(pen, between(pen, 4, 5)), selected=3) if pen.chance(0.7) else ""
    return sheet(
        top,
        scroll(
            _group(pen, columns, kind, carded),
            _group(pen, columns, kind, carded),
            listed,
            _group(pen, columns, kind, carded),
            moved=moved(pen, 150),
        ),
        bottom,
    )


def _group(pen: Pen, columns: int, kind: str, carded: bool) -> str:
    head = row(
        "padding:12px 16px 0",
        strong(16, pen.title(), "flex:1"),
        pen.icon("forward", size=18, colour="var(--ink2)") if pen.chance(0.4) else "",
    )
    cells = grid(
        columns,
        "gap:18px 6px;padding:14px 10px 16px",
        [_cell(pen, kind) for _ in range(columns * between(pen, 1, 3))],
    )
    return card("margin:0 12px 12px", head, cells) if carded else column("flex:none", head, cells)


def _cell(pen: Pen, kind: str) -> str:
    size = pen.pick(26, 28)
    makers: dict[str, Callable[[], str]] = {
        "circle": lambda: pen.icon("", size=size, plate="circle"),
        "rounded": lambda: pen.icon("", size=size, plate="rounded"),
        "plain": lambda: pen.icon("", size=30),
        "colour": lambda: pen.icon("", size=32, colour=vivid(pen)),
    }
    glyph = makers[kind]()
    return centred("gap:8px;text-align:center", glyph, lines(2, 12, pen.title()))


LAYOUTS: tuple[Layout, ...] = (more_services,)
