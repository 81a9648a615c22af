"""Soft keyboards under chats, searches and addresses."""

from models.screens.parts.attaching import paper_for, quick_replies
from models.screens.parts.bubbles import conversation, random_look
from models.screens.parts.chances import many, maybe, say, usual
from models.screens.parts.chat_heads import chat_head
from models.screens.parts.composers import input_bar
from models.screens.parts.keyboards import any_keyboard, caret
from models.screens.parts.markup import body, box, column, disc, labelled, line, page, row, text
from models.screens.parts.strips import MUTED, RULED, head_row, icons, overflowing, plain
from models.screens.parts.topics import place, song, subject
from models.screens.pen import Layout, Pen


def keyboard_chat(pen: Pen) -> str:
    """A conversation with the keyboard open."""
    look = random_look(pen)
    inner = box("position:absolute;left:0;right:0;bottom:6px", conversation(pen, look, 8))
    return page(
        f"background:{paper_for(look)};color:var(--ink)",
        chat_head(pen),
        body("", inner),
        maybe(pen, 0.1, lambda: quick_replies(pen)),
        input_bar(pen),
        any_keyboard(pen, pen.pick("enter", "enter", "send", "face"), chat=True),
    )


def _query(pen: Pen, typed: str) -> str:
    """The field one types a search in."""
    look = "color:var(--ink)" if typed else MUTED
    hint = line(17, caret(typed) if typed else say(pen, "Search"), look)
    field = labelled("input field", "search field", "flex:1;min-width:0;padding:8px 0", hint)
    end = usual(pen, "close" if typed else "mic", 0.9)
    tail = pen.icon(end, size=22, colour="var(--icon)")
    more = maybe(pen, 0.3, lambda: pen.icon(pen.pick("mic", "camera"), size=22))
    if pen.chance(0.5):
        return head_row(pen.icon("back"), field, tail, more, css=RULED)
    lead = pen.icon(pen.pick("back", "search"), size=22)
    plate = "margin:10px 12px;padding:0 14px;height:50px;border-radius:26px"
    return row(f"gap:14px;flex:none;background:var(--surface2);{plate}", lead, field, tail, more)


def keyboard_search(pen: Pen) -> str:
    """A search being typed: suggestions between the field and the keys."""
    typed = pen.word() if pen.chance(0.75) else ""
    lead = pen.pick("history", "search", "", "clock")
    end = pen.pick("arrow up right", "arrow up right", "close", "", "arrow down left")
    what = pen.pick(song, place, subject)
    pictured = pen.chance(0.25)

    def suggestion() -> str:
        left = pen.icon(usual(pen, lead, 0.85), size=21, colour="var(--ink2)")
        if pictured:
            left = pen.image(38, 38, radius=pen.pick(4, 19))
        right = pen.icon(end, size=20, colour="var(--ink2)") if end else ""
        below = maybe(pen, 0.2, lambda: line(13, pen.title(), MUTED))
        words = column("flex:1", line(16, what(pen)), below)
        return row("gap:20px;padding:10px 18px", left, words, right)

    head = line(14, say(pen, "Recent searches"), "flex:1;font-weight:600")
    clear = text(13, say(pen, "Clear"), "color:var(--primary)")
    title = maybe(pen, 0.3, lambda: row("padding:10px 18px 4px", head, clear))
    chips = maybe(pen, 0.3, lambda: overflowing("", many(4, lambda: _chip(pen))))
    keys = any_keyboard(pen, pen.pick("search", "search", "search", "enter", "forward"))
    return plain(_query(pen, typed), chips, body("", title, many(9, suggestion)), keys)


def _chip(pen: Pen) -> str:
    shape = "gap:6px;flex:none;padding:7px 13px;border-radius:17px;font-size:13.5px"
    icon = pen.icon("", size=16) if pen.chance(0.5) else ""
    return row(f"{shape};border:1px solid var(--ink3)", icon, pen.title())


def keyboard_address(pen: Pen) -> str:
    """A browser's address bar being edited."""
    typed = f"{pen.word()}.{pen.pick('com', 'org', 'net')}/{pen.word()}"
    marks = icons(pen, (usual(pen, name, 0.8) for name in ("share", "copy", "edit")), 22)
    words = column("flex:1", line(15, pen.title()), line(13, typed, MUTED))
    now = row(f"gap:16px;padding:12px 16px;{RULED}", pen.icon("globe"), words, marks)
    plate = "flex:1;min-width:0;border-radius:24px;background:var(--surface2);padding:11px 16px"
    head = row(
        "gap:14px;padding:8px 12px;flex:none",
        maybe(pen, 0.5, lambda: pen.icon(pen.pick("search", "lock", "globe"), size=21)),
        labelled("input field", "address bar", plate, line(15.5, caret(typed))),
        pen.icon(pen.pick("close", "mic", "qr scan"), size=22),
    )

    def suggestion() -> str:
        name = pen.pick("search", "globe", "history", "star", "")
        lead = pen.icon(name, size=21, colour="var(--ink2)")
        if pen.chance(0.5):
            lead = disc(pen, name, 34, "var(--surface2)", ink="var(--ink2)")
        site = maybe(pen, 0.5, lambda: line(12.5, f"{pen.word()}.com", "color:var(--primary)"))
        end = pen.icon("arrow up right", size=19, colour="var(--ink2)")
        found = column("flex:1", line(15.5, pen.title()), site)
        return row("gap:18px;padding:10px 18px", lead, found, end)

    shown = maybe(pen, 0.6, lambda: now) + many(8, suggestion)
    return plain(head, body("", shown), any_keyboard(pen, pen.pick("forward", "enter", "search")))


LAYOUTS: tuple[Layout, ...] = (keyboard_chat, keyboard_search, keyboard_address)
