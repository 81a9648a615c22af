"""A reader that has what it cannot read looked at again by readers of other scripts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from perception.geometry import Box
from perception.readers.banded import BandedReader, in_bands
from perception.readers.lines import LineRecogniser, ReadLine, TwoStepReader
from perception.readers.outlines import Outline
from perception.readers.scripts import scripts_in
from perception.screen import TextBox
from perception.screenshot import Pixels
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


class ScriptReader(BandedReader):
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
        super().__init__(in_bands(default))
        self._default = default
        self._experts = tuple(experts)
        self._sure = sure

    def load(self) -> None:
        """Loads the default reader now; experts load with the first doubtful line.

        Raises:
            EngineError: An engine or its weights cannot be had.
            WeightsError: Shipped weights are missing or broken.
        """
        if isinstance(self._default, Loadable):
            self._default.load()

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
