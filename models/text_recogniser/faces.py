"""The typefaces of the generated lines, from npm."""

import functools
import random
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFont

from models.npm import fetch

__all__ = ["HELD_OUT", "TRAINED_ON", "Face", "download_faces"]

FOLDER = Path(__file__).parent / "cache" / "fonts"
VERSION = "5.3.0"
TRAINED_ON = (
    "roboto", "inter", "noto-sans", "open-sans", "montserrat", "rubik", "nunito", "source-sans-3",
    "roboto-slab", "fira-sans", "ibm-plex-sans", "noto-serif", "manrope", "golos-text",
    "roboto-mono",
)  # fmt: skip
HELD_OUT = ("pt-sans", "commissioner")
WEIGHTS = (400, 400, 500, 700)
_VERSIONS = {"source-sans-3": "5.3.1"}
_Font: TypeAlias = ImageFont.FreeTypeFont


def download_faces() -> None:
    """Fetches the typefaces that are not there yet."""
    for name in (*TRAINED_ON, *HELD_OUT):
        fetch(f"@fontsource/{name}@{_VERSIONS.get(name, VERSION)}", FOLDER / name)


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface in one weight and size.

    Attributes:
        family: Its package's name.
        weight: From 100 to 900.
        size: Pixels of an em.
    """

    family: str
    weight: int
    size: int

    @classmethod
    def drawn(cls, chance: random.Random, families: tuple[str, ...]) -> "Face":
        """One by chance, as large as text on screens is."""
        size = round(14 * 4.5 ** chance.random())
        return cls(chance.choice(families), chance.choice(WEIGHTS), size)

    def written(self, text: str) -> Image.Image:
        """How much ink there is: 0 on the paper, 255 in the letters; with room around them."""
        runs = [(part, "".join(run)) for part, run in groupby(text, _part)]
        fonts = [_font(self.family, part, self.weight, self.size) for part, _ in runs]
        widths = [font.getlength(run) for font, (_, run) in zip(fonts, runs, strict=True)]
        picture = Image.new("L", (round(sum(widths)) + 4 * self.size, 4 * self.size))
        pen, place = ImageDraw.Draw(picture), 2.0 * self.size
        for font, (_, run), width in zip(fonts, runs, widths, strict=True):
            pen.text((place, 2.5 * self.size), run, fill=255, font=font, anchor="ls")
            place += width
        return picture


def _part(letter: str) -> str:
    """The file that holds a letter: families come in parts."""
    return "cyrillic" if letter == "№" or "Ѐ" <= letter <= "ӿ" else "latin"


@functools.lru_cache(maxsize=2048)
def _font(family: str, part: str, weight: int, size: int) -> _Font:
    files = FOLDER / family / "package" / "files"
    for near in (weight, 400, 500, 700):
        path = files / f"{family}-{part}-{near}-normal.woff"
        if path.is_file():
            return ImageFont.truetype(path, size)
    raise FileNotFoundError(f"{family} has no {part} part in {files}")
