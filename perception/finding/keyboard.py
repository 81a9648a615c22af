"""Where the on-screen keyboard is, told by its rows of single letters."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from perception.finding.folding import squeezed
from perception.geometry import Box
from perception.screen import TextBox

__all__ = ["keyboard_box"]

_HIGHEST = 0.3
"""Keyboards begin below this share of the screen's height."""
_LEAST_KEYS = 5
"""So many letters on one line make a row of keys, where some were not read."""
_LEAST_LETTERS = 10
"""Rows of one keyboard show at least so many different letters; days of the week do not."""
_PITCH = 0.1
"""How far apart two rows of keys are at most, in shares of the screen's longer side."""
_SYMBOL_KEYS = frozenset({"abc", "abv", "?123", "123", "!#1", "&123", "абв", "sym", "=\\<"})
"""What switches a keyboard between letters and symbols."""
_ROWS = ("qwertyuiop", "azertyuiop", "qwertzuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm",
         "wxcvbn", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")  # fmt: skip
_ALIKE = 75.0
"""How alike, of 100, the letters of a line must be to a row that was read as one word."""


def keyboard_box(texts: Sequence[TextBox], screen: Box) -> Box | None:
    """The part of the screen that the keyboard takes, from its first row of keys on down.

    Args:
        texts: All texts of the screen.
        screen: The whole screen.

    Returns:
        None where fewer than two rows of letters, or of digits over a key back to letters, are
        seen.
    """
    keys = [
        key
        for text in texts
        for key in _keys(text)
        if key[1].center.y > screen.top + _HIGHEST * screen.height
    ]
    longer = max(screen.width, screen.height)
    block = _block(_rows(keys), longer)
    if len(block) < 2 or not _is_keyboard(block, texts):
        return None
    pitch = min(low[0][1].center.y - high[0][1].center.y for high, low in pairwise(block))
    top = min(box.top for row in block for _, box in row)
    return Box(screen.left, max(screen.top, top - pitch // 3), screen.right, screen.bottom)


def _keys(text: TextBox) -> Iterator[tuple[str, Box]]:
    """The keys that a line shows: a lone letter, letters apart, or a whole row read as one."""
    letters = squeezed(text.text)
    if len(letters) <= 2 or _is_row(letters):
        count = max(1, len(letters)) if len(letters) > 2 else 1
        step = text.box.width / count
        for number in range(count):
            left = text.box.left + round(number * step)
            right = max(left + 1, text.box.left + round((number + 1) * step))
            part = letters if count == 1 else letters[number]
            yield part, Box(left, text.box.top, right, text.box.bottom)
    elif len(text.words) > 2 and all(len(squeezed(word.text)) <= 2 for word in text.words):
        for word in text.words:
            yield squeezed(word.text), word.box


def _is_row(letters: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415

    return len(letters) >= _LEAST_KEYS and any(
        fuzz.ratio(letters, row, score_cutoff=_ALIKE) > 0.0 for row in _ROWS
    )


def _rows(keys: Sequence[tuple[str, Box]]) -> list[list[tuple[str, Box]]]:
    """Lines of many keys, from top to bottom."""
    rows: list[list[tuple[str, Box]]] = []
    for key in sorted(keys, key=lambda key: key[1].center.y):
        first = rows[-1][0][1] if rows else key[1]
        if rows and key[1].center.y - first.center.y < 0.6 * max(first.height, key[1].height):
            rows[-1].append(key)
        else:
            rows.append([key])
    return [row for row in rows if len(row) >= _LEAST_KEYS]


def _block(rows: Sequence[list[tuple[str, Box]]], longer: int) -> list[list[tuple[str, Box]]]:
    """The lowest run of rows that are close beneath one another."""
    block: list[list[tuple[str, Box]]] = []
    for row in reversed(rows):
        if block and block[0][0][1].center.y - row[0][1].center.y > _PITCH * longer:
            break
        block.insert(0, row)
    return block


def _is_keyboard(block: Sequence[list[tuple[str, Box]]], texts: Sequence[TextBox]) -> bool:
    shown = [key for row in block for key, _ in row]
    letters = {key for key in shown if len(key) == 1 and key.isalpha()}
    if len(letters) >= _LEAST_LETTERS:
        return 2 * sum(key in letters for key in shown) > len(shown) - 2 * _LEAST_KEYS
    top = block[0][0][1].top
    digits = {key for key in shown if len(key) == 1 and key.isdecimal()}
    switches = any(text.text.casefold() in _SYMBOL_KEYS and text.box.top > top for text in texts)
    return len(digits) >= _LEAST_KEYS and switches
