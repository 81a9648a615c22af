"""Bars at the top of lists of conversations."""

from models.screens.parts.chances import maybe, say
from models.screens.parts.markup import box, line, row, text
from models.screens.parts.strips import MUTED, pills, search_box, some, some_icons
from models.screens.pen import Pen

_FILTERS = ("All", "Unread", "Favourites", "Groups", "Work")
_TABS = ("Chats", "Status", "Calls", "Groups")


def list_head(pen: Pen) -> str:
    """The bar over a list of chats: title, search, tabs or chips."""
    draw = pen.pick(_titled, _titled, _large, _pill)
    kind = pen.random.random()
    if kind < 0.25:
        return draw(pen) + _tabs(pen)
    if kind < 0.5:
        return draw(pen) + pills(pen, _FILTERS, chosen=pen.random.randrange(3))
    return draw(pen)


def _titled(pen: Pen) -> str:
    pool = "search, camera, qr scan, edit, filter, person add"
    actions = some(pen, pen.pick(1, 2), pool) + (["more vertical"] if pen.chance(0.7) else [])
    title = say(pen, pen.pick("Chats", "Messages", "Messenger", "Inbox"))
    return pen.app_bar(title, pen.pick("menu", "", "", "back"), actions)


def _large(pen: Pen) -> str:
    ink = pen.pick("var(--primary)", "var(--icon)")
    left = pen.icon("more circle", colour=ink)
    if pen.chance(0.5):
        left = text(17, say(pen, "Edit"), f"color:{ink}")
    pool = "camera, compose, add circle, edit"
    right = row("gap:20px", some_icons(pen, pen.pick(1, 2), pool, 25, ink))
    top = row("padding:10px 16px 2px;justify-content:space-between", left, right)
    size = pen.pick(28, 32, 34)
    title = say(pen, pen.pick("Chats", "Messages"))
    field = pen.input(say(pen, "Search"), leading="search", trailing=pen.pick("", "mic"))
    search = maybe(pen, 0.75, lambda: box("padding:2px 16px 8px", field))
    return box("flex:none", top, line(size, title, "font-weight:700;padding:2px 16px 6px"), search)


def _pill(pen: Pen) -> str:
    hint = say(pen, pen.pick("Search in chats", "Search conversations", "Search"))
    return search_box(
        "margin:8px 16px;flex:none;background:var(--surface2);border-radius:26px",
        pen.icon(pen.pick("menu", "search", ""), size=22, colour="var(--icon)"),
        line(16, hint, f"flex:1;{MUTED}"),
        some_icons(pen, pen.pick(0, 1), "mic, qr scan, tune", 22, "var(--icon)"),
        pen.avatar(30),
    )


def _tabs(pen: Pen) -> str:
    labels = _TABS[: pen.pick(2, 3, 4)]
    drawn_ = pen.chance(0.3)
    chosen = pen.random.randrange(len(labels))

    def tab(index: int, label: str) -> str:
        ink, rule = "var(--ink2)", "transparent"
        if index == chosen:
            ink = rule = "var(--primary)"
        inner = text(14, say(pen, label), f"color:{ink};font-weight:600")
        if drawn_:
            inner = pen.icon("", size=23, colour=ink)
        shape = "flex:1;text-align:center;padding:11px 4px 8px"
        return box(f"{shape};border-bottom:3px solid {rule}", inner)

    return row("flex:none", *(tab(*pair) for pair in enumerate(labels)))
