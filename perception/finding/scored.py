"""A place with the parts of its score, before it becomes a candidate."""

from dataclasses import dataclass

from perception.finding.layout import near_fit, region_fit, unasked_in_status_bar
from perception.geometry import Box, Point
from perception.match import Reason
from perception.screen import Element
from perception.targets import Target

__all__ = ["Scored", "placed_reasons"]


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


def placed_reasons(
    target: Target,
    box: Box,
    neighbours: tuple[Box, ...],
    screen: Box,
    near_weight: float,
    region_weight: float,
    status_bar_weight: float,
) -> tuple[Reason, ...]:
    """What a place's position adds to its score: a bonus never, only how much it misses."""
    reasons = []
    if target.region is not None:
        fit = region_fit(box.center, target.region, screen)
        words = "in" if fit > 0.99 else "off"
        reasons.append(
            Reason("region", region_weight * (fit - 1.0), f"{words} the region {target.region!r}")
        )
    if target.near is not None:
        fit = near_fit(box, neighbours, screen)
        words = f"{fit:.0%} near {target.near!r}" if neighbours else f"no {target.near!r} seen"
        reasons.append(Reason("near", near_weight * (fit - 1.0) if neighbours else 0.0, words))
    if unasked_in_status_bar(box, target, screen):
        reasons.append(Reason("status bar", -status_bar_weight, "in the status bar"))
    return tuple(reasons)
