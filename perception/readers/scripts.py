"""Which scripts a text is written in, by Unicode's names of its letters."""

import unicodedata
from collections import Counter
from functools import lru_cache

__all__ = ["SCRIPTS", "main_script", "script_of", "scripts_in"]

SCRIPTS = (
    "Arabic",
    "Armenian",
    "Bengali",
    "Bopomofo",
    "Cyrillic",
    "Devanagari",
    "Ethiopic",
    "Georgian",
    "Greek",
    "Gujarati",
    "Gurmukhi",
    "Han",
    "Hangul",
    "Hebrew",
    "Hiragana",
    "Kannada",
    "Katakana",
    "Khmer",
    "Lao",
    "Latin",
    "Malayalam",
    "Myanmar",
    "Sinhala",
    "Tamil",
    "Telugu",
    "Thai",
    "Tibetan",
)
_WIDTHS = ("FULLWIDTH", "HALFWIDTH")
_BY_NAME = {script.upper(): script for script in SCRIPTS} | {"CJK": "Han"}


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str | None:
    """The script of one character; None for digits, signs and spaces, which belong to all."""
    if unicodedata.category(letter)[0] not in "LM":
        return None
    first, *others = unicodedata.name(letter, "UNNAMED").split()
    if first in _WIDTHS and others:
        first = others[0]
    return _BY_NAME.get(first)


def scripts_in(text: str) -> Counter[str]:
    """How many letters of each script there are; none for a text without letters."""
    return Counter(script for letter in text if (script := script_of(letter)) is not None)


def main_script(text: str) -> str | None:
    """The script of most letters, the first to come where two have as many; None without any."""
    return max(counted, key=counted.__getitem__) if (counted := scripts_in(text)) else None
