"""Looks for every labelled target and notes what became of it."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from perception.bench.labels import LabelledScreen, LabelledTarget
from perception.eyes import Eyes
from perception.finding import find
from perception.match import Match, Verdict
from perception.screen import Screen
from perception.screenshot import Screenshot
from perception.seeing import see

__all__ = ["Outcome", "ScoredScreen", "score_screens"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one target.

    Attributes:
        labelled: The target and its right answers.
        match: What find said.
        right: Whether that is right.
        first_right: Whether the first candidate is a right answer, whatever the verdict.
        proposed: Whether some detected box's middle is a right answer (icons only).
        seconds: How long find took.
    """

    labelled: LabelledTarget
    match: Match
    right: bool
    first_right: bool
    proposed: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class ScoredScreen:
    """A labelled screen, what was seen on it and what became of its targets."""

    labelled: LabelledScreen
    screen: Screen
    outcomes: tuple[Outcome, ...]


def score_screens(labelled: Sequence[LabelledScreen], eyes: Eyes) -> Iterator[ScoredScreen]:
    """Looks at the screens one after the other."""
    for each in labelled:
        screen = see(Screenshot.open(each.path), eyes)
        outcomes = tuple(_outcome(target, screen, eyes) for target in each.targets)
        yield ScoredScreen(each, screen, outcomes)


def _outcome(labelled: LabelledTarget, screen: Screen, eyes: Eyes) -> Outcome:
    begun = time.perf_counter()
    match = find(labelled.target, screen, eyes)
    seconds = time.perf_counter() - begun
    width = screen.screenshot.width
    proposed = any(labelled.is_hit(icon.box.center, width) for icon in screen.icons)
    first_right = match.best is not None and labelled.is_hit(match.best.point, width)
    right = _is_right(labelled, match, first_right=first_right)
    return Outcome(labelled, match, right, first_right, proposed, seconds)


def _is_right(labelled: LabelledTarget, match: Match, *, first_right: bool) -> bool:
    if not labelled.boxes:
        return match.verdict is Verdict.ABSENT
    if match.verdict is Verdict.ABSENT:
        return False
    if match.verdict is Verdict.AMBIGUOUS and len(labelled.boxes) == 1:
        return False
    return first_right
