"""Where on the screen a wanted text may stand: lines, words inside lines, lines read as one."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from perception.finding.folding import folded
from perception.geometry import Box
from perception.screen import TextBox, Word

__all__ = ["Passage", "joined_lines", "pieces_of", "words_in"]

MOST_LINES_JOINED = 8

_APART = 0.65
"""Words further apart than this, in heights of their line, are two texts that were read as one."""


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


def pieces_of(line: TextBox) -> tuple[TextBox, ...]:
    """The texts of a line that was read over a wide gap; none where it is one text."""
    pieces: list[list[Word]] = []
    for word in line.words:
        last = pieces[-1][-1].box if pieces else word.box
        if pieces and word.box.left - last.right <= _APART * line.box.height:
            pieces[-1].append(word)
        else:
            pieces.append([word])
    if len(pieces) < 2:
        return ()
    return tuple(
        TextBox(
            " ".join(word.text for word in words),
            Box.around(word.box for word in words),
            line.confidence,
            tuple(words),
        )
        for words in pieces
    )


def joined_lines(lines: Sequence[TextBox]) -> Iterator[tuple[TextBox, ...]]:
    """Runs of two and more lines that read on: close below one another and aligned, or in a row."""
    ordered = sorted(lines, key=lambda line: line.box.top)
    tops = [line.box.top for line in ordered]
    for follows in (_reads_on, _stands_beside):
        following = {id(line): _next_line(line, ordered, tops, follows) for line in ordered}
        yield from _runs(lines, following)


def _runs(
    lines: Sequence[TextBox], following: Mapping[int, TextBox | None]
) -> Iterator[tuple[TextBox, ...]]:
    for line in lines:
        run = [line]
        while len(run) < MOST_LINES_JOINED:
            after = following[id(run[-1])]
            if after is None or any(after is member for member in run):
                break
            run.append(after)
            yield tuple(run)


def _next_line(
    line: TextBox,
    ordered: Sequence[TextBox],
    tops: Sequence[int],
    follows: Callable[[Box, Box], bool],
) -> TextBox | None:
    first = bisect_left(tops, line.box.top - line.box.height // 2)
    last = bisect_right(tops, line.box.bottom + line.box.height)
    return next((each for each in ordered[first:last] if follows(line.box, each.box)), None)


def _stands_beside(left: Box, right: Box) -> bool:
    """Whether two texts are one that was read in two: in a row, a space apart."""
    height = min(left.height, right.height)
    if max(left.height, right.height) > 1.5 * height:
        return False
    level = abs(left.center.y - right.center.y) < 0.3 * height
    return level and -0.3 * height < right.left - left.right <= _APART * height


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
    sides = (upper.left - lower.left, upper.right - lower.right)
    aligned = any(abs(apart) < 1.2 * height for apart in sides)
    centred = abs(upper.center.x - lower.center.x) < height
    return aligned or centred


def words_in(line: TextBox) -> tuple[Word, ...]:
    """The line's own words if they spell it, else its text cut in proportion to its letters.

    They come as they are read: from the right in scripts that run from there.
    """
    texts = folded(line.text).split()
    leftward = _runs_leftward(line.text)
    words = line.words
    spelt = _spelt(words)
    if leftward and spelt != "".join(texts):
        words = words[::-1]
        spelt = _spelt(words)
    if words and spelt == "".join(texts):
        return _regrouped(texts, words, leftward=leftward)
    return _in_proportion(texts, line, leftward=leftward)


def _spelt(words: Sequence[Word]) -> str:
    return "".join(folded(word.text).replace(" ", "") for word in words)


def _runs_leftward(text: str) -> bool:
    """Whether most letters are of a script that is written from the right."""
    ways = [unicodedata.bidirectional(mark) for mark in text if not mark.isascii()]
    right = sum(way in ("R", "AL") for way in ways)
    return right > 0 and 2 * right > sum(mark.isalpha() for mark in text)


def _in_proportion(texts: Sequence[str], line: TextBox, *, leftward: bool) -> tuple[Word, ...]:
    total = max(1, len(" ".join(texts)))
    words: list[Word] = []
    start = 0
    for text in texts:
        first, last = start, start + len(text)
        start = last + 1
        if leftward:
            first, last = max(0, total - last), max(1, total - first)
        left = min(line.box.left + line.box.width * first // total, line.box.right - 1)
        right = line.box.left + line.box.width * last // total
        words.append(Word(text, Box(left, line.box.top, max(left + 1, right), line.box.bottom)))
    return tuple(words)


def _regrouped(texts: Sequence[str], parts: Sequence[Word], *, leftward: bool) -> tuple[Word, ...]:
    """The reader's parts (words, or single characters of some scripts) under the line's words."""
    letters: list[tuple[float, float]] = []
    for part in parts:
        count = len(folded(part.text).replace(" ", ""))
        step = part.box.width / max(1, count)
        spans = [
            (part.box.left + index * step, part.box.left + (index + 1) * step)
            for index in range(count)
        ]
        letters += spans[::-1] if leftward else spans
    top = min(part.box.top for part in parts)
    bottom = max(part.box.bottom for part in parts)
    words: list[Word] = []
    start = 0
    for text in texts:
        span = letters[start : start + len(text)]
        start += len(text)
        left = int(min(span[0][0], span[-1][0]))
        right = round(max(span[0][1], span[-1][1]))
        words.append(Word(text, Box(left, top, max(left + 1, right), bottom)))
    return tuple(words)
