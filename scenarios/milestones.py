"""Milestones: what rubrics look for in the steps of a run, and how many steps led there."""

from typing import ClassVar, TypeAlias

from pydantic import Field

from mobile_agent.actions import DoubleTap, Key, LongPress, OpenApp, Press, Tap, Type
from mobile_agent.trace import Step
from perception import TextBox, TextTarget, Verdict, find
from scenarios.checks import Check, Expectation
from scenarios.evidence import Evidence

__all__ = [
    "MILESTONES",
    "Milestone",
    "Opened",
    "Pressed",
    "Saw",
    "Tapped",
    "Typed",
    "steps_until",
]


class Opened(Expectation):
    """An app was opened by its name, or its icon's label was tapped."""

    key: ClassVar[str] = "opened"
    opened: str = Field(min_length=1)

    def reached(self, step: Step) -> bool:
        """Whether the step opened it."""
        action = step.decision.action
        if isinstance(action, OpenApp):
            return _same(action.app, self.opened)
        return isinstance(action, Tap) and _same(action.text or action.icon or "", self.opened)


class Tapped(Expectation):
    """Something that reads so, or was named so, was touched."""

    key: ClassVar[str] = "tapped"
    tapped: str = Field(min_length=1)

    def reached(self, step: Step) -> bool:
        """Whether the step touched it."""
        action = step.decision.action
        if not isinstance(action, Tap | LongPress | DoubleTap) or step.gesture is None:
            return False
        wanted = self.tapped.casefold()
        best = step.match.best if step.match else None
        read = best.element.text if best and isinstance(best.element, TextBox) else ""
        return wanted in action.target.words.casefold() or wanted in read.casefold()


class Typed(Expectation):
    """A text was typed, alone or within more."""

    key: ClassVar[str] = "typed"
    typed: str = Field(min_length=1)

    def reached(self, step: Step) -> bool:
        """Whether the step typed it."""
        action = step.decision.action
        return isinstance(action, Type) and self.typed.casefold() in action.text.casefold()


class Pressed(Expectation):
    """A key was pressed."""

    key: ClassVar[str] = "pressed"
    pressed: Key

    def reached(self, step: Step) -> bool:
        """Whether the step pressed it."""
        action = step.decision.action
        return isinstance(action, Press) and action.key == self.pressed


class Saw(Expectation):
    """A text was on one of the screens."""

    key: ClassVar[str] = "saw"
    saw: str = Field(min_length=1, pattern=r"\S")


Milestone: TypeAlias = Opened | Tapped | Typed | Pressed | Saw
MILESTONES: tuple[type[Milestone], ...] = (Opened, Tapped, Typed, Pressed, Saw)


def steps_until(wanted: Milestone | Check, evidence: Evidence) -> int | None:
    """How many steps led to a milestone; None where it was not reached.

    What a check looks at is only known at the end, so all steps led to it.

    Raises:
        DeviceError: The phone is gone.
    """
    steps = evidence.trace.steps
    if isinstance(wanted, Saw):
        screens = [step.screen for step in steps] + [evidence.screen]
        target = TextTarget(wanted.saw)
        return next(
            (
                min(index, len(steps))
                for index, screen in enumerate(screens)
                if find(target, screen, evidence.eyes).verdict is not Verdict.ABSENT
            ),
            None,
        )
    if isinstance(wanted, Opened | Tapped | Typed | Pressed):
        return next(
            (
                index
                for index, step in enumerate(steps, 1)
                if step.problem is None and wanted.reached(step)
            ),
            None,
        )
    return len(steps) if wanted.judge(evidence).passed else None


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
