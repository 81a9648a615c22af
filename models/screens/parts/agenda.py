"""The top of a calendar and the entries of its days."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, row
from models.screens.parts.months import month_name
from models.screens.parts.stories import TASKS, about
from models.screens.parts.surfaces import line, muted, pale, strong, vivid
from models.screens.pen import Pen


def calendar_top(pen: Pen) -> str:
    """The bar of a calendar: the month, arrows, tools."""
    kind = pen.pick("bar", "bar", "own", "arrows")
    if kind == "bar":
        actions = pen.pick(
            ("search", "calendar"), ("calendar", "more vertical"), ("search", "add"), ("", "")
        )
        return pen.app_bar(month_name(pen), leading=pen.pick("menu", "back", ""), actions=actions)
    title = strong(between(pen, 20, 28), month_name(pen))
    if kind == "arrows":
        return row(
            "padding:14px 18px;gap:18px;flex:none",
            pen.icon("back", size=22),
            box("flex:1"),
            title,
            box("flex:1"),
            pen.icon("forward", size=22),
        )
    icons = (
        pen.icon(name, size=24)
        for name in pen.pick(("search", "calendar"), ("search", "add", "more vertical"), ("tune",))
    )
    return row(
        "padding:16px 18px 10px;gap:18px;flex:none",
        title,
        pen.icon("expand more", size=20),
        box("flex:1"),
        *icons,
    )


def hours(pen: Pen) -> str:
    """From when to when."""
    start = between(pen, 7, 18)
    return f"{start}:{pen.pick('00', '15', '30')} – {start + 1}:{pen.pick('00', '30', '45')}"


def happening(pen: Pen, look: str) -> str:
    """One entry of a day, as this look draws it."""
    colour = vivid(pen)
    name = pen.pick("video camera", "location", "bell", "repeat", "people", "")
    small = pen.icon(name, size=16, colour="var(--ink2)")
    facts = row(
        "gap:6px", small if pen.chance(0.5) else "", muted(13, pen.pick(hours(pen), pen.title()))
    )
    words = column("flex:1;gap:2px", line(15, about(pen, TASKS), "font-weight:500"), facts)
    if look == "block":
        return row(
            (
                f"gap:10px;background:{colour};color:#fff;border-radius:10px;padding:10px 14px;"
                "margin:3px 16px;flex:none"
            ),
            column(
                "flex:1",
                line(15, about(pen, TASKS), "font-weight:500"),
                line(13, hours(pen), "opacity:.9"),
            ),
            pen.icon(name, size=20, colour="#fff") if pen.chance(0.4) else "",
        )
    if look == "bar":
        mark = box(f"width:4px;align-self:stretch;border-radius:4px;background:{colour}")
        return row(
            "gap:14px;padding:9px 18px;flex:none",
            column("width:52px;flex:none", line(13, pen.time()), muted(12, "1 h")),
            mark,
            words,
        )
    if look == "tint":
        return row(
            (
                f"gap:12px;background:{pale(colour, 20)};border-left:4px solid {colour};"
                "border-radius:8px;padding:10px 14px;margin:4px 16px;flex:none"
            ),
            words,
        )
    dot = box(f"width:10px;height:10px;border-radius:50%;flex:none;background:{colour}")
    return row(
        "gap:14px;padding:10px 18px;flex:none", dot, words, muted(13, pen.time(), "flex:none")
    )
