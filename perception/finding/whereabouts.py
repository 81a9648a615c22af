"""Regions named in words: "the menu in the top right corner", "Save at the bottom"."""

import re
from collections.abc import Iterator

from perception.finding.phrases import Phrase
from perception.targets import Region, checked_region

__all__ = ["without_region"]

_WORDS = (
    r"(?:(?P<down>top|upper|bottom|lower)(?:[ -](?P<across>left|right))?|(?P<side>left|right)|"
    r"(?P<middle>center|centre|middle))"
)
_TAIL = re.compile(
    r"(?: (?P<bare>in|at|on|near) | (?:in|at|on|near) the (?:very )?|,? \((?:(?:in|at|on) )?"
    r"(?:the )?|, (?:(?:in|at|on) )?(?:the )?)"
    rf"{_WORDS}(?:[ -]hand)?(?P<part> (?:corner|side|edge|part|half|area|end))?"
    r"(?P<screen> of (?:the |this )?(?:screen|page|display|window|app))?\)?$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^(?:the )?(?P<down>top|upper|bottom|lower)[ -](?P<across>left|right)(?:[ -]hand)?"
    r"(?: corner)? (?P<core>.+)$",
    re.IGNORECASE,
)
_COMPOSED = re.compile(
    r"\b(?:with|inside|containing|and|in|on|over|through|of|a|an|dots?|lines?|circles?|\w+ing|\w+ed)\b",
    re.IGNORECASE,
)
"""What speaks of an icon's parts, which have their places too."""
_POINTING = re.compile(r"^(?:\w+ )?(?:arrow|chevron|caret|triangle|angle|quote)s?\b", re.IGNORECASE)


def without_region(phrase: Phrase, *, of_icon: bool) -> Iterator[tuple[Phrase, Region]]:
    """The phrase without the region that it names, and the region; nothing where it names none."""
    tail = _TAIL.search(phrase.bare)
    if tail is not None:
        core = phrase.cut(0, tail.start())
        corner = bool(tail["across"] or tail["part"] or tail["screen"])
        described = core.quotes or core.names_a_kind
        of_parts = of_icon and (bool(tail["middle"]) or _COMPOSED.search(core.bare) is not None)
        loose = bool(tail["bare"]) and not (corner or (described and not of_icon))
        if core.words and not loose and not (of_parts and not tail["screen"]):
            yield core, _region(tail)
    head = _HEAD.match(phrase.bare)
    if head is not None:
        core = phrase.cut(head.start("core"))
        if not (of_icon and _POINTING.match(core.bare)):
            yield core, _region(head)


def _region(found: re.Match[str]) -> Region:
    parts = {name: (value or "").casefold() for name, value in found.groupdict().items()}
    down = {"upper": "top", "lower": "bottom"}.get(parts["down"], parts["down"])
    if parts.get("middle"):
        return "center"
    return checked_region(f"{down} {parts['across'] or parts.get('side', '')}".strip())
