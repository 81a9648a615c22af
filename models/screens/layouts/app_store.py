"""Apps to get, in rows and tiles."""

from collections.abc import Callable

from models.screens.parts.chances import app_name, between
from models.screens.parts.markup import box, column, lines, row
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import (
    chip,
    line,
    moved,
    muted,
    pill,
    scroll,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def app_store(pen: Pen) -> str:
    """Apps to get: rows and tiles with signs, stars and buttons."""
    get = pen.pick("button", "button", "download", "none")

    ranked = pen.chance(0.4)
    field = _field(pen)
    chips = _chips(pen)
    banner = column(
        "padding:8px 16px;gap:10px;flex:none",
        pen.image("100%", 170, radius=16),
        row(
            "gap:12px",
            pen.app_icon(size=44),
            column("flex:1", line(15, app_name(pen)), _stars(pen)),
            pen.button(worded(pen, "Install")),
        ),
    )
    bottom = pen.bottom_bar(
        (("game", "Games"), ("apps", "Apps"), ("search", "Search"), ("library", "Library"))
        if pen.chance(0.6)
        else places(pen, 5),
        1,
    )
    parts = [
        banner if pen.chance(0.5) else "",
        _app_store_head(pen),
        _app_store_tiles(pen),
        _app_store_head(pen),
        *(_listed(pen, get, ranked, index) for index in range(1, between(pen, 4, 7))),
        _app_store_head(pen),
        _app_store_tiles(pen),
    ]
    return sheet(
        field, chips if pen.chance(0.6) else "", scroll(*parts, moved=moved(pen, 300)), bottom
    )


def _field(pen: Pen) -> str:
    return row(
        "padding:8px 14px;gap:14px;flex:none",
        box(
            "flex:1;min-width:0",
            pen.input(
                asked(pen, "Search apps & games"),
                leading=pen.pick("search", "menu"),
                trailing=pen.pick("mic", ""),
            ),
        ),
        pen.icon("bell", badge=pen.chance(0.4)) if pen.chance(0.5) else "",
        pen.avatar(size=32),
    )


def _chips(pen: Pen) -> str:
    return strip(
        *(
            chip(
                pen,
                worded(pen, word),
                index == 0,
                pen.icon(name, size=16) if pen.chance(0.3) else "",
            )
            for index, (name, word) in enumerate(
                (
                    ("", "For you"),
                    ("bar chart", "Top charts"),
                    ("baby", "Kids"),
                    ("grid", "Categories"),
                    ("star", "Premium"),
                )
            )
        )
    )


def _app_store_head(pen: Pen) -> str:
    return row(
        "padding:14px 16px 4px;flex:none",
        strong(17, pen.title(), "flex:1"),
        pen.icon("forward", size=20, colour="var(--ink2)"),
    )


def _app_store_tiles(pen: Pen) -> str:
    return strip(
        *(
            column(
                "width:104px;flex:none;gap:5px",
                pen.app_icon(size=88),
                lines(2, 13, app_name(pen)),
                _stars(pen),
            )
            for _ in range(5)
        ),
        css="gap:14px;align-items:flex-start",
    )


def _listed(pen: Pen, get: str, ranked: bool, number: int) -> str:
    makers: dict[str, Callable[[], str]] = {
        "button": lambda: pill(
            worded(pen, pen.pick("Install", "Get", "Open", "Update")),
            "var(--surface2)",
            "var(--primary)",
            "padding:7px 16px;font-size:.85rem",
        ),
        "download": lambda: pen.icon(
            pen.pick("download", "cloud download"), colour="var(--primary)"
        ),
        "none": lambda: "",
    }
    end = makers[get]()
    first = line(15, str(number), "width:22px;flex:none;text-align:center") if ranked else ""
    return row(
        "gap:14px;padding:9px 16px;flex:none",
        first,
        pen.app_icon(size=between(pen, 50, 60)),
        column("flex:1;gap:2px", line(15, app_name(pen)), muted(12.5, pen.title()), _stars(pen)),
        end,
    )


def _stars(pen: Pen) -> str:
    return row(
        "gap:4px",
        muted(12.5, f"{between(pen, 3, 4)}.{between(pen, 0, 9)}"),
        pen.icon("star", size=12, colour="var(--ink2)"),
        muted(12.5, f"· {between(pen, 2, 300)} MB"),
    )


LAYOUTS: tuple[Layout, ...] = (app_store,)
