"""What checks look at once a run is over."""

from collections.abc import Callable
from dataclasses import dataclass

from mobile_agent.trace import Trace
from perception import Eyes, Screen

__all__ = ["CheckResult", "Evidence", "Shell"]

Shell = Callable[[str], str]
"""Runs a command line on the phone and gives what it wrote."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What checks look at once a run is over.

    Attributes:
        trace: All steps.
        answer: What the agent answered at its end.
        screen: The last screen.
        eyes: What finds texts on screens.
        shell: The phone's shell.
    """

    trace: Trace
    answer: str
    screen: Screen
    eyes: Eyes
    shell: Shell


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check came to.

    Attributes:
        words: The check, for a person.
        passed: Whether it holds.
        saw: What was there instead, or as proof.
    """

    words: str
    passed: bool
    saw: str = ""
