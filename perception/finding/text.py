"""Text candidates: every place where a wanted text may stand, with how alike it reads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from perception.finding.passages import Passage
from perception.finding.spelling import Spelling, spellings
from perception.finding.wording import confusable, folded, likeness, squeezed, words_of
from perception.geometry import Box, Point
from perception.screen import TextBox

__all__ = ["Reading", "readings"]

_NEGATIONS = frozenset({"don't", "dont", "not", "no", "never", "cannot", "can't", "won't"})
_CONTAINED = 0.82
_ONE_SIDE_CUT = 0.68
_SHORT = 3
_ALIKE = 0.6
"""Words less alike than this are not compared more closely."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One place and how alike it reads to what is wanted.

    Attributes:
        element: The line, or the words of it that match.
        point: Where to touch.
        likeness: From 0.0 to 1.0.
        words: How it compares, for a person.
    """

    element: TextBox
    point: Point
    likeness: float
    words: str


def readings(wanted: str, lines: Sequence[TextBox]) -> tuple[Reading, ...]:
    """All places that come near the wanted text, the best first, one for each spot."""
    found: list[Reading] = []
    for spelling in spellings(tuple(lines)):
        if len(spelling.passage.lines) == 1 or _may_hold(wanted, spelling):
            found += _in_passage(wanted, spelling)
    return tuple(_one_for_each_spot(sorted(found, key=lambda each: -each.likeness)))


def _may_hold(wanted: str, spelling: Spelling) -> bool:
    shown, bare = spelling.letters, squeezed(wanted)
    if len(bare) > 1.3 * len(shown) or len(bare) <= _SHORT:
        return False
    return fuzz.partial_ratio(bare, shown, score_cutoff=75) > 0


def _in_passage(wanted: str, spelling: Spelling) -> Iterator[Reading]:
    passage = spelling.passage
    whole = likeness(wanted, passage.text)
    confidence = min(line.confidence for line in passage.lines)
    if whole.score > 0.2:
        point = passage.box.center
        if len(passage.lines) > 2:
            point = max((line.box for line in passage.lines), key=lambda box: box.width).center
        element = TextBox(passage.text, passage.box, confidence)
        yield Reading(element, point, whole.score, whole.words)
    if whole.score < 0.9:
        yield from _parts(wanted, spelling, confidence)
        if len(passage.lines) == 1:
            yield from _cut_off(wanted, passage, confidence)


def _parts(wanted: str, spelling: Spelling, confidence: float) -> Iterator[Reading]:
    bare = squeezed(wanted)
    spans = dict.fromkeys(spelling.occurrences(bare), _CONTAINED)
    if len(bare) > _SHORT:
        for span in _confused_spans(spelling, bare):
            spans.setdefault(span, _CONTAINED - 0.04)
        for span, score in _misread_spans(wanted, bare, spelling):
            spans.setdefault(span, score)
    for (start, end), score in spans.items():
        if not _spans_all_lines(spelling, start, end):
            continue
        share = (end - start) / max(1, len(spelling.letters))
        part = _scored_part(wanted, spelling, start, end, score + 0.1 * share)
        if part is not None:
            text, likeness_, words = part
            boxes = spelling.boxes(start, end)
            element = TextBox(text, Box.around(boxes), confidence)
            yield Reading(element, _safe_point(boxes), likeness_, words)


def _scored_part(
    wanted: str, spelling: Spelling, start: int, end: int, score: float
) -> tuple[str, float, str] | None:
    at_start, at_end = start in spelling.starts, end in spelling.ends
    whole = spelling.passage.text
    first, last = spelling.places[start][0], spelling.places[end - 1][0]
    words = spelling.passage.words
    text = " ".join(word.text for word in words[first : last + 1])
    if not (at_start or at_end):
        return None
    if not (at_start and at_end):
        if end - start < 5:
            return None
        return text, min(score, _ONE_SIDE_CUT), f"part of a word in {whole!r}"
    negated = first > 0 and folded(words[first - 1].text).casefold() in _NEGATIONS
    if negated and not _NEGATIONS.intersection(words_of(wanted)[:1]):
        return text, 0.5, f"after a 'not' in {whole!r}"
    if folded(wanted) in folded(text):
        score += 0.02
    return text, score, f"words of {whole!r}"


def _confused_spans(spelling: Spelling, bare: str) -> Iterator[tuple[int, int]]:
    letters, wanted = confusable(spelling.letters), confusable(bare)
    if len(letters) != len(spelling.letters):
        return
    start = letters.find(wanted)
    while start >= 0:
        yield start, start + len(wanted)
        start = letters.find(wanted, start + 1)


def _misread_spans(
    wanted: str, bare: str, spelling: Spelling
) -> Iterator[tuple[tuple[int, int], float]]:
    """Runs of words that may be a misreading of the wanted ones."""
    if not fuzz.partial_ratio(bare, spelling.letters, score_cutoff=78):
        return
    starts = sorted(spelling.starts)
    for start in starts:
        for end in sorted(spelling.ends):
            length = end - start
            if length <= 0 or abs(length - len(bare)) > max(1, len(bare) // 8):
                continue
            letters = spelling.letters[start:end]
            alike_enough = Levenshtein.normalized_similarity(bare, letters, score_cutoff=_ALIKE)
            if letters == bare or not alike_enough:
                continue
            first, last = spelling.places[start][0], spelling.places[end - 1][0]
            text = " ".join(word.text for word in spelling.passage.words[first : last + 1])
            alike = likeness(wanted, text)
            if alike.score > 0.6:
                yield (start, end), alike.score - 0.14


def _spans_all_lines(spelling: Spelling, start: int, end: int) -> bool:
    lines = spelling.passage.lines
    if len(lines) == 1:
        return True
    boxes = spelling.boxes(start, end)
    return _on(boxes[0], lines[0]) and _on(boxes[-1], lines[-1])


def _on(box: Box, line: TextBox) -> bool:
    return line.box.top <= box.center.y < line.box.bottom


def _cut_off(wanted: str, passage: Passage, confidence: float) -> Iterator[Reading]:
    """A line that ends in an ellipsis may be the beginning of what is wanted."""
    shown = folded(passage.text)
    if not shown.endswith(("...", "…", "..")):
        return
    begun, bare = squeezed(shown), squeezed(wanted)
    if len(begun) >= 6 and len(bare) > len(begun) and bare.startswith(begun):
        share = len(begun) / len(bare)
        element = TextBox(passage.text, passage.box, confidence)
        words = f"begins so and is cut off: {passage.text!r}"
        yield Reading(element, passage.box.center, 0.6 + 0.25 * share, words)


def _safe_point(boxes: Sequence[Box]) -> Point:
    """The middle of the widest run on one line: surely on the words, also over two lines."""
    rows: list[list[Box]] = []
    for box in boxes:
        if rows and abs(rows[-1][-1].center.y - box.center.y) < 0.5 * box.height:
            rows[-1].append(box)
        else:
            rows.append([box])
    return max((Box.around(row) for row in rows), key=lambda box: box.width).center


def _one_for_each_spot(ranked: Iterable[Reading]) -> Iterator[Reading]:
    kept: list[Reading] = []
    for reading in ranked:
        if any(_same_spot(reading.element.box, other.element.box) for other in kept):
            continue
        kept.append(reading)
        yield reading


def _same_spot(worse: Box, better: Box) -> bool:
    return worse.coverage(better) > 0.5 or better.coverage(worse) > 0.5
