"""Which differences between two words readers and typists make, and which mean another word."""

from rapidfuzz.distance import OSA, Levenshtein

from perception.finding.folding import confusable, is_ideographic
from perception.finding.vocabulary import are_other_words, is_word

__all__ = ["are_misread", "is_misread"]

_SHAPES = ("cgoqed", "iltjf", "bhk", "vyuw", "mnr", "pf", "sz", "ao", "шщц", "иhпл", "эз", "ьъыb")
"""Letters that look alike."""
_BEGINNING = 2
"""So many letters of a word tell it from others."""
_LONG = 6
"""From so many letters on, a word is still the same with another letter behind its beginning."""
_SHORT = 4
"""Words of so few letters may only differ in letters that look alike."""
_FAMILIAR = 8
"""Words of fewer letters that are in no dictionary need the same first letter to be alike."""
_LEAST_JOINED = 5
"""Texts of fewer letters may not differ in more than their spaces."""
_CONTEXT = 3
"""From so many words on, those around a word tell that it is the one that is meant."""


def are_misread(wanted: tuple[str, ...], shown: tuple[str, ...]) -> bool:
    """Whether each of the words may be a misreading of its counterpart."""
    if len(wanted) == len(shown):
        pairs = list(zip(wanted, shown, strict=True))
        other = [pair for pair in pairs if not is_misread(*pair)]
        return not other or (len(pairs) >= _CONTEXT and len(other) == 1 and _is_slip(*other[0]))
    if _has_one_more(wanted, shown) or _has_one_more(shown, wanted):
        return False
    one, another = confusable("".join(wanted)), confusable("".join(shown))
    # Spaces may be lost or added, with no more than one letter: any other word is another text.
    if min(len(one), len(another)) < _LEAST_JOINED or not _same_digits(one, another):
        return False
    return _near(one, another, 1) and not all(map(is_word, wanted + shown))


def _has_one_more(more: tuple[str, ...], words: tuple[str, ...]) -> bool:
    if len(more) != len(words) + 1:
        return False
    return any(more[:at] + more[at + 1 :] == words for at in range(len(more)))


def _is_slip(wanted: str, shown: str) -> bool:
    """Whether two words are one, if all words around them are the same."""
    return (
        _near(wanted, shown, 1)
        and not any(mark.isdigit() for mark in wanted + shown)
        and is_word(wanted) != is_word(shown)
        and not are_other_words(wanted, shown)
    )


def is_misread(wanted: str, shown: str) -> bool:
    """Whether one word may be a misreading or a slip of the other."""
    if not _same_digits(wanted, shown):
        return False
    if _shape(wanted) == _shape(shown):
        return True
    first, second = confusable(wanted), confusable(shown)
    if not _near(first, second, _allowed(wanted, shown)):
        return False
    unknown = not (is_word(wanted) or is_word(shown) or any(map(is_ideographic, wanted)))
    if (unknown or len(first) == len(second) == _SHORT) and not _is_shaped_so(first, second):
        return False
    return not are_other_words(wanted, shown) and _may_begin_so(wanted, shown)


def _is_shaped_so(first: str, second: str) -> bool:
    """Whether the letters in which they differ look alike, change their places or come late.

    Of words that are in no dictionary this is all that tells a slip from another word: many differ
    in their beginning alone ("anmelden" is not "abmelden").
    """
    if len(first) == len(second) and sorted(first) == sorted(second):
        return _near(first, second, 1)
    edits = Levenshtein.editops(first, second)
    length = max(len(first), len(second))
    return len(edits) <= max(1, length // 8) and all(
        (min(edit.src_pos, edit.dest_pos) >= _BEGINNING and (length >= _LONG or not replaced))
        or (replaced and _look_alike(first[edit.src_pos], second[edit.dest_pos]))
        for edit in edits
        for replaced in (edit.tag == "replace",)
    )


def _look_alike(one: str, other: str) -> bool:
    return any(one in shape and other in shape for shape in _SHAPES)


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
    if wanted[1:] == shown or shown[1:] == wanted:
        return is_word(wanted) or len(wanted) >= _FAMILIAR
    if one == other or _look_alike(one, other):
        return True
    return wanted[:2] == shown[1::-1]


def _same_digits(one: str, other: str) -> bool:
    if not any(mark.isdigit() for mark in one + other):
        return True
    # A letter read for a digit is a misreading, another number is not.
    return _digits(one) == _digits(other) or _digits(one, "01115") == _digits(other, "01115")


def _digits(text: str, read: str = "") -> str:
    plain = text.translate(str.maketrans("oil|s"[: len(read)], read))
    return "".join(mark for mark in plain if mark.isdigit())
