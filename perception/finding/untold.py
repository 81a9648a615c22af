"""Controls that only their neighbour tells apart, and those that do not stand by it."""

from collections.abc import Sequence
from dataclasses import replace

from perception.finding.description import understood
from perception.finding.scored import Scored
from perception.screen import PICTURES

__all__ = ["UNTOLD", "goes_by_neighbour", "is_elsewhere", "untold"]

UNTOLD = -1.0
"""The most that a control in another row, or in none that is known, is likely to be the one meant:
log-odds. The only switch in sight is not the one of a row that has none."""
_ELSEWHERE = 0.2
"""What is less near stands by something else: a control in its own row is about three times as
near, one in another row a third as near or less."""


def goes_by_neighbour(description: str) -> bool:
    """Whether it names a kind of control, of which all look alike: switches, checkboxes."""
    kind = understood(description).kind
    return kind is not None and kind not in PICTURES


def is_elsewhere(nearness: float) -> bool:
    """Whether a control so near to the neighbour that was named is another one's."""
    return nearness < _ELSEWHERE


def untold(places: Sequence[Scored]) -> tuple[Scored, ...]:
    """The places, none of them acceptable."""
    return tuple(replace(place, likeness=min(place.likeness, UNTOLD)) for place in places)
