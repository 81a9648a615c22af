"""How well a run went, as Mobile-Eval measures it (Wang et al. 2024, "Mobile-Agent"), by code.

- Success: the task is done. The checks say so, never the agent.
- Process score: right steps ÷ steps. A step is right if it did what was decided and changed the
  screen, and, in a run that failed, if it did not come after the last rubric that was met.
- Relative efficiency: a person's steps ÷ the agent's, at most 1; only where the task is done.
- Completion rate: the share of a person's way that was gone: all of it where the task is done, else
  the share of rubrics met.

Finishing is no step, and a scroll that goes on until its target shows is one, as for a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mobile_agent.actions import Finish, ScrollTo
from mobile_agent.trace import EffectKind, Step, Trace

__all__ = ["Metrics", "count_steps", "measure"]


@dataclass(frozen=True, slots=True)
class Metrics:
    """How well a run went.

    Attributes:
        success: Whether the checks say that the task is done.
        process_score: Right steps ÷ steps, from 0.0 to 1.0.
        relative_efficiency: A person's steps ÷ the agent's; None where the task is not done.
        completion_rate: Share of a person's way that was gone, from 0.0 to 1.0.
        steps: The agent's steps as a person would count them.
        human_steps: The reference solution's.
    """

    success: bool
    process_score: float
    relative_efficiency: float | None
    completion_rate: float
    steps: int
    human_steps: int


def measure(
    trace: Trace, *, success: bool, human_steps: int, reached: Sequence[int | None]
) -> Metrics:
    """Measures a run.

    Args:
        trace: What was done.
        success: What the checks said.
        human_steps: How many steps the reference solution takes.
        reached: For every rubric how many steps led to it; None where it was not met.
    """
    steps = count_steps(trace)
    met = [count for count in reached if count is not None]
    credited = len(trace.steps) if success or not reached else max(met, default=0)
    taken = [step for step in trace.steps if not isinstance(step.decision.action, Finish)]
    right = sum(_is_right(step) for step in taken[:credited])
    return Metrics(
        success=success,
        process_score=right / len(taken) if taken else float(success),
        relative_efficiency=min(1.0, human_steps / max(steps, 1)) if success else None,
        completion_rate=1.0 if success else len(met) / len(reached) if reached else 0.0,
        steps=steps,
        human_steps=human_steps,
    )


def count_steps(trace: Trace) -> int:
    """The steps as a person would count them."""
    count = 0
    before: Step | None = None
    for step in trace.steps:
        action = step.decision.action
        scrolls_on = (
            isinstance(action, ScrollTo) and before is not None and before.decision.action == action
        )
        count += not isinstance(action, Finish) and not scrolls_on
        before = step
    return count


def _is_right(step: Step) -> bool:
    if step.problem is not None:
        return False
    found_by_scrolling = isinstance(step.decision.action, ScrollTo) and step.gesture is None
    return found_by_scrolling or step.effect is None or step.effect.kind is not EffectKind.NONE
