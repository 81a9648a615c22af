"""Videos to watch, one by one or in a list."""

from models.screens.parts.chances import between, duration, many
from models.screens.parts.markup import box, column, lines, row
from models.screens.parts.stories import ago
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    bar,
    card,
    chip,
    line,
    moved,
    muted,
    scroll,
    sheet,
    strip,
    strong,
)
from models.screens.parts.topics import video
from models.screens.pen import Layout, Pen


def video_list(pen: Pen) -> str:
    """Videos with lengths, channels and dots, or one playing above those that come next."""
    chips = _chips(pen)
    top = _top(pen)
    bottom = pen.bottom_bar(places(pen, between(pen, 4, 5))) if pen.chance(0.85) else ""
    return sheet(
        top,
        chips if pen.chance(0.7) else "",
        scroll(
            many(4, pen.pick(lambda: _tall(pen), lambda: _tall(pen), lambda: _flat(pen))),
            many(5, lambda: _flat(pen)),
            moved=moved(pen, 300),
        ),
        bottom,
    )


def video_page(pen: Pen) -> str:
    """A film that plays above what comes next."""
    over = _over(pen)
    corner = _corner(pen)
    low = row(
        "position:absolute;left:12px;right:12px;bottom:8px;color:#fff;gap:10px",
        line(12, f"{duration(pen)} / {duration(pen)}", "flex:1"),
        pen.icon("fullscreen", size=22, colour="#fff"),
    )
    player = box(
        "position:relative;flex:none",
        pen.image("100%", 210),
        *((over, corner, low) if pen.chance(0.7) else ()),
        box("position:absolute;left:0;right:0;bottom:0", bar(pen.random.random(), "#f00", 3)),
    )
    title = column(
        "padding:12px 14px;gap:4px;flex:none",
        lines(2, 18, video(pen), "font-weight:600"),
        muted(12.5, f"{pen.number()} views · {ago(pen)}"),
    )
    acts = _acts(pen)
    channel = row(
        "gap:12px;padding:8px 14px;flex:none",
        pen.avatar(size=38),
        column("flex:1", strong(15, pen.name()), muted(12, pen.number())),
        pen.icon("bell", size=22) if pen.chance(0.4) else "",
        pen.button(worded(pen, "Subscribe")),
    )
    said = _said(pen)
    return sheet(
        player,
        scroll(
            title,
            acts,
            channel,
            said if pen.chance(0.6) else "",
            many(6, lambda: _flat(pen)),
            moved=moved(pen, 120, 0.2),
        ),
    )


def _corner(pen: Pen) -> str:
    return row(
        "position:absolute;right:12px;top:10px;gap:16px",
        *(
            pen.icon(name, size=22, colour="#fff")
            for name in pen.pick(
                ("cast", "subtitles", "settings"), ("cast", "more vertical"), ("settings",)
            )
        ),
    )


def _said(pen: Pen) -> str:
    return card(
        "margin:6px 14px;padding:12px;gap:8px;background:var(--surface2)",
        strong(14, worded(pen, "Comments")),
        row(
            "gap:10px",
            pen.avatar(size=26),
            lines(2, 13, pen.sentence(), "flex:1"),
            pen.icon("expand more", size=18),
        ),
    )


def _over(pen: Pen) -> str:
    return row(
        "position:absolute;inset:0;justify-content:center;gap:44px;background:#0006",
        *(
            pen.icon(name, size=size, colour="#fff")
            for name, size in (
                ("skip previous", 30),
                (pen.pick("pause", "play"), 48),
                ("skip next", 30),
            )
        ),
    )


def _acts(pen: Pen) -> str:
    return strip(
        *(
            chip(pen, words, False, pen.icon(name, size=18))
            for name, words in (
                ("thumb up", pen.number()),
                ("thumb down", pen.number()),
                ("share", worded(pen, "Share")),
                ("download", worded(pen, "Download")),
                ("playlist add", worded(pen, "Save")),
            )
        )
    )


def _chips(pen: Pen) -> str:
    return strip(
        chip(pen, "", False, pen.icon("compass", size=20)) if pen.chance(0.5) else "",
        *(chip(pen, pen.title(), index == 0) for index in range(5)),
    )


def _top(pen: Pen) -> str:
    return pen.app_bar(
        pen.pick("Tube", "Videos", pen.title()),
        leading=pen.pick("", "play circle", "menu"),
        actions=pen.pick(("cast", "bell", "search"), ("search",), ("search", "account circle")),
    )


def _flat(pen: Pen) -> str:
    picture = box("position:relative;flex:none", pen.image(150, 86, radius=8), _length(pen))
    words = column(
        "flex:1;gap:3px",
        lines(2, 14, video(pen)),
        muted(12, pen.name()),
        muted(12, f"{pen.number()} · {ago(pen)}"),
    )
    return row(
        "gap:12px;padding:7px 12px;flex:none;align-items:flex-start",
        picture,
        words,
        pen.icon("more vertical", size=18),
    )


def _tall(pen: Pen) -> str:
    picture = box(
        "position:relative",
        pen.image("100%", between(pen, 180, 230), radius=pen.pick(0, 12)),
        _length(pen),
    )
    words = column(
        "flex:1;gap:3px",
        lines(2, 15, video(pen), "font-weight:500"),
        muted(12.5, f"{pen.name()} · {pen.number()} views · {ago(pen)}"),
    )
    return column(
        "flex:none;padding-bottom:14px",
        picture,
        row(
            "gap:12px;padding:10px 14px 0;align-items:flex-start",
            pen.avatar(size=36),
            words,
            pen.icon("more vertical", size=20),
        ),
    )


def _length(pen: Pen) -> str:
    return box(
        (
            "position:absolute;right:6px;bottom:6px;background:#000c;color:#fff;"
            "border-radius:4px;padding:1px 5px;font-size:.75rem"
        ),
        duration(pen),
    )


LAYOUTS: tuple[Layout, ...] = (video_list, video_page)
