"""A reader that reads each line once."""

from collections.abc import Sequence

from perception.geometry import Box
from perception.incremental.line_memory import LineMemory, content_key
from perception.readers.lines import ReadLine, TwoStepReader
from perception.readers.outlines import Outline
from perception.readers.quads import in_reading_order
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["IncrementalReader"]


class IncrementalReader:
    """Another reader's steps; lines whose pixels were read lately are remembered.

    A recogniser reads every line by itself, so a remembered line is what it would read again.

    Args:
        reader: Finds the lines, and reads those that are new.
        memory: What was read lately; may be shared by threads.
    """

    def __init__(self, reader: TwoStepReader, memory: LineMemory | None = None) -> None:
        self._reader = reader
        self._memory = LineMemory() if memory is None else memory

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: The reader cannot be loaded, or failed on the picture.
            WeightsError: The reader's weights are missing or broken.
        """
        outlines = self.outlines(screenshot)
        lines = self.recognise([outline.crop(screenshot) for outline in outlines])
        boxes = (
            self.text_box(outline, line, screenshot.box)
            for outline, line in zip(outlines, lines, strict=True)
        )
        return in_reading_order(box for box in boxes if box is not None)

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ()."""
        return self._reader.outlines(screenshot)

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order; no crops give ()."""
        keys = [content_key(crop) for crop in crops]
        known = self._memory.recall(keys)
        unknown = {key: crop for key, crop in zip(keys, crops, strict=True) if key not in known}
        if unknown:
            read = self._reader.recognise(tuple(unknown.values()))
            news = dict(zip(unknown, read, strict=True))
            self._memory.keep(news)
            known |= news
        return tuple(known[key] for key in keys)

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely."""
        return self._reader.text_box(outline, line, within)
