"""What pages of music players share: tabs, feet, bars."""

from models.screens.parts.chances import between, maybe
from models.screens.parts.markup import row, space
from models.screens.parts.strips import some_icons, tabs_of
from models.screens.parts.tracks import mini_player
from models.screens.pen import Pen

_TABS = (
    ("search", "Search"), ("library", "Library"), ("radio", "Radio"), ("podcasts", "Podcasts"),
    ("heart", "Favourites"), ("person", "Profile"), ("music", "Songs"),
)  # fmt: skip


def music_feet(pen: Pen) -> str:
    """What is playing, and tabs; either may be missing."""
    tabs = [("home", "Home"), *pen.random.sample(_TABS, between(pen, 2, 4))]
    playing = maybe(pen, 0.75, lambda: mini_player(pen))
    return playing + maybe(pen, 0.75, lambda: tabs_of(pen, tabs))


def music_bar(pen: Pen, ink: str = "") -> str:
    """The way back and a few glyphs, over a cover."""
    tools = some_icons(pen, pen.pick(1, 2), "search, more vertical, cast, share", 24, ink)
    return row("padding:12px 16px;gap:20px", pen.icon("back", colour=ink), space(), tools)
