"""One app to get."""

from models.screens.parts.chances import app_name, between
from models.screens.parts.markup import box, centred, column, divider, lines, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import (
    BLANK,
    bar,
    card,
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


def app_page(pen: Pen) -> str:
    """One app to get: figures, pictures, what it does, what others say."""
    head = _head(pen)
    rule = box("width:1px;height:28px;background:var(--ink3);flex:none")
    figures = _figures(pen, rule)
    get = _getting(pen) if pen.chance(0.3) else _to_get(pen)
    shots = strip(
        *(pen.image(126, 232, radius=12) for _ in range(4)), css="gap:10px;padding:8px 18px"
    )
    about = _about(pen)
    words = lines(3, 14, pen.paragraph(3), "color:var(--ink2);margin:4px 18px 10px;flex:none")
    safety = _safety(pen)
    bars = _bars(pen)
    rated = _rated(pen, bars)
    voice = _voice(pen)
    top = _app_page_top(pen)
    parts = [
        head,
        figures,
        get,
        shots,
        about,
        words,
        safety if pen.chance(0.5) else "",
        section(pen),
        rated,
        voice,
        divider(),
    ]
    return sheet(top if pen.chance(0.85) else "", scroll(*parts, moved=moved(pen, 420, 0.4)))


def _to_get(pen: Pen) -> str:
    return row(
        "gap:12px;padding:4px 18px 14px;flex:none",
        box(
            "flex:1;display:grid",
            pen.button(worded(pen, pen.pick("Install", "Open", "Update"))),
        ),
        *(
            pen.icon(name, colour="var(--primary)")
            for name in pen.pick((), ("bookmark add",), ("share", "heart"))
        ),
    )


def _getting(pen: Pen) -> str:
    return row(
        "gap:16px;padding:6px 18px 14px;flex:none",
        column(
            "flex:1;gap:6px",
            bar(pen.random.random()),
            muted(12.5, f"{between(pen, 1, 99)}% · 48 MB"),
        ),
        pen.icon("close"),
    )


def _app_page_top(pen: Pen) -> str:
    return pen.app_bar(
        BLANK,
        actions=pen.pick(("search", "more vertical"), ("share", "bookmark"), ("more vertical",)),
    )


def _about(pen: Pen) -> str:
    return row(
        "padding:10px 18px 4px;flex:none",
        strong(17, worded(pen, "About this app"), "flex:1"),
        pen.icon("forward", size=20),
    )


def _rated(pen: Pen, bars: str) -> str:
    return row(
        "gap:20px;padding:12px 18px;flex:none",
        centred(
            "gap:4px;flex:none",
            line(44, "4.5"),
            row("gap:2px", *(pen.icon("star", size=12, colour="var(--primary)") for _ in range(5))),
            muted(12, pen.number()),
        ),
        bars,
    )


def _head(pen: Pen) -> str:
    return row(
        "gap:18px;padding:14px 18px;flex:none",
        pen.app_icon(size=74),
        column(
            "flex:1;gap:3px",
            strong(22, app_name(pen)),
            line(14, pen.title(), "color:var(--primary)"),
            muted(12.5, worded(pen, "Contains ads")),
        ),
    )


def _bars(pen: Pen) -> str:
    return column(
        "flex:1;gap:4px",
        *(
            row(
                "gap:8px",
                muted(12, str(5 - index)),
                bar(pen.random.random(), height=7, css="flex:1"),
            )
            for index in range(5)
        ),
    )


def _safety(pen: Pen) -> str:
    return card(
        "margin:6px 18px;border:1px solid var(--ink3)",
        *(
            row(
                "gap:16px;padding:11px 16px",
                pen.icon(name, size=22, colour="var(--ink2)"),
                lines(2, 13.5, pen.sentence()),
            )
            for name in ("share", "cloud upload", "lock", "delete")
        ),
    )


def _figures(pen: Pen, rule: str) -> str:
    return row(
        "padding:6px 10px 12px;flex:none",
        rule.join(
            (
                centred(
                    "flex:1;gap:3px",
                    row("gap:3px", strong(15, "4.6"), pen.icon("star", size=14)),
                    muted(11.5, pen.number()),
                ),
                centred(
                    "flex:1;gap:3px",
                    pen.icon(pen.pick("download", "medal"), size=19),
                    muted(11.5, f"{between(pen, 5, 90)} MB"),
                ),
                centred("flex:1;gap:3px", strong(15, "12+"), muted(11.5, worded(pen, "Rated"))),
            )
        ),
    )


def _voice(pen: Pen) -> str:
    return column(
        "padding:10px 18px;gap:6px;flex:none",
        row(
            "gap:12px",
            pen.avatar(size=34),
            line(14.5, pen.name(), "flex:1"),
            pen.icon("more vertical", size=20),
        ),
        row(
            "gap:2px",
            *(pen.icon("star", size=13, colour="var(--primary)") for _ in range(4)),
            muted(12, pen.date(), "padding-left:8px"),
        ),
        lines(4, 13.5, pen.paragraph(2)),
        row(
            "gap:14px",
            muted(12.5, worded(pen, "Helpful?")),
            pen.icon("thumb up", size=17),
            pen.icon("thumb down", size=17),
        ),
    )


LAYOUTS: tuple[Layout, ...] = (app_page,)
