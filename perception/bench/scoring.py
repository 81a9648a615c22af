"""Looks for every labelled target and notes what became of it."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from perception.bench.labels import LabelledScreen, LabelledTarget
from perception.eyes import Eyes
from perception.finding import find
from perception.match import Match, Verdict
from perception.memory import ScreenMemory
from perception.screen import Screen
from perception.screenshot import Screenshot
from perception.seeing import see
from perception.targets import IconTarget

__all__ = ["Outcome", "ScoredScreen", "score_screens"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one target.

    Attributes:
        labelled: The target and its right answers.
        match: What find said.
        right: Whether that is right.
        first_right: Whether the first candidate is a right answer, whatever the verdict.
        rivals_right: Whether one of the rivals to choose among is a right answer.
        proposed: Whether some detected box's middle is a right answer (icons only).
        seconds: How long find took.
    """

    labelled: LabelledTarget
    match: Match
    right: bool
    first_right: bool
    rivals_right: bool
    proposed: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class ScoredScreen:
    """A labelled screen and what became of its targets; not its pixels, as there may be many.

    Attributes:
        labelled: The picture and its targets.
        icons: How many icons and controls were detected.
        timings: Seconds of see by stage, and of all of it.
        outcomes: One a target.
    """

    labelled: LabelledScreen
    icons: int
    timings: Mapping[str, float]
    outcomes: tuple[Outcome, ...]


def score_screens(labelled: Sequence[LabelledScreen], eyes: Eyes) -> Iterator[ScoredScreen]:
    """Looks at the screens one after the other, each as if it were the first."""
    for number, each in enumerate(labelled):
        screenshot = Screenshot.open(each.path)
        fresh = replace(eyes, memory=ScreenMemory())
        if number == 0:
            _load(screenshot, fresh)
        begun = time.perf_counter()
        screen = see(screenshot, fresh)
        timings = {**screen.timings, "together": time.perf_counter() - begun}
        outcomes = tuple(_outcome(target, screen, fresh) for target in each.targets)
        yield ScoredScreen(each, len(screen.icons), timings, outcomes)


def _load(screenshot: Screenshot, eyes: Eyes) -> None:
    """Makes the engines load now, so that no screen's timings hold it.

    A screen upside down puts all of them to work and leaves them nothing to remember of it.
    """
    screen = see(Screenshot(screenshot.pixels[::-1, ::-1]), eyes)
    find(IconTarget("icon"), screen, eyes)


def _outcome(labelled: LabelledTarget, screen: Screen, eyes: Eyes) -> Outcome:
    begun = time.perf_counter()
    match = find(labelled.target, screen, eyes)
    seconds = time.perf_counter() - begun
    width = screen.screenshot.width
    first_right = match.best is not None and labelled.is_hit(match.best.point, width)
    return Outcome(
        labelled=labelled,
        match=match,
        right=_is_right(labelled, match, first_right=first_right),
        first_right=first_right,
        rivals_right=any(labelled.is_hit(rival.point, width) for rival in match.rivals),
        proposed=any(labelled.is_hit(icon.box.center, width) for icon in screen.icons),
        seconds=seconds,
    )


def _is_right(labelled: LabelledTarget, match: Match, *, first_right: bool) -> bool:
    if not labelled.boxes:
        return match.verdict is Verdict.ABSENT
    if match.verdict is Verdict.ABSENT:
        return False
    if match.verdict is Verdict.AMBIGUOUS and len(labelled.boxes) == 1:
        return False
    return first_right
