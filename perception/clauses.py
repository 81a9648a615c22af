"""What sets one place apart from another, as clauses whose subject is the place."""

import re
from collections.abc import Callable, Mapping

from perception.differences import Difference
from perception.match import Reason

__all__ = ["clause", "elided", "percent"]

_LONGEST_QUOTE = 40
_VERB = re.compile(r"(?!(?:words|as|this|its|less)\b)[a-z]+s\b(?<!ss)")
"""What a reason begins with that already is a clause: "reads …", "stands …"."""


def clause(difference: Difference) -> str:
    """What sets a place apart, without its subject: "is shaped like a switch".

    A part that is not known here speaks in its reason's own words.
    """
    return elided(_PHRASES.get(difference.part, _own_words)(difference))


def percent(share: float) -> str:
    """A share as people read it; what is not quite nothing or all does not look so."""
    if 0.0 < share < 0.01:
        return "<1%"
    return ">99%" if 0.99 < share < 1.0 else f"{share:.0%}"


def elided(words: str) -> str:
    """The words with long quotations cut short."""

    def cut(quoted: re.Match[str]) -> str:
        mark, text = quoted.groups()
        if len(text) <= _LONGEST_QUOTE:
            return quoted.group()
        return f"{mark}{text[: _LONGEST_QUOTE - 1].rstrip()}…{mark}"

    return re.sub(r"(?<!\w)(['\"])(.*?)\1(?!\w)", cut, words)


def _own_words(difference: Difference) -> str:
    """The reason's own words, whatever the part."""
    if difference.own is not None:
        return _as_clause(difference.own.words)
    other = "" if difference.other is None else difference.other.words
    if difference.gain < 0.0:
        return f"lacks what the other has ({other})"
    return f"is free of what holds the other back ({other})"


def _as_clause(words: str) -> str:
    if _VERB.match(words):
        return words
    return f"has {words}" if words.startswith("no ") else f"is {words}"


def _compared(own: str | None, other: str | None) -> str:
    """The two places' numbers, in brackets, as far as they are known."""
    if own is None:
        return ""
    return f" ({own})" if other is None or own == other else f" ({own} against {other})"


def _number(reason: Reason | None, pattern: str) -> str | None:
    found = None if reason is None else re.search(pattern, reason.words)
    if found is None:
        return None
    number = found.group(1)
    return number if number.endswith("%") else percent(min(1.0, float(number)))


def _text(difference: Difference) -> str:
    own, other = difference.own, difference.other
    if own is None:
        return _own_words(difference)
    clause = _as_clause(own.words)
    alike_in_kind = other is not None and other.words.startswith("words of ")
    only = "" if difference.gain >= 0.0 or alike_in_kind else "only "
    for start, phrase in (
        ("words of ", f"{only}stands among the words of "),
        ("part of a word in ", "is only part of a word in "),
        ("after a 'not' in ", "stands after a 'not' in "),
        ("other words, ", "reads otherwise: "),
    ):
        if own.words.startswith(start):
            clause = phrase + own.words.removeprefix(start)
    if re.match(r"\d", own.words):
        clause = f"reads nearly so: {own.words}"
    numbers = (percent(own.value), None if other is None else percent(other.value))
    if "%" in clause or difference.gain >= 0.0 or numbers[0] == numbers[1]:
        return clause
    return clause + _compared(f"{numbers[0]} alike", numbers[1])


def _picture(difference: Difference) -> str:
    pattern = r"looks (\d*\.?\d+%?) like"
    own, other = _number(difference.own, pattern), _number(difference.other, pattern)
    if own is None:
        return _own_words(difference)
    degree = "" if other is None else "more " if difference.gain >= 0.0 else "less "
    return f"looks {degree}like it{_compared(own, other)}"


def _contrast(difference: Difference) -> str:
    def thing(reason: Reason | None) -> str | None:
        found = None if reason is None else re.search(r"looks most like (.+)$", reason.words)
        return None if found is None else found.group(1)

    own, other = thing(difference.own), thing(difference.other)
    if own is None:
        return _own_words(difference)
    if difference.gain >= 0.0:
        # What it looks like most may still be another thing than what was asked for.
        return f"fits better by its look (most like {own})"
    return f"looks less clearly like {own}" if own == other else f"looks most like {own}"


def _detected(difference: Difference) -> str:
    pattern = r"(\d+%)"
    own, other = _number(difference.own, pattern), _number(difference.other, pattern)
    if own is None:
        return _own_words(difference)
    degree = "surely" if other is None else "more surely" if difference.gain >= 0 else "less surely"
    return f"is {degree} an icon{_compared(own, other)}"


def _colour(difference: Difference) -> str:
    pattern = r"(\d+%)"
    own, other = _number(difference.own, pattern), _number(difference.other, pattern)
    if own is None:
        return _own_words(difference)
    if other is None:
        return f"has {own} of the colour asked for"
    degree = "more" if difference.gain >= 0.0 else "less"
    return f"has {degree} of the colour asked for{_compared(own, other)}"


def _kind(difference: Difference) -> str:
    own, other = difference.own, difference.other
    if own is None or other is None or own.words == other.words:
        return _own_words(difference)
    return f"{_as_clause(own.words)}, not {other.words.removeprefix('shaped ')}"


def _label(difference: Difference) -> str:
    if difference.own is not None:
        return f"has a fitting label: {difference.own.words}"
    other = "" if difference.other is None else f" ({difference.other.words} the other)"
    return f"has no fitting label{other}"


def _near(difference: Difference) -> str:
    pattern = r"(\d+%)"
    own, other = _number(difference.own, pattern), _number(difference.other, pattern)
    if difference.own is None or own is None:
        return _own_words(difference)
    place = difference.own.words.partition(" near ")[2] or "what it should be near"
    if other is None:
        beside = "near" if difference.gain >= 0.0 else "not right beside"
        return f"is {beside} {place} (nearness {own})"
    degree = "nearer to" if difference.gain >= 0.0 else "farther from"
    return f"is {degree} {place}{_compared(f'nearness {own}', other)}"


def _status_bar(difference: Difference) -> str:
    if difference.own is None:
        return "is not in the status bar"
    return "stands in the status bar, beside clock and battery"


def _keyboard(difference: Difference) -> str:
    return "is not on the keyboard" if difference.own is None else "is a key of the keyboard"


_PHRASES: Mapping[str, Callable[[Difference], str]] = {
    "text": _text,
    "picture": _picture,
    "contrast": _contrast,
    "detected": _detected,
    "colour": _colour,
    "kind": _kind,
    "label": _label,
    "near": _near,
    "status bar": _status_bar,
    "keyboard": _keyboard,
}
