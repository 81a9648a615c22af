"""Texts cut off with an ellipsis, on the screen or in what is asked for."""

import re
from collections.abc import Iterator
from itertools import accumulate

from perception.finding.folding import confusable, folded, squeezed
from perception.finding.parts import SHORT
from perception.finding.reading import Reading
from perception.finding.spelling import Spelling
from perception.finding.wording import words_of
from perception.screen import TextBox

__all__ = ["cut_off"]

_ELLIPSIS = re.compile(r"\.{2,}")
_LEAST_BEGUN = 4
_BEGUN, _SHARE_COUNTS = 0.72, 0.15
_ASKED_CUT, _ASKED_CUT_INSIDE = 0.86, 0.76


def cut_off(wanted: str, spelling: Spelling, confidence: float) -> Iterator[Reading]:
    """Readings of a passage that is cut off where the wanted text goes on, or the other way round.

    Args:
        wanted: The words.
        spelling: The passage.
        confidence: The reader's, for all of it.
    """
    stem, asked_cut = _stem(wanted)
    passage = spelling.passage
    element = TextBox(passage.text, passage.box, confidence)
    point = max((line.box for line in passage.lines), key=lambda box: box.width).center
    share = _share_shown(stem, passage.text)
    if share:
        words = f"begins so and is cut off: {passage.text!r}"
        yield Reading(element, point, _BEGUN + _SHARE_COUNTS * share, words)
    elif asked_cut:
        score = _continued(stem, spelling)
        if score:
            yield Reading(element, point, score, f"goes on from there: {passage.text!r}")


def _stem(wanted: str) -> tuple[str, bool]:
    plain = folded(wanted)
    stem = plain.rstrip(".…\"' ")
    return stem, bool(stem) and bool(_ELLIPSIS.match(plain[len(stem) :].strip("\"' ")))


def _share_shown(wanted: str, shown: str) -> float:
    """How much of the wanted text a cut one shows; 0.0 where it is none of it."""
    ends = _ELLIPSIS.split(folded(shown))
    if len(ends) != 2:
        return 0.0
    head, tail = (confusable(squeezed(end)) if end.strip() else "" for end in ends)
    text = confusable(squeezed(wanted))
    shown_letters = len(head) + len(tail)
    if not (text.startswith(head) and text.endswith(tail)) or len(text) <= shown_letters:
        return 0.0
    if shown_letters < _LEAST_BEGUN or not any(mark.isalpha() for mark in head + tail):
        return 0.0
    share = shown_letters / len(text)
    # "More…" ends like that by itself: only a word cut in two, or several, have lost something.
    if not tail and len(head) in _word_ends(wanted) and share < 0.5:
        return 0.0
    return share


def _word_ends(wanted: str) -> frozenset[int]:
    lengths = (len(confusable(squeezed(word))) for word in words_of(wanted))
    return frozenset(accumulate(lengths))


def _continued(stem: str, spelling: Spelling) -> float:
    """How well a passage continues what was asked for with an ellipsis behind it."""
    begun, letters = confusable(squeezed(stem)), spelling.confusable
    lines = spelling.passage.lines
    if len(begun) < SHORT or (len(lines) > 1 and not _reaches_last(begun, spelling)):
        return 0.0
    if letters.startswith(begun):
        return _ASKED_CUT
    inside = any(letters.startswith(begun, start) for start in spelling.starts)
    return _ASKED_CUT_INSIDE if inside and len(begun) > _LEAST_BEGUN and len(lines) == 1 else 0.0


def _reaches_last(begun: str, spelling: Spelling) -> bool:
    last = len(squeezed(spelling.passage.lines[-1].text))
    return len(begun) > len(spelling.letters) - last
