"""Short upright videos."""

from models.screens.parts.chances import between, maybe, say, usual
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    centred,
    column,
    disc,
    immersed,
    line,
    lines,
    page,
    row,
    text,
)
from models.screens.parts.strips import over_label, some, tabs_of
from models.screens.parts.topics import artist, said, song
from models.screens.parts.video_parts import seek_bar
from models.screens.pen import Layout, Pen

_TABS = (
    ("home", "Home"), ("people", "Friends"), ("add box", ""), ("inbox", "Inbox"), ("person", "Me"),
)  # fmt: skip


def clip(pen: Pen) -> str:
    """A short upright video: glyphs down the right side, words at the foot."""
    tabs = row(
        "padding:12px 14px;gap:20px;color:#fff;flex:none",
        pen.icon(pen.pick("tv", "back", "camera", ""), colour="#fff"),
        row(
            "flex:1;justify-content:center;gap:18px",
            text(16, say(pen, "Following"), f"opacity:.7;{SHADE}"),
            text(16, say(pen, "For you"), f"font-weight:700;{SHADE}"),
        ),
        pen.icon(usual(pen, "search"), colour="#fff"),
    )
    dark = "--surface:#000;--ink2:#fffc;--primary:#fff;--ink:#fff;flex:none"
    return page(
        "",
        immersed(pen, "", pen.pick("photo", "wallpaper")),
        tabs,
        body("", _rail(pen), _words(pen)),
        maybe(pen, 0.4, lambda: box("padding:0 4px", seek_bar(pen, "#fff"))),
        maybe(pen, 0.7, lambda: box(dark, tabs_of(pen, _TABS))),
    )


def _rail(pen: Pen) -> str:
    """The glyphs at the right, with their counts."""
    pool = "heart, chat, bookmark, share, thumb up, thumb down, send, repeat"
    names = some(pen, between(pen, 3, 5), pool)
    names += some(pen, pen.pick(0, 1), "more horizontal, more vertical")
    size = between(pen, 27, 34)
    counted = (
        over_label(pen.icon(name, size=size), pen.number(), f"color:#fff;{SHADE}") for name in names
    )
    place = "position:absolute;left:50%;bottom:-9px;transform:translateX(-50%);line-height:0"
    plus = box(place, disc(pen, "add", 20, "#fe2c55", glyph=0.7))
    ring = "border:1.5px solid #fff;border-radius:50%;line-height:0;margin-bottom:8px"
    face = box(f"position:relative;{ring}", pen.avatar(46), plus)
    cover = pen.image(38, 38, pen.pick("50%", "8px"), name="album cover")
    place = f"position:absolute;right:10px;bottom:{between(pen, 14, 40)}px;gap:18px"
    return centred(place, maybe(pen, 0.6, lambda: face), *counted, cover)


def _words(pen: Pen) -> str:
    """Who made it, what they say, the music."""
    look = "border:1px solid #fff;border-radius:7px;padding:3px 10px;font-size:13px;flex:none"
    who = row(
        "gap:9px",
        maybe(pen, 0.5, lambda: pen.avatar(34)),
        line(16, pen.name(), f"font-weight:700;{SHADE}"),
        maybe(pen, 0.5, lambda: box(look, say(pen, "Follow"))),
    )
    tune = line(13, f"{song(pen)} · {artist(pen)}", SHADE)
    return column(
        "position:absolute;left:14px;right:82px;bottom:18px;gap:8px;color:#fff",
        who,
        lines(2, 14, f"{said(pen)} #{pen.word()} #{pen.word()}", SHADE),
        row("gap:7px", pen.icon("music", size=15), tune),
    )


LAYOUTS: tuple[Layout, ...] = (clip,)
