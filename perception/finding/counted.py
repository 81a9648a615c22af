"""The second of three: which of several equally good places an ordinal means."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

from perception.finding.ordinals import Ordinal, in_order
from perception.finding.scored import Scored
from perception.match import Reason
from perception.screen import TextBox

__all__ = ["counted", "reads_leftward"]

_PLACED = frozenset({"near", "region", "side", "status bar", "keyboard"})
_MARGIN = 0.5
"""How far behind the one that is meant the others are left, beyond what they were ahead."""
_SHORT = 0.2
"""How far below what is acceptable all are left where there are not enough."""


def counted(
    places: Sequence[Scored],
    ordinal: Ordinal,
    *,
    accept: float,
    gap: float,
    leftward: bool,
    well_placed: Callable[[Scored], bool],
    sure: bool = True,
) -> tuple[Scored, ...] | None:
    """The places with the one that an ordinal means ahead of all others.

    Counted are those that are acceptable and about as good as the best, wherever they stand; of
    these only those that stand where they should, if they are enough.

    Args:
        places: What was found.
        ordinal: Which one.
        accept: The least likeness that is acceptable.
        gap: How much less good than the best the counted ones may be.
        leftward: Whether rows are read from the right.
        well_placed: Whether a place stands where it should.
        sure: Whether the words surely counted.

    Returns:
        All places; none is acceptable any more where there are not as many as that. None where the
        words may not have counted at all: there are fewer than two, or too few.
    """
    members = _members(places, accept, gap)
    apart = [place for place in members if well_placed(place)]
    if ordinal.index(len(apart)) is not None:
        members = apart
    index = ordinal.index(len(members))
    if not members or (not sure and (len(members) < 2 or index is None)):
        return None
    order = in_order([place.element.box for place in members], ordinal.order, leftward=leftward)
    ranks = {id(members[number]): rank for rank, number in enumerate(order)}
    if index is None:
        return tuple(_too_few(place, ranks, ordinal, accept) for place in places)
    meant = members[order[index]]
    behind = max(place.total for place in places) - meant.total + _MARGIN
    return tuple(
        _ranked(place, ranks, ordinal, 0.0 if place is meant else behind) for place in places
    )


def reads_leftward(texts: Sequence[TextBox]) -> bool:
    """Whether most letters of a screen are of a script that is written from the right."""
    ways = [unicodedata.bidirectional(mark) for text in texts for mark in text.text]
    return sum(way in ("R", "AL") for way in ways) > ways.count("L")


def _members(places: Sequence[Scored], accept: float, gap: float) -> list[Scored]:
    acceptable = [place for place in places if place.likeness >= accept]
    if not acceptable:
        return []
    least = max(_own(place) for place in acceptable) - gap
    free = [place for place in acceptable if _own(place) >= least]
    # The clock's and the keyboard's are not counted among the page's.
    page = [place for place in free if not _is_systems(place)]
    return page or free


def _own(place: Scored) -> float:
    return sum(reason.value for reason in place.reasons if reason.part not in _PLACED)


def _is_systems(place: Scored) -> bool:
    return any(reason.part in ("status bar", "keyboard") for reason in place.reasons)


def _ranked(place: Scored, ranks: dict[int, int], ordinal: Ordinal, behind: float) -> Scored:
    rank = ranks.get(id(place))
    words = f"not among the {len(ranks)} that count"
    if rank is not None:
        words = f"{Ordinal(rank + 1).words} of {len(ranks)} {ordinal.order}"
    return replace(place, reasons=(*place.reasons, Reason("ordinal", -behind, words)))


def _too_few(place: Scored, ranks: dict[int, int], ordinal: Ordinal, accept: float) -> Scored:
    if place.likeness < accept:
        return place
    short = place.likeness - accept + _SHORT
    words = f"not among the {len(ranks)} that count"
    if id(place) in ranks:
        words = f"one of only {len(ranks)}, and the {ordinal.words} was asked for"
        words = words.replace("one of only 1,", "the only one,")
    reason = Reason("ordinal", -short, words)
    return replace(place, likeness=place.likeness - short, reasons=(*place.reasons, reason))
