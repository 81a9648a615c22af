"""What mails carry: senders, attachments, buttons to answer."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.markup import box, column, line, row, text
from models.screens.parts.strips import MUTED, overflowing, some_icons
from models.screens.pen import Pen

_ANSWERS = (("reply", "Reply"), ("reply all", "Reply all"), ("forward message", "Forward"))


def sender_row(pen: Pen) -> str:
    """Who wrote a mail and to whom, with what one can do."""
    to = row(f"gap:3px;{MUTED}", text(13, say(pen, "to me")), pen.icon("expand more", size=15))
    name = line(15.5, pen.name(), "font-weight:600")
    words = column("flex:1", row("gap:8px", name, text(12, pen.time(), MUTED)), to)
    pool = "reply, face, star, reply all"
    tools = some_icons(pen, pen.pick(1, 2, 2), pool, 22, "var(--icon)")
    more = pen.icon("more vertical", size=22, colour="var(--icon)")
    return row("gap:14px;padding:10px 16px", pen.avatar(40), words, tools, more)


def mail_attachments(pen: Pen) -> str:
    """What is attached: rows of files, or stills with names."""
    if pen.chance(0.5):
        return many(pen.pick(1, 2), lambda: _file(pen))
    return overflowing("gap:10px;padding:4px 16px 12px", many(3, lambda: _still(pen)))


def _file(pen: Pen) -> str:
    tint = pen.pick("#d93025", "#1a73e8", "#188038", "#f4b400")
    mark = pen.icon(pen.pick("pdf", "image", "file", "note", ""), size=22, colour=tint)
    name = f"{pen.word()}-{between(pen, 1, 999)}.{pen.pick('pdf', 'png', 'docx')}"
    words = column("flex:1", line(14, name), line(12, f"{between(pen, 20, 4000)} KB", MUTED))
    end = pen.pick("download", "save", "close", "more vertical")
    tail = maybe(pen, 0.6, lambda: pen.icon(end, size=20, colour="var(--ink2)"))
    frame = "border:1px solid var(--ink3);border-radius:10px;margin:0 16px 8px"
    return row(f"gap:12px;padding:12px;flex:none;{frame}", mark, words, tail)


def _still(pen: Pen) -> str:
    name = line(12, f"IMG_{between(pen, 100, 999)}.jpg", "max-width:100px")
    caption = row("gap:8px;padding:8px 10px", pen.icon("image", size=16, colour="#d93025"), name)
    frame = "flex:none;border:1px solid var(--ink3);border-radius:10px;overflow:hidden"
    return box(frame, pen.image(148, 92), caption)


def reply_buttons(pen: Pen) -> str:
    """Reply, and forward."""
    shape = "gap:9px;flex:1;justify-content:center;padding:10px 6px;border-radius:20px"
    buttons = (
        row(
            f"{shape};border:1px solid var(--ink3)",
            pen.icon(usual(pen, name, 0.85), size=19),
            line(14, say(pen, label)),
        )
        for name, label in _ANSWERS[: pen.pick(2, 3)]
    )
    end = maybe(pen, 0.4, lambda: pen.icon("face", size=22))
    return row("gap:9px;padding:10px 14px;flex:none", *buttons, end)
