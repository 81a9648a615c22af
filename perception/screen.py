"""What was seen on a screenshot: texts and icons with their boxes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from perception.geometry import Box
from perception.screenshot import Screenshot

__all__ = ["PICTURES", "Element", "Icon", "IconKind", "Screen", "TextBox", "Word"]


class IconKind(StrEnum):
    """What an icon is used for: a picture to press, or a control with a state."""

    ICON = "icon"
    APP_ICON = "app icon"
    SWITCH = "switch"
    CHECKBOX = "checkbox"
    RADIO_BUTTON = "radio button"
    SLIDER = "slider"
    INPUT_FIELD = "input field"
    IMAGE = "image"

    @property
    def with_article(self) -> str:
        """As it is spoken of: "an icon", "a switch"."""
        return f"an {self.value}" if self.value[0] in "aeiou" else f"a {self.value}"


PICTURES = frozenset((IconKind.ICON, IconKind.APP_ICON, IconKind.IMAGE))
"""The kinds without a state: pictures to press."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line.

    Attributes:
        text: The word, without spaces.
        box: Its place in device pixels.
    """

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class TextBox:
    """One line of text.

    Attributes:
        text: The line as read.
        box: Its place in device pixels.
        confidence: The reader's own, from 0.0 to 1.0.
        words: The line's words from left to right; empty where the reader gives none.
    """

    text: str
    box: Box
    confidence: float
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Icon:
    """One icon or control.

    Attributes:
        box: Its place in device pixels.
        confidence: The detector's own, from 0.0 to 1.0.
        kind: Icon, or which control.
    """

    box: Box
    confidence: float
    kind: IconKind = IconKind.ICON


Element: TypeAlias = TextBox | Icon


@dataclass(frozen=True, slots=True)
class Screen:
    """All that was seen on one screenshot.

    Attributes:
        screenshot: The picture looked at.
        texts: Lines in reading order.
        icons: Icons and controls in reading order.
        timings: Seconds by stage ("text", "icons", …).
    """

    screenshot: Screenshot
    texts: tuple[TextBox, ...] = ()
    icons: tuple[Icon, ...] = ()
    timings: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
