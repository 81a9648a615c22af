"""How a run ended."""

from dataclasses import dataclass
from enum import StrEnum

from mobile_agent.trace import Usage

__all__ = ["Ending", "Outcome"]


class Ending(StrEnum):
    """What brought a run to its end."""

    FINISHED = "finished"
    LIMIT = "limit"
    STUCK = "stuck"
    PLANNER = "planner"
    DEVICE = "device"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended.

    Attributes:
        ending: What ended it.
        success: Whether the planner said that the goal is reached; a check may say otherwise.
        answer: The planner's answer, or the reason for the end.
        steps: Number of steps taken.
        usage: What all decisions cost.
    """

    ending: Ending
    success: bool
    answer: str
    steps: int
    usage: Usage
