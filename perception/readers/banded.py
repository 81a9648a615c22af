"""Finders that look at a picture as a whole, among those that look at it in bands."""

from collections.abc import Sequence
from dataclasses import dataclass

from perception.geometry import Box
from perception.readers.lines import BandedFinder, LineFinder
from perception.readers.outlines import Outline
from perception.screenshot import Screenshot

__all__ = ["in_bands"]


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
