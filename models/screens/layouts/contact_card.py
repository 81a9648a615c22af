"""One person's card."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    centred,
    column,
    disc,
    grid,
    line,
    row,
    space,
    text,
)
from models.screens.parts.phone_parts import phone_number
from models.screens.parts.strips import MUTED, over_label, pale, plain, some_icons
from models.screens.parts.topics import street
from models.screens.pen import Layout, Pen

_DEEDS = (
    ("call", "Call"), ("chat", "Message"), ("video camera", "Video"), ("mail", "Mail"),
    ("location", "Route"),
)  # fmt: skip


def contact_card(pen: Pen) -> str:
    """One person: picture, actions, numbers, addresses."""
    corners = f"border-radius:{pen.pick(0, 12, 20, 26)}px;margin:0 {pen.pick(0, 12, 16)}px 12px"
    card = f"background:var(--surface);{corners};padding:6px 0;flex:none"
    details = many(between(pen, 2, 4), lambda: _detail(pen))
    second = pen.pick(_past_call, _option)
    inside = body(
        "",
        box(card, details),
        box(card, many(3, lambda: second(pen))),
        box(card, many(pen.pick(2, 3, 4), lambda: _option(pen))),
    )
    return plain(_head(pen), _deeds(pen), inside)


def _deeds(pen: Pen) -> str:
    """Call, write and the like: discs, boxes or bare glyphs over names."""
    kind = pen.pick("discs", "boxes", "bare")
    tint = pen.pick("var(--surface2)", pale())
    plate = "background:var(--surface);border-radius:12px;padding:10px 4px"

    def deed(name: str, label: str) -> str:
        name, ink = usual(pen, name, 0.75), "var(--primary)"
        icon = disc(pen, name, 46, tint, ink=ink) if kind == "discs" else pen.icon(name, colour=ink)
        return over_label(icon, say(pen, label), f"color:{ink};{plate if kind == 'boxes' else ''}")

    shown = _DEEDS[: pen.pick(3, 4, 4, 5)]
    cells = (deed(*pair) for pair in shown)
    return grid(len(shown), "gap:8px;padding:6px 14px 14px;flex:none", cells)


def _detail(pen: Pen) -> str:
    lead, value, sort = pen.pick(
        ("call", phone_number(pen), "Mobile"),
        ("mail", f"{pen.word()}@mail.com", "Private"),
        ("location", f"{between(pen, 1, 99)} {street(pen)}", "Home"),
        ("calendar", pen.date(), "Birthday"),
        ("", pen.title(), pen.word()),
    )
    words = column("flex:1", line(16, value), line(13, say(pen, sort), MUTED))
    pool = "chat, video camera, directions, copy"
    tails = some_icons(pen, pen.pick(0, 1, 2), pool, 23, "var(--icon)")
    icon = pen.icon(usual(pen, lead), size=22, colour="var(--icon)")
    first = icon if pen.chance(0.9) else space("width:22px")
    return row("gap:20px;padding:11px 18px", first, words, row("gap:18px", tails))


def _past_call(pen: Pen) -> str:
    icon = pen.icon(pen.pick("arrow up right", "arrow down left", "call missed"), size=18)
    date = line(14, pen.date(), "flex:1")
    return row("gap:14px;padding:8px 18px", icon, date, text(13, pen.time(), MUTED))


def _option(pen: Pen) -> str:
    icon = pen.icon("", size=22, colour="var(--icon)")
    switch = maybe(pen, 0.2, lambda: pen.switch(pen.chance(0.5)))
    return row("gap:20px;padding:12px 18px", icon, line(15, pen.title(), "flex:1"), switch)


def _head(pen: Pen) -> str:
    ink = "#fff" if pen.chance(0.3) else ""
    pool = "star, edit, share, more vertical, qr code"
    glyphs = some_icons(pen, pen.pick(1, 2, 3), pool, 24, ink)
    bar = row("padding:12px 16px;gap:22px", pen.icon("back", colour=ink), space(), glyphs)
    if ink:
        place = "position:absolute;left:18px;bottom:14px;right:18px"
        name = line(28, pen.name(), f"{place};color:#fff;{SHADE}")
        kind = pen.pick("portrait", "photo")
        photo = pen.image("100%", between(pen, 200, 280), name=kind)
        top = box("position:absolute;left:0;right:0;top:0", bar)
        return box("position:relative;flex:none;margin-bottom:10px", photo, top, name)
    below = maybe(pen, 0.5, lambda: line(14, pen.title(), MUTED))
    name = line(26, pen.name(), "max-width:100%")
    face = pen.avatar(between(pen, 84, 140))
    return column("flex:none", bar, centred("gap:12px;padding:6px 16px 16px", face, name, below))


LAYOUTS: tuple[Layout, ...] = (contact_card,)
