"""Calendars: months, days in a row, a whole year."""

from models.screens.parts.agenda import calendar_top, happening
from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, grid, middle, row
from models.screens.parts.months import MONTHS, month_grid
from models.screens.parts.stories import TASKS, about
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    card,
    entry,
    line,
    moved,
    muted,
    scroll,
    section,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def month(pen: Pen) -> str:
    """A month with marks under its days, and a day's entries below it."""
    tall = pen.chance(0.45)
    cell = between(pen, 78, 98) if tall else between(pen, 42, 50)
    days = box(
        "padding:4px 10px;flex:none",
        month_grid(pen, cell, "bars" if tall else pen.pick("dots", "dots", "")),
    )
    look = pen.pick("block", "bar", "tint", "dot")
    below = (
        ""
        if tall
        else section(pen, pen.date()) + many(between(pen, 2, 5), lambda: happening(pen, look))
    )
    views = row(
        "margin:4px 16px 10px;padding:3px;border-radius:10px;background:var(--surface2);flex:none",
        *(
            middle(
                (
                    "flex:1;padding:7px;border-radius:8px;font-size:.85rem;"
                    f"{'background:var(--surface)' if index == 2 else ''}"
                ),
                worded(pen, word),
            )
            for index, word in enumerate(("Day", "Week", "Month", "Year"))
        ),
    )
    floating = pen.floating_button("add") if pen.chance(0.6) else ""
    bottom = pen.bottom_bar(places(pen, 4)) if pen.chance(0.3) and not floating else ""
    return sheet(
        calendar_top(pen), views if pen.chance(0.3) else "", scroll(days, below), floating, bottom
    )


def agenda(pen: Pen) -> str:
    """Days one below the other with their entries."""
    look, pictured = pen.pick("block", "block", "bar", "tint", "dot"), pen.chance(0.3)

    def day() -> str:
        date = centred(
            "width:56px;flex:none;padding-top:8px",
            muted(12, pen.pick("Mon", "Tue", "Wed", "Thu", "Fri")),
            strong(22, str(between(pen, 1, 30))),
        )
        entries = column(
            "flex:1;min-width:0", *(happening(pen, look) for _ in range(between(pen, 1, 3)))
        )
        return row("align-items:flex-start;flex:none;padding:4px 0", date, entries)

    banner = pen.image("100%", between(pen, 80, 120)) if pictured else ""
    weekly = strip(
        *(
            centred(
                (
                    "width:44px;padding:8px 0;border-radius:14px;flex:none;"
                    f"{'background:var(--primary);color:var(--on-primary)' if index == 2 else ''}"
                ),
                line(12, "MTWTFSS"[index % 7], "opacity:.75"),
                strong(17, str(11 + index)),
            )
            for index in range(8)
        ),
        css="gap:6px",
    )
    floating = pen.floating_button(pen.pick("add", "calendar add")) if pen.chance(0.6) else ""
    return sheet(
        calendar_top(pen),
        weekly if pen.chance(0.4) else "",
        scroll(banner, many(7, day), moved=moved(pen)),
        floating,
    )


def year(pen: Pen) -> str:
    """All months of a year, small."""

    def small(name: str) -> str:
        first = between(pen, 0, 6)
        days = (
            middle(
                "height:15px;font-size:.5rem"
                + (";color:var(--danger);font-weight:700" if day == first + 9 else ""),
                str(day - first + 1) if 0 <= day - first < 30 else "",
            )
            for day in range(42)
        )
        return column(
            "gap:4px", line(14, name, "color:var(--primary);font-weight:600"), grid(7, "", days)
        )

    months = grid(3, "gap:16px 14px;padding:10px 16px", map(small, MONTHS))
    top = pen.app_bar(
        str(between(pen, 2018, 2027)),
        leading=pen.pick("menu", "back"),
        actions=pen.pick(("search", "calendar"), ("add",), ("more vertical",)),
    )
    notes = many(
        2,
        lambda: entry(
            about(pen, TASKS), pen.date(), leading=pen.icon("calendar", colour="var(--primary)")
        ),
    )
    return sheet(
        top,
        scroll(
            months,
            card("margin:10px 16px", notes) if pen.chance(0.4) else "",
            moved=moved(pen, 150, 0.2),
        ),
    )


LAYOUTS: tuple[Layout, ...] = (month, agenda, year)
