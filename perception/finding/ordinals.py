"""Ordinal words: "second", "2nd", "last", "#2", "leftmost", and which of several they mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from perception.geometry import Box

__all__ = ["ORDINAL", "Order", "Ordinal", "in_order", "ordinal_of", "trailing_ordinal"]

Order: TypeAlias = Literal["in reading order", "from left to right", "from top to bottom"]

_NAMES = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ENDS: tuple[tuple[str, int, Order], ...] = (
    (r"second[ -](?:to|from)[ -](?:the[ -])?last|second[ -]last", -2, "in reading order"),
    (r"next[ -]to[ -]last|penultimate", -2, "in reading order"),
    (r"third[ -](?:to|from)[ -](?:the[ -])?last|third[ -]last", -3, "in reading order"),
    (r"(?:very )?last|final", -1, "in reading order"),
    (r"very first", 1, "in reading order"),
    (r"top-?most|upper-?most|highest", 1, "from top to bottom"),
    (r"bottom-?most|lower-?most|lowest", -1, "from top to bottom"),
    (r"(?:far )?left-?most", 1, "from left to right"),
    (r"(?:far )?right-?most", -1, "from left to right"),
)
_DIGITS = r"\d{1,2}(?:st|nd|rd|th)"
ORDINAL = "|".join((*(pattern for pattern, _, _ in _ENDS), *_NAMES, _DIGITS))
"""A pattern of all ordinal words, in lower case."""
_NUMBER = rf"\d{{1,2}}|{'|'.join(_CARDINALS)}"
_COUNTED = re.compile(
    rf",? (?:#\s?(?P<mark>\d{{1,2}})|\(?(?:number|no\.|nr\.) ?(?P<number>{_NUMBER})\)?|"
    rf"\(?(?P<of>\d{{1,2}}) of \d{{1,2}}\)?|\((?:the )?(?P<bracket>{ORDINAL})(?: one)?\)|"
    rf"the (?P<one>{ORDINAL})(?: one)?)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ordinal:
    """Which of several places.

    Attributes:
        number: From 1 for the first; from -1 backwards for the last.
        order: How they are counted.
    """

    number: int
    order: Order = "in reading order"

    @property
    def words(self) -> str:
        """As it is spoken: "second", "last", "second to last"."""
        return _spoken(self.number)

    def index(self, count: int) -> int | None:
        """The place among so many, from 0; None where there are not enough."""
        place = self.number - 1 if self.number > 0 else count + self.number
        return place if 0 <= place < count else None


def _spoken(number: int) -> str:
    if number < 0:
        return "last" if number == -1 else f"{_spoken(-number)} to last"
    return _NAMES[number - 1] if number <= len(_NAMES) else _numbered(number)


def _numbered(number: int) -> str:
    """The number with its ending: "2nd", "12th"."""
    tens, ones = divmod(number, 10)
    return f"{number}{'th' if tens == 1 else {1: 'st', 2: 'nd', 3: 'rd'}.get(ones, 'th')}"


def ordinal_of(word: str) -> Ordinal | None:
    """The ordinal that a word means, whatever its case; None where it means none."""
    plain = word.casefold()
    if plain in _NAMES:
        return Ordinal(_NAMES.index(plain) + 1)
    if re.fullmatch(_DIGITS, plain):
        number = int(plain[:-2])
        return Ordinal(number) if number and _numbered(number) == plain else None
    for pattern, number, order in _ENDS:
        if re.fullmatch(pattern, plain):
            return Ordinal(number, order)
    return None


def trailing_ordinal(words: str) -> tuple[int, Ordinal] | None:
    """Where an ordinal begins that ends the words, and the ordinal.

    "Install #2", "Install (second)", "Install number two", "Install, the second one".
    """
    found = _COUNTED.search(words)
    if found is None:
        return None
    counted = found["mark"] or found["number"] or found["of"]
    if not counted:
        ordinal = ordinal_of(found["bracket"] or found["one"])
    elif counted.isdecimal():
        ordinal = Ordinal(int(counted)) if int(counted) else None
    else:
        ordinal = Ordinal(_CARDINALS.index(counted.casefold()) + 1)
    return None if ordinal is None else (found.start(), ordinal)


def in_order(boxes: Sequence[Box], order: Order, *, leftward: bool = False) -> tuple[int, ...]:
    """The boxes' numbers as they are counted.

    Args:
        boxes: The places.
        order: In reading order they are counted row by row.
        leftward: Whether rows are read from the right.
    """
    numbers = range(len(boxes))
    if order == "from left to right":
        return tuple(sorted(numbers, key=lambda each: (boxes[each].left, boxes[each].top)))
    if order == "from top to bottom":
        return tuple(sorted(numbers, key=lambda each: (boxes[each].top, boxes[each].left)))
    rows: list[list[int]] = []
    for number in sorted(numbers, key=lambda each: boxes[each].top + boxes[each].bottom):
        if rows and _on_one_line(boxes[rows[-1][0]], boxes[number]):
            rows[-1].append(number)
        else:
            rows.append([number])
    way = -1 if leftward else 1
    return tuple(
        number
        for row in rows
        for number in sorted(row, key=lambda each: way * (boxes[each].left + boxes[each].right))
    )


def _on_one_line(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.5 * min(one.height, other.height)
