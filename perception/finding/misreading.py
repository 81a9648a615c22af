"""Which differences between two words readers and typists make, and which mean another word."""

from rapidfuzz.distance import OSA

from perception.finding.folding import confusable, is_ideographic
from perception.finding.vocabulary import are_other_words, is_word

__all__ = ["is_misread", "are_misread"]

_SHAPES = ("cgoqed", "iltjf", "bhk", "vyuw", "mnr", "pf", "sz", "ao")
"""Letters that look alike at the beginning of a word."""
_FAMILIAR = 8
"""Words of fewer letters that are in no dictionary need the same first letter to be alike."""


def are_misread(wanted: tuple[str, ...], shown: tuple[str, ...]) -> bool:
    """Whether each of the words may be a misreading of its counterpart."""
    if len(wanted) == len(shown):
        return all(is_misread(one, other) for one, other in zip(wanted, shown, strict=True))
    one, other = confusable("".join(wanted)), confusable("".join(shown))
    # Spaces may be lost or added, with no more than one letter: any other word is another text.
    return min(len(one), len(other)) > 4 and _same_digits(one, other) and _near(one, other, 1)


def is_misread(wanted: str, shown: str) -> bool:
    """Whether one word may be a misreading or a slip of the other."""
    if not _same_digits(wanted, shown):
        return False
    first, second = _shape(wanted), _shape(shown)
    if first == second:
        return True
    if not _near(first, second, _allowed(wanted, shown)):
        return False
    return not are_other_words(wanted, shown) and _may_begin_so(wanted, shown)


def _shape(word: str) -> str:
    return confusable(word).replace("rn", "m").replace("vv", "w")


def _near(first: str, second: str, allowed: int) -> bool:
    return OSA.distance(first, second, score_cutoff=allowed) <= allowed


def _allowed(wanted: str, shown: str) -> int:
    length = max(len(wanted), len(shown))
    if any(is_ideographic(mark) for mark in wanted + shown):
        return length // 8
    return 0 if length < 4 else 1 if length < 8 else 2 if length < 16 else length // 8


def _may_begin_so(wanted: str, shown: str) -> bool:
    """Slips hardly ever fall on the first letter, and readers take it for one of its shape."""
    one, other = wanted[:1], shown[:1]
    if one == other or any(one in shape and other in shape for shape in _SHAPES):
        return True
    if wanted[1:] == shown or shown[1:] == wanted:
        return is_word(wanted) or len(wanted) >= _FAMILIAR
    return wanted[:2] == shown[1::-1]


def _same_digits(one: str, other: str) -> bool:
    if not any(mark.isdigit() for mark in one + other):
        return True
    return _digits(one) == _digits(other)


def _digits(text: str) -> str:
    # Folding first: a letter read for a digit is a misreading, another number is not.
    plain = text.translate(str.maketrans("oil|s", "01115"))
    return "".join(mark for mark in plain if mark.isdigit())
