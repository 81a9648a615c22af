"""A planner without a model: it follows a flow."""

from mobile_agent.actions import Action, ChooseMark, Finish, ScrollTo, Wait
from mobile_agent.flows import Flow
from mobile_agent.trace import Decision, ProblemKind, Step, Trace
from perception import Screen, Verdict

__all__ = ["ScriptPlanner"]

MOST_TRIES = 4
"""How often an action whose target is not there yet is tried before the script gives up."""

MOST_SCROLLS = 2
"""The same for scrolling through a page, which has looked at all of it by then."""

WAIT_BETWEEN_TRIES = 1.0


class ScriptPlanner:
    """Decides by a flow; where it stands in it is read off the trace.

    An action counts as done once its step had no problem. A target that is not there (yet) is
    waited for and tried again; an ambiguous one is settled in favour of the best candidate.

    Args:
        flow: The actions to go through. A `finish` is added where the flow has none.
    """

    def __init__(self, flow: Flow) -> None:
        self._actions = flow.actions

    def decide(self, trace: Trace, screen: Screen) -> Decision:  # noqa: ARG002
        """The flow's next action; never raises."""
        position = self._position(trace)
        if position >= len(self._actions):
            return Decision("The flow is at its end.", Finish())
        last = trace.last
        thought = f"Step {position + 1} of {len(self._actions)} of the flow."
        if last is None or last.problem is None:
            return Decision(thought, self._actions[position])
        if last.problem.kind is ProblemKind.AMBIGUOUS:
            return self._choose(position)
        tries = self._tries(trace, self._actions[position])
        most = MOST_SCROLLS if isinstance(self._actions[position], ScrollTo) else MOST_TRIES
        if tries >= most or last.problem.kind is ProblemKind.WRONG_USE:
            return Decision(
                f"Step {position + 1} of the flow failed {tries} times.",
                Finish(success=False, answer=last.problem.words),
            )
        return Decision("It is not there yet.", Wait(seconds=WAIT_BETWEEN_TRIES))

    def _choose(self, position: int) -> Decision:
        following = self._actions[position + 1 : position + 2]
        if following and isinstance(following[0], ChooseMark):
            return Decision("The flow says which of them.", following[0])
        return Decision("The flow names one target: the likeliest it is.", ChooseMark(number=1))

    def _position(self, trace: Trace) -> int:
        position = 0
        for step in trace.steps:
            if position < len(self._actions) and self._settles(step, self._actions[position]):
                position = self._past_marks(position + 1)
        return position

    def _past_marks(self, position: int) -> int:
        """Marks in a flow belong to the target before them: chosen already, or not needed."""
        while position < len(self._actions) and isinstance(self._actions[position], ChooseMark):
            position += 1
        return position

    @staticmethod
    def _settles(step: Step, wanted: Action) -> bool:
        action = step.decision.action
        if step.problem is not None:
            return False
        if isinstance(action, ChooseMark):
            return True
        if isinstance(action, ScrollTo) and action == wanted:
            return step.match is not None and step.match.verdict is not Verdict.ABSENT
        return action == wanted

    def _tries(self, trace: Trace, wanted: Action) -> int:
        tries = 0
        for step in reversed(trace.steps):
            action = step.decision.action
            if action == wanted and step.problem is not None:
                tries += 1
            elif not isinstance(action, Wait) and (action != wanted or self._settles(step, wanted)):
                break
        return tries
