"""Folds: what is one and the same text though its characters differ."""

import re
import unicodedata
from functools import lru_cache

__all__ = [
    "confusable",
    "folded",
    "is_ideographic",
    "is_unspelt",
    "spelt_out",
    "squeezed",
    "unaccented",
]

_FOLDS = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"', "‟": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
        "×": "x", "•": " ", "·": " ", "º": "°", "˚": "°", "ß": "ss", "™": "", "℠": "", "\u0640": "",
        # Marks that are not seen: soft hyphens, joiners and the direction of what follows.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u061c\ufeff", ""),
        **dict.fromkeys(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))), ""),
    }
)  # fmt: skip
_PUNCTUATION = re.compile(r"[\s\-_'\".,:;!?¡¿()\[\]<>{}~^°/\\…*‹›、。「」『』【】・]+")
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2b00-\u2bff"
                       "\ufe0e\ufe0f\u20e3©®]+")  # fmt: skip
"""Emoji, arrows and dingbats: readers hardly ever read them."""
_VOWEL_MARKS = re.compile("[\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
"""Arabic's and Hebrew's, which may be left out."""
# Letters that readers take for one another: all of a group become its last.
_CONFUSED = str.maketrans(
    {
        "0": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "$": "s", "8": "b", "ı": "i",
        "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p",
        "с": "c", "т": "t", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j",
        "α": "a", "ε": "e", "ι": "i", "κ": "k", "ο": "o", "ρ": "p", "τ": "t", "υ": "y", "χ": "x",
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
    }
)  # fmt: skip
_IDEOGRAPHIC = (("\u0e00", "\u0e7f"), ("\u2e80", "\u9fff"), ("\uac00", "\ud7af"))
"""Thai, the Chinese and Japanese scripts, and Hangul, whose spaces readers often lose."""


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Unicode NFKC, one kind of quote, dash and space; case is kept."""
    plain = unicodedata.normalize("NFKC", text.translate(_FOLDS)).translate(_FOLDS)
    return " ".join(plain.split())


@lru_cache(maxsize=4096)
def squeezed(text: str) -> str:
    """Letters, digits and symbols only, casefolded: no spaces, punctuation or pictures.

    A text of nothing else keeps them.
    """
    plain = "".join(map(_western_digit, folded(text).casefold())).replace("i\u0307", "i")
    bare = _VOWEL_MARKS.sub("", _PUNCTUATION.sub("", plain))
    kept = _PICTURES.sub("", bare) or bare or re.sub(r"\s+", "", plain)
    # Marks that stood apart may now stand behind a letter, and make another one of it.
    return unicodedata.normalize("NFKC", kept)


def spelt_out(text: str) -> str:
    """The text squeezed, with "&" and "+" as words."""
    return squeezed(text.replace("&", "and").replace("+", "plus"))


def unaccented(text: str) -> str:
    """The text without accents, for readers that lose them."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    kept = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    # What is left of Hangul's parts is put together again: a syllable is one letter.
    return unicodedata.normalize("NFC", kept)


def confusable(text: str) -> str:
    """The text with letters that readers take for one another made equal, accents dropped."""
    return unaccented(text).translate(_CONFUSED)


def is_ideographic(mark: str) -> bool:
    """Whether a letter's script is written without spaces between words."""
    return any(first <= mark <= last for first, last in _IDEOGRAPHIC)


def is_unspelt(mark: str) -> bool:
    """Whether a mark beside letters spells nothing: punctuation, a picture, a vowel mark."""
    return mark.isspace() or any(
        unspelt.fullmatch(mark) for unspelt in (_PUNCTUATION, _PICTURES, _VOWEL_MARKS)
    )


def _western_digit(mark: str) -> str:
    return str(unicodedata.decimal(mark)) if not mark.isascii() and mark.isdecimal() else mark
