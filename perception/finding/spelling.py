"""A passage letter by letter: what it spells without spaces, and where each letter stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from perception.finding.passages import Passage, passages
from perception.finding.wording import folded, squeezed
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["Spelling", "spelling_of", "spellings"]

_WITHOUT_SPACES = (("\u0e00", "\u0e7f"), ("\u2e80", "\u9fff"), ("\uac00", "\ud7af"))
"""Thai, the Chinese and Japanese scripts, and Hangul, whose spaces readers often lose."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A passage without spaces and punctuation.

    Attributes:
        letters: What it spells, casefolded.
        places: For each letter the index of its word and its share of that word's width.
        starts: Indices of letters that begin a word.
        ends: Indices after letters that end a word.
        passage: What was spelt.
    """

    letters: str
    places: tuple[tuple[int, float, float], ...]
    starts: frozenset[int]
    ends: frozenset[int]
    passage: Passage

    def occurrences(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Start and end of each place that spells the wanted letters."""
        start = self.letters.find(wanted) if wanted else -1
        while start >= 0:
            yield start, start + len(wanted)
            start = self.letters.find(wanted, start + 1)

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
def spellings(lines: tuple[TextBox, ...]) -> tuple[Spelling, ...]:
    """Spells all passages of a screen; kept for the next targets on the same screen."""
    return tuple(spelling_of(passage) for passage in passages(lines))


def spelling_of(passage: Passage) -> Spelling:
    """Spells a passage."""
    letters: list[str] = []
    places: list[tuple[int, float, float]] = []
    starts: set[int] = set()
    ends: set[int] = set()
    for index, word in enumerate(passage.words):
        text = folded(word.text)
        starts.add(len(letters))
        for position, mark in enumerate(text):
            if position and mark.isdigit() != text[position - 1].isdigit():
                # Readers lose the space between a word and a number ("LTE100 %").
                ends.add(len(letters))
                starts.add(len(letters))
            kept = squeezed(mark) if mark.isalnum() or _is_symbol(mark) else ""
            if not kept or (not mark.isascii() and _stands_alone(mark)):
                ends.add(len(letters))
                starts.add(len(letters))
            for letter in kept:
                letters.append(letter)
                places.append((index, position / len(text), (position + 1) / len(text)))
            if kept and not mark.isascii() and _stands_alone(mark):
                ends.add(len(letters))
                starts.add(len(letters))
        ends.add(len(letters))
    return Spelling("".join(letters), tuple(places), frozenset(starts), frozenset(ends), passage)


def _is_symbol(mark: str) -> bool:
    return mark not in "-_'\".,:;!?()[]/\\…" and not mark.isspace()


def _stands_alone(mark: str) -> bool:
    """Whether a letter's script is written without spaces between words."""
    return any(first <= mark <= last for first, last in _WITHOUT_SPACES)
