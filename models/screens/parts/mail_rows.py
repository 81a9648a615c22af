"""Rows of inboxes."""

from dataclasses import dataclass

from models.screens.parts.chances import between, colour, many, maybe, say, usual
from models.screens.parts.markup import box, column, line, lines, row, space, text
from models.screens.parts.strips import MUTED, RULED, pale, primary_disc
from models.screens.parts.topics import subject
from models.screens.pen import Pen


@dataclass(frozen=True, slots=True)
class MailLook:
    """How the rows of one inbox look.

    Attributes:
        face: Size of the senders' pictures; 0 if there are none.
        starred: Whether a star stands at each row's end.
        rule: Whether hairlines part the rows.
        dot: Whether unread mails carry a dot.
        snippet: How many lines of the text are shown.
        arrow: Whether an arrow follows the time.
    """

    face: int
    starred: bool
    rule: bool
    dot: bool
    snippet: int
    arrow: bool


def random_mail_look(pen: Pen) -> MailLook:
    """The rows of some mail app."""
    arrow = pen.style.language == "ios" or pen.chance(0.15)
    return MailLook(
        face=0 if arrow and pen.chance(0.8) else pen.pick(38, 40, 44),
        starred=pen.chance(0.65) and not arrow,
        rule=arrow or pen.chance(0.3),
        dot=arrow or pen.chance(0.2),
        snippet=pen.pick(1, 1, 2),
        arrow=arrow,
    )


def mail_row(pen: Pen, look: MailLook, *, chosen: bool = False) -> str:
    """One mail of an inbox."""
    unread = pen.chance(0.35)
    bold = "font-weight:700" if unread else ""
    face = pen.avatar(look.face) if look.face else ""
    if chosen:
        face = primary_disc(pen, "check", look.face or 38, 0.6)
    words = column(
        "flex:1;gap:2px",
        _top(pen, look, unread),
        line(14.5, subject(pen), bold),
        row(
            "gap:10px;align-items:flex-end", _snippet(pen, look), _star(pen) if look.starred else ""
        ),
        maybe(pen, 0.1, lambda: _files(pen)),
    )
    tint = f"background:{pale(share=14)}" if chosen else ""
    border = RULED if look.rule else ""
    dot = _dot(unread) if look.dot else ""
    return row(
        f"gap:14px;padding:10px 16px;align-items:flex-start;{border};{tint}", dot, face, words
    )


def _dot(unread: bool) -> str:
    ground = "#0a84ff" if unread else "transparent"
    return box(f"width:10px;height:10px;border-radius:50%;flex:none;background:{ground}")


def _top(pen: Pen, look: MailLook, unread: bool) -> str:
    """Who wrote, and when."""
    clip = maybe(pen, 0.15, lambda: pen.icon("attach", size=15, colour="var(--ink2)"))
    arrow = pen.icon("forward", size=12, colour="var(--ink3)") if look.arrow else ""
    ink = "color:var(--primary)" if unread else MUTED
    time = box(f"font-size:12px;flex:none;{ink}", pen.pick(pen.time(), pen.date()))
    count = maybe(pen, 0.2, lambda: text(13, str(between(pen, 2, 9)), MUTED))
    name = line(16, pen.name(), "font-weight:700" if unread else "")
    return row("gap:6px", name, count, space(), clip, time, arrow)


def _snippet(pen: Pen, look: MailLook) -> str:
    shape = "font-size:10.5px;padding:1px 6px;border-radius:4px;flex:none;color:#fff"
    name = say(pen, pen.pick("Work", "Inbox", "Travel"))
    label = maybe(pen, 0.15, lambda: box(f"{shape};background:{colour(pen)}", name))
    words = lines(look.snippet, 14, pen.paragraph(3), f"flex:1;{MUTED}")
    return row("gap:6px;flex:1;min-width:0", label, words)


def _star(pen: Pen) -> str:
    ink = "#f4b400" if pen.chance(0.2) else "var(--ink2)"
    return pen.icon(usual(pen, "star", 0.95), size=21, colour=ink)


def _files(pen: Pen) -> str:
    """Chips of what is attached."""
    shape = "gap:6px;border:1px solid var(--ink3);border-radius:14px;padding:4px 10px;max-width:48%"

    def chip() -> str:
        tint = pen.pick("#d93025", "var(--primary)")
        icon = pen.icon(pen.pick("pdf", "image", "file", ""), size=15, colour=tint)
        return row(shape, icon, line(12.5, f"{pen.word()}_{between(pen, 1, 99)}.pdf"))

    return row("gap:8px;padding:6px 0 0", many(pen.pick(1, 2), chip))
