"""Words that are words: what tells a misreading from another word that looks like it."""

import re
from functools import cache
from pathlib import Path

__all__ = ["are_other_words", "is_word"]

_PATH = Path(__file__).with_name("english.txt")
_SMALL = frozenset(
    (
        "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
        "my", "no", "of", "off", "on", "or", "pm", "so", "to", "up", "us", "we",
    )
)  # fmt: skip
"""Words too short for the list of words."""
_ENDINGS = ("s", "es", "ed", "ing", "ly")
_NEGATING = ("un", "de", "dis", "in", "im", "re", "non", "mis")
_LEAST_STEM = 3
_SPELLINGS = (
    (re.compile(r"(?<=\w\w)our"), "or"),
    (re.compile(r"(?<=\w\w)(i|y)s(?=e|ation|ing)"), r"\1z"),
    (re.compile(r"grey"), "gray"),
    (re.compile(r"tre(?=s?$)"), "ter"),
    (re.compile(r"ll(?=ed$|ing$|er$)"), "l"),
    (re.compile(r"(?<=cen)ce(?=s?$)"), "se"),
)
"""British spellings, and American ones."""


def are_other_words(one: str, other: str) -> bool:
    """Whether two like words mean two things: both are words, or one negates the other.

    A word and its plural are one, and so are its British and American spellings.
    """
    if _american(one) == _american(other) or _singular(one) == _singular(other):
        return False
    return _negates(one, other) or _negates(other, one) or (is_word(one) and is_word(other))


def is_word(text: str) -> bool:
    """Whether it is an English word, or one with a common ending."""
    if text in _SMALL or text in _words() or (text.endswith("ed") and text[:-1] in _words()):
        return True
    return any(
        text.endswith(ending) and text.removesuffix(ending) in _words() for ending in _ENDINGS
    )


@cache
def _words() -> frozenset[str]:
    lines = _PATH.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _american(word: str) -> str:
    for british, american in _SPELLINGS:
        word = british.sub(american, word)
    return word


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word.removesuffix("es")
    return word.removesuffix("s") if not word.endswith("ss") else word


def _negates(one: str, other: str) -> bool:
    return len(other) > _LEAST_STEM and any(one == prefix + other for prefix in _NEGATING)
