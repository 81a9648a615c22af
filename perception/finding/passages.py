"""Where on the screen a wanted text may stand: lines, words inside lines, lines read as one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from perception.finding.wording import folded
from perception.geometry import Box
from perception.screen import TextBox, Word

__all__ = ["Passage", "joined_lines", "passages", "words_in"]

MOST_LINES_JOINED = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """One or more lines read as one text.

    Attributes:
        lines: The lines from top to bottom.
        words: Their words in reading order.
    """

    lines: tuple[TextBox, ...]
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The whole passage's text."""
        return " ".join(line.text for line in self.lines)

    @property
    def box(self) -> Box:
        """The whole passage's place."""
        return Box.around(line.box for line in self.lines)


def passages(lines: Sequence[TextBox]) -> Iterator[Passage]:
    """All lines alone, then all runs of lines that read on from one another."""
    split = {id(line): words_in(line) for line in lines}
    for line in lines:
        yield Passage((line,), split[id(line)])
    for run in joined_lines(lines):
        yield Passage(run, tuple(word for line in run for word in split[id(line)]))


def joined_lines(lines: Sequence[TextBox]) -> Iterator[tuple[TextBox, ...]]:
    """Runs of two and more lines, each close under the one before and aligned with it."""
    for line in lines:
        run = [line]
        while len(run) < MOST_LINES_JOINED:
            below = _next_line(run[-1], lines)
            if below is None or any(below is member for member in run):
                break
            run.append(below)
            yield tuple(run)


def _next_line(line: TextBox, lines: Iterable[TextBox]) -> TextBox | None:
    followers = [other for other in lines if _reads_on(line.box, other.box)]
    return min(followers, key=lambda other: other.box.top, default=None)


def _reads_on(upper: Box, lower: Box) -> bool:
    height = min(upper.height, lower.height)
    gap = lower.top - upper.bottom
    if not -height < gap <= 0.9 * height or lower.top + lower.bottom <= upper.top + upper.bottom:
        return False
    if (
        lower.center.y - upper.center.y < 0.5 * height
        or max(upper.height, lower.height) > 1.7 * height
    ):
        return False
    aligned = abs(upper.left - lower.left) < 1.2 * height
    centred = abs(upper.center.x - lower.center.x) < height
    return aligned or centred


def words_in(line: TextBox) -> tuple[Word, ...]:
    """The line's own words if they spell it, else its text cut in proportion to its letters."""
    texts = folded(line.text).split()
    spelt = "".join(folded(word.text).replace(" ", "") for word in line.words)
    if line.words and spelt == "".join(texts):
        return _regrouped(texts, line.words)
    total = max(1, len(line.text))
    words: list[Word] = []
    start = 0
    for text in texts:
        end = start + len(text)
        left = line.box.left + line.box.width * start // total
        right = line.box.left + line.box.width * end // total
        left = min(left, line.box.right - 1)
        words.append(Word(text, Box(left, line.box.top, max(left + 1, right), line.box.bottom)))
        start = end + 1
    return tuple(words)


def _regrouped(texts: Sequence[str], parts: Sequence[Word]) -> tuple[Word, ...]:
    """The reader's parts (words, or single characters of some scripts) under the line's words."""
    letters: list[tuple[float, float]] = []
    for part in parts:
        text = folded(part.text).replace(" ", "")
        step = part.box.width / max(1, len(text))
        letters += [
            (part.box.left + index * step, part.box.left + (index + 1) * step)
            for index in range(len(text))
        ]
    top = min(part.box.top for part in parts)
    bottom = max(part.box.bottom for part in parts)
    words: list[Word] = []
    start = 0
    for text in texts:
        span = letters[start : start + len(text)]
        start += len(text)
        left = int(span[0][0])
        words.append(Word(text, Box(left, top, max(left + 1, round(span[-1][1])), bottom)))
    return tuple(words)
