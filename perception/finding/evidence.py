"""What speaks for and against each icon of a screen, wherever it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from perception.finding.colours import colour_share, ink_share
from perception.finding.crops import context_crop
from perception.finding.description import ColourWish, Description
from perception.finding.glyphs import with_glyphs
from perception.finding.keyboard import keyboard_box
from perception.finding.labels import Label, label_of
from perception.finding.rows import look_alikes, sharing
from perception.geometry import Box
from perception.protocols import ContrastingMatcher, IconMatcher
from perception.screen import Icon, IconKind, Screen
from perception.screenshot import Pixels

__all__ = ["Evidence", "icon_evidence", "with_sharing"]

_Compare = Callable[[str, Sequence[Pixels]], tuple[float, ...]]

_PLATE_SHARE, _GLYPH_SHARE, _INK_SHARE = 0.35, 0.05, 0.45
"""From these shares of its pixels on, a plate, glyph or icon fully has a colour."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one icon, wherever it stands.

    Attributes:
        icon: The icon.
        picture: The matcher's similarity, averaged over phrasings.
        contrast: How much better it fits the description than all else that icons show: the
            logarithm of a share, at most 0.0; None where the matcher cannot tell.
        resembles: What it looks like most of all that icons show; None where nobody can tell.
        lead: How far that is above the screen's other icons (negative: below the best).
        colour: How well it has the named colours, from 0.0 to 1.0; None where none is named.
        kind: Whether it is the named kind of control; None where none is named.
        label: A label beside it that reads like the description.
        sharing: Whether it shares an item (a row, a card, a grid's cell) with the neighbour that
            others of its look do not; None where that cannot be told.
        keyboard: Where the screen's keyboard is; None where there is none.
    """

    icon: Icon
    picture: float
    contrast: float | None
    resembles: str | None
    lead: float
    colour: float | None
    kind: bool | None
    label: Label | None
    sharing: bool | None = None
    keyboard: Box | None = None


def icon_evidence(
    description: Description, screen: Screen, matcher: IconMatcher
) -> tuple[Evidence, ...]:
    """Compares all icons of a screen with a description."""
    icons = _eligible(with_glyphs(screen), description)
    if not icons:
        return ()
    crops = [context_crop(screen.screenshot, icon.box) for icon in icons]
    pictures = _averaged(matcher.similarity, description, crops)
    contrasts: list[float | None] = [None] * len(icons)
    things: list[str | None] = [None] * len(icons)
    if isinstance(matcher, ContrastingMatcher):
        contrasts = [*_averaged(matcher.contrast, description, crops)]
        things = [*matcher.resembles(crops)]
    ranked = sorted(pictures, reverse=True)
    keyboard = keyboard_box(screen.texts, screen.screenshot.box)
    evidence = []
    for icon, picture, contrast, thing in zip(icons, pictures, contrasts, things, strict=True):
        best_other = ranked[1] if len(ranked) > 1 and picture == ranked[0] else ranked[0]
        evidence.append(
            Evidence(
                icon,
                picture,
                contrast,
                thing,
                picture - best_other if len(ranked) > 1 else 0.0,
                _colour_fit(description.colours, icon.box, screen),
                None if description.kind is None else icon.kind is description.kind,
                label_of(icon.box, description.label, screen.texts),
                keyboard=keyboard,
            )
        )
    return tuple(evidence)


def with_sharing(
    evidence: Sequence[Evidence], neighbours: Sequence[Box], screen: Screen
) -> tuple[Evidence, ...]:
    """The same with what is told by the items in which the icons and the neighbours stand."""
    if not neighbours:
        return tuple(evidence)
    told = list(evidence)
    # What kind a control is, is told less surely than its size.
    for group in look_alikes([each.icon.box for each in evidence]):
        shared = sharing([evidence[each].icon.box for each in group], neighbours, screen)
        for number, own in zip(group, shared, strict=True):
            told[number] = replace(evidence[number], sharing=own)
    return tuple(told)


def _eligible(icons: Sequence[Icon], description: Description) -> list[Icon]:
    """Fields and sliders are only looked at where they are asked for."""
    bars = (IconKind.INPUT_FIELD, IconKind.SLIDER)
    return [icon for icon in icons if icon.kind not in bars or icon.kind is description.kind]


def _averaged(compare: _Compare, description: Description, crops: Sequence[Pixels]) -> list[float]:
    """For each crop, the mean over all ways to speak of what is described."""
    asked = [compare(phrasing, crops) for phrasing in description.phrasings]
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
