"""The numbers in a text: one digit more, less or other makes another text."""

import re
from collections.abc import Callable
from functools import lru_cache

from perception.finding.folding import folded

__all__ = ["holds_numbers", "same_numbers", "within"]

_NUMBER = re.compile(r"(?:(?<![^\s(])-)?\d+(?:[.,:]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d)[,.' ](?=\d{3}(?!\d))")
_LONG = 7
"""From so many digits on, a number is a telephone's or a card's: spaces in it mean nothing."""


def same_numbers(wanted: str, shown: str) -> bool:
    """Whether two texts of like letters hold the same numbers in the same order.

    Another sign or decimal point makes another number; thousands' separators, a lost colon and
    letters that readers take for digits do not.
    """
    first, second = _plain(wanted), _plain(shown)
    if not (holds_numbers(first) or holds_numbers(second)):
        return True
    if len(first) == len(second) == 1:
        return True
    return any(read(first) == read(second) for read in _READINGS) or _same_but_for_marks(
        first, second
    )


def within(wanted: str, shown: str) -> bool:
    """Whether the numbers of a wanted text come one after the other among those shown."""
    first, second = _numbers(_plain(wanted)), _numbers(_plain(shown))
    if same_numbers(wanted, shown):
        return True
    starts = range(len(second) - len(first) + 1)
    return bool(first) and any(second[at : at + len(first)] == first for at in starts)


def holds_numbers(text: str) -> bool:
    """Whether there is a digit in it."""
    return any(mark.isdigit() for mark in text)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    digits = "".join(str(int(m)) if m.isdecimal() else m for m in folded(text).casefold())
    apart = re.sub(r",(?=\d{1,2}:\d)", ", ", digits)
    return re.sub(r"(?<=\d)\s*:\s*(?=\d)", ":", apart)


@lru_cache(maxsize=4096)
def _numbers(text: str) -> tuple[str, ...]:
    return tuple(re.sub("[,:]", ".", each) for each in _NUMBER.findall(_THOUSANDS.sub("", text)))


def _letters_for_digits(text: str) -> tuple[str, ...]:
    """Letters beside digits may be digits."""
    for _ in range(2):
        text = re.sub(r"(?<=\d)o|o(?=\d)", "0", text)
        text = re.sub(r"(?<=\d)[il|]|[il|](?=\d)", "1", text)
    return _numbers(text)


def _digits_for_letters(text: str) -> tuple[str, ...]:
    """Digits beside letters may be letters."""
    return _numbers(re.sub(r"(?<=[^\W\d_])[0158]+|[0158]+(?=[^\W\d_])", "", text))


_READINGS: tuple[Callable[[str], tuple[str, ...]], ...] = (
    _numbers,
    _letters_for_digits,
    _digits_for_letters,
)


def _same_but_for_marks(first: str, second: str) -> bool:
    if ":" in first or ":" in second:
        return _numbers(first.replace(":", "")) == _numbers(second.replace(":", ""))
    one, other = ("".join(mark for mark in text if mark.isdigit()) for text in (first, second))
    return len(one) >= _LONG and one == other
