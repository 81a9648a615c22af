"""Why a task was not done, in five classes."""

from enum import StrEnum

from mobile_agent.outcome import Ending, Outcome
from mobile_agent.trace import EffectKind, ProblemKind, Trace

__all__ = ["Failure", "classify"]


class Failure(StrEnum):
    """Why a task was not done."""

    NOT_FOUND = "not found"
    WRONG_PLACE = "wrong place"
    PLANNER = "planner"
    DEVICE = "device"
    LIMIT = "limit"


def classify(outcome: Outcome, trace: Trace, *, scripted: bool) -> Failure:
    """The class of a run whose task was not done.

    Args:
        outcome: How the run ended.
        trace: What was done.
        scripted: Whether a script decided: its words are right, so what went wrong is the pointing.
    """
    if outcome.ending in {Ending.DEVICE, Ending.INTERRUPTED}:
        return Failure.DEVICE
    if outcome.ending is Ending.PLANNER:
        return Failure.PLANNER
    problem = next((step.problem for step in reversed(trace.steps) if step.problem), None)
    said_done = outcome.ending is Ending.FINISHED and outcome.success
    if not said_done and problem is not None:
        if problem.kind in {ProblemKind.NOT_FOUND, ProblemKind.AMBIGUOUS}:
            return Failure.NOT_FOUND
        if problem.kind is ProblemKind.DEVICE:
            return Failure.DEVICE
    if outcome.ending is Ending.LIMIT:
        return Failure.LIMIT
    return Failure.WRONG_PLACE if scripted or _touched_in_vain(trace) else Failure.PLANNER


def _touched_in_vain(trace: Trace) -> bool:
    return any(
        step.match is not None and step.effect is not None and step.effect.kind is EffectKind.NONE
        for step in trace.steps
    )
