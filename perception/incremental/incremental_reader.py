"""A reader that looks at each band, and reads each line, once."""

from collections.abc import Sequence

from perception.content import content_key
from perception.geometry import Box
from perception.incremental.content_memory import ContentMemory
from perception.readers.lines import BandedFinder, ReadLine, TwoStepReader
from perception.readers.outlines import Outline
from perception.readers.two_steps import read_in_two_steps
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot
from perception.warming import Loadable

__all__ = ["IncrementalReader", "LineMemory", "OutlineMemory"]

LineMemory = ContentMemory[ReadLine]
OutlineMemory = ContentMemory[tuple[Outline, ...]]

_MOST_LINES, _MOST_LETTERS = 4096, 100_000
"""One letter with its place takes about 130 bytes."""
_MOST_BANDS, _MOST_OUTLINES = 1024, 10_000
"""One outline takes about 500 bytes."""


class IncrementalReader:
    """Another reader's steps; what was found and read lately is remembered.

    A recogniser reads every line by itself, so a remembered line is what it would read again; and
    where the reader looks for lines in one band of the picture after the other, what it found in a
    band is what it would find again, wherever the band is now.

    Args:
        reader: Finds the lines, and reads those that are new.
        lines: What was read lately; may be shared by threads.
        bands: What was found lately; may be shared by threads.
    """

    def __init__(
        self,
        reader: TwoStepReader,
        lines: LineMemory | None = None,
        bands: OutlineMemory | None = None,
    ) -> None:
        self._reader = reader
        self._lines = lines or ContentMemory[ReadLine](
            _letters, most=_MOST_LINES, most_weight=_MOST_LETTERS
        )
        self._bands = bands or ContentMemory[tuple[Outline, ...]](
            len, most=_MOST_BANDS, most_weight=_MOST_OUTLINES
        )

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: The reader cannot be loaded, or failed on the picture.
            WeightsError: The reader's weights are missing or broken.
        """
        return read_in_two_steps(self, screenshot)

    def load(self) -> None:
        """Loads the reader now, where it can be told to."""
        if isinstance(self._reader, Loadable):
            self._reader.load()

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ()."""
        reader = self._reader
        if not isinstance(reader, BandedFinder):
            return reader.outlines(screenshot)
        size = screenshot.width, screenshot.height
        bands = reader.bands(screenshot)
        keys = [content_key(screenshot.crop(band), *size) for band in bands]
        found = self._bands.all(
            keys, lambda new: reader.outlines_in(screenshot, [bands[place] for place in new])
        )
        return reader.arranged(screenshot, bands, found)

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order; no crops give ()."""
        keys = [content_key(crop) for crop in crops]
        return tuple(
            self._lines.all(
                keys, lambda new: self._reader.recognise([crops[place] for place in new])
            )
        )

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely."""
        return self._reader.text_box(outline, line, within)


def _letters(line: ReadLine) -> int:
    return max(len(line.letters), len(line.text))
