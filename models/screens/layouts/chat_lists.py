"""Lists of conversations, and whom to write to."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.chat_list_heads import list_head
from models.screens.parts.chat_rows import chat_row, face, random_row_look, stories
from models.screens.parts.markup import body, box, column, disc, line, row, text
from models.screens.parts.strips import (
    MUTED,
    head_row,
    overflowing,
    pale,
    plain,
    some_icons,
    tabs_of,
)
from models.screens.parts.topics import said
from models.screens.pen import Layout, Pen

_TABS = (
    ("call", "Calls"), ("people", "Contacts"), ("settings", "Settings"), ("update", "Updates"),
    ("account circle", "You"), ("video camera", "Meet"), ("bell", "Activity"),
)  # fmt: skip
_SWIPES = (
    ("bell off", "Mute", "#f0a030"), ("delete", "Delete", "#e5393f"), ("pin", "Pin", "#34a853"),
    ("archive", "Archive", "#4a90e2"), ("more horizontal", "More", "#8e8e93"),
)  # fmt: skip
_STARTS = (("people", "New group"), ("person add", "New contact"), ("megaphone", "New channel"))


def _bottom(pen: Pen) -> str:
    return tabs_of(pen, [("chat", "Chats"), *pen.random.sample(_TABS, between(pen, 2, 4))])


def chat_list(pen: Pen) -> str:
    """All conversations."""
    look = random_row_look(pen)
    archive = row(
        "gap:24px;padding:12px 26px",
        pen.icon(usual(pen, "archive", 0.7), size=22, colour="var(--ink2)"),
        line(15, say(pen, "Archived"), "flex:1;font-weight:500"),
        text(12, str(between(pen, 1, 9)), "color:var(--primary)"),
    )
    button = pen.floating_button(pen.pick("chat add", "edit", "chat", "compose", "add", ""))
    return plain(
        list_head(pen),
        maybe(pen, 0.25, lambda: stories(pen)),
        body(
            "",
            maybe(pen, 0.2, lambda: archive),
            many(14, lambda: chat_row(pen, look)),
            button if pen.chance(0.55) else "",
        ),
        maybe(pen, 0.67, lambda: _bottom(pen)),
    )


def picking(pen: Pen) -> str:
    """The list with rows chosen, and what can be done with them above."""
    look = random_row_look(pen)
    pool = "pin, delete, bell off, archive, mail unread, label, block"
    head = head_row(
        pen.icon(pen.pick("back", "close")),
        text(20, str(between(pen, 1, 5)), "flex:1"),
        some_icons(pen, between(pen, 3, 5), pool),
        pen.icon("more vertical"),
        css="background:var(--surface2)",
    )

    def one() -> str:
        if pen.chance(0.7):
            return chat_row(pen, look)
        mark = disc(pen, "check", 20, "var(--primary)", ink="var(--on-primary)", glyph=0.8)
        tick = box(f"position:absolute;left:{look.face - 2}px;bottom:8px;line-height:0", mark)
        return box(f"position:relative;background:{pale()}", chat_row(pen, look), tick)

    return plain(head, body("", many(14, one)))


def swiped(pen: Pen) -> str:
    """The list, one row drawn aside over coloured buttons."""
    look = random_row_look(pen)
    flow = "display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px"

    def button(name: str, label: str, ground: str) -> str:
        shape = f"width:74px;height:100%;color:#fff;background:{ground}"
        icon = pen.icon(usual(pen, name, 0.7), colour="#fff")
        return box(f"{shape};{flow}", icon, line(11, say(pen, label)))

    buttons = (button(*item) for item in pen.random.sample(_SWIPES, pen.pick(2, 3)))
    aside = box(
        "position:relative;overflow:hidden;flex:none",
        box("transform:translateX(-150px)", chat_row(pen, look)),
        row("position:absolute;right:0;top:0;bottom:0", *buttons),
    )
    rows = [chat_row(pen, look) for _ in range(13)]
    rows.insert(between(pen, 1, 5), aside)
    return plain(list_head(pen), body("", *rows), _bottom(pen))


def new_chat(pen: Pen) -> str:
    """Whom to write to: a search field, ways to begin, people."""
    look = random_row_look(pen)
    starts = "".join(
        row(
            "gap:16px;padding:10px 16px",
            disc(pen, usual(pen, name, 0.6), 42, "var(--primary)", ink="var(--on-primary)"),
            line(16, say(pen, label)),
        )
        for name, label in _STARTS
    )
    boxes = pen.chance(0.5)

    def person() -> str:
        words = column("flex:1", line(16, pen.name()), line(13, said(pen), MUTED))
        tick = pen.checkbox(pen.chance(0.3)) if boxes else ""
        return row("gap:16px;padding:8px 16px", face(pen, look.face - 6), words, tick)

    hint, end = say(pen, "Search name or number"), pen.pick("", "dialpad")
    search = box("padding:8px 16px", pen.input(hint, leading=pen.pick("search", ""), trailing=end))
    actions = ("search", "more vertical")[: between(pen, 0, 2)]
    bar = pen.app_bar(say(pen, "New message"), pen.pick("back", "close"), actions)
    button = maybe(pen, 0.4, lambda: pen.floating_button(pen.pick("forward", "check", "")))
    return plain(
        bar,
        maybe(pen, 0.7, lambda: search),
        maybe(pen, 0.4, lambda: overflowing("gap:14px", many(4, lambda: _chosen(pen)))),
        body("", maybe(pen, 0.6, lambda: starts), many(12, person), button),
    )


def _chosen(pen: Pen) -> str:
    """Someone already chosen, with a cross to take them out again."""
    cross = disc(pen, "close", 20, "var(--ink2)", ink="var(--bg)", glyph=0.7)
    corner = box("position:absolute;right:-3px;bottom:0;line-height:0", cross)
    return box("position:relative;flex:none", pen.avatar(52), corner)


LAYOUTS: tuple[Layout, ...] = (chat_list, picking, swiped, new_chat)
