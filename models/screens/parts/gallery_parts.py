"""What galleries share: tabs, and the bar of what can be done with photos."""

from models.screens.parts.chances import between, say, usual
from models.screens.parts.markup import row
from models.screens.parts.strips import over_label, tabs_of
from models.screens.pen import Pen

_TABS = (
    ("photo library", "Albums"), ("search", "Search"), ("people", "Sharing"),
    ("library", "Library"), ("menu", "Menu"), ("sparkle", "For you"),
)  # fmt: skip
_DEEDS = (
    ("share", "Share"), ("edit", "Edit"), ("delete", "Delete"), ("heart", "Favourite"),
    ("more vertical", "More"), ("add", "Add to"), ("camera", "Lens"), ("info", "Details"),
    ("lock", "Hide"), ("copy", "Copy"), ("magic wand", "Enhance"),
)  # fmt: skip


def gallery_tabs(pen: Pen) -> str:
    """The tabs of a gallery."""
    return tabs_of(pen, [("image", "Photos"), *pen.random.sample(_TABS, between(pen, 2, 3))])


def photo_deeds(pen: Pen, ink: str, css: str = "") -> str:
    """What can be done with photos, as a bar of glyphs, with or without names."""
    named = pen.chance(0.55)
    cells = (
        over_label(
            pen.icon(usual(pen, name, 0.6), colour=ink), say(pen, label) if named else "", "flex:1"
        )
        for name, label in pen.random.sample(_DEEDS, between(pen, 3, 5))
    )
    return row(f"padding:10px 6px;flex:none;color:{ink};{css}", *cells)
