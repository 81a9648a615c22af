"""Words that say where something stands: "the second 'Install'", "the switch for 'Milk'"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from perception.finding.controls import labelled_controls
from perception.finding.layout import Side
from perception.finding.numbered import numbered, without_article
from perception.finding.ordinals import ORDINAL, Ordinal, ordinal_of
from perception.finding.phrases import Phrase
from perception.finding.whereabouts import without_region
from perception.targets import Region

__all__ = ["Placed", "placed"]

_LONGEST = 200
"""Longer texts are prose and no description."""
_MOST = 6
"""So many ways to take words apart are tried at most."""
_GROUP = (
    r"(?:(?:list )?(?:row|line|entry|item|cell|card|tile|panel|message|conversation|chat|post|"
    r"result|setting|option|contact|song|file|folder|product|notification))"
)
_SECTION = r"(?:section|group|category|heading|header)"
_HOLDING = (
    r"(?:of|for|with|as|label+ed|named|called|titled|saying|reading|containing|that (?:says|reads))"
)
_EXACTLY = (
    r"(?:(?:right|directly|just|immediately|located|placed|positioned|shown|standing|that is|"
    r"which is) )*"
)
_BESIDE = r"(?:next to|beside|near(?:est)?(?: to)?|closest to|close to|adjacent to|alongside)"


class _Relation(NamedTuple):
    """What stands between what is meant and its anchor.

    Attributes:
        pattern: The words.
        side: On which side of the anchor they put it.
        needs: What has to be quoted, or named as a thing on screens, as the words are part of many
            a title: nothing, either of the two, or the anchor.
    """

    pattern: str
    side: Side | None = None
    needs: Literal["", "either", "anchor"] = ""


_RELATIONS = (
    _Relation(rf"(?:in|on|of|at|from|for)(?: the)?(?: same)? {_GROUP} {_HOLDING}"),
    _Relation(rf"(?:in|on|of|at|from)(?: the)? {_GROUP}(?= \x00)"),
    _Relation(rf"(?:in|under|from|of)(?: the)? {_SECTION}(?: {_HOLDING})?", "below"),
    _Relation(rf"{_EXACTLY}{_BESIDE}"),
    _Relation(rf"{_EXACTLY}(?:below|under|beneath|underneath)", "below"),
    _Relation(rf"{_EXACTLY}above", "above"),
    _Relation(r"(?:(?:to|on|at) )?(?:the )?left(?: side)? of", "left of"),
    _Relation(r"(?:(?:to|on|at) )?(?:the )?right(?: side)? of", "right of"),
    _Relation(r"(?:for|of|belonging to)", needs="either"),
    _Relation(r"(?:in|on|at|by)", needs="anchor"),
)
_OF_LOOKS = re.compile(
    r"(?:an?|its|two|three|four|one|all|both|another|each|other) .+|its|others?|another|"
    r"(?:top|bottom|left|right|middle|center|centre|up|down|lines|dots)(?: .+)?",
    re.IGNORECASE,
)
"""What an icon's own parts stand by."""
_GROUP_BEHIND = re.compile(rf"(?:'s)? (?:{_GROUP}|(?P<section>{_SECTION}))$", re.IGNORECASE)
_ORDINAL_ROW = re.compile(
    rf" (?:in|on|of|from|at) (?:the )?(?P<ordinal>{ORDINAL}) (?:{_GROUP}|place|position)$"
)
_EMPTY = re.compile(
    r"(?:(?:the|a|an|this|that|one|go|scroll|back|jump|move|swipe|to|at|it|me|you|us|all|corner|"
    r"side|screen|page)(?: |$))+",
    re.IGNORECASE,
)
_LEADING_ACT = re.compile(
    r"^(?:tap|click|press|select|choose)(?: on)? (?=the |\x00)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Placed:
    """What is meant and where it stands, as words say it.

    Attributes:
        core: What is meant.
        sure: Whether the words surely describe: they quote, or name a kind of thing. Where not,
            they may be a title that merely sounds so.
        ordinal: Which of several.
        anchor: The text that it stands by.
        side: On which side of the anchor; None for by it, whatever the side.
        region: Roughly where on the screen.
        quoted: Whether the anchor was put in quotes.
    """

    core: str
    sure: bool
    ordinal: Ordinal | None = None
    anchor: str | None = None
    side: Side | None = None
    region: Region | None = None
    quoted: bool = False


def placed(words: str, *, of_icon: bool = False) -> tuple[Placed, ...]:
    """What words may say of a place, what says most first; nothing where they say none.

    Whether they are a description or a title, only the screen can tell: what reads so literally
    goes before.

    Args:
        words: A text as shown, or a description of one or of an icon.
        of_icon: Whether they describe an icon: then they may speak of its parts' places.
    """
    if len(words) > _LONGEST:
        return ()
    whole = Phrase.of(words)
    act = _LEADING_ACT.match(whole.bare)
    whole = whole.cut(act.end()) if act else whole
    found: dict[Placed, None] = {}
    for rest, region in (*without_region(whole, of_icon=of_icon), (whole, None)):
        for each in _related(rest, of_icon=of_icon):
            told = replace(each, region=region)
            if _says_where(told) and not _EMPTY.fullmatch(told.core):
                found.setdefault(told)
    return tuple(found)[:_MOST]


def _says_where(told: Placed) -> bool:
    if not told.core.strip() or (told.anchor is not None and not told.anchor.strip()):
        return False
    return any(each is not None for each in (told.ordinal, told.anchor, told.region))


def _related(phrase: Phrase, *, of_icon: bool) -> Iterator[Placed]:
    row = _ORDINAL_ROW.search(phrase.bare)
    if row is not None:
        counted_rows = without_article(phrase.cut(0, row.start()).text)
        yield Placed(counted_rows, sure=True, ordinal=ordinal_of(row["ordinal"]))
    for relation in _RELATIONS:
        between = rf" \(?{relation.pattern}(?: the)? "
        for split in re.finditer(between, phrase.bare, re.IGNORECASE):
            core, anchor = phrase.cut(0, split.start()), phrase.cut(split.end())
            if not (of_icon and _OF_LOOKS.fullmatch(anchor.bare)):
                yield from _by_anchor(core, anchor, relation, of_icon=of_icon)
    counted = numbered(phrase, of_icon=of_icon)
    if counted is not None:
        yield Placed(counted.core, counted.sure, counted.ordinal)
        return
    for core, label in labelled_controls(phrase, of_icon=of_icon):
        yield Placed(core.text, sure=label.quoted, anchor=label.text, quoted=label.quoted)
    yield Placed(phrase.text, sure=phrase.quotes or phrase.names_a_kind)


def _by_anchor(
    core: Phrase, anchor: Phrase, relation: _Relation, *, of_icon: bool
) -> Iterator[Placed]:
    if anchor.bare.endswith(")") and "(" not in anchor.bare:
        anchor = anchor.cut(0, -1)
    behind = _GROUP_BEHIND.search(anchor.bare)
    if behind is not None:
        anchor = anchor.cut(0, behind.start())
    if not core.words or not anchor.words or _EMPTY.fullmatch(anchor.bare):
        return
    if anchor.quotes and not anchor.quoted:
        return
    described = core.quotes or core.names_a_kind
    told = anchor.quoted or (behind is not None and (described or of_icon))
    if relation.needs == "anchor" and not told:
        return
    if relation.needs == "either" and not (told or described):
        return
    side: Side | None = "below" if behind is not None and behind["section"] else relation.side
    sure = described or anchor.quoted
    counted = numbered(core, of_icon=of_icon)
    meant = without_article(core.text) if counted is None else counted.core
    ordinal = None if counted is None else counted.ordinal
    yield Placed(meant, sure, ordinal, anchor.text, side, quoted=anchor.quoted)
