"""Readers whose finder looks at a picture in bands, or as a whole, which is one band."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from perception.geometry import Box
from perception.readers.lines import BandedFinder, LineFinder, ReadLine
from perception.readers.outlines import Outline
from perception.readers.two_steps import read_in_two_steps
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["BandedReader", "in_bands"]


class BandedReader(ABC):
    """A reader in two steps that leaves the first one to its finder.

    Args:
        finder: Finds the lines.
    """

    def __init__(self, finder: BandedFinder) -> None:
        self._finder = finder

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: An engine or its weights cannot be had, or it failed on the picture.
            WeightsError: Weights are missing or broken.
        """
        return read_in_two_steps(self, screenshot)

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ()."""
        bands = self.bands(screenshot)
        return self.arranged(screenshot, bands, self.outlines_in(screenshot, bands))

    def bands(self, screenshot: Screenshot) -> tuple[Box, ...]:
        """Parts of the picture that can be looked at one by one, from the top."""
        return self._finder.bands(screenshot)

    def outlines_in(
        self, screenshot: Screenshot, bands: Sequence[Box]
    ) -> tuple[tuple[Outline, ...], ...]:
        """What is found in each band, placed as if the band began at (0, 0)."""
        return self._finder.outlines_in(screenshot, bands)

    def arranged(
        self, screenshot: Screenshot, bands: Sequence[Box], found: Sequence[Sequence[Outline]]
    ) -> tuple[Outline, ...]:
        """What was found in the bands: in reading order, at its place in the picture."""
        return self._finder.arranged(screenshot, bands, found)

    @abstractmethod
    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order, each by itself; no crops give ()."""

    @abstractmethod
    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely."""


def in_bands(finder: LineFinder) -> BandedFinder:
    """The finder itself where it looks at bands, else one whose only band is the whole picture."""
    return finder if isinstance(finder, BandedFinder) else _Whole(finder)


@dataclass(frozen=True, slots=True)
class _Whole:
    finder: LineFinder

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        return self.finder.outlines(screenshot)

    def bands(self, screenshot: Screenshot) -> tuple[Box, ...]:
        return (screenshot.box,)

    def outlines_in(
        self, screenshot: Screenshot, bands: Sequence[Box]
    ) -> tuple[tuple[Outline, ...], ...]:
        return tuple(self.finder.outlines(screenshot) for _ in bands)

    def arranged(
        self,
        screenshot: Screenshot,  # noqa: ARG002
        bands: Sequence[Box],  # noqa: ARG002
        found: Sequence[Sequence[Outline]],
    ) -> tuple[Outline, ...]:
        return tuple(outline for outlines in found for outline in outlines)
