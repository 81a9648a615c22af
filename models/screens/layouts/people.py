"""Contacts."""

from models.screens.parts.chances import between, colour, many, maybe, say, usual
from models.screens.parts.markup import body, box, column, disc, line, row, text
from models.screens.parts.phone_parts import phone_tabs
from models.screens.parts.strips import MUTED, plain, titled_bar
from models.screens.pen import Layout, Pen

_WAYS = (("people", "Groups"), ("star", "Favourites"), ("id card", "Business cards"))
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def contacts(pen: Pen) -> str:
    """Everyone, under the letters of the alphabet."""
    start = between(pen, 0, 10)
    draw = _beside_letter if pen.chance(0.3) else _beneath_letter
    end = pen.pick("", "", "call", "star", "more vertical", "chat")
    groups = (draw(pen, letter, end) for letter in _ALPHABET[start : start + 8])
    search = pen.input(say(pen, "Search contacts"), leading="search", trailing=pen.pick("", "mic"))
    button = pen.floating_button(pen.pick("add", "person add", ""))
    pool = "search, add, more vertical, filter, person add"
    inside = body(
        "",
        maybe(pen, 0.3, lambda: _own(pen)),
        maybe(pen, 0.2, lambda: _ways(pen)),
        *groups,
        maybe(pen, 0.4, _rail),
        button if pen.chance(0.5) else "",
    )
    return plain(
        titled_bar(pen, "Contacts", 3, pool, "menu", "", "back"),
        maybe(pen, 0.5, lambda: box("padding:4px 16px 8px;flex:none", search)),
        inside,
        maybe(pen, 0.4, lambda: phone_tabs(pen)),
    )


def _person(pen: Pen, end: str, left: str = "") -> str:
    tail = pen.icon(end, size=22, colour="var(--icon)") if end else ""
    below = maybe(pen, 0.2, lambda: line(13, pen.title(), MUTED))
    words = column("flex:1", line(16, pen.name()), below)
    return row("gap:14px;padding:7px 18px", left, pen.avatar(pen.pick(40, 40, 42)), words, tail)


def _beside_letter(pen: Pen, letter: str, end: str) -> str:
    slot = "width:28px;flex:none;color:var(--primary);font-weight:600"
    first = _person(pen, end, box(slot, letter))
    return first + many(between(pen, 0, 2), lambda: _person(pen, end, box(slot)))


def _beneath_letter(pen: Pen, letter: str, end: str) -> str:
    head = line(14, letter, "padding:12px 20px 4px;color:var(--primary);font-weight:600")
    return head + many(between(pen, 1, 3), lambda: _person(pen, end))


def _rail() -> str:
    """The alphabet down the right side."""
    letters = "".join(text(9.5, letter) for letter in f"#{_ALPHABET}")
    look = "color:var(--primary);line-height:1.5;text-align:center"
    return box(f"position:absolute;right:5px;top:50%;transform:translateY(-50%);{look}", letters)


def _own(pen: Pen) -> str:
    name = line(18, pen.name(), "font-weight:600")
    words = column("", name, line(13, say(pen, "My card"), MUTED))
    return row("gap:16px;padding:12px 18px", pen.avatar(54), words)


def _ways(pen: Pen) -> str:
    rows = (
        row(
            "gap:18px;padding:10px 20px",
            disc(pen, usual(pen, name, 0.6), 38, colour(pen)),
            line(16, say(pen, label)),
        )
        for name, label in _WAYS
    )
    return "".join(rows)


LAYOUTS: tuple[Layout, ...] = (contacts,)
