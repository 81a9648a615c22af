"""Targets whose words say where they stand: "the second 'Install'", "the switch for 'Milk'"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from perception.calibration import Bands
from perception.eyes import Eyes
from perception.finding.counted import counted, reads_leftward
from perception.finding.description import understood
from perception.finding.icons import scored_icons
from perception.finding.layout import Side, region_fit, side_fit
from perception.finding.neighbours import anchors_of, neighbours_of
from perception.finding.reading import taken_for
from perception.finding.relations import Placed, placed
from perception.finding.scored import Scored
from perception.finding.text import readings
from perception.finding.texts import TEXT_WEIGHTS, scored_texts
from perception.finding.unnamed import is_unnamed, unnamed_icons
from perception.finding.untold import goes_by_neighbour, untold
from perception.finding.verdict import judged
from perception.geometry import Box
from perception.match import Match, Reason
from perception.screen import PICTURES, Screen
from perception.targets import IconTarget, Target, TextTarget

__all__ = ["found_by_place"]

_TEXT_GAP, _ICON_GAP = 0.06, 1.5
"""How much less good than the best what is counted may be; for icons in log-odds."""
_UNNAMED_GAP = 0.5
"""Of icons of which only the place is told, those that stand about as well are rivals."""
_NAMED = 0.5
"""How much of what a wrong side costs counts where the icon's look is told too."""
_WITHIN = 0.99
"""What fits its region so well is in it."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What was found of one kind of element, and how that kind is judged."""

    places: tuple[Scored, ...]
    bands: Bands
    gap: float
    side_weight: float
    side_presence: float

    @property
    def acceptable(self) -> bool:
        return any(place.likeness >= self.bands.accept for place in self.places)


def found_by_place(target: Target, screen: Screen, eyes: Eyes) -> Match | None:
    """The outcome where the target's words say where it stands; None where they say none.

    Raises:
        EngineError: The matcher cannot be loaded, or failed.
        WeightsError: The matcher's weights are missing or altered.
    """
    for wish in placed(target.words, of_icon=isinstance(target, IconTarget)):
        match = _found(wish, target, screen, eyes)
        if match is not None:
            return match
    return None


def _found(wish: Placed, target: Target, screen: Screen, eyes: Eyes) -> Match | None:
    anchors = anchors_of(wish, screen)
    if wish.anchor is not None and not anchors and not wish.quoted:
        return None
    neighbours = neighbours_of(target.near, screen) if wish.anchor is None else anchors
    asked = _asked(wish, target, seen=bool(anchors))
    kind = _looked_for(asked, screen, eyes, neighbours)
    if kind is None or not (wish.sure or kind.acceptable):
        return None
    places: tuple[Scored, ...] | None = kind.places
    if wish.anchor is not None:
        places = _by_anchor(kind, anchors, wish.anchor, wish.side, screen.screenshot.box)
        if not anchors and goes_by_neighbour(asked.words):
            places = untold(places)
    if wish.ordinal is not None:
        places = counted(
            places or (),
            wish.ordinal,
            accept=kind.bands.accept,
            gap=kind.gap,
            leftward=reads_leftward(screen.texts),
            well_placed=_placing(wish, asked, anchors, screen.screenshot.box),
            sure=wish.sure,
        )
    return None if places is None else judged(target, places, kind.bands)


def _asked(wish: Placed, target: Target, *, seen: bool) -> Target:
    """The target without the words that say where; what is to be on a side need not be near."""
    near = target.near
    if wish.anchor is not None:
        near = wish.anchor if seen and wish.side is None else None
    region = target.region or wish.region
    if isinstance(target, TextTarget):
        return TextTarget(wish.core, region, near)
    return IconTarget(wish.core, region, near)


def _placing(
    wish: Placed, asked: Target, anchors: Sequence[Box], screen: Box
) -> Callable[[Scored], bool]:
    """Whether a place is in the region and on the side that were named."""
    region, side = asked.region, wish.side if anchors else None

    def well_placed(place: Scored) -> bool:
        box = place.element.box
        if region is not None and region_fit(box.center, region, screen) <= _WITHIN:
            return False
        return side is None or any(side_fit(box, each, side, screen) for each in anchors)

    return well_placed


def _looked_for(
    asked: Target, screen: Screen, eyes: Eyes, neighbours: tuple[Box, ...]
) -> _Kind | None:
    """What is there of the asked kind, or of the other one where only that fits the words."""
    text = TextTarget(asked.words, asked.region, asked.near)
    icon = IconTarget(asked.words, asked.region, asked.near)
    if isinstance(asked, IconTarget):
        icons = _icons(icon, screen, eyes, neighbours)
        texts = None if icons.acceptable else _texts(text, screen, eyes, neighbours)
        return texts if texts is not None and texts.acceptable else icons
    texts = _texts(text, screen, eyes, neighbours)
    if texts.acceptable:
        return texts
    kind = understood(asked.words).kind
    if kind is None or kind in PICTURES:
        return None
    icons = _icons(icon, screen, eyes, neighbours)
    return icons if icons.acceptable else None


def _texts(target: TextTarget, screen: Screen, eyes: Eyes, neighbours: tuple[Box, ...]) -> _Kind:
    found = [
        taken_for(each, target.text) if each.literal else each
        for each in readings(target.text, screen.texts)
    ]
    places = scored_texts(target, screen, neighbours, found)
    return _Kind(places, eyes.calibration.text, _TEXT_GAP, TEXT_WEIGHTS.near, 0.0)


def _icons(target: IconTarget, screen: Screen, eyes: Eyes, neighbours: tuple[Box, ...]) -> _Kind:
    calibration = eyes.calibration
    weight, presence = calibration.icon_weights.near, calibration.icon_presence.near
    if is_unnamed(target.description):
        places = unnamed_icons(target, screen, neighbours, calibration)
        bands = replace(calibration.icon, gap=_UNNAMED_GAP, loose_gap=_UNNAMED_GAP)
        return _Kind(places, bands, _ICON_GAP, weight, presence)
    places = scored_icons(target, screen, neighbours, eyes.matcher, calibration)
    return _Kind(places, calibration.icon, _ICON_GAP, weight, _NAMED * presence)


def _by_anchor(
    kind: _Kind, anchors: Sequence[Box], anchor: str, side: Side | None, screen: Box
) -> tuple[Scored, ...]:
    """The places with what each loses for not standing on that side of the anchor."""
    if not anchors:
        unseen = Reason("near", 0.0, f"nowhere near {anchor!r}, which is not seen")
        return tuple(replace(place, reasons=(*place.reasons, unseen)) for place in kind.places)
    if side is None:
        return kind.places
    told = []
    for place in kind.places:
        fit = max(side_fit(place.element.box, each, side, screen) for each in anchors)
        words = f"{side} {anchor!r}, fit {fit:.0%}" if fit else f"not {side} {anchor!r}"
        reason = Reason("side", kind.side_weight * (fit - 1.0), words)
        likeness = place.likeness + kind.side_presence * (fit - 1.0)
        told.append(replace(place, likeness=likeness, reasons=(*place.reasons, reason)))
    return tuple(told)
