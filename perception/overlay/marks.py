"""Numbers beside places, for a planner that has to choose one of them."""

from collections.abc import Sequence

from perception.geometry import Box
from perception.match import Candidate
from perception.overlay.colours import RIVAL
from perception.overlay.ink import blank_canvas, letter_size, line_width, outline, tags
from perception.screenshot import Screenshot

__all__ = ["mark"]


def mark(screenshot: Screenshot, candidates: Sequence[Candidate]) -> Screenshot:
    """The part of the screenshot with the candidates in it, each with its number beside it.

    Shown to a planner that has to choose one by number; the first candidate is number 1.
    """
    canvas = blank_canvas(screenshot)
    if not candidates:
        return Screenshot(canvas)
    boxes = [candidate.element.box for candidate in candidates]
    for box in boxes:
        outline(canvas, box, RIVAL, line_width(canvas))
    members = [(box, str(number), RIVAL) for number, box in enumerate(boxes, start=1)]
    tags(canvas, members, letter_size(screenshot.box))
    margin = round(0.2 * min(screenshot.width, screenshot.height))
    part = Box.around(boxes).grown(margin).clipped(screenshot.width, screenshot.height)
    if part is None or part.height > 0.6 * screenshot.height:
        return Screenshot(canvas)
    # The full width is kept: rows tell what belongs to what.
    return Screenshot(canvas[part.top : part.bottom].copy())
