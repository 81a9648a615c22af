"""How alike two pieces of text are, tolerant of what readers confuse and of nothing else."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from perception.finding.folding import confusable, folded, spelt_out, squeezed, unaccented
from perception.finding.misreading import are_misread
from perception.finding.numerals import same_numbers

__all__ = ["Likeness", "confusable", "folded", "likeness", "squeezed", "unaccented", "words_of"]

_SMALL = frozenset({"the", "a", "an", "&", "+"})
_CALLS = ("?", "!")
"""What ends a question or a call: with it, a word is a sentence."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two pieces of text are.

    Attributes:
        score: From 0.0 (nothing in common) to 1.0 (the same characters).
        words: The same for a person.
    """

    score: float
    words: str


# From the strictest to the loosest: each level folds away more than the one before.
_LEVELS = (
    (1.0, "reads exactly so"),
    (0.99, "reads so but for spaces"),
    (0.98, "reads so but for case"),
    (0.96, "reads so but for spaces and punctuation"),
    (0.95, "reads so but for '&' or '+'"),
    (0.94, "reads so but for accents"),
    (0.93, "reads so but for look-alike letters"),
)
_SQUEEZED = 1
"""From this level on, marks that make another number may have been folded away."""


@lru_cache(maxsize=4096)
def _forms(text: str) -> tuple[str, ...]:
    """The text at each level."""
    plain = folded(text)
    # Readers lose the sign of degrees as easily as a space.
    spaceless = plain.translate({ord(" "): "", ord("°"): ""}) or plain
    cased = plain.casefold()
    bare, spelt = squeezed(cased), spelt_out(cased)
    return plain, spaceless, cased, bare, spelt, unaccented(spelt), confusable(spelt)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words, casefolded, without punctuation around them."""
    words = (word.strip(".,:;!?()[]\"'…/-*") for word in folded(text).casefold().split())
    return tuple(word for word in words if word)


def likeness(wanted: str, shown: str) -> Likeness:
    """Compares a wanted text with one shown, as wholes."""
    first, second = _forms(wanted), _forms(shown)
    for level, (score, words) in enumerate(_LEVELS):
        if first[level] == second[level]:
            if level >= _SQUEEZED and not same_numbers(wanted, shown):
                return Likeness(0.5, "another number of the same digits")
            if level >= _SQUEEZED and second[0].endswith(_CALLS) and first[0][-1:] not in _CALLS:
                return Likeness(0.89, f"reads so, with {second[0][-1]!r} behind it")
            return Likeness(score, words)
    return _fuzzy(wanted, shown)


def _fuzzy(wanted: str, shown: str) -> Likeness:
    first, second = _forms(wanted)[-1], _forms(shown)[-1]
    alike = OSA.normalized_similarity(first, second)
    if alike < 0.6:
        # Words so unlike are not compared more closely.
        return Likeness(0.55 * alike, f"other words, {alike:.0%} of the letters alike")
    one, other = words_of(wanted), words_of(shown)
    if one and _without_small_words(one) == _without_small_words(other):
        return Likeness(0.91, "reads so but for small words")
    if not are_misread(one, other) or not same_numbers(wanted, shown):
        # Other words are another text, however many letters the two share.
        return Likeness(0.55 * alike, f"other words, {alike:.0%} of the letters alike")
    return Likeness(0.55 + 0.37 * alike, f"{alike:.0%} of the letters alike")


def _without_small_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words but for articles, "&" and "+"; an article at the end is none, but a letter."""
    return (*(word for word in words[:-1] if word not in _SMALL), *words[-1:])
