"""Text candidates with the parts of their scores: what they read and where they stand."""

from collections.abc import Sequence

from perception.finding.keyboard import keyboard_box
from perception.finding.layout import unasked_on_keyboard
from perception.finding.reading import Reading
from perception.finding.rows import sharing
from perception.finding.scored import PlaceWeights, Scored, placed_reasons
from perception.geometry import Box
from perception.match import Reason
from perception.screen import Screen
from perception.targets import TextTarget

__all__ = ["TEXT_WEIGHTS", "scored_texts"]

TEXT_WEIGHTS = PlaceWeights(near=0.25, region=0.12, status_bar=0.01, keyboard=0.06)
"""How much a text far from its neighbour or region, or in the status bar or on the keyboard, loses;
a likeness of 1.0 is an exact text. What the page and the status bar both read is asked about, the
page's first; a key of the keyboard is hardly ever meant."""
_ALIKE = 0.1
"""Texts that read so much less alike than the best do not compete with it for the neighbour."""


def scored_texts(
    target: TextTarget, screen: Screen, neighbours: tuple[Box, ...], found: Sequence[Reading]
) -> tuple[Scored, ...]:
    """Readings with all that speaks for and against them, in the same order."""
    whole = screen.screenshot.box
    keyboard = keyboard_box(screen.texts, whole)
    shared = _shared(found, screen, neighbours)
    places = []
    for reading, own in zip(found, shared, strict=True):
        box = reading.element.box
        placed = placed_reasons(
            target,
            box,
            neighbours,
            whole,
            TEXT_WEIGHTS,
            sharing=own,
            on_keyboard=unasked_on_keyboard(box, target, keyboard),
        )
        reads = Reason("text", reading.likeness, reading.words)
        places.append(Scored(reading.element, reading.point, reading.likeness, (reads, *placed)))
    return tuple(places)


def _shared(
    found: Sequence[Reading], screen: Screen, neighbours: tuple[Box, ...]
) -> list[bool | None]:
    """Which of the best readings stand in one item with the neighbour."""
    told: list[bool | None] = [None] * len(found)
    if not neighbours or not found:
        return told
    least = max(reading.likeness for reading in found) - _ALIKE
    rivals = [number for number, reading in enumerate(found) if reading.likeness >= least]
    boxes = [found[number].element.box for number in rivals]
    for number, own in zip(rivals, sharing(boxes, neighbours, screen), strict=True):
        told[number] = own
    return told
