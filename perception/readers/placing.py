"""From what a line reads to a text box with its words in their places."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from perception.geometry import Box
from perception.readers.lines import Letter, ReadLine
from perception.readers.outlines import Outline
from perception.screen import TextBox, Word

__all__ = ["placed_line"]


def placed_line(outline: Outline, line: ReadLine, within: Box) -> TextBox | None:
    """The line at its place, with its words; None where it reads nothing or lies outside.

    Args:
        outline: Where the line stands.
        line: What it reads.
        within: The whole picture.
    """
    box = outline.box.intersection(within)
    text = line.text.strip()
    if box is None or not text:
        return None
    words = tuple(_words(line.letters, box))
    return TextBox(text, _narrowed(box, words) if words else box, line.confidence, words)


def _words(letters: Sequence[Letter], box: Box) -> Iterator[Word]:
    half = _letter_width(letters) / 2
    for word in _runs(letters):
        left = box.left + max(0.0, word[0].place - half) * box.width
        right = box.left + min(1.0, word[-1].place + half) * box.width
        first = min(int(left), box.right - 1)
        place = Box(first, box.top, max(first + 1, min(box.right, round(right))), box.bottom)
        yield Word("".join(letter.text for letter in word), place)


def _runs(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    run: list[Letter] = []
    for letter in letters:
        if not letter.text.isspace():
            run.append(letter)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _letter_width(letters: Sequence[Letter]) -> float:
    """The usual distance between the middles of neighbouring letters of a word."""
    steps = [
        second.place - first.place for run in _runs(letters) for first, second in pairwise(run)
    ]
    return sum(steps) / len(steps) if steps else 1.0 / max(1, len(letters))


def _narrowed(line: Box, words: Sequence[Word]) -> Box:
    """The line without what its outline holds beside the words, such as a neighbouring icon."""
    around = Box.around(word.box for word in words)
    margin = line.height // 8
    return Box(
        max(line.left, min(around.left - margin, line.right - 1)),
        line.top,
        min(line.right, max(around.right + margin, line.left + 1)),
        line.bottom,
    )
