"""The pen that layouts draw a page with: icons, controls, pictures and texts by chance."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TypeVar

from models.screens import bars, controls, figures, marks, switches
from models.screens.glyphs import Catalogue
from models.screens.pictures import POOL_SIZE, Pictures, kind_named
from models.screens.style import Style
from models.screens.words import Vocabulary, vocabulary

__all__ = ["Layout", "Pen"]

T = TypeVar("T")


@dataclass(frozen=True)
class Pen:
    """Draws the parts of one page in its style; every choice comes from `random`.

    Attributes:
        random: The only source of chance.
        style: How the page looks.
        catalogue: The icons to draw from.
        pictures: The photographs to draw from.
    """

    random: random.Random
    style: Style
    catalogue: Catalogue
    pictures: Pictures = field(default_factory=Pictures)

    # Chance

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random.random() < probability

    def pick(self, *options: T) -> T:
        """One of these."""
        return self.random.choice(options)

    # Icons

    def icon(
        self,
        name: str = "",
        *,
        size: float = 24,
        colour: str = "",
        plate: str = "",
        badge: bool = False,
        kind: str = "icon",
    ) -> str:
        """An icon as inline SVG.

        Args:
            name: A concept's key; empty for any glyph.
            size: The side of its square, in dp.
            colour: CSS; the text's colour if empty.
            plate: "", "circle", "rounded" or "pill": what stands behind it.
            badge: Whether it carries a red dot or a count.
            kind: The kind it is labelled as.
        """
        glyph = marks.glyph_for(self, name)
        return marks.icon(self, glyph, size, colour, plate, badge, kind)

    def app_icon(self, size: float = 48) -> str:
        """A launcher icon, without its name."""
        return marks.app_icon(self, size)

    def badge(self, text: str = "") -> str:
        """A red dot or a count for the corner of a positioned parent."""
        return marks.badge(text)

    # Controls

    def switch(self, on: bool) -> str:
        """A switch."""
        return switches.switch(self.style, on, disabled=self.chance(0.05))

    def checkbox(self, on: bool) -> str:
        """A checkbox."""
        return controls.checkbox(self.style, on, disabled=self.chance(0.04))

    def radio(self, on: bool) -> str:
        """A radio button."""
        return controls.radio(self.style, on, disabled=self.chance(0.04))

    def slider(self, value: float = 0.4, width: str = "100%") -> str:
        """A slider at a value from 0 to 1."""
        return controls.slider(self.style, value, width)

    def input(self, hint: str, value: str = "", leading: str = "", trailing: str = "") -> str:
        """A text field; leading and trailing name concepts to draw in it."""
        first = self.icon(leading, size=20, colour="var(--ink2)") if leading else ""
        last = self.icon(trailing, size=20, colour="var(--ink2)") if trailing else ""
        return controls.field(self.style, hint, value, first, last)

    def button(self, label: str, filled: bool = True, leading: str = "") -> str:
        """A text button."""
        return bars.button(self, label, filled, leading)

    # Bars

    def app_bar(
        self,
        title: str = "",
        leading: str = "back",
        actions: Sequence[str] = ("search", "more vertical"),
        large: bool = False,
    ) -> str:
        """The bar at the top of a page."""
        return bars.app_bar(self, title or self.title(), leading, actions, large)

    def bottom_bar(self, items: Sequence[tuple[str, str]], selected: int = 0) -> str:
        """Tabs at the bottom: pairs of a concept and a label."""
        return bars.bottom_bar(self, items, selected)

    def floating_button(self, name: str = "add") -> str:
        """A button that floats over the bottom right corner."""
        return bars.floating_button(self, name)

    # Pictures

    def image(
        self, width: str | float, height: str | float, radius: str | float = 0, name: str = "photo"
    ) -> str:
        """A picture that could be a photograph."""
        kind = kind_named(name)
        url = self.pictures.url(kind, self.random.randrange(POOL_SIZE[kind]))
        return (
            f'<span data-kind="image" data-name="{escape(name)}" style="display:block;flex:none;'
            f"overflow:hidden;width:{_length(width)};height:{_length(height)};"
            f'border-radius:{_length(radius)}"><img src="{url}" alt="" style="display:block;'
            f'width:100%;height:100%;object-fit:cover"></span>'
        )

    def avatar(self, size: float = 40) -> str:
        """A person's picture, or their initials on a colour."""
        corner = self.style.settled("avatar", "50%", "50%", "50%", "50%", "26%", "12%")
        if self.chance(self.style.settled("photographed", 0.25, 0.6, 0.9)):
            return self.image(size, size, corner, "avatar")
        return marks.initials(self, size, corner)

    # Texts

    @property
    def _words(self) -> Vocabulary:
        return vocabulary(self.style.script)

    def word(self) -> str:
        """One word."""
        return self.random.choice(self._words.words)

    def name(self) -> str:
        """A person's name."""
        return escape(self.random.choice(self._words.names))

    def title(self) -> str:
        """A heading of a few words."""
        return escape(self.random.choice(self._words.titles))

    def sentence(self) -> str:
        """A sentence."""
        return escape(self._words.sentence(self.random))

    def paragraph(self, sentences: int = 3) -> str:
        """Some sentences."""
        return " ".join(self.sentence() for _ in range(sentences))

    def time(self) -> str:
        """A time of day."""
        return figures.time(self.random, twelve=self.style.script == "en" and self.chance(0.4))

    def number(self) -> str:
        """A number as counters show it."""
        return figures.number(self.random)

    def price(self) -> str:
        """A price."""
        return figures.price(self.random)

    def date(self) -> str:
        """A date, in one of the ways it is written."""
        return figures.date(self.random)


Layout = Callable[[Pen], str]


def _length(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:g}px"
