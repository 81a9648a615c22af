"""Icons of which nothing but the place is told: "the icon left of 'Total'"."""

import re
from collections.abc import Sequence

from perception.calibration import Calibration
from perception.finding.glyphs import with_glyphs
from perception.finding.icons import one_for_each_spot
from perception.finding.layout import near_fit
from perception.finding.rows import look_alikes, sharing
from perception.finding.scored import PlaceWeights, Scored, placed_reasons
from perception.geometry import Box
from perception.match import Reason
from perception.screen import Icon, IconKind, Screen
from perception.targets import IconTarget

__all__ = ["is_unnamed", "unnamed_icons"]

_UNNAMED = re.compile(
    r"(?:the |an? )?(?:small |little |big )?"
    r"(?:icon|button|icon button|image|picture|symbol|control)",
    re.IGNORECASE,
)


def is_unnamed(description: str) -> bool:
    """Whether a description says no more than that it is an icon."""
    return _UNNAMED.fullmatch(description.strip()) is not None


def unnamed_icons(
    target: IconTarget, screen: Screen, neighbours: tuple[Box, ...], calibration: Calibration
) -> tuple[Scored, ...]:
    """All icons and controls, weighed by how surely they are some and by where they stand."""
    weights, presence = calibration.icon_weights, calibration.icon_presence
    icons = [icon for icon in with_glyphs(screen) if icon.kind is not IconKind.INPUT_FIELD]
    shared = _shared(icons, neighbours, screen)
    fits = [near_fit(icon.box, neighbours, screen.screenshot.box) for icon in icons]
    nearest = max(fits, default=0.0)
    places = []
    for icon, raw, sharing_it in zip(icons, fits, shared, strict=True):
        # An icon of another shape may be the one of that item: then its look-alikes share it out.
        own = None if sharing_it and raw < nearest else sharing_it
        words = f"{icon.confidence:.0%} sure that this is an icon"
        # What all of them are makes none of them more the one that is meant.
        detected = Reason("detected", 0.0, words)
        placed = placed_reasons(
            target,
            icon.box,
            neighbours,
            screen.screenshot.box,
            PlaceWeights.of_icons(weights),
            sharing=own,
        )
        likeness = presence.bias + presence.sure * icon.confidence
        if neighbours:
            fit = near_fit(icon.box, neighbours, screen.screenshot.box, own)
            likeness += presence.near * (fit - 1.0)
        places.append(Scored(icon, icon.box.center, likeness, (detected, *placed)))
    return one_for_each_spot(places)


def _shared(
    icons: Sequence[Icon], neighbours: tuple[Box, ...], screen: Screen
) -> list[bool | None]:
    told: list[bool | None] = [None] * len(icons)
    for group in look_alikes([icon.box for icon in icons]):
        own = sharing([icons[each].box for each in group], neighbours, screen)
        for number, each in zip(group, own, strict=True):
            told[number] = each
    return told
