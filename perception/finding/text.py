"""Text candidates: every place where a wanted text may stand, with how alike it reads."""

import heapq
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from perception.finding.asked import phrasings
from perception.finding.cut import cut_off
from perception.finding.folding import squeezed
from perception.finding.parts import SHORT, parts
from perception.finding.reading import Reading, taken_for
from perception.finding.spelling import Spelling, joined, spelt_lines, spelt_runs
from perception.finding.wording import likeness
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["Reading", "readings"]

_ACCEPTABLE = 0.7
"""What reads less alike is not what is wanted: then the words may be meant less literally."""
_MEANT, _WHOLE = 0.78, 0.9
"""So much alike must read what is meant, and what says that and hardly anything else."""
_LESS_LITERAL = 0.09
_MOST = 60
"""So many of the best are compared for standing on the same spot."""


def readings(wanted: str, lines: Sequence[TextBox]) -> tuple[Reading, ...]:
    """All places that come near the wanted text, the best first, one for each spot.

    The words are taken literally first. Only where nothing reads so are they taken for a
    description ("the Next button") of the text that is meant; its reasons say so.
    """
    screen = tuple(lines)
    literal = _ranked(_literal(wanted, screen))
    if not literal or literal[0].likeness < _ACCEPTABLE:
        for phrasing in phrasings(wanted):
            least = _WHOLE if phrasing.whole else _MEANT
            found = [each for each in _literal(phrasing.text, screen) if each.likeness >= least]
            if found:
                return _ranked(
                    (*(taken_for(each, phrasing.text, _LESS_LITERAL) for each in found), *literal)
                )
    return literal


def _literal(wanted: str, lines: tuple[TextBox, ...]) -> Iterator[Reading]:
    for spelling in spelt_lines(lines):
        yield from _in_passage(wanted, spelling)
    for run in spelt_runs(lines):
        if _may_hold(wanted, run):
            yield from _in_passage(wanted, joined(run))


def _may_hold(wanted: str, run: Sequence[Spelling]) -> bool:
    bare, shown = squeezed(wanted), "".join(part.letters for part in run)
    if len(bare) > 1.3 * len(shown) + 2 * SHORT or len(bare) <= SHORT:
        return False
    # All lines between the first and the last are wholly in it.
    if sum(len(part.letters) for part in run[1:-1]) > 1.3 * len(bare):
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
    if whole.score < 0.89:
        yield from parts(wanted, spelling, confidence)
        yield from cut_off(wanted, spelling, confidence)


def _ranked(found: Iterable[Reading]) -> tuple[Reading, ...]:
    best = heapq.nlargest(_MOST, found, key=lambda each: each.likeness)
    return tuple(_one_for_each_spot(best))


def _one_for_each_spot(ranked: Iterable[Reading]) -> Iterator[Reading]:
    kept: list[Reading] = []
    for reading in ranked:
        if any(_same_spot(reading.element.box, other.element.box) for other in kept):
            continue
        kept.append(reading)
        yield reading


def _same_spot(worse: Box, better: Box) -> bool:
    return worse.coverage(better) > 0.5 or better.coverage(worse) > 0.5
