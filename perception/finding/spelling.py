"""A passage letter by letter: what it spells without spaces, and where each letter stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from perception.finding.folding import confusable, folded, is_ideographic, is_unspelt, squeezed
from perception.finding.passages import Passage, joined_lines, pieces_of, words_in
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["Spelling", "joined", "occurrences", "spelling_of", "spelt_lines", "spelt_runs"]


@dataclass(frozen=True, slots=True)
class Spelling:
    """A passage without spaces and punctuation.

    Attributes:
        letters: What it spells, casefolded.
        confusable: The same with letters that readers take for one another made equal; empty
            where it would not be as long.
        places: For each letter the index of its word and its share of that word's width.
        starts: Indices of letters that begin a word.
        ends: Indices after letters that end a word.
        first_line: How many letters the first line has.
        last_line: How many letters stand before the last line.
        passage: What was spelt.
    """

    letters: str
    confusable: str
    places: tuple[tuple[int, float, float], ...]
    starts: frozenset[int]
    ends: frozenset[int]
    first_line: int
    last_line: int
    passage: Passage

    def on_all_lines(self, start: int, end: int) -> bool:
        """Whether the letters from start to end begin on the first line and end on the last."""
        return start < self.first_line and end > self.last_line

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """The places of the letters from start to end, one box a word."""
        spans: dict[int, tuple[float, float]] = {}
        for word, left, right in self.places[start:end]:
            known = spans.get(word, (left, right))
            spans[word] = (min(known[0], left), max(known[1], right))
        return tuple(self._part(word, *span) for word, span in spans.items())

    def _part(self, index: int, left: float, right: float) -> Box:
        box = self.passage.words[index].box
        first = box.left + int(left * box.width)
        last = box.left + round(right * box.width)
        return Box(first, box.top, max(first + 1, min(box.right, last)), box.bottom)


@lru_cache(maxsize=8)
def spelt_lines(lines: tuple[TextBox, ...]) -> tuple[Spelling, ...]:
    """Spells all lines of a screen, and the texts apart in one; kept for the next targets."""
    parts = (part for line in lines for part in (line, *pieces_of(line)))
    return tuple(spelling_of(Passage((part,), words_in(part))) for part in parts)


@lru_cache(maxsize=8)
def spelt_runs(lines: tuple[TextBox, ...]) -> tuple[tuple[Spelling, ...], ...]:
    """All runs of lines that read on from one another, line by line."""
    alone = {each.passage.lines[0]: each for each in spelt_lines(lines)}
    return tuple(tuple(alone[line] for line in run) for run in joined_lines(lines))


def joined(parts: Sequence[Spelling]) -> Spelling:
    """Lines that read on from one another, spelt as one."""
    places: list[tuple[int, float, float]] = []
    starts: set[int] = set()
    ends: set[int] = set()
    words = 0
    for part in parts:
        starts.update(len(places) + each for each in part.starts)
        ends.update(len(places) + each for each in part.ends)
        places += [(words + word, left, right) for word, left, right in part.places]
        words += len(part.passage.words)
    lines = tuple(line for part in parts for line in part.passage.lines)
    passage = Passage(lines, tuple(word for part in parts for word in part.passage.words))
    return Spelling(
        "".join(part.letters for part in parts),
        "".join(part.confusable for part in parts) if all(p.confusable for p in parts) else "",
        tuple(places),
        frozenset(starts),
        frozenset(ends),
        len(parts[0].letters),
        len(places) - len(parts[-1].letters),
        passage,
    )


def spelling_of(passage: Passage) -> Spelling:
    """Spells a passage."""
    texts = [folded(word.text) for word in passage.words]
    bare = all(is_unspelt(mark) for text in texts for mark in text)
    letters: list[str] = []
    places: list[tuple[int, float, float]] = []
    starts: set[int] = set()
    ends: set[int] = set()
    for index, text in enumerate(texts):
        starts.add(len(letters))
        for position, mark in enumerate(text):
            if _parts_before(text, position):
                ends.add(len(letters))
                starts.add(len(letters))
            kept = squeezed(mark) if bare or not is_unspelt(mark) else ""
            for letter in kept:
                letters.append(letter)
                places.append((index, position / len(text), (position + 1) / len(text)))
        ends.add(len(letters))
    spelt = "".join(letters)
    alike = confusable(spelt)
    alike = alike if len(alike) == len(spelt) else ""
    return Spelling(
        spelt, alike, tuple(places), frozenset(starts), frozenset(ends), len(spelt), 0, passage
    )


def _parts_before(text: str, position: int) -> bool:
    """Whether a new word may begin inside what has no spaces."""
    if position == 0:
        return False
    before, mark = text[position - 1], text[position]
    if is_ideographic(before) or is_ideographic(mark):
        return True
    if is_unspelt(before) or is_unspelt(mark):
        return not _binds(text, position - 1) and not _binds(text, position)
    # Readers lose the space between a word and a number ("LTE100 %").
    return mark.isdigit() != before.isdigit()


def _binds(text: str, position: int) -> bool:
    """Whether a mark holds together what stands on both sides of it: 10:30, don't."""
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    if text[position] in ".,:":
        return before.isdigit() and after.isdigit()
    return text[position] == "'" and before.isalpha() and text[position + 1 :].casefold() != "s"


def occurrences(letters: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Start and end of each place in the letters that spells the wanted ones."""
    start = letters.find(wanted) if wanted else -1
    while start >= 0:
        yield start, start + len(wanted)
        start = letters.find(wanted, start + 1)
