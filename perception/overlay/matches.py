"""What was found and why, drawn on the screenshot."""

import numpy as np

from perception.clauses import percent
from perception.explaining import Explanation, equals, explained, name_of
from perception.finding.search import neighbours_in
from perception.geometry import Box
from perception.match import Match, Verdict
from perception.overlay.colours import ICON, LOSER, NEAR, REGION, RIVAL, TEXT, WINNER, Colour
from perception.overlay.ink import (
    Tag,
    area,
    blank_canvas,
    crosshair,
    letter_size,
    line_width,
    outline,
    tags,
    tie,
)
from perception.overlay.legend import Entry, with_legend
from perception.regions import region_box
from perception.screen import Element, Screen
from perception.screenshot import Pixels, Screenshot

__all__ = ["draw_match"]

_MOST_DRAWN = 6
"""The winner and five losers: more would hide the screen."""


def draw_match(screen: Screen, match: Match, explanation: Explanation | None = None) -> Screenshot:
    """The screenshot with the winner, the losers, region and neighbour, and a legend beneath.

    Args:
        screen: What was seen.
        match: What was found.
        explanation: The legend's sentences, if there are any already.

    Returns:
        The screenshot's pixels keep their coordinates; the legend is below them.
    """
    canvas = _faded(blank_canvas(screen.screenshot))
    size = letter_size(screen.screenshot.box)
    neighbours = neighbours_in(match, screen)
    _draw_seen(canvas, screen)
    members = [
        *_draw_candidates(canvas, match),
        *_draw_neighbours(canvas, match, neighbours),
        *_draw_region(canvas, match, screen.screenshot.box),
    ]
    if match.best is not None and match.verdict is Verdict.FOUND:
        crosshair(canvas, match.best.point, match.best.element.box, WINNER)
    seen: tuple[Element, ...] = (*screen.texts, *screen.icons)
    tags(canvas, members, size, [element.box for element in seen])
    told = explanation or explained(match)
    heading = _colour(1, match)
    return Screenshot(with_legend(canvas, told.verdict, heading, _entries(match, told), size))


def _faded(canvas: Pixels) -> Pixels:
    """Paler and greyer, so that what is drawn stands out on any screen."""
    import cv2  # noqa: PLC0415

    grey = cv2.cvtColor(cv2.cvtColor(canvas, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    return np.asarray(cv2.addWeighted(canvas, 0.4, grey, 0.4, 0.2 * 255), np.uint8)


def _draw_seen(canvas: Pixels, screen: Screen) -> None:
    for colour, boxes in (
        (TEXT, [text.box for text in screen.texts]),
        (ICON, [icon.box for icon in screen.icons]),
    ):
        for box in boxes:
            area(canvas, box, colour, 0.12)


def _drawn(match: Match) -> int:
    most = len(equals(match)) if match.verdict is Verdict.AMBIGUOUS else 0
    return min(len(match.candidates), max(_MOST_DRAWN, most))


def _colour(number: int, match: Match) -> Colour:
    if match.verdict is Verdict.AMBIGUOUS:
        return RIVAL if number <= len(equals(match)) else LOSER
    return WINNER if match.verdict is Verdict.FOUND and number == 1 else LOSER


def _draw_candidates(canvas: Pixels, match: Match) -> list[Tag]:
    members: list[Tag] = []
    for number, candidate in enumerate(match.candidates[: _drawn(match)], start=1):
        colour = _colour(number, match)
        members.append((candidate.element.box, f"{number}  {percent(candidate.score)}", colour))
    for box, _, colour in reversed(members):
        outline(canvas, box, colour, line_width(canvas) * (1 if colour == LOSER else 2))
    return members


def _draw_neighbours(canvas: Pixels, match: Match, neighbours: tuple[Box, ...]) -> list[Tag]:
    """The neighbours' boxes, the closest of them tied to the best place."""
    for box in neighbours:
        area(canvas, box, NEAR, 0.25)
        outline(canvas, box, NEAR, line_width(canvas))
    if not neighbours or match.best is None:
        return [(box, "near", NEAR) for box in neighbours]
    best = match.best.element.box
    closest = min(neighbours, key=lambda box: box.distance(best))
    if closest.distance(best) > 0:
        tie(canvas, closest, best, NEAR, line_width(canvas))
    return [(closest, "near", NEAR)]


def _draw_region(canvas: Pixels, match: Match, screen: Box) -> list[Tag]:
    region = match.target.region
    if region is None:
        return []
    box = region_box(region, screen)
    area(canvas, box, REGION, 0.14)
    inner = box.grown(-line_width(canvas))
    outline(canvas, inner, REGION, line_width(canvas), halo=False)
    corner = Box(box.left, box.bottom - 1, box.left + 1, box.bottom)
    return [(corner, region, REGION)]


def _entries(match: Match, explanation: Explanation) -> tuple[Entry, ...]:
    entries = []
    for number, candidate in enumerate(match.candidates[: _drawn(match)], start=1):
        name = f"{name_of(candidate)}, {percent(candidate.score)}"
        why = explanation.candidates[number - 1]
        entries.append(Entry(str(number), _colour(number, match), name, why))
    return tuple(entries)
