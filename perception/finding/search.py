"""find: from a target in words to a match."""

from collections.abc import Sequence

from perception.eyes import Eyes
from perception.finding.by_place import found_by_place
from perception.finding.icons import scored_icons
from perception.finding.neighbours import neighbours_in, neighbours_of
from perception.finding.reading import Reading
from perception.finding.text import readings
from perception.finding.texts import scored_texts
from perception.finding.verdict import judged
from perception.finding.wording import likeness
from perception.match import Match
from perception.screen import Screen
from perception.targets import IconTarget, Target, TextTarget

__all__ = ["find", "neighbours_in", "neighbours_of"]

_LABEL = 0.9
"""A text that reads so much like a whole description is the label of what is described."""


def find(target: Target, screen: Screen, eyes: Eyes) -> Match:
    """Looks for a target on a seen screen.

    Words are taken literally first. Only what does not read so may be a description of where it
    stands: "the second 'Install'", "the switch in the row of 'Bluetooth'".

    Args:
        target: What to look for, in words.
        screen: What was seen.
        eyes: The engines it was seen with.

    Returns:
        Ranked candidates with reasons, and the verdict: found, ambiguous or absent.

    Raises:
        EngineError: The matcher cannot be loaded, or failed.
        WeightsError: The matcher's weights are missing or altered.
    """
    if isinstance(target, TextTarget):
        return _text(target, screen, eyes)
    return _icon(target, screen, eyes)


def _text(target: TextTarget, screen: Screen, eyes: Eyes) -> Match:
    bands = eyes.calibration.text
    found = readings(target.text, screen.texts)
    if not _is_literal(found, bands.accept):
        by_place = found_by_place(target, screen, eyes)
        if by_place is not None:
            return by_place
    neighbours = neighbours_of(target.near, screen)
    return judged(target, scored_texts(target, screen, neighbours, found), bands)


def _is_literal(found: Sequence[Reading], accept: float) -> bool:
    """Whether the words themselves stand somewhere, not only what a description may mean."""
    return any(each.likeness >= accept and each.literal for each in found)


def _icon(target: IconTarget, screen: Screen, eyes: Eyes) -> Match:
    called = target.description
    if not any(likeness(called, text.text).score > _LABEL for text in screen.texts):
        by_place = found_by_place(target, screen, eyes)
        if by_place is not None:
            return by_place
    calibration = eyes.calibration
    neighbours = neighbours_of(target.near, screen)
    places = scored_icons(target, screen, neighbours, eyes.matcher, calibration)
    return judged(target, places, calibration.icon)
