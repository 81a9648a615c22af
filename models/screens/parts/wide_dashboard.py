"""Figures in tiles beside a drawer of places."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, grid, row
from models.screens.parts.panes import pane, rail, side_by_side
from models.screens.parts.stories import HEADLINES, TASKS, about, ago
from models.screens.parts.subjects import DRAWER, some
from models.screens.parts.surfaces import (
    card,
    entry,
    line,
    moved,
    muted,
    pale,
    pill,
    plated,
    scroll,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Pen


def dashboard(pen: Pen) -> str:
    """Figures in tiles beside a drawer of places, curves, a table."""
    drawer = _drawer(pen)
    tiles = _tiles(pen)
    heights = "".join(
        box(
            "flex:1;border-radius:5px 5px 0 0;"
            f"background:{'var(--primary)' if index % 3 else 'var(--accent)'};"
            f"height:{between(pen, 12, 100)}%"
        )
        for index in range(14)
    )
    chart = card(
        "flex:1.4;padding:14px;gap:12px",
        row(
            "gap:14px",
            strong(15, pen.title(), "flex:1"),
            pen.icon("calendar", size=20),
            pen.icon("more horizontal", size=20),
        ),
        row("gap:8px;height:130px;align-items:flex-end", heights),
    )
    listed = _listed(pen)
    top = row(
        "gap:20px;padding:10px 18px;flex:none",
        line(20, pen.title(), "flex:1;font-weight:600"),
        *(
            pen.icon(name, badge=pen.chance(0.3))
            for name in pen.random.sample(
                ("search", "bell", "settings", "help", "mail"), between(pen, 2, 4)
            )
        ),
        pen.avatar(size=34),
    )
    content = _content(pen, tiles, chart, listed)
    return side_by_side(
        drawer if pen.chance(0.7) else rail(pen),
        pane(top, content, css="flex:1;background:var(--surface2)"),
    )


def _drawer(pen: Pen) -> str:
    return column(
        "width:200px;flex:none;padding:12px 8px;gap:2px;background:var(--surface);overflow:hidden",
        row("gap:10px;padding:6px 10px 14px", pen.app_icon(size=30), strong(16, pen.title())),
        *(
            row(
                (
                    "gap:14px;padding:10px 12px;border-radius:10px;"
                    f"{'background:' + pale('var(--primary)', 18) if index == 0 else ''}"
                ),
                pen.icon(name, size=21, colour="var(--icon)"),
                line(14, label, "flex:1"),
                pill(str(between(pen, 1, 60)), "var(--danger)") if pen.chance(0.12) else "",
            )
            for index, (name, label) in enumerate(some(pen, DRAWER, 8))
        ),
    )


def _listed(pen: Pen) -> str:
    return card(
        "flex:1;padding:6px 0",
        *(
            entry(
                about(pen, TASKS),
                ago(pen),
                leading=pen.avatar(size=32),
                trailing=pen.icon(pen.pick("forward", "more vertical"), size=18),
                css="padding:7px 14px",
                size=14,
            )
            for _ in range(4)
        ),
    )


def _content(pen: Pen, tiles: str, chart: str, listed: str) -> str:
    return scroll(
        tiles,
        row("gap:12px;align-items:stretch;flex:none", chart, listed),
        card(
            "padding:14px;gap:8px",
            *(
                row(
                    "gap:14px;padding:4px 0",
                    pen.icon("", size=19),
                    line(14, about(pen, HEADLINES), "flex:1"),
                    muted(13, pen.date()),
                    strip(pen.icon("edit", size=18), pen.icon("delete", size=18), css="padding:0"),
                )
                for _ in range(4)
            ),
        ),
        css="gap:12px;padding:4px 18px 18px",
        moved=moved(pen, 80),
    )


def _tiles(pen: Pen) -> str:
    return grid(
        4,
        "gap:12px;flex:none",
        (
            card(
                "padding:13px;gap:7px",
                row(
                    "gap:8px",
                    plated(pen, "", 32, pale(vivid(pen), 26), "var(--ink)", "9px"),
                    muted(12.5, pen.title(), "flex:1"),
                ),
                strong(21, pen.number()),
                row(
                    "gap:4px",
                    pen.icon(pen.pick("trending up", "trending down"), size=15, colour="#2e9d4d"),
                    muted(12, f"{between(pen, 1, 40)}%"),
                ),
            )
            for _ in range(4)
        ),
    )
