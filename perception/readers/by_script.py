"""A reader that has what it cannot read looked at again by readers of other scripts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from perception.geometry import Box
from perception.readers.banded import in_bands
from perception.readers.lines import LineRecogniser, ReadLine, TwoStepReader
from perception.readers.outlines import Outline
from perception.readers.scripts import scripts_in
from perception.readers.two_steps import read_in_two_steps
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot
from perception.warming import Loadable

__all__ = ["ScriptExpert", "ScriptReader", "widest_gap"]

_SURE = 0.95
"""Lines read less surely are asked about."""
_GAP = 1.5
"""So is a line with a stretch without letters that is so many times as long as the line is high.

A recogniser leaves out what it has no letters for, and may be sure of the little that is left.
"""
_BELIEVED = 0.8
"""An expert that is less sure has met what it cannot read either."""


@dataclass(frozen=True, slots=True)
class ScriptExpert:
    """A recogniser and what it is good at.

    Attributes:
        scripts: Unicode's names of scripts ("Cyrillic", "Arabic" …); a line that it reads without
            a letter of these does not count.
        recogniser: Reads the lines.
    """

    scripts: frozenset[str]
    recogniser: LineRecogniser


class ScriptReader:
    """Reads every line with one reader, and the doubtful ones with the experts as well.

    A line is doubtful when the reader is unsure of it, leaves a stretch of it out, or reads it in a
    script that there is an expert for. The surest answer with letters of its expert's scripts is
    taken then, if it is surer than the reader's, or the reader has left something out. Each line is
    judged by itself.

    Args:
        default: Finds the lines and reads all that it can.
        experts: Asked about doubtful lines.
        sure: The confidence from which on the reader is believed; with more than 1.0 the experts
            are asked about every line.
    """

    def __init__(
        self, default: TwoStepReader, experts: Iterable[ScriptExpert], *, sure: float = _SURE
    ) -> None:
        self._default = default
        self._finder = in_bands(default)
        self._experts = tuple(experts)
        self._sure = sure

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        """Lines in reading order, boxes inside the picture; nothing there gives ().

        Raises:
            EngineError: An engine cannot be loaded, or failed on the picture.
            WeightsError: Weights are missing or broken.
        """
        return read_in_two_steps(self, screenshot)

    def load(self) -> None:
        """Loads the default reader now; experts load with the first doubtful line.

        Raises:
            EngineError: An engine or its weights cannot be had.
            WeightsError: Shipped weights are missing or broken.
        """
        if isinstance(self._default, Loadable):
            self._default.load()

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ()."""
        return self._finder.outlines(screenshot)

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

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        """What each crop reads, in their order, each by itself; no crops give ()."""
        lines = list(self._default.recognise(crops))
        doubtful = [
            index
            for index, (line, crop) in enumerate(zip(lines, crops, strict=True))
            if self._is_doubtful(line, crop)
        ]
        chosen = [crops[index] for index in doubtful]
        answers = [tuple(self._answers(expert, chosen)) for expert in self._experts]
        for index, *offered in zip(doubtful, *answers, strict=True):
            lines[index] = _surest(lines[index], crops[index], offered)
        return tuple(lines)

    def text_box(self, outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
        """The line at its place; None where nothing was read, or too unsurely."""
        return self._default.text_box(outline, line, within)

    def _is_doubtful(self, line: ReadLine, crop: Pixels) -> bool:
        if line.confidence < self._sure or widest_gap(line, crop) > _GAP:
            return True
        written = scripts_in(line.text).keys()
        return any(expert.scripts & written for expert in self._experts)

    @staticmethod
    def _answers(expert: ScriptExpert, crops: Sequence[Pixels]) -> Iterator[ReadLine | None]:
        """What an expert reads; None where it is unsure, or no letter is of its scripts."""
        if not crops:
            return
        for line in expert.recogniser.recognise(crops):
            counts = line.confidence >= _BELIEVED and expert.scripts & scripts_in(line.text).keys()
            yield line if counts else None


def _surest(line: ReadLine, crop: Pixels, offered: Sequence[ReadLine | None]) -> ReadLine:
    answers = [answer for answer in offered if answer is not None]
    if not answers:
        return line
    best = max(answers, key=lambda answer: answer.confidence)
    left_out = widest_gap(line, crop) > _GAP
    return best if left_out or best.confidence > line.confidence else line


def widest_gap(line: ReadLine, crop: Pixels) -> float:
    """The longest stretch of a line without letters, in heights of the line.

    Args:
        line: What was read; where it tells no places of letters, nothing is known to be left out.
        crop: The picture it was read in.
    """
    if not line.letters:
        return 0.0
    height, width = crop.shape[:2]
    places = [letter.place for letter in line.letters if not letter.text.isspace()]
    widest = max(after - before for before, after in pairwise((0.0, *places, 1.0)))
    return float(widest * width / height)
