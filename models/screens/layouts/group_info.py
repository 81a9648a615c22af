"""A group's page."""

from models.screens.parts.chances import between, many, maybe, say
from models.screens.parts.markup import body, box, centred, column, line, page, row, text
from models.screens.parts.strips import MUTED, over_label, overflowing, primary_disc, some
from models.screens.pen import Layout, Pen

_DEEDS = ("Audio", "Video", "Add", "Search")
_PANEL = "background:var(--surface);flex:none"


def group_info(pen: Pen) -> str:
    """A group: its picture, media, settings and members."""
    head = centred(
        "gap:8px;padding:14px;flex:none",
        pen.avatar(96),
        line(22, pen.title(), "font-weight:600"),
        line(14, f"{between(pen, 3, 200)} {say(pen, 'members')}", MUTED),
    )
    options = many(between(pen, 2, 4), lambda: _option(pen))
    add = row(
        "gap:16px;padding:9px 18px",
        primary_disc(pen, "person add", 40),
        line(16, say(pen, "Add members")),
    )
    members = maybe(pen, 0.6, lambda: add) + many(8, lambda: _member(pen))
    actions = some(pen, pen.pick(1, 2), "more vertical, edit, qr code")
    return page(
        "background:var(--surface2);color:var(--ink)",
        pen.app_bar(" ", "back", actions),
        box(f"{_PANEL};margin-bottom:10px", head, _deeds(pen)),
        body(
            "",
            _media(pen),
            box(f"{_PANEL};margin-top:10px", options),
            box(f"{_PANEL};margin-top:10px", members),
        ),
    )


def _deeds(pen: Pen) -> str:
    names = some(pen, 4, "call, video camera, search, person add, bell off, share")
    plate = "min-width:62px;padding:9px 6px;border-radius:12px;background:var(--surface2)"
    cells = (
        over_label(pen.icon(name, size=23), say(pen, label), f"{plate};color:var(--primary)")
        for name, label in zip(names, _DEEDS, strict=True)
    )
    return row("justify-content:center;gap:14px;padding:4px 16px 14px;flex:none", *cells)


def _media(pen: Pen) -> str:
    title = line(14, say(pen, "Media, links and docs"), f"flex:1;{MUTED}")
    count = text(13, pen.number())
    head = row("padding:10px 16px 2px", title, count, pen.icon("forward", size=16))
    return box(_PANEL, head, overflowing("gap:6px", many(6, lambda: pen.image(72, 72, radius=6))))


def _option(pen: Pen) -> str:
    icon = pen.icon(
        pen.pick("bell", "lock", "star", "timer", "", ""), size=22, colour="var(--icon)"
    )
    below = maybe(pen, 0.4, lambda: line(13, pen.title(), MUTED))
    switch = maybe(pen, 0.35, lambda: pen.switch(pen.chance(0.5)))
    words = column("flex:1", line(16, pen.title()), below)
    return row("gap:20px;padding:12px 18px", icon, words, switch)


def _member(pen: Pen) -> str:
    words = column("flex:1", line(16, pen.name()), line(13, pen.title(), MUTED))
    look = "font-size:11px;padding:2px 8px;border-radius:8px;background:var(--surface2)"
    rank = maybe(pen, 0.2, lambda: box(look, "Admin"))
    return row("gap:16px;padding:7px 18px", pen.avatar(40), words, rank)


LAYOUTS: tuple[Layout, ...] = (group_info,)
