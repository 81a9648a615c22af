"""Pictures for people and planners: what was seen, and what was found, drawn on the screenshot."""

from collections.abc import Iterable, Sequence

import numpy as np

from perception.geometry import Box
from perception.match import Candidate, Match, Verdict
from perception.screen import Screen
from perception.screenshot import Pixels, Screenshot

__all__ = ["draw_match", "draw_screen", "mark"]

Colour = tuple[int, int, int]

TEXT: Colour = (30, 110, 230)
ICON: Colour = (240, 120, 0)
WINNER: Colour = (0, 150, 60)
RIVAL: Colour = (200, 0, 110)
LOSER: Colour = (110, 110, 110)
PRIOR: Colour = (130, 60, 200)
WHITE: Colour = (255, 255, 255)

MOST_LOSERS = 5


def draw_screen(screen: Screen) -> Screenshot:
    """The screenshot with its texts and icons outlined and numbered."""
    canvas = _canvas(screen.screenshot)
    _outline_all(canvas, screen, numbered=True)
    return Screenshot(canvas)


def draw_match(screen: Screen, match: Match) -> Screenshot:
    """The screenshot with what was found, the losers with their scores, region and neighbour."""
    canvas = _canvas(screen.screenshot)
    canvas[:] = (canvas * 0.72 + 255 * 0.28).astype(np.uint8)
    _outline_all(canvas, screen, numbered=False)
    _draw_region(canvas, match, screen.screenshot.box)
    numbered = list(enumerate(match.candidates, start=1))
    for number, candidate in reversed(numbered[: MOST_LOSERS + 1]):
        colour = _colour_of(number, match)
        box = candidate.element.box
        _outline(canvas, box, colour, _line(canvas) * (2 if number == 1 else 1))
        _label(canvas, box, f"{number}  {candidate.score:.2f}", colour)
    if match.point is not None:
        _crosshair(canvas, match.point.x, match.point.y)
    return Screenshot(canvas)


def mark(screenshot: Screenshot, candidates: Sequence[Candidate]) -> Screenshot:
    """The part of the screenshot with the candidates in it, each with its number beside it.

    Shown to a planner that has to choose one by number; the first candidate is number 1.
    """
    canvas = _canvas(screenshot)
    for candidate in candidates:
        _outline(canvas, candidate.element.box, RIVAL, _line(canvas))
    for number, candidate in enumerate(candidates, start=1):
        _label(canvas, candidate.element.box, str(number), RIVAL)
    if not candidates:
        return Screenshot(canvas)
    around = Box.around(candidate.element.box for candidate in candidates)
    margin = round(0.2 * min(screenshot.width, screenshot.height))
    part = around.grown(margin).clipped(screenshot.width, screenshot.height)
    if part is None or part.height > 0.6 * screenshot.height:
        return Screenshot(canvas)
    # The full width is kept: rows tell what belongs to what.
    return Screenshot(canvas[part.top : part.bottom].copy())


def _canvas(screenshot: Screenshot) -> Pixels:
    return np.array(screenshot.pixels, dtype=np.uint8, copy=True)


def _line(canvas: Pixels) -> int:
    return max(1, min(int(side) for side in canvas.shape[:2]) // 360)


def _colour_of(number: int, match: Match) -> Colour:
    if match.verdict is Verdict.ABSENT:
        return LOSER
    if number == 1 and match.verdict is Verdict.FOUND:
        return WINNER
    return RIVAL if match.verdict is Verdict.AMBIGUOUS else LOSER


def _outline_all(canvas: Pixels, screen: Screen, *, numbered: bool) -> None:
    thin = max(1, _line(canvas) // 2) if not numbered else _line(canvas)
    groups: Iterable[tuple[Colour, str, Sequence[Box]]] = (
        (TEXT, "t", [text.box for text in screen.texts]),
        (ICON, "i", [icon.box for icon in screen.icons]),
    )
    for colour, letter, boxes in groups:
        for number, box in enumerate(boxes, start=1):
            _outline(canvas, box, colour, thin)
            if numbered:
                _label(canvas, box, f"{letter}{number}", colour, size=0.6)


def _outline(canvas: Pixels, box: Box, colour: Colour, thickness: int) -> None:
    import cv2  # noqa: PLC0415

    cv2.rectangle(canvas, (box.left, box.top), (box.right - 1, box.bottom - 1), colour, thickness)


def _label(canvas: Pixels, box: Box, text: str, colour: Colour, *, size: float = 1.0) -> None:
    """A filled tag above the box, or below or inside it where the screen ends."""
    import cv2  # noqa: PLC0415

    height, width = canvas.shape[:2]
    scale = max(0.3, min(height, width) / 1080 * 1.0 * size)
    thickness = max(1, round(2 * scale))
    font = cv2.FONT_HERSHEY_SIMPLEX
    (text_width, text_height), base = cv2.getTextSize(text, font, scale, thickness)
    pad = max(1, round(6 * scale))
    tag_width, tag_height = text_width + 2 * pad, text_height + base + 2 * pad
    left = max(0, min(box.left, width - tag_width))
    above = box.top - tag_height
    top = above if above >= 0 else min(box.bottom, max(0, height - tag_height))
    cv2.rectangle(canvas, (left, top), (left + tag_width, top + tag_height), colour, cv2.FILLED)
    origin = (left + pad, top + pad + text_height)
    cv2.putText(canvas, text, origin, font, scale, WHITE, thickness, cv2.LINE_AA)


def _draw_region(canvas: Pixels, match: Match, screen: Box) -> None:
    region = match.target.region
    if region is None:
        return
    thirds_x = [screen.left + screen.width * part // 3 for part in range(4)]
    thirds_y = [screen.top + screen.height * part // 3 for part in range(4)]
    middle = region == "center"
    columns = (0, 1) if "left" in region else (2, 3) if "right" in region else (0, 3)
    rows = (0, 1) if "top" in region else (2, 3) if "bottom" in region else (0, 3)
    if middle:
        columns, rows = (1, 2), (1, 2)
    left, right = thirds_x[columns[0]], thirds_x[columns[1]]
    top, bottom = thirds_y[rows[0]], thirds_y[rows[1]]
    if right > left and bottom > top:
        _outline(canvas, Box(left, top, right, bottom), PRIOR, _line(canvas))


def _crosshair(canvas: Pixels, x: int, y: int) -> None:
    import cv2  # noqa: PLC0415

    reach = round(min(canvas.shape[:2]) / 40) + 3
    for colour, thickness in ((WHITE, 3 * _line(canvas)), (WINNER, _line(canvas))):
        cv2.circle(canvas, (x, y), reach, colour, thickness, cv2.LINE_AA)
        cv2.drawMarker(canvas, (x, y), colour, cv2.MARKER_CROSS, 3 * reach, thickness)
