"""Icon candidates: every icon, control and odd glyph, with how well it fits a description."""

from collections.abc import Sequence

from perception.calibration import IconWeights
from perception.finding.description import understood
from perception.finding.evidence import icon_evidence
from perception.finding.scored import Scored, placed_reasons
from perception.finding.weighing import own_reasons
from perception.geometry import Box
from perception.protocols import IconMatcher
from perception.screen import Screen
from perception.targets import IconTarget

__all__ = ["scored_icons"]


def scored_icons(
    target: IconTarget,
    screen: Screen,
    neighbours: tuple[Box, ...],
    matcher: IconMatcher,
    weights: IconWeights,
) -> tuple[Scored, ...]:
    """All icons with the parts of their scores, in log-odds, one for each spot."""
    description = understood(target.description)
    whole = screen.screenshot.box
    places = []
    for evidence in icon_evidence(description, screen, matcher):
        own = own_reasons(evidence, target, weights)
        placed = placed_reasons(
            target, evidence.icon.box, neighbours, whole, weights.near, weights.region
        )
        likeness = sum(reason.value for reason in own)
        icon = evidence.icon
        places.append(Scored(icon, icon.box.center, likeness, (*own, *placed)))
    return _one_for_each_spot(places)


def _one_for_each_spot(places: Sequence[Scored]) -> tuple[Scored, ...]:
    """Of a plate and the glyph on it, only the better: touching either is the same."""
    kept: list[Scored] = []
    for place in sorted(places, key=lambda place: -place.total):
        if not any(_same_spot(place.element.box, other.element.box) for other in kept):
            kept.append(place)
    return tuple(kept)


def _same_spot(first: Box, second: Box) -> bool:
    small, large = sorted((first, second), key=lambda box: box.area)
    if not large.contains(small.center):
        return False
    return small.coverage(large) > 0.6 and large.width < 4.5 * small.width
