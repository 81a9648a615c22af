"""Emoji in colour, by the names that Unicode gives them: icon families have none of these."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from models.icon_clip.colours import dark_surface, light_surface

FONT = Path("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf")
PREFIX = "emoji:"
DRAWN_SIZE = 109
"""The only size that Noto's bitmaps come in."""
RANGES = ((0x203C, 0x3299), (0x1F004, 0x1F251), (0x1F300, 0x1FAFF))


def emoji_crops(
    font: Path, side: int, margin: float, copies: int, seed: int
) -> Iterator[tuple[NDArray[np.uint8], str]]:
    """Draws every single emoji of a font on plain surfaces.

    Args:
        font: A bitmap font in colour, as Noto Color Emoji.
        side: Of the pictures, in pixels.
        margin: How much surface is around the emoji, in shares of its longer side.
        copies: Pictures of each, on other surfaces.
        seed: Decides the surfaces.

    Yields:
        RGB pictures, uint8, shape (side, side, 3), and their keys ("emoji:thinking face").
    """
    drawing = ImageFont.truetype(str(font), DRAWN_SIZE)
    rng = np.random.default_rng(seed)
    size = round(side / (1 + 2 * margin))
    for number in (code for low, high in RANGES for code in range(low, high + 1)):
        name = unicodedata.name(chr(number), "").lower()
        glyph = _drawn(chr(number), drawing) if name else None
        if glyph is None or name.startswith("regional indicator"):
            continue
        small = glyph.resize((size, size), Image.Resampling.LANCZOS)
        for _ in range(copies):
            surface = light_surface(rng) if rng.random() < 0.6 else dark_surface(rng)
            picture = Image.new("RGB", (side, side), surface)
            picture.paste(small, ((side - size) // 2,) * 2, small)
            yield np.asarray(picture, np.uint8), f"{PREFIX}{name.replace(' sign', '')}"


def _drawn(character: str, font: ImageFont.FreeTypeFont) -> Image.Image | None:
    """The character's own pixels, squared; nothing where the font does not draw it in colour."""
    canvas = Image.new("RGBA", (180, 180), (0, 0, 0, 0))
    ImageDraw.Draw(canvas).text((20, 20), character, font=font, embedded_color=True)
    inked = canvas.getbbox()
    if inked is None or np.asarray(canvas)[:, :, :3].std() < 1:
        return None
    left, top, right, bottom = inked
    half = max(right - left, bottom - top) / 2
    x, y = (left + right) / 2, (top + bottom) / 2
    return canvas.crop((round(x - half), round(y - half), round(x + half), round(y + half)))
