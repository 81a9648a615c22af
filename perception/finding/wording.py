"""How alike two pieces of text are, tolerant of what readers confuse and of nothing else."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

__all__ = ["Likeness", "confusable", "folded", "likeness", "squeezed", "unaccented", "words_of"]

_FOLDS = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
        "×": "x", "•": " ", "·": " ", "\u00ad": "", "\u200b": "", "\ufeff": "", "ß": "ss",
    }
)  # fmt: skip
# Letters that readers take for one another: all of a group become its last.
_CONFUSED = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "8": "b"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two pieces of text are.

    Attributes:
        score: From 0.0 (nothing in common) to 1.0 (the same characters).
        words: The same for a person.
    """

    score: float
    words: str


def folded(text: str) -> str:
    """Unicode NFKC, one kind of quote, dash and space; case is kept."""
    plain = unicodedata.normalize("NFKC", text.translate(_FOLDS)).translate(_FOLDS)
    return " ".join(plain.split())


def squeezed(text: str) -> str:
    """Letters, digits and symbols only, casefolded: no spaces, no punctuation between words."""
    kept = re.sub(r"[\s\-_'\".,:;!?()\[\]/\\…]+", "", folded(text).casefold())
    # Marks that stood apart may now stand behind a letter, and make another one of it.
    return unicodedata.normalize("NFKC", kept or re.sub(r"\s+", "", folded(text).casefold()))


def unaccented(text: str) -> str:
    """The text without accents, for readers that lose them."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def confusable(text: str) -> str:
    """The text with letters that readers take for one another made equal, accents dropped."""
    return unaccented(text).translate(_CONFUSED)


def words_of(text: str) -> tuple[str, ...]:
    """The words, casefolded, without punctuation around them."""
    words = (word.strip(".,:;!?()[]\"'…/-") for word in folded(text).casefold().split())
    return tuple(word for word in words if word)


def likeness(wanted: str, shown: str) -> Likeness:
    """Compares a wanted text with one shown, as wholes."""
    first, second = folded(wanted), folded(shown)
    for fold, score, words in _LEVELS:
        first, second = fold(first), fold(second)
        if first == second:
            return Likeness(score, words)
    return _fuzzy(folded(wanted), folded(shown))


def _spelt_out(text: str) -> str:
    return squeezed(text.replace("&", "and").replace("+", "plus"))


# From the strictest to the loosest: each level folds away more than the one before.
_LEVELS: tuple[tuple[Callable[[str], str], float, str], ...] = (
    (str, 1.0, "reads exactly so"),
    (str.casefold, 0.98, "reads so but for case"),
    (squeezed, 0.96, "reads so but for spaces and punctuation"),
    (_spelt_out, 0.95, "reads so but for '&' or '+'"),
    (unaccented, 0.94, "reads so but for accents"),
    (confusable, 0.93, "reads so but for look-alike letters"),
)


def _fuzzy(wanted: str, shown: str) -> Likeness:
    first = confusable(squeezed(wanted))
    second = confusable(squeezed(shown))
    alike = Levenshtein.normalized_similarity(first, second)
    if not alike or not _word_by_word(wanted, shown):
        # Other words are another text, however many letters the two share.
        return Likeness(0.55 * alike, f"other words, {alike:.0%} of the letters alike")
    return Likeness(0.55 + 0.37 * alike, f"{alike:.0%} of the letters alike")


def _word_by_word(wanted: str, shown: str) -> bool:
    """Whether each word may be a misreading of its counterpart."""
    first, second = words_of(wanted), words_of(shown)
    if len(first) == len(second):
        return all(_misread(one, other) for one, other in zip(first, second, strict=True))
    return _misread("".join(first), "".join(second))


def _misread(wanted: str, shown: str) -> bool:
    if any(mark.isdigit() for mark in wanted + shown) and _digits(wanted) != _digits(shown):
        return False
    first = confusable(wanted)
    second = confusable(shown)
    length = max(len(first), len(second))
    allowed = 0 if length < 4 else 1 if length < 8 else 2 if length < 16 else length // 8
    return Levenshtein.distance(first, second, score_cutoff=allowed) <= allowed


def _digits(text: str) -> str:
    # Folding first: a letter read for a digit is a misreading, another number is not.
    plain = text.translate(str.maketrans("oil|s", "01115"))
    return "".join(mark for mark in plain if mark.isdigit())
