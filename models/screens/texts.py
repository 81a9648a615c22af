"""The texts of a screen, as they are written and as far as they are shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.screens.labels import pixels_of
from models.screens.render import Found

__all__ = ["Sides", "Text", "bare_letters", "texts_of"]

Sides = tuple[int, int, int, int]

_LEAST_PIXELS = 17


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it is written.

    Attributes:
        text: What it says, whether all of it is shown or not.
        box: What is shown of it, in the picture's pixels.
        words: Its words that are shown, with their boxes; those over two lines have none.
        pixels: The letters' size.
        share: How much of it is shown, from 0.0 to 1.0.
        cut: Whether it ends in an ellipsis.
        seen: Whether nothing lies over it and it is not pale.
    """

    text: str
    box: Sides
    words: tuple[tuple[str, Sides | None], ...]
    pixels: float
    share: float
    cut: bool
    seen: bool

    @property
    def bare(self) -> str:
        """Its letters and digits."""
        return bare_letters(self.text)

    @property
    def clear(self) -> bool:
        """Whether a person could read it."""
        return self.seen and self.pixels >= _LEAST_PIXELS and len(self.bare) > 1


def texts_of(found: Sequence[Found], scale: float, width: int, height: int) -> tuple[Text, ...]:
    """What the page said of its texts, in pixels of a picture of this size.

    Args:
        found: The elements and texts with their boxes in dp.
        scale: The picture's pixels for a dp.
        width: The picture's, in pixels.
        height: The picture's, in pixels.
    """
    return tuple(
        Text(
            text=str(entry["text"]),
            box=pixels_of(entry["box"], scale, width, height),
            words=tuple(_words(entry["words"], scale, width, height)),
            pixels=float(str(entry["size"])) * scale,
            share=float(str(entry["share"])),
            cut=bool(entry["cut"]),
            seen=bool(entry["seen"]),
        )
        for entry in found
        if entry["kind"] == "text"
    )


def _words(
    entries: object, scale: float, width: int, height: int
) -> Iterator[tuple[str, Sides | None]]:
    for word in entries if isinstance(entries, list) else ():
        box = pixels_of(word["box"], scale, width, height)
        yield str(word["text"]), box if word["rows"] == 1 else None


def bare_letters(text: str) -> str:
    """Letters and digits only, casefolded."""
    return "".join(mark for mark in text.casefold() if mark.isalnum())
