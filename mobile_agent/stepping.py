"""The stateless step: see, decide, find. It writes nothing and touches no device."""

import time
from types import MappingProxyType

from mobile_agent.actions import ScrollTo
from mobile_agent.pointing import resolve
from mobile_agent.protocols import Planner
from mobile_agent.trace import Decision, Step, Trace
from perception import Eyes, Screenshot, Verdict, see

__all__ = ["step"]


def step(trace: Trace, screenshot: Screenshot, eyes: Eyes, planner: Planner) -> Step:
    """One turn of the loop, up to the gesture that is to go out.

    Given the same eyes and planner it is a pure function of the trace and the screenshot, so any
    step can be computed again, offline, with other ones.

    Args:
        trace: Everything so far.
        screenshot: The screen as it is now.
        eyes: What sees and finds.
        planner: Who decides.

    Raises:
        PlannerError: The planner cannot decide.
        PerceptionError: The screenshot cannot be looked at.
    """
    started = time.perf_counter()
    screen = see(screenshot, eyes)
    seen = time.perf_counter()
    decision = _scroll_on(trace) or planner.decide(trace, screen)
    decided = time.perf_counter()
    resolution = resolve(decision.action, trace, screen, eyes)
    found = time.perf_counter()
    timings = {"see": seen - started, "decide": decided - seen, "find": found - decided}
    return Step(
        screen=screen,
        decision=decision,
        match=resolution.match,
        gesture=resolution.gesture,
        problem=resolution.problem,
        timings=MappingProxyType(timings),
    )


def _scroll_on(trace: Trace) -> Decision | None:
    """A scroll that is under way goes on until its target shows, without asking the planner."""
    last = trace.last
    if last is None or not isinstance(last.decision.action, ScrollTo):
        return None
    looking = last.match is not None and last.match.verdict is Verdict.ABSENT
    if not looking or last.gesture is None or last.problem is not None:
        return None
    words = last.decision.action.target.words
    return Decision(f"Still scrolling to '{words}'.", last.decision.action)
