"""Icon candidates: every icon, control and odd glyph, with how well it fits a description."""

from collections.abc import Sequence
from dataclasses import dataclass

from perception.calibration import IconWeights
from perception.finding.colours import colour_share, ink_share
from perception.finding.crops import context_crop
from perception.finding.description import ColourWish, Description, understood
from perception.finding.glyphs import with_glyphs
from perception.finding.labels import Label, label_of
from perception.finding.scored import Scored, placed_reasons
from perception.geometry import Box
from perception.match import Reason
from perception.protocols import IconMatcher
from perception.screen import Icon, IconKind, Screen
from perception.targets import IconTarget

__all__ = ["Evidence", "icon_evidence", "scored_icons"]

_PLATE_SHARE, _GLYPH_SHARE, _INK_SHARE = 0.35, 0.05, 0.45
"""From these shares of its pixels on, a plate, glyph or icon fully has a colour."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one icon, wherever it stands.

    Attributes:
        icon: The icon.
        picture: The matcher's similarity, averaged over phrasings.
        lead: How far that is above the screen's other icons (negative: below the best).
        colour: How well it has the named colours, from 0.0 to 1.0; None where none is named.
        kind: Whether it is the named kind of control; None where none is named.
        label: A label beside it that reads like the description.
    """

    icon: Icon
    picture: float
    lead: float
    colour: float | None
    kind: bool | None
    label: Label | None


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
        own = _reasons(evidence, description, weights)
        placed = placed_reasons(
            target, evidence.icon.box, neighbours, whole, weights.near, weights.region
        )
        likeness = sum(reason.value for reason in own)
        icon = evidence.icon
        places.append(Scored(icon, icon.box.center, likeness, (*own, *placed)))
    return _one_for_each_spot(places)


def icon_evidence(
    description: Description, screen: Screen, matcher: IconMatcher
) -> tuple[Evidence, ...]:
    """Compares all icons of a screen with a description."""
    icons = _eligible(with_glyphs(screen), description)
    if not icons:
        return ()
    pictures = _similarities(description, icons, screen, matcher)
    ranked = sorted(pictures, reverse=True)
    evidence = []
    for icon, picture in zip(icons, pictures, strict=True):
        best_other = ranked[1] if len(ranked) > 1 and picture == ranked[0] else ranked[0]
        evidence.append(
            Evidence(
                icon,
                picture,
                picture - best_other if len(ranked) > 1 else 0.0,
                _colour_fit(description.colours, icon.box, screen),
                None if description.kind is None else icon.kind is description.kind,
                label_of(icon.box, description.label, screen.texts),
            )
        )
    return tuple(evidence)


def _eligible(icons: Sequence[Icon], description: Description) -> list[Icon]:
    """Fields and sliders are only looked at where they are asked for."""
    bars = (IconKind.INPUT_FIELD, IconKind.SLIDER)
    return [icon for icon in icons if icon.kind not in bars or icon.kind is description.kind]


def _similarities(
    description: Description, icons: Sequence[Icon], screen: Screen, matcher: IconMatcher
) -> list[float]:
    crops = [context_crop(screen.screenshot, icon.box) for icon in icons]
    asked = [matcher.similarity(phrasing, crops) for phrasing in description.phrasings]
    return [sum(each) / len(each) for each in zip(*asked, strict=True)]


def _colour_fit(wishes: Sequence[ColourWish], box: Box, screen: Screen) -> float | None:
    if not wishes:
        return None
    shot = screen.screenshot
    fits = []
    for wish in wishes:
        if wish.part == "plate":
            fits.append(colour_share(shot, box, wish.colour) / _PLATE_SHARE)
        elif wish.part == "glyph":
            fits.append(colour_share(shot, box, wish.colour) / _GLYPH_SHARE)
        else:
            fits.append(ink_share(shot, box, wish.colour) / (_INK_SHARE / len(wishes)))
    return min(min(1.0, fit) for fit in fits)


def _reasons(
    evidence: Evidence, description: Description, weights: IconWeights
) -> tuple[Reason, ...]:
    reasons = [
        Reason(
            "picture",
            weights.bias + weights.picture * evidence.picture + weights.lead * evidence.lead,
            f"looks {evidence.picture:.2f} like {description.text!r}, "
            f"{abs(evidence.lead):.2f} {'above' if evidence.lead >= 0 else 'below'} the next",
        )
    ]
    if evidence.colour is not None:
        names = " and ".join(wish.colour for wish in description.colours)
        words = f"{evidence.colour:.0%} of the {names} asked for"
        reasons.append(Reason("colour", weights.colour * (evidence.colour - 0.5), words))
    if evidence.kind is not None:
        kind = evidence.icon.kind
        value = weights.kind if evidence.kind else -weights.kind
        if not evidence.kind and kind is IconKind.ICON:
            value /= 2  # Controls of unusual shape are seen as plain icons.
        reasons.append(Reason("kind", value, f"shaped like a {kind}"))
    if evidence.label is not None:
        label = evidence.label
        words = f"{label.text!r} stands {label.place}"
        reasons.append(Reason("label", weights.label * label.likeness, words))
    return tuple(reasons)


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
