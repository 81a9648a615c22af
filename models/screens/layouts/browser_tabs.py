"""Browsers: open tabs and the start page."""

from models.screens.parts.address_bars import address_bar, tool_bar
from models.screens.parts.chances import app_name, between, many
from models.screens.parts.markup import box, centred, column, grid, lines, middle, row, text
from models.screens.parts.stories import HEADLINES, about, ago, prose
from models.screens.parts.subjects import asked, worded
from models.screens.parts.surfaces import card, line, moved, muted, plated, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def open_tabs(pen: Pen) -> str:
    """The tabs that are open, as small pages with crosses."""
    columns = pen.pick(1, 2, 2, 2)
    here = between(pen, 0, 3)

    radius = pen.pick(6, 12, 18)
    cells = grid(
        columns,
        "gap:14px;padding:14px",
        (_tab(pen, columns, here, radius, index) for index in range(8)),
    )
    top = row(
        "gap:20px;padding:12px 16px;flex:none",
        pen.icon("add", size=26),
        box("flex:1"),
        *(
            pen.icon(name)
            for name in pen.pick(
                ("tabs", "incognito"), ("tabs", "incognito", "laptop"), ("search",)
            )
        ),
        box("flex:1"),
        pen.icon(pen.pick("more vertical", "delete")),
    )
    low = row(
        "justify-content:space-between;padding:12px 20px;flex:none;background:var(--surface)",
        pen.icon(pen.pick("delete", "incognito")),
        plated(pen, "add", 42, "var(--primary)", "var(--on-primary)"),
        strong(15, worded(pen, "Done")),
    )
    return sheet(
        top if pen.chance(0.7) else "",
        scroll(cells, moved=moved(pen)),
        low if pen.chance(0.5) else "",
        css="background:var(--surface2)",
    )


def _tab(pen: Pen, columns: int, here: int, radius: int, index: int) -> str:
    sign = pen.icon("globe", size=16) if pen.chance(0.3) else pen.app_icon(size=18)
    head = row(
        "gap:8px;padding:8px 10px;flex:none",
        sign,
        line(13, about(pen, HEADLINES), "flex:1"),
        pen.icon("close", size=17),
    )
    height = between(pen, 150, 200) if columns == 2 else 120
    inside = (
        pen.image("100%", height)
        if pen.chance(0.4)
        else box(
            f"height:{height}px;overflow:hidden;background:#fff;color:#333;padding:10px",
            strong(12, pen.title()),
            text(8.5, prose(pen, 9)),
        )
    )
    edge = "outline:3px solid var(--primary)" if index == here else "outline:1px solid var(--ink3)"
    return column(
        f"border-radius:{radius}px;overflow:hidden;background:var(--surface);{edge}",
        head,
        inside,
    )


def start_page(pen: Pen) -> str:
    """A new tab: a logo, a field, shortcuts, stories."""
    logo = centred(
        "padding:34px 0 20px;flex:none",
        pen.pick(
            text(44, pen.word().capitalize(), "font-weight:700"),
            pen.app_icon(size=72),
            pen.icon("", size=72, colour="var(--primary)"),
        ),
    )
    field = box(
        "padding:0 18px;flex:none",
        pen.input(
            asked(pen, "Search or type URL"),
            leading=pen.pick("search", "google", "globe"),
            trailing=pen.pick("mic", "camera", "qr scan", ""),
        ),
    )
    round_signs = pen.chance(0.6)

    shortcuts = grid(
        4,
        "gap:20px 6px;padding:24px 14px 16px;flex:none",
        (_shortcut(pen, round_signs) for _ in range(8)),
    )
    quick = _quick(pen)

    parts = [
        logo if pen.chance(0.7) else box("height:20px;flex:none"),
        field,
        shortcuts,
        quick if pen.chance(0.35) else "",
        many(3, lambda: _story(pen)) if pen.chance(0.7) else "",
    ]
    top = _top(pen)
    return sheet(
        top if pen.chance(0.8) else "",
        scroll(*parts, moved=moved(pen, 150, 0.2)),
        tool_bar(pen) if pen.chance(0.45) else "",
    )


def _top(pen: Pen) -> str:
    return (
        address_bar(pen)
        if pen.chance(0.4)
        else row(
            "padding:12px 16px;gap:20px;flex:none",
            pen.icon("home"),
            box("flex:1"),
            pen.icon("tabs"),
            pen.icon("more vertical"),
        )
    )


def _quick(pen: Pen) -> str:
    return row(
        "justify-content:space-around;padding:4px 14px 14px;flex:none",
        *(
            centred(
                "gap:7px", pen.icon(name, size=22, plate="circle"), line(12, worded(pen, label))
            )
            for name, label in (
                ("bookmark", "Bookmarks"),
                ("history", "History"),
                ("download", "Downloads"),
                ("incognito", "Private"),
            )
        ),
    )


def _story(pen: Pen) -> str:
    foot = row(
        "gap:14px",
        pen.app_icon(size=18),
        muted(12.5, ago(pen), "flex:1"),
        *(
            pen.icon(name, size=20, colour="var(--ink2)")
            for name in ("heart", "share", "more vertical")
        ),
    )
    return card(
        "margin:0 14px 12px",
        pen.image("100%", 160),
        column(
            "padding:12px 14px;gap:10px",
            lines(2, 17, about(pen, HEADLINES), "font-weight:500"),
            foot,
        ),
    )


def _shortcut(pen: Pen, round_signs: bool) -> str:
    sign = (
        middle(
            (
                f"width:54px;height:54px;border-radius:{'50%' if round_signs else '14px'};"
                "background:var(--surface2)"
            ),
            pen.app_icon(size=30),
        )
        if pen.chance(0.7)
        else pen.app_icon(size=54)
    )
    return centred("gap:8px", sign, line(12, app_name(pen), "max-width:72px"))


LAYOUTS: tuple[Layout, ...] = (open_tabs, start_page)
