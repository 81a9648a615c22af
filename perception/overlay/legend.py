"""A strip beneath the picture that says in words what the picture shows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from perception.overlay.colours import FAINT_INK, INK, PAPER, Colour
from perception.overlay.lettering import Lettering
from perception.screenshot import Pixels

__all__ = ["Entry", "with_legend"]

_NARROWEST = 320
"""Strips are at least so wide, even beneath a narrower picture: words need room."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend, as long as it takes.

    Attributes:
        sign: What stands on the picture: a number.
        colour: In which colour.
        name: What is there.
        words: What there is to say of it.
    """

    sign: str
    colour: Colour
    name: str
    words: str


def with_legend(
    canvas: Pixels, heading: str, colour: Colour, entries: Sequence[Entry], size: int
) -> Pixels:
    """The picture with a strip beneath it, so that nothing of it is covered.

    Args:
        canvas: The picture; its pixels keep their coordinates.
        heading: The first sentence.
        colour: The bar before the heading.
        entries: What follows, one below the other.
        size: Of the letters in pixels.
    """
    width = max(canvas.shape[1], _NARROWEST)
    parts = [_heading(heading, colour, width, size), *_entries(entries, width, size)]
    strip = np.concatenate([*parts, _paper(size // 2, width)])
    picture = _paper(canvas.shape[0], width)
    picture[:, : canvas.shape[1]] = canvas
    return np.concatenate([picture, strip])


def _paper(height: int, width: int) -> Pixels:
    return np.full((height, width, 3), PAPER, np.uint8)


def _heading(words: str, colour: Colour, width: int, size: int) -> Pixels:
    lettering, margin = Lettering(size, INK, bold=True), round(0.7 * size)
    lines = lettering.wrapped(words, width - 2 * margin)
    block = _paper(len(lines) * lettering.line_height + size, width)
    block[: max(2, size // 4)] = colour
    for number, line in enumerate(lines):
        lettering.draw(block, line, margin, round(0.6 * size) + number * lettering.line_height)
    return block


def _entries(entries: Sequence[Entry], width: int, size: int) -> list[Pixels]:
    signs = Lettering(size, PAPER, bold=True)
    column = max((signs.width(entry.sign) for entry in entries), default=0)
    return [_entry(entry, column, width, size) for entry in entries]


def _entry(entry: Entry, column: int, width: int, size: int) -> Pixels:
    sign, name = Lettering(size, PAPER, bold=True), Lettering(size, INK, bold=True)
    body, margin, pad = Lettering(size, FAINT_INK), round(0.7 * size), max(1, size // 5)
    left = margin + column + 2 * pad + size // 2
    room = width - left - margin
    lines = [(name, line) for line in name.wrapped(entry.name, room)]
    lines += [(body, line) for line in body.wrapped(entry.words, room)]
    block = _paper(max(1, len(lines)) * body.line_height + size // 3, width)
    end = margin + column + 2 * pad
    block[: sign.line_height, margin:end] = entry.colour
    sign.draw(block, entry.sign, margin + pad + (column - sign.width(entry.sign)) // 2, 0)
    for number, (lettering, line) in enumerate(lines):
        lettering.draw(block, line, left, number * body.line_height)
    return block
