"""Reading in two steps, finding lines and recognising them, so that each can be done by another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from perception.geometry import Box
from perception.readers.outlines import Outline
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["BandedFinder", "Letter", "LineFinder", "LineRecogniser", "ReadLine", "TwoStepReader"]


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a recognised line.

    Attributes:
        text: The character.
        place: Its middle, as a share of the crop's width, from 0.0 to 1.0.
    """

    text: str
    place: float


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a recogniser reads in the picture of one line.

    Attributes:
        text: The line; empty where nothing was read.
        confidence: The recogniser's own, from 0.0 to 1.0.
        letters: The text's characters with their places, spaces included; empty where the
            recogniser cannot tell.
    """

    text: str
    confidence: float
    letters: tuple[Letter, ...] = ()


class LineFinder(Protocol):
    """Finds where lines of text stand."""

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ()."""
        ...


@runtime_checkable
class BandedFinder(LineFinder, Protocol):
    """A finder of lines that looks at bands of a picture, each by itself.

    `outlines` is the same as: `bands`, `outlines_in` all of them, then `arranged`.
    """

    def bands(self, screenshot: Screenshot) -> tuple[Box, ...]:
        """Parts of the picture that can be looked at one by one, from the top."""
        ...

    def outlines_in(
        self, screenshot: Screenshot, bands: Sequence[Box]
    ) -> tuple[tuple[Outline, ...], ...]:
        """What is found in each band, placed as if the band began at (0, 0).

        It depends on the band's pixels and on the size of the picture, and on nothing else.
        """
        ...

    def arranged(
        self, screenshot: Screenshot, bands: Sequence[Box], found: Sequence[Sequence[Outline]]
    ) -> tuple[Outline, ...]:
        """What was found in the bands: in reading order, at its place in the picture."""
        ...


class LineRecogniser(Protocol):
    """Reads pictures of single lines."""

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order; no crops give ().

        Each is read by itself: what one reads never depends on what else is in the sequence.

        Args:
            crops: RGB uint8 pictures of one line each, of any shape (height, width, 3).
        """
        ...


@runtime_checkable
class TwoStepReader(LineFinder, LineRecogniser, Protocol):
    """A text reader whose steps can be asked for one by one; `isinstance` tells whether one is.

    `read` is the same as: `outlines`, each outline's `crop`, `recognise`, then `text_box`.
    """

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ()."""
        ...

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely.

        Args:
            outline: Where it stands.
            line: What was read there.
            within: The whole picture.
        """
        ...
