"""Icon candidates: every icon, control and odd glyph, with how well it fits a description."""

from collections.abc import Iterable, Sequence

from perception.calibration import Calibration, IconWeights
from perception.finding.description import understood
from perception.finding.evidence import Evidence, icon_evidence, with_sharing
from perception.finding.layout import near_fit, unasked_in_status_bar, unasked_on_keyboard
from perception.finding.scored import PlaceWeights, Scored, placed_reasons
from perception.finding.untold import UNTOLD, goes_by_neighbour, is_elsewhere
from perception.finding.weighing import own_reasons
from perception.geometry import Box
from perception.protocols import IconMatcher
from perception.screen import Screen
from perception.targets import IconTarget

__all__ = ["one_for_each_spot", "scored_icons", "weighed_icons"]


def scored_icons(
    target: IconTarget,
    screen: Screen,
    neighbours: tuple[Box, ...],
    matcher: IconMatcher,
    calibration: Calibration,
) -> tuple[Scored, ...]:
    """All icons with the parts of their scores, one for each spot."""
    evidence = icon_evidence(understood(target.description), screen, matcher)
    evidence = with_sharing(evidence, neighbours, screen)
    weights, presence = calibration.icon_weights, calibration.icon_presence
    return weighed_icons(target, evidence, screen.screenshot.box, neighbours, weights, presence)


def weighed_icons(
    target: IconTarget,
    evidence: Iterable[Evidence],
    screen: Box,
    neighbours: tuple[Box, ...],
    weights: IconWeights,
    presence: IconWeights,
) -> tuple[Scored, ...]:
    """The same from evidence gathered before."""
    places = []
    beside = target.near is not None and goes_by_neighbour(target.description)
    for each in evidence:
        box = each.icon.box
        own = own_reasons(each, target, weights)
        placed = placed_reasons(
            target,
            box,
            neighbours,
            screen,
            PlaceWeights.of_icons(weights),
            sharing=each.sharing,
            on_keyboard=unasked_on_keyboard(box, target, each.keyboard),
        )
        # The switch beside another label is another switch; a region is only roughly right.
        likeness = sum(reason.value for reason in own_reasons(each, target, presence))
        fit = near_fit(box, neighbours, screen, each.sharing)
        likeness += presence.near * (fit - 1.0) * bool(neighbours)
        likeness -= presence.status_bar * unasked_in_status_bar(box, target, screen)
        if beside and is_elsewhere(fit):
            likeness = min(likeness, UNTOLD)
        places.append(Scored(each.icon, box.center, likeness, (*own, *placed)))
    return one_for_each_spot(places)


def one_for_each_spot(places: Sequence[Scored]) -> tuple[Scored, ...]:
    """Of a plate and the glyph on it, only the better: touching either is the same."""
    kept: list[Scored] = []
    for place in sorted(places, key=lambda place: -place.total):
        if not any(_same_spot(place.element.box, other.element.box) for other in kept):
            kept.append(place)
    return tuple(kept)


def _same_spot(first: Box, second: Box) -> bool:
    if first.left >= second.right or second.left >= first.right:
        return False
    if first.top >= second.bottom or second.top >= first.bottom:
        return False
    small, large = sorted((first, second), key=lambda box: box.area)
    if not large.contains(small.center):
        return False
    return small.coverage(large) > 0.6 and large.width < 4.5 * small.width
