"""All that a run knows: what was seen, decided, found, done, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from mobile_agent.actions import Action
from mobile_agent.gestures import Gesture
from perception import Box, Match, Screen

__all__ = ["Decision", "Effect", "EffectKind", "Problem", "ProblemKind", "Step", "Trace", "Usage"]


@dataclass(frozen=True, slots=True)
class Usage:
    """What a decision cost.

    Attributes:
        model: Who decided; empty for a script.
        input_tokens: Tokens read at full price.
        output_tokens: Tokens written.
        cache_read_tokens: Tokens read from the server's cache.
        cache_write_tokens: Tokens written to it.
        cost: US dollars, or None where the model's price is not known.
    """

    model: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0
    cost: float | None = 0.0

    @property
    def tokens(self) -> int:
        """All tokens read and written."""
        return (
            self.input_tokens
            + self.output_tokens
            + self.cache_read_tokens
            + self.cache_write_tokens
        )

    def __add__(self, other: "Usage") -> "Usage":
        known = self.cost is not None and other.cost is not None
        return Usage(
            model=self.model or other.model,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            cache_read_tokens=self.cache_read_tokens + other.cache_read_tokens,
            cache_write_tokens=self.cache_write_tokens + other.cache_write_tokens,
            cost=(self.cost or 0.0) + (other.cost or 0.0) if known else None,
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """What the planner wants, and why."""

    thought: str
    action: Action
    usage: Usage = Usage()


class EffectKind(StrEnum):
    """How much of the screen a gesture changed."""

    NONE = "none"
    PARTIAL = "partial"
    NEW_SCREEN = "new screen"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a gesture did to the screen.

    Attributes:
        kind: None, partial or a new screen.
        changed: Share of the screen that changed, from 0.0 to 1.0.
        box: The part that changed, in device pixels; None where nothing did.
        screenshot: Content hash of the picture after the gesture.
        seconds: From sending the gesture until the screen rested.
        note: What else was seen of it ("the typed text cannot be read on the screen").
    """

    kind: EffectKind
    changed: float
    box: Box | None = None
    screenshot: str = ""
    seconds: float = 0.0
    note: str = ""


class ProblemKind(StrEnum):
    """Why a step could not do what was decided."""

    NOT_FOUND = "not found"
    AMBIGUOUS = "ambiguous"
    WRONG_USE = "wrong use"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a step could not do what was decided, in one sentence for the planner."""

    kind: ProblemKind
    words: str


@dataclass(frozen=True, slots=True)
class Step:
    """One turn of the loop.

    Attributes:
        screen: What was seen.
        decision: What the planner wants.
        match: Where the target was found; None for actions without one.
        gesture: What goes to the device; None where nothing does.
        effect: What it did; None until it was done.
        problem: Why it could not be done; None where it could.
        reply: The person's answer to a question.
        timings: Seconds by stage (see, decide, find, perform …).
    """

    screen: Screen
    decision: Decision
    match: Match | None = None
    gesture: Gesture | None = None
    effect: Effect | None = None
    problem: Problem | None = None
    reply: str | None = None
    timings: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Trace:
    """A goal and the steps taken towards it, oldest first."""

    goal: str
    steps: tuple[Step, ...] = ()

    @property
    def last(self) -> Step | None:
        """The newest step."""
        return self.steps[-1] if self.steps else None

    @property
    def usage(self) -> Usage:
        """What all decisions cost together."""
        return sum((step.decision.usage for step in self.steps), Usage())

    def with_step(self, step: Step) -> "Trace":
        """The trace with one more step."""
        return Trace(self.goal, (*self.steps, step))

    def with_last(self, step: Step) -> "Trace":
        """The trace with its newest step replaced."""
        return Trace(self.goal, (*self.steps[:-1], step))
