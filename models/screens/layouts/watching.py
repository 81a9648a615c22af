"""A video being watched over what belongs to it."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.markup import body, box, line, lines, row, see_through, text
from models.screens.parts.strips import MUTED, over_label, overflowing, plain
from models.screens.parts.topics import artist, said, video
from models.screens.parts.video_cards import video_card
from models.screens.parts.video_parts import VIDEO_RED, overlay
from models.screens.pen import Layout, Pen

_DEEDS = (*("thumb up", "thumb down", "share", "download", "bookmark", "flag", "sparkle", "cut"),)


def watching(pen: Pen) -> str:
    """A video over its title, buttons, comments and what to see next."""
    wide = pen.chance(0.5)
    count = line(13, f"{pen.number()} views · {pen.date()} …more", f"padding-top:4px;{MUTED}")
    title = lines(2, 18, video(pen), "font-weight:600;line-height:1.25")
    inside = body(
        "",
        box("padding:12px 14px 6px;flex:none", title, count),
        _channel(pen),
        _deeds(pen),
        maybe(pen, 0.6, lambda: _comments(pen)),
        many(5, lambda: video_card(pen, wide=wide)),
    )
    black = see_through("#fff", "#000", foot=False)
    return plain(black if pen.chance(0.5) else "", _picture(pen), inside)


def _picture(pen: Pen) -> str:
    """The video, with or without its controls."""
    height = between(pen, 200, 235)
    if pen.chance(0.7):
        return overlay(pen, f"{height}px")
    share = between(pen, 5, 90)
    seen = f"position:absolute;left:0;bottom:0;height:3px;width:{share}%;background:{VIDEO_RED}"
    shape = f"position:relative;height:{height}px;flex:none"
    return box(shape, pen.image("100%", "100%", name="video"), box(seen))


def _channel(pen: Pen) -> str:
    seal = maybe(pen, 0.3, lambda: pen.icon("verified", size=14, colour="var(--ink2)"))
    name = line(15, artist(pen), "font-weight:600")
    look = "padding:8px 16px;border-radius:18px;font-size:14px;font-weight:600;flex:none"
    return row(
        "gap:12px;padding:8px 14px;flex:none",
        pen.avatar(38),
        row("flex:1;gap:7px", name, seal, text(12.5, pen.number(), MUTED)),
        maybe(pen, 0.3, lambda: pen.icon("bell", size=22)),
        box(f"{look};background:var(--ink);color:var(--bg)", say(pen, "Subscribe")),
    )


def _deeds(pen: Pen) -> str:
    """Like, share and the like: pills, or glyphs over names."""
    pilled = pen.chance(0.6)
    pill = "gap:7px;padding:8px 14px;border-radius:18px;background:var(--surface2);flex:none"

    def deed(index: int, name: str) -> str:
        label = say(pen, name.capitalize()) if index else pen.number()
        name = usual(pen, name, 0.6)
        if pilled:
            return row(f"{pill};font-size:13px", pen.icon(name, size=18), label)
        return over_label(pen.icon(name, size=23), label, "flex:1", 11.5)

    names = enumerate(_DEEDS[: between(pen, 4, 7)])
    return overflowing("padding:8px 14px", *(deed(*pair) for pair in names))


def _comments(pen: Pen) -> str:
    name = line(14, say(pen, "Comments"), "font-weight:600")
    count = text(13, pen.number(), f"flex:1;{MUTED}")
    head = row("gap:8px;padding-bottom:8px", name, count, pen.icon("expand more", size=18))
    plate = "margin:8px 14px;padding:12px;border-radius:12px;background:var(--surface2);flex:none"
    return box(plate, head, row("gap:10px", pen.avatar(26), lines(2, 13, said(pen))))


LAYOUTS: tuple[Layout, ...] = (watching,)
