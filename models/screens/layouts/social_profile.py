"""Profiles of social networks."""

from models.screens.parts.chances import between, many, maybe
from models.screens.parts.markup import body, box, column, grid, line, lines, row
from models.screens.parts.profile_heads import beneath_cover, beside, handle, in_the_middle
from models.screens.parts.strips import (
    MUTED,
    RULED,
    over_label,
    overflowing,
    pinned_at,
    plain,
    some,
    tabs_of,
)
from models.screens.pen import Layout, Pen

_TABS = (
    ("home", "Home"), ("search", "Search"), ("add box", "Create"), ("video library", "Clips"),
    ("person", "Profile"),
)  # fmt: skip


def profile(pen: Pen) -> str:
    """Someone's page in a social network."""
    head = pen.pick(beside, beneath_cover, in_the_middle)(pen)
    posts = pen.pick(_squares, _squares, _cards)(pen)
    inside = body(
        "",
        box("flex:none", head),
        maybe(pen, 0.4, lambda: _highlights(pen)),
        _tabs(pen),
        posts,
    )
    return plain(inside, maybe(pen, 0.7, lambda: tabs_of(pen, _TABS, selected=4)))


def _highlights(pen: Pen) -> str:
    ring = "border:1px solid var(--ink3);border-radius:50%;padding:3px;line-height:0"

    def one() -> str:
        circle = box(ring, pen.image(56, 56, "50%"))
        return over_label(circle, pen.word(), "flex:none;width:70px")

    return overflowing("padding:8px 12px", many(6, one))


def _tabs(pen: Pen) -> str:
    drawn_ = pen.chance(0.6)
    pool = "grid, video library, bookmark, account circle, heart, repeat"

    def tab(index: int, name: str) -> str:
        ink, rule = ("var(--ink2)", "transparent") if index else ("var(--ink)", "var(--ink)")
        inner = pen.icon(name, colour=ink)
        if not drawn_:
            inner = line(14, pen.word().capitalize(), "font-weight:600")
        shape = "flex:1;display:flex;justify-content:center;padding:10px 0"
        return box(f"{shape};border-bottom:2px solid {rule}", inner)

    names = some(pen, pen.pick(2, 3, 4), pool)
    return row(f"flex:none;{RULED}", *(tab(*pair) for pair in enumerate(names)))


def _squares(pen: Pen) -> str:
    shape = f"position:relative;aspect-ratio:{pen.pick('1', '1', '3/4')}"

    def one() -> str:
        mark = pen.icon(pen.pick("play", "copy", "pin", ""), size=18, colour="#fff")
        corner = maybe(pen, 0.3, lambda: pinned_at("right:7px;top:7px", mark))
        look = "position:absolute;left:7px;bottom:6px;gap:4px;color:#fff;font-size:12px"
        seen = row(look, pen.icon("play", size=14), pen.number())
        return box(shape, pen.image("100%", "100%"), corner, maybe(pen, 0.2, lambda: seen))

    return grid(3, "gap:2px;flex:none", [one() for _ in range(12)])


def _cards(pen: Pen) -> str:
    return many(5, lambda: _card(pen))


def _card(pen: Pen) -> str:
    """A short post with its buttons."""
    names = some(pen, 4, "chat, repeat, heart, bar chart, share, bookmark")
    buttons = (
        row("gap:5px;font-size:13px", pen.icon(name, size=19), maybe(pen, 0.7, pen.number))
        for name in names
    )
    look = "justify-content:space-between;padding-top:8px;max-width:320px"
    tools = row(f"{look};{MUTED}", *buttons)
    head = row(
        "gap:5px",
        line(15, pen.name(), "font-weight:700"),
        line(14, f"@{handle(pen)} · {between(pen, 1, 23)}h", f"flex:1;{MUTED}"),
        pen.icon("more horizontal", size=18, colour="var(--ink2)"),
    )
    still = pen.image("100%", 160, radius=14)
    picture = maybe(pen, 0.35, lambda: box("padding-top:8px", still))
    words = column("flex:1", head, lines(4, 15, pen.paragraph(2)), picture, tools)
    shape = f"gap:12px;align-items:flex-start;padding:10px 16px;flex:none;{RULED}"
    return row(shape, pen.avatar(42), words)


LAYOUTS: tuple[Layout, ...] = (profile,)
