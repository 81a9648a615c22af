"""The texts that a target stands near."""

from perception.finding.relations import Placed, placed
from perception.finding.text import readings
from perception.geometry import Box
from perception.match import Match
from perception.screen import Screen
from perception.targets import IconTarget

__all__ = ["anchors_of", "neighbours_in", "neighbours_of"]

_NEIGHBOUR = 0.75
"""How alike a text must read to be taken for the neighbour."""
_READS_SO = 0.85
"""The same for the anchor of words that may not speak of one: they quote nothing."""


def neighbours_of(near: str | None, screen: Screen) -> tuple[Box, ...]:
    """The places of the text that the target stands near."""
    if near is None:
        return ()
    found = [reading for reading in readings(near, screen.texts) if reading.likeness > _NEIGHBOUR]
    best = max((reading.likeness for reading in found), default=0.0)
    # Where the whole line reads so, lines that merely contain the words are others.
    least = best - (0.03 if best > 0.92 else 0.1)
    return tuple(reading.element.box for reading in found if reading.likeness >= least)


def anchors_of(words: Placed, screen: Screen) -> tuple[Box, ...]:
    """The places of the text that words put their target by; none where it is not seen."""
    if words.anchor is None:
        return ()
    if not words.quoted:
        best = max((each.likeness for each in readings(words.anchor, screen.texts)), default=0.0)
        if best < _READS_SO:
            return ()
    return neighbours_of(words.anchor, screen)


def neighbours_in(match: Match, screen: Screen) -> tuple[Box, ...]:
    """The places of the text by which a match was told, given as near or in the target's words."""
    target = match.target
    if target.near is not None or match.best is None:
        return neighbours_of(target.near, screen)
    if not any(reason.part in ("near", "side") for reason in match.best.reasons):
        return ()
    wishes = placed(target.words, of_icon=isinstance(target, IconTarget))
    return next((found for wish in wishes if (found := anchors_of(wish, screen))), ())
