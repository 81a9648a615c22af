"""Mails to read, one by one or in a thread."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.mail_parts import mail_attachments, reply_buttons, sender_row
from models.screens.parts.markup import body, box, column, divider, labelled, line, lines, row, text
from models.screens.parts.strips import EDGED, MUTED, plain, quiet_disc, some, some_icons
from models.screens.parts.topics import subject
from models.screens.pen import Layout, Pen

_DEEDS = "archive, delete, mail unread, more vertical, folder, label, star"


def mail_message(pen: Pen) -> str:
    """One mail to read."""
    star = pen.icon(usual(pen, "star", 0.9), size=23, colour="var(--icon)")
    title = lines(2, 21, subject(pen), "flex:1;line-height:1.25")
    head = row("gap:12px;padding:12px 16px;align-items:flex-start", title, star)
    still = pen.image("100%", between(pen, 120, 190), radius=pen.pick(0, 8))
    label = say(pen, pen.pick("View order", "Confirm", "Read more"))
    inside = body(
        "",
        head,
        sender_row(pen),
        maybe(pen, 0.2, lambda: _warning(pen)),
        maybe(pen, 0.35, lambda: box("padding:6px 16px 14px;flex:none", still)),
        many(between(pen, 2, 4), lambda: _prose(pen, between(pen, 1, 4))),
        maybe(pen, 0.3, lambda: box("padding:2px 16px 18px", pen.button(label))),
        maybe(pen, 0.4, lambda: mail_attachments(pen)),
    )
    foot = reply_buttons(pen)
    if pen.style.language == "ios":
        pool = "delete, folder, reply, compose, flag, archive"
        glyphs = some_icons(pen, 5, pool, 24, "var(--primary)")
        foot = row(f"justify-content:space-between;padding:13px 24px;flex:none;{EDGED}", glyphs)
    return plain(_bar(pen), inside, foot)


def _bar(pen: Pen) -> str:
    return pen.app_bar(
        " ", pen.pick("back", "back", "close"), some(pen, between(pen, 2, 4), _DEEDS)
    )


def _prose(pen: Pen, sentences: int) -> str:
    return text(15, pen.paragraph(sentences), "line-height:1.5;padding:4px 16px 12px")


def _warning(pen: Pen) -> str:
    plate = "margin:4px 16px 10px;border-radius:10px;background:var(--surface2)"
    icon = pen.icon(pen.pick("warning", "info", "image", "shield alert"), size=21)
    words = line(13.5, pen.sentence(), "flex:1")
    return row(f"gap:12px;padding:11px 14px;{plate}", icon, words)


def mail_thread(pen: Pen) -> str:
    """A thread: earlier mails folded, the last one open."""
    rule = divider("flex:1")
    more = row("padding:4px 16px", rule, quiet_disc(pen, "swap vertical", 34), rule)
    title = lines(2, 20, subject(pen), "flex:1")
    inside = body(
        "",
        row("gap:12px;padding:12px 16px", title, pen.icon("star", size=22)),
        many(between(pen, 1, 4), lambda: _folded(pen)),
        maybe(pen, 0.3, lambda: more),
        sender_row(pen),
        _prose(pen, 4),
        maybe(pen, 0.5, lambda: mail_attachments(pen)),
    )
    return plain(_bar(pen), inside, pen.pick(_reply(pen), reply_buttons(pen)))


def _folded(pen: Pen) -> str:
    name = line(15, pen.name(), "flex:1;font-weight:600")
    top = row("gap:8px", name, text(12, pen.date(), MUTED))
    words = column("flex:1", top, line(13.5, pen.sentence(), MUTED))
    clip = maybe(pen, 0.3, lambda: pen.icon("attach", size=16))
    return row(f"gap:14px;padding:10px 16px;{EDGED}", pen.avatar(36), words, clip)


def _reply(pen: Pen) -> str:
    plate = "flex:1;min-width:0;border-radius:20px;background:var(--surface2);padding:10px 14px"
    field = labelled("input field", "reply field", plate, line(14, say(pen, "Reply…"), MUTED))
    tools = some_icons(pen, 2, "attach, send, fullscreen, reply all", 22)
    return row(f"gap:12px;padding:10px 14px;flex:none;{EDGED}", pen.avatar(32), field, tools)


LAYOUTS: tuple[Layout, ...] = (mail_message, mail_thread)
