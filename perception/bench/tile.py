"""One miss as a picture: what was asked, what was answered, where, and the rivals close up."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from perception.bench.scoring import Outcome, ScoredScreen
from perception.bench.views import Mark, View, part_around
from perception.geometry import Box
from perception.match import Candidate, Verdict
from perception.overlay.colours import Colour
from perception.overlay.lettering import Lettering
from perception.screen import TextBox
from perception.screenshot import Pixels, Screenshot

__all__ = ["LEGEND", "TILE_WIDTH", "draw_tile"]

TILE_WIDTH = 456
_MARGIN, _GAP = 10, 8
_INNER = TILE_WIDTH - 2 * _MARGIN
_TALLEST = 600
_CLOSE_WIDTH, _CLOSE_HEIGHT = (_INNER - _GAP) // 2, 72
_SHOWN = 3

RIGHT: Colour = (0, 150, 60)
CHOSEN: Colour = (215, 35, 35)
RIVAL: Colour = (190, 0, 120)
LOSER: Colour = (95, 95, 105)
PAPER: Colour = (255, 255, 255)
LEGEND = (
    (RIGHT, "right answer"),
    (CHOSEN, "chosen"),
    (RIVAL, "rival to be chosen among"),
    (LOSER, "loser"),
)

_HEADING = Lettering(19, bold=True)
_BODY = Lettering(15)
_FAINT = Lettering(14, (95, 95, 105))


def draw_tile(screenshot: Screenshot, screen: ScoredScreen, outcome: Outcome) -> Pixels:
    """The miss, `TILE_WIDTH` pixels wide and as high as it takes."""
    parts = [
        *_caption(screen, outcome),
        _overview(screenshot, outcome),
        *_close_ups(screenshot, outcome),
    ]
    height = sum(len(part) + _GAP for part in parts) + 2 * _MARGIN - _GAP
    tile = np.full((height, TILE_WIDTH, 3), PAPER, np.uint8)
    top = _MARGIN
    for part in parts:
        left = _MARGIN + (_INNER - part.shape[1]) // 2
        tile[top : top + part.shape[0], left : left + part.shape[1]] = part
        top += len(part) + _GAP
    return tile


def _caption(screen: ScoredScreen, outcome: Outcome) -> list[Pixels]:
    labelled = outcome.labelled
    target = labelled.target
    hints = [target.region or "", f"near “{target.near}”" if target.near else ""]
    lines = (
        (_HEADING, f"{labelled.style} {labelled.kind}: “{target.words}”"),
        (_BODY, ", ".join(hint for hint in hints if hint)),
        (_BODY, f"{_verdict(outcome)}; {_expected(outcome)}"),
        (_FAINT, Path(screen.labelled.name).stem),
    )
    return [_paragraph(words, lettering, _INNER) for lettering, words in lines if words]


def _verdict(outcome: Outcome) -> str:
    match = outcome.match
    if match.best is None:
        return f"{match.verdict}, nothing came near"
    right = ", which is right" if outcome.first_right else ""
    if match.verdict is Verdict.AMBIGUOUS:
        return f"ambiguous among {len(match.rivals)}, the first {match.best.score:.2f}{right}"
    closest = "closest " if match.verdict is Verdict.ABSENT else ""
    return f"{match.verdict}, {closest}{match.best.score:.2f}{right}"


def _expected(outcome: Outcome) -> str:
    boxes = len(outcome.labelled.boxes)
    if not boxes:
        return "it is not there"
    unseen = outcome.labelled.kind == "icon" and not outcome.proposed
    return f"{boxes} right {'box' if boxes == 1 else 'boxes'}{', not detected' if unseen else ''}"


def _paragraph(words: str, lettering: Lettering, width: int) -> Pixels:
    lines = lettering.wrapped(words, width)
    block = np.full((len(lines) * lettering.line_height, width, 3), PAPER, np.uint8)
    for number, line in enumerate(lines):
        lettering.draw(block, line, 0, number * lettering.line_height)
    return block


def _overview(screenshot: Screenshot, outcome: Outcome) -> Pixels:
    """The part of the screen that holds the right boxes and the first candidates."""
    marks = [Mark(box, RIGHT, apart=6) for box in outcome.labelled.boxes]
    first = list(enumerate(outcome.match.candidates[:_SHOWN], start=1))
    for number, candidate in reversed(first):
        tag = f"{number}  {candidate.score:.2f}"
        marks.append(Mark(candidate.element.box, _colour(number, candidate, outcome), tag))
    whole = screenshot.box
    around = _around((mark.box for mark in marks), screenshot.width // 14)
    least = (screenshot.width * 3 // 5, screenshot.width // 4)
    part = part_around(around or whole, least, _INNER / _TALLEST, whole)
    view = View.fitted(part, _INNER, _TALLEST)
    drawn = view.drawn(screenshot, marks, line=3)
    if outcome.match.point is not None:
        view.cross(drawn, outcome.match.point, CHOSEN)
    return drawn


def _around(boxes: Iterable[Box], margin: int) -> Box | None:
    members = tuple(boxes)
    return Box.around(members).grown(margin) if members else None


def _colour(number: int, candidate: Candidate, outcome: Outcome) -> Colour:
    match = outcome.match
    if match.verdict is Verdict.FOUND and number == 1:
        return CHOSEN
    return RIVAL if match.verdict is Verdict.AMBIGUOUS and candidate in match.rivals else LOSER


def _close_ups(screenshot: Screenshot, outcome: Outcome) -> list[Pixels]:
    """The first right box and the first candidates, two in a row, with what they are."""
    cards = [_card(screenshot, box, RIGHT, "right") for box in outcome.labelled.boxes[:1]]
    for number, candidate in enumerate(outcome.match.candidates[:_SHOWN], start=1):
        element = candidate.element
        what = f"“{element.text}”" if isinstance(element, TextBox) else str(element.kind)
        words = f"{number} · {candidate.score:.2f} · {what}"
        colour = _colour(number, candidate, outcome)
        cards.append(_card(screenshot, element.box, colour, words))
    return [_row(cards[first : first + 2]) for first in range(0, len(cards), 2)]


def _row(cards: Sequence[Pixels]) -> Pixels:
    row = np.full((max(map(len, cards)), _INNER, 3), PAPER, np.uint8)
    for number, card in enumerate(cards):
        left = number * (_CLOSE_WIDTH + _GAP)
        row[: len(card), left : left + card.shape[1]] = card
    return row


def _card(screenshot: Screenshot, box: Box, colour: Colour, words: str) -> Pixels:
    margin = max(box.height // 3, screenshot.width // 90)
    part = part_around(box.grown(margin), (1, 1), _CLOSE_WIDTH / _CLOSE_HEIGHT, screenshot.box)
    view = View.fitted(part, _CLOSE_WIDTH, _CLOSE_HEIGHT)
    picture = view.drawn(screenshot, [Mark(box, colour)], line=2)
    text = _paragraph(words, Lettering(14, colour, bold=True), _CLOSE_WIDTH)
    height, width = picture.shape[:2]
    card = np.full((_CLOSE_HEIGHT + 4 + len(text), _CLOSE_WIDTH, 3), PAPER, np.uint8)
    top, left = (_CLOSE_HEIGHT - height) // 2, (_CLOSE_WIDTH - width) // 2
    card[top : top + height, left : left + width] = picture
    card[_CLOSE_HEIGHT + 4 :] = text
    return card
