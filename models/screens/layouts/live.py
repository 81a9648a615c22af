"""Live streams with what people write."""

from models.screens.parts.chances import between, colour, many, maybe, say
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    column,
    immersed,
    labelled,
    line,
    page,
    row,
    see_through,
    space,
    text,
)
from models.screens.parts.strips import RULED, icons, plain, plates, some, some_icons
from models.screens.parts.topics import said
from models.screens.parts.video_parts import overlay
from models.screens.pen import Layout, Pen

_POOL = "heart, gift, share, face, more horizontal, shopping bag"


def _remark(pen: Pen) -> str:
    name = f'<b style="opacity:.75;color:{colour(pen, 60, 60)}">{pen.name()}</b>'
    words = box("font-size:14px", f"{name} {said(pen)}")
    return row("gap:9px;align-items:flex-start;padding:4px 14px", pen.avatar(26), words)


def _field(pen: Pen) -> str:
    look = "flex:1;border-radius:22px;padding:10px 16px;background:rgba(128,128,128,.3)"
    return labelled("input field", "chat field", look, line(14, say(pen, "Say something…")))


def live(pen: Pen) -> str:
    """A live stream that fills the display, with remarks over it."""
    dark = "background:rgba(0,0,0,.45);border-radius:24px"
    host = column("", line(13, pen.name(), "font-weight:600"), line(11, pen.number()))
    who = row(
        f"gap:8px;{dark};padding:3px 12px 3px 3px",
        pen.avatar(34),
        host,
        pen.icon("add circle", size=22),
    )
    viewers = row(
        f"gap:5px;{dark};padding:3px 9px;font-size:12.5px",
        pen.icon("visibility", size=15),
        pen.number(),
    )
    look = "background:#e02020;border-radius:4px;font-size:12px;padding:2px 7px;font-weight:700"
    parts = (who, space(), box(look, "LIVE"), viewers, pen.icon("close"))
    top = row("gap:10px;padding:12px;color:#fff;flex:none", *parts)
    talk = box(f"color:#fff;padding-bottom:8px;{SHADE}", many(6, lambda: _remark(pen)))
    buttons = plates(pen, some(pen, between(pen, 2, 3), _POOL), 42, "rgba(0,0,0,.4)")
    bar = row("gap:12px;padding:8px 12px 14px;color:#fff;flex:none", _field(pen), buttons)
    return page("", immersed(pen, "", "photo"), top, body("justify-content:flex-end", talk), bar)


def live_chat(pen: Pen) -> str:
    """A live stream over its chat."""
    head = row(
        f"gap:10px;padding:10px 14px;flex:none;{RULED}",
        line(15, say(pen, "Live chat"), "font-weight:600;flex:1"),
        pen.icon("people", size=18),
        text(13, pen.number()),
        icons(pen, ("tune", "close"), 20),
    )
    pinned = row(
        "gap:10px;padding:8px 14px;background:var(--surface2);flex:none",
        pen.icon("pin", size=18),
        line(13, pen.sentence(), "flex:1"),
    )
    tools = some_icons(pen, 2, _POOL)
    bar = row("gap:14px;padding:8px 14px;flex:none", pen.avatar(30), _field(pen), tools)
    return plain(
        see_through("#fff", "#000", foot=False),
        overlay(pen, "215px"),
        head,
        maybe(pen, 0.4, lambda: pinned),
        body("justify-content:flex-end", many(14, lambda: _remark(pen))),
        bar,
    )


LAYOUTS: tuple[Layout, ...] = (live, live_chat)
