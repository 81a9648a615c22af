"""Mails being written."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.keyboards import any_keyboard, caret
from models.screens.parts.mail_parts import mail_attachments
from models.screens.parts.markup import body, box, line, plated, row, space, text
from models.screens.parts.strips import (
    EDGED,
    MUTED,
    RULED,
    head_row,
    icons,
    pinned_at,
    plain,
    some_icons,
)
from models.screens.parts.topics import subject
from models.screens.pen import Layout, Pen

_FORMATS = (
    "bold, italic, underline, text size, palette, link, list bulleted, image, attach, sparkle, "
    "align left, quote, undo"
)


def mail_compose(pen: Pen) -> str:
    """Writing a mail, perhaps with the keyboard open."""
    names = [usual(pen, "attach", 0.9), usual(pen, "send", 0.9)]
    names += ["more vertical"] if pen.chance(0.8) else []
    title = line(19, say(pen, "Compose"), "flex:1") if pen.chance(0.6) else space()
    back = pen.icon(pen.pick("close", "back"))
    head = head_row(back, title, icons(pen, names, 24, "var(--icon)"))
    keys = pen.chance(0.5)
    formats = some_icons(pen, between(pen, 5, 8), _FORMATS, 22, "var(--icon)")
    bar = f"justify-content:space-between;padding:10px 16px;gap:12px;flex:none;{EDGED}"
    prose = caret(pen.paragraph(2 if keys else 6))
    plate = "border-radius:14px;background:var(--surface2)"
    magic = plated(pen, "sparkle", 44, plate, colour="var(--primary)")
    inside = body(
        "",
        text(15.5, prose, "line-height:1.55;padding:16px 18px"),
        maybe(pen, 0.3, lambda: mail_attachments(pen)),
        maybe(pen, 0.15, lambda: pinned_at("right:16px;bottom:14px", magic)),
    )
    return plain(
        head,
        _fields(pen, short=keys),
        inside,
        maybe(pen, 0.5, lambda: row(bar, formats)),
        any_keyboard(pen) if keys else "",
    )


def _fields(pen: Pen, *, short: bool) -> str:
    """To, from and subject; the sender is left out where there is little room."""
    to = many(pen.pick(1, 1, 2), lambda: _person(pen))
    fields = [_field(pen, "To", to, pen.pick("expand more", "add circle", "contacts"))]
    if not short:
        own = line(15, f"{pen.word()}@mail.com")
        fields.append(maybe(pen, 0.7, lambda: _field(pen, "From", own, "expand more")))
    about = line(15, subject(pen)) if pen.chance(0.7) else ""
    return box("flex:none", *fields, _field(pen, "Subject", about, ""))


def _person(pen: Pen) -> str:
    cross = maybe(pen, 0.3, lambda: pen.icon("close", size=14))
    shape = "gap:7px;border-radius:16px;padding:3px 10px 3px 3px;font-size:13.5px;flex:none"
    return row(f"{shape};border:1px solid var(--ink3)", pen.avatar(24), pen.name(), cross)


def _field(pen: Pen, label: str, value: str, tail: str) -> str:
    name = text(15, say(pen, label), f"flex:none;{MUTED}")
    inner = row("flex:1;gap:6px;min-width:0;overflow:hidden", value)
    end = pen.icon(tail, size=20, colour="var(--icon)") if tail else ""
    return row(f"gap:14px;padding:12px 18px;{RULED}", name, inner, end)


LAYOUTS: tuple[Layout, ...] = (mail_compose,)
