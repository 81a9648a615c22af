"""What was seen, drawn on the screenshot."""

from perception.overlay.colours import ICON, INK, TEXT
from perception.overlay.ink import Tag, blank_canvas, letter_size, line_width, outline, tags
from perception.overlay.legend import Entry, with_legend
from perception.screen import Screen
from perception.screenshot import Screenshot

__all__ = ["draw_screen"]

_TAG_SHARE = 0.7
"""The letters of tags on a full screen against those of the legend."""


def draw_screen(screen: Screen) -> Screenshot:
    """The screenshot with its texts and icons outlined and numbered, and a legend beneath.

    Texts are t1, t2 … and icons i1, i2 … in reading order, as the command line lists them.
    """
    canvas = blank_canvas(screen.screenshot)
    members: list[Tag] = [
        (text.box, f"t{number}", TEXT) for number, text in enumerate(screen.texts, start=1)
    ]
    members += [(icon.box, f"i{number}", ICON) for number, icon in enumerate(screen.icons, start=1)]
    for box, _, colour in members:
        outline(canvas, box, colour, line_width(canvas))
    size = letter_size(screen.screenshot.box)
    tags(canvas, members, max(9, round(_TAG_SHARE * size)))
    entries = (
        Entry("t", TEXT, _counted(len(screen.texts), "text"), ""),
        Entry("i", ICON, _counted(len(screen.icons), "icon or control", "icons and controls"), ""),
    )
    heading = "Seen on this screen, in reading order."
    return Screenshot(with_legend(canvas, heading, INK, entries, size))


def _counted(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"
