"""Words inside lines: where a passage holds the wanted words among others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import chain, islice

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from perception.finding.folding import confusable, folded, squeezed
from perception.finding.numerals import within
from perception.finding.reading import Reading, safe_point
from perception.finding.spelling import Spelling, occurrences
from perception.finding.wording import likeness, words_of
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["SHORT", "parts"]

SHORT = 3
"""Of so few letters, nothing may be misread."""

_NEGATIONS = frozenset({"don't", "dont", "not", "no", "never", "cannot", "can't", "won't"})
_CONTAINED = 0.82
_CONFUSED = 0.79
_MISREAD_COSTS = 0.12
_REFUSED = 0.5
"""What is told as the closest at best."""
_SHARE_COUNTS = 0.04
"""How much of the passage the words are ranks those that only hold them; it decides nothing."""
_MOST_LETTERS, _MOST_COMPARED = 400, 400
"""Places of so many letters together are told apart in a passage, among so many compared."""
_ALIKE = 0.6
"""Words less alike than this are not compared more closely."""

_Span = tuple[int, int]


def parts(wanted: str, spelling: Spelling, confidence: float) -> Iterator[Reading]:
    """The places inside a passage that hold the wanted words, one reading each.

    Args:
        wanted: The words.
        spelling: The passage.
        confidence: The reader's, for all of it.
    """
    for (start, end), score in _spans(wanted, spelling).items():
        share = (end - start) / max(1, len(spelling.letters))
        part = _scored_part(wanted, spelling, (start, end), score + _SHARE_COUNTS * share)
        if part is not None:
            text, score_, words = part
            boxes = spelling.boxes(start, end)
            element = TextBox(text, Box.around(boxes), confidence)
            yield Reading(element, safe_point(boxes), score_, words)


def _spans(wanted: str, spelling: Spelling) -> dict[_Span, float]:
    """Where the letters of the wanted words stand on all lines, the likeliest first, not all."""
    bare = squeezed(wanted)
    most = 1 + _MOST_LETTERS // max(20, len(bare))
    scored: Iterator[tuple[_Span, float]]
    scored = ((span, _CONTAINED) for span in occurrences(spelling.letters, bare))
    if len(bare) > SHORT:
        confused = occurrences(spelling.confusable, confusable(bare))
        misread = _misread_spans(wanted, bare, spelling)
        scored = chain(scored, ((span, _CONFUSED) for span in confused), misread)
    spans: dict[_Span, float] = {}
    for span, score in islice(scored, _MOST_COMPARED):
        if spelling.on_all_lines(*span):
            spans.setdefault(span, score)
        if len(spans) == most:
            break
    return spans


def _scored_part(
    wanted: str, spelling: Spelling, span: _Span, score: float
) -> tuple[str, float, str] | None:
    start, end = span
    at_start, at_end = start in spelling.starts, end in spelling.ends
    whole, words = spelling.passage.text, spelling.passage.words
    first, last = spelling.places[start][0], spelling.places[end - 1][0]
    text = " ".join(word.text for word in words[first : last + 1])
    if not (at_start or at_end) or not within(wanted, text):
        return None
    if not (at_start and at_end):
        if end - start < 5:
            return None
        return text, _REFUSED, f"part of a word in {whole!r}"
    before = folded(words[first - 1].text).casefold() if first else ""
    negated = before in _NEGATIONS or before.endswith("n't")
    if negated and not _NEGATIONS.intersection(words_of(wanted)[:1]):
        return text, _REFUSED, f"after a 'not' in {whole!r}"
    as_written = folded(wanted) in folded(text)
    if not as_written and _is_small(wanted, spelling):
        return text, _REFUSED, f"a small word of {whole!r}"
    return text, score + 0.01 * as_written, f"words of {whole!r}"


def _is_small(wanted: str, spelling: Spelling) -> bool:
    """Whether it is so short that sentences hold it by chance, unless its case agrees."""
    longest = max((len(word.text) for word in spelling.passage.words), default=0)
    return len(squeezed(wanted)) <= SHORT and not wanted.islower() and longest > 1


def _misread_spans(wanted: str, bare: str, spelling: Spelling) -> Iterator[tuple[_Span, float]]:
    """Runs of words that may be a misreading of the wanted ones."""
    if not fuzz.partial_ratio(bare, spelling.letters, score_cutoff=78):
        return
    slack = max(1, len(bare) // 8)
    ends = sorted(spelling.ends)
    starts = sorted(start for start in spelling.starts if start < spelling.first_line)
    for start in islice(starts, _MOST_COMPARED):
        low = bisect_left(ends, start + len(bare) - slack)
        high = bisect_right(ends, start + len(bare) + slack)
        for end in ends[low:high]:
            if not spelling.on_all_lines(start, end):
                continue
            letters = spelling.letters[start:end]
            alike_enough = Levenshtein.normalized_similarity(bare, letters, score_cutoff=_ALIKE)
            if not letters or letters == bare or not alike_enough:
                continue
            first, last = spelling.places[start][0], spelling.places[end - 1][0]
            text = " ".join(word.text for word in spelling.passage.words[first : last + 1])
            alike = likeness(wanted, text)
            if alike.score > 0.6:
                yield (start, end), alike.score - _MISREAD_COSTS
