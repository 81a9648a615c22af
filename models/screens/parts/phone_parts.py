"""What diallers, call lists and contacts share: numbers and tabs."""

from models.screens.parts.chances import between, say, usual
from models.screens.parts.markup import disc, plated
from models.screens.pen import Pen

_TABS = (
    ("star", "Favourites"),
    ("history", "Recents"),
    ("contacts", "Contacts"),
    ("dialpad", "Keypad"),
    ("voicemail", "Voicemail"),
)


def phone_number(pen: Pen) -> str:
    """Someone's number."""
    last = between(pen, 10, 99), between(pen, 1000, 9999)
    return pen.pick(
        f"+49 1{between(pen, 50, 79)} {last[1]}{last[0]}",
        f"(555) 01{last[0]}-{last[1]}",
        f"+33 6 {last[0]} {between(pen, 10, 99)} {between(pen, 10, 99)} {between(pen, 10, 99)}",
        f"020 7946 {last[1]}",
    )


def phone_tabs(pen: Pen) -> str:
    """The tabs of a phone app."""
    shown = pen.random.sample(_TABS, pen.pick(3, 3, 4, 5))
    items = tuple((usual(pen, name, 0.7), say(pen, label)) for name, label in shown)
    return pen.bottom_bar(items, pen.random.randrange(len(items)))


def hang_up(pen: Pen, side: float) -> str:
    """The red button."""
    name = usual(pen, "call end", 0.85)
    if pen.chance(0.15):
        shape = f"border-radius:{side / 2:g}px;background:#e53935;width:{side * 2:g}px"
        return plated(pen, name, side, shape, glyph=0.5, colour="#fff")
    return disc(pen, name, side, pen.pick("#e53935", "#ff3b30", "#d93025"), glyph=0.5)
