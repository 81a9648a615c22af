"""Headlines, and what others did."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, lines, row
from models.screens.parts.stories import HEADLINES, about, ago
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    chip,
    line,
    moved,
    muted,
    plated,
    scroll,
    section,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen

_CHOSEN = "color:var(--primary);font-weight:600;border-bottom:2px solid"


def news(pen: Pen) -> str:
    """Headlines with thumbnails and small icons, under topics."""
    ends = pen.pick(
        ("bookmark", "more vertical"),
        ("share", "bookmark"),
        ("heart", "more horizontal"),
        ("volume up",),
        (),
    )

    right = pen.chance(0.7)
    topics = _topics(pen)
    top = pen.app_bar(
        pen.pick("News", "Daily", pen.title()),
        leading=pen.pick("menu", "search", "back"),
        actions=pen.pick(("search",), ("bell", "account circle"), ("bookmark", "share"), ("",)),
    )
    weather = row(
        "gap:12px;padding:12px 16px;flex:none",
        pen.icon(pen.pick("partly cloudy", "rain", "brightness"), size=30, colour="#f5a623"),
        strong(20, f"{between(pen, 0, 30)}°"),
        muted(13, pen.date()),
    )
    bottom = pen.bottom_bar(places(pen, between(pen, 3, 5))) if pen.chance(0.7) else ""
    return sheet(
        top,
        topics if pen.chance(0.7) else "",
        scroll(
            weather if pen.chance(0.25) else "",
            _big(pen, ends) if pen.chance(0.7) else "",
            many(4, lambda: _small(pen, ends, right)),
            _big(pen, ends),
            moved=moved(pen, 300),
        ),
        bottom,
    )


def _topics(pen: Pen) -> str:
    return strip(
        *(
            line(
                15,
                worded(pen, word),
                (f"flex:none;padding:8px 2px;{_CHOSEN if index == 0 else 'color:var(--ink2)'}"),
            )
            for index, word in enumerate(
                ("For you", "World", "Local", "Business", "Science", "Sports", "Culture")
            )
        ),
        css="gap:20px",
    )


def _small(pen: Pen, ends: tuple[str, ...], right: bool) -> str:
    picture = pen.image(between(pen, 88, 116), between(pen, 70, 90), radius=10)
    words = column(
        "flex:1;gap:6px",
        lines(3, 15.5, about(pen, HEADLINES), "font-weight:500"),
        row("gap:10px", _source(pen), _icons(pen, ends)),
    )
    return row(
        "gap:14px;padding:12px 16px;flex:none",
        *((words, picture) if right else (picture, words)),
    ) + divider("margin:0 16px")


def _big(pen: Pen, ends: tuple[str, ...]) -> str:
    return (
        column(
            "padding:10px 16px 14px;gap:9px;flex:none",
            pen.image("100%", between(pen, 160, 220), radius=between(pen, 0, 18)),
            lines(3, 20, about(pen, HEADLINES), "font-weight:700"),
            row("gap:10px", _source(pen), _icons(pen, ends)),
        )
        + divider()
    )


def _source(pen: Pen) -> str:
    return row(
        "gap:7px;flex:1;min-width:0",
        pen.app_icon(size=18),
        muted(12.5, f"{pen.title()} · {ago(pen)}"),
    )


def _icons(pen: Pen, ends: tuple[str, ...]) -> str:
    return row("gap:16px", *(pen.icon(name, size=19, colour="var(--ink2)") for name in ends))


def happenings(pen: Pen) -> str:
    """What others did: pictures with small marks on them, buttons, thumbnails."""
    names, colours = (
        ("heart", "chat", "person add", "at sign", "repeat", "star", ""),
        ("#e53935", "#1e88e5", "#8e24aa", "#43a047", "#fb8c00"),
    )
    marked = pen.chance(0.6)

    parts = "".join(
        section(pen, worded(pen, word))
        + many(between(pen, 2, 5), lambda: _one(pen, marked, names, colours))
        for word in ("New", "Today", "This week")
    )
    chips = strip(
        *(
            chip(pen, worded(pen, word), index == 0)
            for index, word in enumerate(("All", "Mentions", "Follows", "Likes"))
        )
    )
    top = pen.app_bar(
        worded(pen, "Notifications"),
        leading=pen.pick("", "back"),
        actions=pen.pick(("settings",), ("search",), ("check", "more vertical"), ()),
    )
    bottom = pen.bottom_bar(places(pen, 5), 3) if pen.chance(0.7) else ""
    return sheet(top, chips if pen.chance(0.3) else "", scroll(parts, moved=moved(pen)), bottom)


def _one(
    pen: Pen,
    marked: bool,
    names: tuple[str, ...],
    colours: tuple[str, ...],
) -> str:
    mark = (
        box(
            (
                "position:absolute;right:-4px;bottom:-4px;line-height:0;"
                "border:2px solid var(--bg);border-radius:50%"
            ),
            plated(pen, pen.pick(*names), 20, pen.pick(*colours)),
        )
        if marked
        else ""
    )
    picture = box("position:relative;flex:none", pen.avatar(size=46), mark)
    words = column(
        "flex:1;gap:2px",
        lines(3, 14, f"<b>{pen.name()}</b> {pen.sentence()}"),
        muted(12, ago(pen)),
    )
    end = pen.pick(
        pen.image(46, 46, radius=6),
        pen.button(worded(pen, "Follow")),
        pen.icon(pen.pick("more horizontal", "more vertical"), size=20, colour="var(--ink2)"),
        "",
    )
    fresh = "background:color-mix(in srgb,var(--primary) 9%,var(--bg))" if pen.chance(0.25) else ""
    return row(f"gap:13px;padding:10px 16px;flex:none;{fresh}", picture, words, end)


LAYOUTS: tuple[Layout, ...] = (news, happenings)
