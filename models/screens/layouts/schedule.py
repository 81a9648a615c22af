"""Calendars: the hours of a week, and one entry."""

from models.screens.parts.agenda import calendar_top, hours
from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, centred, column, divider, lines, middle, row
from models.screens.parts.stories import TASKS, about
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import (
    BLANK,
    CHOSEN,
    line,
    moved,
    muted,
    pill,
    scroll,
    sheet,
    vivid,
)
from models.screens.pen import Layout, Pen


def week(pen: Pen) -> str:
    """Hours down the side, days across, blocks of colour between them."""
    days, hour = pen.pick(1, 3, 5, 7), between(pen, 48, 64)
    first = between(pen, 1, 20)
    heads = _heads(days, first)
    lines_of_hours = _lines_of_hours(hour)
    blocks = ""
    for index in range(days):
        for _ in range(between(pen, 2, 5)):
            top, length, colour = (
                between(pen, 0, 10) * hour // 2,
                between(pen, 1, 4) * hour // 2,
                vivid(pen),
            )
            width = f"calc((100% - 52px) / {days} - 4px)"
            place = (
                f"position:absolute;left:calc(50px + (100% - 52px) / {days} * {index});"
                f"top:{top}px;width:{width};height:{length - 2}px"
            )
            icon = pen.icon("", size=14, colour="#fff") if pen.chance(0.2) and days < 5 else ""
            blocks += box(
                (
                    f"{place};background:{colour};color:#fff;border-radius:6px;padding:4px 6px;"
                    "overflow:hidden"
                ),
                lines(2, 11.5, about(pen, TASKS)),
                icon,
            )
    now = box(
        f"position:absolute;left:44px;right:0;top:{between(pen, 80, 400)}px;height:2px;"
        "background:var(--danger)"
    )
    plan = box("position:relative", lines_of_hours, blocks, now)
    floating = pen.floating_button("add") if pen.chance(0.6) else ""
    return sheet(calendar_top(pen), heads, divider(), scroll(plan, moved=moved(pen, 200)), floating)


def _lines_of_hours(hour: int) -> str:
    return "".join(
        row(
            f"height:{hour}px;align-items:flex-start;gap:6px",
            muted(11, f"{8 + index}:00", "width:42px;text-align:end;flex:none"),
            box("flex:1;height:1px;background:var(--ink3);opacity:.6"),
        )
        for index in range(14)
    )


def _heads(days: int, first: int) -> str:
    return row(
        "padding-left:48px;flex:none",
        *(
            centred(
                "flex:1;padding:6px 0",
                muted(12, "MTWTFSS"[index]),
                middle(
                    (
                        "width:32px;height:32px;border-radius:50%;font-size:1rem;"
                        f"{CHOSEN if index == 1 else ''}"
                    ),
                    str(first + index),
                ),
            )
            for index in range(days)
        ),
    )


def event(pen: Pen) -> str:
    """One entry: when, where, who, reminders, with icons at the left."""
    tops = pen.pick(
        ("edit", "delete"), ("edit", "more vertical"), ("share", "edit", "delete"), ("check",)
    )
    cover = pen.image("100%", 140) if pen.chance(0.25) else ""
    mark = box(
        f"width:18px;height:18px;border-radius:5px;margin:6px 3px;flex:none;background:{vivid(pen)}"
    )
    head = _head(pen, mark)
    people = row(
        "gap:10px;padding-top:6px", *(pen.avatar(size=32) for _ in range(between(pen, 2, 5)))
    )
    facts = _facts(pen)
    rows = []
    for name, words in pen.random.sample(facts, between(pen, 4, 7)):
        inside = column(
            "flex:1;min-width:0",
            line(15.5, worded(pen, words)),
            people if name == "people" else muted(13, pen.sentence()) if pen.chance(0.3) else "",
        )
        end = (
            pen.pick("", "", pen.icon("close", size=20), pen.icon("", size=22), pen.switch(True))
            if pen.chance(0.35)
            else ""
        )
        rows.append(
            row(
                "gap:22px;padding:12px 18px;flex:none;align-items:flex-start",
                pen.icon(usual(pen, name, 0.85), colour="var(--icon)"),
                inside,
                end,
            )
        )
    answer = _answer(pen)
    top = pen.app_bar(BLANK, leading=pen.pick("close", "back"), actions=tops)
    return sheet(top, scroll(cover, head, *rows), answer if pen.chance(0.4) else "")


def _head(pen: Pen, mark: str) -> str:
    return row(
        "gap:18px;padding:14px 18px;align-items:flex-start;flex:none",
        mark,
        column(
            "flex:1;gap:4px",
            lines(2, 24, about(pen, TASKS)),
            muted(15, f"{pen.date()}, {hours(pen)}"),
        ),
    )


def _facts(
    pen: Pen,
) -> tuple[tuple[str, str], ...]:
    return (
        ("location", pen.title()),
        ("bell", "30 minutes before"),
        ("repeat", "Every week"),
        ("people", f"{between(pen, 2, 12)} guests"),
        ("video camera", "Join video call"),
        ("attach", "agenda.pdf"),
        ("calendar", pen.name()),
        ("align left", pen.sentence()),
        ("lock", "Private"),
        ("globe", "GMT+2"),
    )


def _answer(pen: Pen) -> str:
    return row(
        "padding:10px 18px;gap:14px;flex:none;border-top:1px solid var(--ink3)",
        muted(14, worded(pen, "Going?"), "flex:1"),
        *(
            pill(
                worded(pen, word),
                "var(--surface2)",
                "var(--primary)",
                "padding:8px 14px;font-size:.85rem",
            )
            for word in ("Yes", "No", "Maybe")
        ),
    )


LAYOUTS: tuple[Layout, ...] = (week, event)
