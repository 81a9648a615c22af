"""How a page looks: its design language, colours, type and icons."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from models.screens.palette import random_colours

__all__ = ["LANGUAGES", "Style", "random_style"]

T = TypeVar("T")
LANGUAGES = ("material2", "material3", "ios", "oneui", "miui", "plain")
_LANGUAGE_WEIGHTS = (24, 30, 14, 12, 10, 10)
_FONTS = {
    "material2": ("Roboto", "Roboto", "Roboto", "Open Sans", "Lato", "Noto Sans"),
    "material3": ("Roboto", "Roboto", "Figtree", "DM Sans", "Rubik", "Inter", "Nunito"),
    "ios": ("Inter", "Inter", "Source Sans 3", "Figtree"),
    "oneui": ("Roboto", "Inter", "Noto Sans", "Rubik"),
    "miui": ("Noto Sans", "Inter", "Open Sans", "Roboto"),
    "plain": ("Roboto", "DejaVu Sans", "Open Sans", "Lato", "Noto Sans", "Roboto Slab", "serif"),
}
_OTHER_FONTS = ("Poppins", "Montserrat", "Nunito", "Lato", "Rubik", "DM Sans", "Figtree")


@dataclass(frozen=True, slots=True)
class Style:
    """The look of one page.

    Attributes:
        language: One of `LANGUAGES`.
        dark: Whether its background is dark.
        script: The language its texts are written in ("en", "de", …).
        family: The icon family it mostly uses.
        second_family: The one it uses now and then.
        icon_style: How its icons are mostly drawn ("outlined", "filled", …).
        font: Its typeface.
        font_scale: How large its text is; 1 is usual.
        radius: How round its cards are, in dp.
        gap: The usual distance between things, in dp.
        colours: CSS colours by the names of their custom properties.
        switch: How its switches are drawn.
        field: How its text fields are drawn.
        salt: Settles what is to be the same all over the page; see `settled`.
        mask: What shape launcher icons have: "circle", "squircle", "rounded", "square" or "free".
    """

    language: str
    dark: bool
    script: str
    family: str
    second_family: str
    icon_style: str
    font: str
    font_scale: float
    radius: int
    gap: int
    colours: dict[str, str]
    switch: str
    field: str
    mask: str
    salt: int

    def settled(self, what: str, *options: T) -> T:
        """One of the options: always the same on a page, by what it is chosen for."""
        return random.Random(f"{self.salt} {what}").choice(options)

    @property
    def properties(self) -> str:
        """The custom properties, as CSS declarations."""
        sizes = {
            "radius": f"{self.radius}px",
            "gap": f"{self.gap}px",
            "font": f"'{self.font}','Noto Sans SC','Noto Sans JP','Noto Sans KR',"
            "'Noto Sans Devanagari','Noto Sans Arabic','DejaVu Sans',sans-serif",
        }
        return ";".join(f"--{name}:{value}" for name, value in (self.colours | sizes).items())


def random_style(chance: random.Random, families: Sequence[str], scripts: Sequence[str]) -> Style:
    """A style by chance, whose parts go together.

    Args:
        chance: Decides.
        families: The icon families there are.
        scripts: The languages to choose the texts' from.
    """
    language = chance.choices(LANGUAGES, _LANGUAGE_WEIGHTS)[0]
    dark = chance.random() < 0.33
    colours = random_colours(language, dark, chance)
    fonts = _FONTS[language] if chance.random() < 0.85 else _OTHER_FONTS
    return Style(
        language=language,
        dark=dark,
        script=chance.choice(scripts),
        family=_family(language, families, chance),
        second_family=chance.choice(families),
        icon_style=chance.choices(("outlined", "filled", "bold"), (55, 37, 8))[0],
        font=chance.choice(fonts),
        font_scale=chance.choices((0.88, 0.95, 1.0, 1.08, 1.2), (10, 20, 45, 18, 7))[0],
        radius=_radius(language, chance),
        gap=chance.choice((12, 14, 16, 16, 16, 20, 24)),
        colours=colours,
        switch=_switch(language, chance),
        field=_field(language, chance),
        mask=chance.choice(
            ("circle", "circle", "squircle", "squircle", "rounded", "square", "free")
        ),
        salt=chance.randrange(2**31),
    )


def _family(language: str, families: Sequence[str], chance: random.Random) -> str:
    if "material" in families and language.startswith("material") and chance.random() < 0.45:
        return "material" if chance.random() < 0.6 or "mdi" not in families else "mdi"
    return chance.choice(families)


def _radius(language: str, chance: random.Random) -> int:
    return chance.choice(
        {
            "material2": (2, 4, 4, 8),
            "material3": (12, 12, 16, 20, 28),
            "ios": (8, 10, 10, 13),
            "oneui": (18, 22, 26, 26),
            "miui": (10, 12, 16, 20),
            "plain": (0, 0, 2, 3, 6),
        }[language]
    )


def _switch(language: str, chance: random.Random) -> str:
    looks = {
        "material2": ("material2", "material2", "material2", "material2 large"),
        "material3": ("material3", "material3", "material3 check", "material3 check"),
        "ios": ("ios", "ios", "ios"),
        "oneui": ("oneui", "oneui", "oneui line"),
        "miui": ("miui", "miui", "ios"),
        "plain": ("holo", "square", "material2", "text"),
    }
    if chance.random() < 0.12:
        return chance.choice([look for listed in looks.values() for look in listed])
    return chance.choice(looks[language])


def _field(language: str, chance: random.Random) -> str:
    return chance.choice(
        {
            "material2": ("underlined", "filled", "outlined", "outlined"),
            "material3": ("outlined", "outlined", "filled", "pill"),
            "ios": ("rounded", "rounded", "pill", "bare"),
            "oneui": ("pill", "underlined", "rounded"),
            "miui": ("rounded", "pill", "underlined"),
            "plain": ("square", "square", "underlined", "holo"),
        }[language]
    )
