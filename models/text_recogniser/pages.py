"""Pages of an app, rendered in Chromium, with the text and the place of each line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import cycle
from pathlib import Path

import numpy as np
import yaml

from models.screens.fonts import download_fonts
from models.screens.page import Display
from models.screens.render import Studio, opened_studio
from models.text_recogniser.faces import FOLDER, download_faces
from perception import Box, Screenshot

__all__ = ["Page", "Written", "pages"]

HERE = Path(__file__).parent
SIZES = (16, 14, 22, 12)
_MEASURE = """() => [...document.querySelectorAll('span')].map(span => {
  const box = span.getBoundingClientRect();
  return [span.textContent, span.lang, box.left, box.top, box.right, box.bottom];
})"""
ROWS = 16
PARTS = {"latin": "U+0-24F,U+2000-206F", "cyrillic": "U+400-4FF,U+2116"}
"""The files of a typeface, with the letters that are taken from each."""
OTHERS = "'Noto Sans JP','Noto Sans KR','Noto Sans Arabic','Noto Sans Devanagari'"
"""For the other scripts: typefaces of the generated screens."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a page looks.

    Attributes:
        paper: Colour of the ground.
        ink: Colour of text.
        second: Colour of small text.
        family: The typeface.
        scale: Pixels of a dp.
    """

    paper: str
    ink: str
    second: str
    family: str
    scale: float


LOOKS = (
    Look("#fff", "#1c1b1f", "#5f6368", "pt-sans", 2.625),
    Look("#121212", "#e6e1e5", "#9aa0a6", "commissioner", 2.625),
    Look("#f3edf7", "#49454f", "#6750a4", "pt-sans", 2.0),
    Look("#0b57d0", "#ffffff", "#d3e3fd", "commissioner", 3.0),
)


@dataclass(frozen=True, slots=True)
class Written:
    """A line of a page.

    Attributes:
        text: What it says.
        language: In which language.
        box: Its place in pixels.
    """

    text: str
    language: str
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered page.

    Attributes:
        screenshot: What it looks like.
        lines: What stands on it.
    """

    screenshot: Screenshot
    lines: tuple[Written, ...]


def pages(languages: tuple[str, ...] = ()) -> Iterator[Page]:
    """All phrases in every look.

    Args:
        languages: Only these; all unless told.
    """
    download_fonts()
    download_faces()
    phrases = yaml.safe_load((HERE / "phrases.yaml").read_text(encoding="utf-8"))
    chosen = languages or tuple(phrases)
    spoken = [(str(text), language) for language in chosen for text in phrases[language]]
    with opened_studio() as studio:
        for look in LOOKS:
            for first in range(0, len(spoken), ROWS):
                yield _rendered(studio, look, spoken[first : first + ROWS])


def _rendered(studio: Studio, look: Look, spoken: Sequence[tuple[str, str]]) -> Page:
    rows = "".join(
        f'<p style="font-size:{size}px;color:{look.second if size == 12 else look.ink}">'
        f'<span lang="{language}">{escape(text)}</span></p>'
        for (text, language), size in zip(spoken, cycle(SIZES), strict=False)
    )
    parts = "".join(
        f"@font-face{{font-family:{look.family};src:url({_font(look.family, part)});"
        f"unicode-range:{reach}}}"
        for part, reach in PARTS.items()
    )
    style = (
        f"{parts}#page{{position:absolute;inset:0;padding:16px;background:{look.paper};"
        f"font-family:{look.family},{OTHERS},sans-serif}}p{{margin:0 0 18px}}"
    )
    picture, _ = studio.shoot(
        f"<style>{style}</style><div id=page>{rows}</div>", Display(411, 780, look.scale)
    )
    lines = tuple(
        Written(text, language, Box(*(round(side * look.scale) for side in sides)))
        for text, language, *sides in studio.page.evaluate(_MEASURE)
    )
    return Page(Screenshot(np.ascontiguousarray(picture[:, :, ::-1])), lines)


def _font(family: str, part: str) -> str:
    files = FOLDER / family / "package" / "files"
    return (files / f"{family}-{part}-400-normal.woff2").as_uri()
