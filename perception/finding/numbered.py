"""Phrases that count: "the second 'Install'", "last Delete button", "Install #2"."""

import re
from dataclasses import dataclass

from perception.finding.ordinals import ORDINAL, Ordinal, ordinal_of, trailing_ordinal
from perception.finding.phrases import NOUN, QUOTED, Phrase

__all__ = ["Numbered", "numbered", "without_article"]

_ORDINAL_HEAD = re.compile(
    rf"^(?P<article>the |that )?(?P<ordinal>{ORDINAL})(?: one)?(?P<of> (?:of|from)(?: the)?)? "
    r"(?P<core>.+)$",
    re.IGNORECASE,
)
_COUNTED_FROM = re.compile(r" (?:counted )?from (?:the )?(?P<end>top|bottom|left|right|end)$")
_END_HEAD = re.compile(
    rf"^(?:the )?(?P<end>top|upper|bottom|lower) (?P<core>{QUOTED}(?: {NOUN})?|.+ {NOUN})$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:name|floor|party|person|hand|half|place|class|seen|time|week|month|year|day|night|gen|"
    r"edition|grade|quarter|generation|century|birthday|aid|page|track|base|gear|medal|login|"
    r"modified|used|updated|played|visited|opened|sync|backup)(?:s|ed)?\b",
    re.IGNORECASE,
)
"""What with an ordinal before it is one notion: "first name", "3rd party"."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """What is counted, and which of it is meant.

    Attributes:
        core: What is counted.
        sure: Whether the words surely count, and are no title that sounds so.
        ordinal: Which one.
    """

    core: str
    sure: bool
    ordinal: Ordinal


def numbered(phrase: Phrase, *, of_icon: bool) -> Numbered | None:
    """What is counted, if the phrase counts."""
    end = _END_HEAD.match(phrase.bare)
    if end is not None and not of_icon:
        number = 1 if end["end"].casefold() in ("top", "upper") else -1
        core = phrase.cut(end.start("core"))
        return Numbered(core.text, sure=True, ordinal=Ordinal(number, "from top to bottom"))
    return _trailing(phrase, of_icon=of_icon) or _leading(phrase, of_icon=of_icon)


def without_article(words: str) -> str:
    """The words without "the" or "a" before them."""
    return re.sub(r"^(?:the|an?) ", "", words, flags=re.IGNORECASE)


def _trailing(phrase: Phrase, *, of_icon: bool) -> Numbered | None:
    found = trailing_ordinal(phrase.bare)
    # A "circle number 2" has the number in it.
    if found is None or (of_icon and "number" in phrase.bare[found[0] :].casefold()):
        return None
    core = phrase.cut(0, found[0])
    described = core.quotes or core.names_a_kind or phrase.words.endswith((")", "one"))
    return Numbered(without_article(core.singular), described, found[1]) if core.words else None


def _leading(phrase: Phrase, *, of_icon: bool) -> Numbered | None:
    counted_from = _COUNTED_FROM.search(phrase.bare)
    rest = phrase.cut(0, counted_from.start()) if counted_from else phrase
    head = _ORDINAL_HEAD.match(rest.bare)
    ordinal = None if head is None else ordinal_of(head["ordinal"])
    if head is None or ordinal is None:
        return None
    if counted_from is not None:
        ordinal = _counted_from(ordinal, counted_from["end"])
    core = rest.cut(head.start("core"))
    described = core.quotes or core.names_a_kind
    titled = head["ordinal"][0].isupper() or (head["of"] and not of_icon)
    if not described and (titled or _TITLE.match(core.bare)):
        return None
    sure = described or (of_icon and head["article"] is not None)
    return Numbered(without_article(core.singular), sure, ordinal)


def _counted_from(ordinal: Ordinal, end: str) -> Ordinal:
    number = abs(ordinal.number)
    if end in ("left", "right"):
        return Ordinal(number if end == "left" else -number, "from left to right")
    return Ordinal(number if end == "top" else -number)
