"""find: from a target in words to a match."""

from perception.calibration import Bands
from perception.eyes import Eyes
from perception.finding.icons import scored_icons
from perception.finding.scored import Scored, placed_reasons
from perception.finding.text import readings
from perception.finding.verdict import judged
from perception.geometry import Box
from perception.match import Match, Reason
from perception.screen import Screen
from perception.targets import Target, TextTarget

__all__ = ["find", "neighbours_of"]

_NEIGHBOUR = 0.75
"""How alike a text must read to be taken for the neighbour."""

_NEAR_WEIGHT, _REGION_WEIGHT, _STATUS_BAR_WEIGHT = 0.25, 0.12, 0.03
"""How much a text far from its neighbour or region, or in the status bar, loses; a likeness of 1.0
is an exact text."""


def find(target: Target, screen: Screen, eyes: Eyes) -> Match:
    """Looks for a target on a seen screen.

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
    neighbours = neighbours_of(target.near, screen)
    bands: Bands
    if isinstance(target, TextTarget):
        places, bands = _scored_texts(target, screen, neighbours), eyes.calibration.text
    else:
        bands = eyes.calibration.icon
        places = scored_icons(target, screen, neighbours, eyes.matcher, eyes.calibration)
    return judged(target, places, bands)


def neighbours_of(near: str | None, screen: Screen) -> tuple[Box, ...]:
    """The places of the text that the target stands near."""
    if near is None:
        return ()
    found = [reading for reading in readings(near, screen.texts) if reading.likeness > _NEIGHBOUR]
    best = max((reading.likeness for reading in found), default=0.0)
    # Where the whole line reads so, lines that merely contain the words are others.
    least = best - (0.03 if best > 0.92 else 0.1)
    return tuple(reading.element.box for reading in found if reading.likeness >= least)


def _scored_texts(
    target: TextTarget, screen: Screen, neighbours: tuple[Box, ...]
) -> tuple[Scored, ...]:
    whole = screen.screenshot.box
    return tuple(
        Scored(
            reading.element,
            reading.point,
            reading.likeness,
            (
                Reason("text", reading.likeness, reading.words),
                *placed_reasons(
                    target,
                    reading.element.box,
                    neighbours,
                    whole,
                    _NEAR_WEIGHT,
                    _REGION_WEIGHT,
                    _STATUS_BAR_WEIGHT,
                ),
            ),
        )
        for reading in readings(target.text, screen.texts)
    )
