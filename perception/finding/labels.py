"""Icons that carry a label: the text beneath them, to their right, or in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from perception.finding.wording import likeness, squeezed, words_of
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["Label", "label_of"]


@dataclass(frozen=True, slots=True)
class Label:
    """A text that belongs to an icon.

    Attributes:
        text: What it reads.
        place: Where it stands: "beneath", "beside" or "inside".
        likeness: How alike it is to what the icon is called, from 0.0 to 1.0.
    """

    text: str
    place: str
    likeness: float


def label_of(box: Box, called: str, texts: Sequence[TextBox]) -> Label | None:
    """The text near an icon that is most like what the icon is called, if any is like it."""
    if not squeezed(called):
        return None
    found = []
    for text in texts:
        place = _place(box, text.box)
        if place is None:
            continue
        alike = _alike(called, text.text)
        if alike > 0.6:
            found.append(Label(text.text, place, alike * _WEIGHTS[place]))
    return max(found, key=lambda label: label.likeness, default=None)


_WEIGHTS = {"beneath": 1.0, "inside": 0.9, "beside": 0.75}


def _place(icon: Box, text: Box) -> str | None:
    # Asked for every icon and text of a screen: what lies far off is told by plain numbers.
    reach = max(icon.height, text.height)
    if text.top - icon.bottom > 1.2 * reach or icon.top - text.bottom > 0:
        return None
    gap = text.top - icon.bottom
    off = abs(text.left + text.right - icon.left - icon.right) / 2
    if off < 0.3 * max(icon.width, text.height) and -0.5 * text.height < gap < max(
        0.7 * icon.height, 1.2 * text.height
    ):
        return "beneath"
    if icon.contains(text.center) and text.coverage(icon) > 0.7:
        return "inside"
    same_row = abs(text.top + text.bottom - icon.top - icon.bottom) / 2 < 0.6 * reach
    beside = text.left - icon.right
    if same_row and -0.1 * icon.width < beside < 3.0 * reach:
        return "beside"
    return None


def _alike(called: str, text: str) -> float:
    whole = likeness(called, text).score
    if whole > 0.9:
        return whole
    wanted, shown = words_of(called), words_of(text)
    if wanted and len(shown) <= len(wanted) + 1 and set(wanted) <= set(shown):
        return 0.85
    if shown and len(squeezed(text)) > 3 and set(shown) <= set(wanted):
        return 0.8
    return 0.0
