"""A place with the parts of its score, before it becomes a candidate."""

from dataclasses import dataclass
from typing import Self

from perception.calibration import IconWeights
from perception.finding.layout import near_fit, region_fit, unasked_in_status_bar
from perception.geometry import Box, Point
from perception.match import Reason
from perception.screen import Element
from perception.targets import Target

__all__ = ["PlaceWeights", "Scored", "placed_reasons"]


@dataclass(frozen=True, slots=True)
class Scored:
    """One place and the parts of its score.

    Attributes:
        element: What is there.
        point: Where to touch it.
        likeness: How alike it is, apart from where it stands; decides whether it is acceptable.
        reasons: All parts; the score is their sum.
    """

    element: Element
    point: Point
    likeness: float
    reasons: tuple[Reason, ...]

    @property
    def total(self) -> float:
        """The sum of all parts."""
        return sum(reason.value for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class PlaceWeights:
    """What a place loses for where it stands, at most.

    Attributes:
        near: Far from the neighbour.
        region: Far from the region.
        status_bar: In the status bar, unasked.
        keyboard: On the keyboard, unasked.
    """

    near: float
    region: float
    status_bar: float
    keyboard: float

    @classmethod
    def of_icons(cls, weights: IconWeights) -> Self:
        """An icon's; a key counts as much as the status bar."""
        return cls(weights.near, weights.region, weights.status_bar, weights.status_bar)


def placed_reasons(
    target: Target,
    box: Box,
    neighbours: tuple[Box, ...],
    screen: Box,
    weights: PlaceWeights,
    *,
    sharing: bool | None = None,
    on_keyboard: bool = False,
) -> tuple[Reason, ...]:
    """What a place's position adds to its score: a bonus never, only how much it misses."""
    reasons = []
    if target.region is not None:
        fit = region_fit(box.center, target.region, screen)
        words = "in" if fit > 0.99 else "off"
        reasons.append(
            Reason("region", weights.region * (fit - 1.0), f"{words} the region {target.region!r}")
        )
    if target.near is not None:
        fit = near_fit(box, neighbours, screen, sharing)
        words = f"{fit:.0%} near {target.near!r}" if neighbours else f"no {target.near!r} seen"
        reasons.append(Reason("near", weights.near * (fit - 1.0) if neighbours else 0.0, words))
    if unasked_in_status_bar(box, target, screen):
        reasons.append(Reason("status bar", -weights.status_bar, "in the status bar"))
    if on_keyboard:
        reasons.append(Reason("keyboard", -weights.keyboard, "on the keyboard"))
    return tuple(reasons)
