"""Traces made by hand."""

import numpy as np

from mobile_agent.actions import Action
from mobile_agent.gestures import TouchAt
from mobile_agent.trace import Decision, Effect, EffectKind, Problem, ProblemKind, Step, Trace
from perception import Box, Candidate, Match, Point, Screen, Screenshot, TextBox, Verdict

__all__ = ["blank", "failed", "screen_of", "step", "trace"]


def blank() -> Screen:
    return Screen(Screenshot(np.full((200, 100, 3), 255, np.uint8)))


def screen_of(*lines: str) -> Screen:
    """A screen on which these lines were read, from top to bottom."""
    picture = Screenshot(np.full((800, 400, 3), 255, np.uint8))
    texts = tuple(
        TextBox(line, Box(20, 60 + 50 * row, 20 + 12 * len(line), 90 + 50 * row), 0.99)
        for row, line in enumerate(lines)
    )
    return Screen(picture, texts)


def step(
    action: Action,
    effect: EffectKind | None = EffectKind.NEW_SCREEN,
    *,
    screen: Screen | None = None,
    touched: str = "",
) -> Step:
    match = None
    if touched:
        element = TextBox(touched, Box(10, 10, 60, 30), 0.9)
        target = action.target  # type: ignore[union-attr]
        match = Match(target, Verdict.FOUND, (Candidate(element, Point(35, 20), 0.9),))
    return Step(
        screen or blank(),
        Decision("", action),
        match=match,
        gesture=TouchAt(Point(35, 20)) if effect else None,
        effect=Effect(effect, 0.5) if effect else None,
        timings={"see": 1.0, "perform": 0.5},
    )


def failed(action: Action, kind: ProblemKind = ProblemKind.NOT_FOUND) -> Step:
    return Step(blank(), Decision("", action), problem=Problem(kind, "it is not there"))


def trace(*steps: Step) -> Trace:
    return Trace("a goal", steps)
