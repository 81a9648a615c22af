"""Who is told of a run's steps as they happen, and who answers its questions."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from mobile_agent.trace import Step

__all__ = ["Asker", "Silent", "Watcher", "nobody"]

Asker: TypeAlias = Callable[[str], str]
"""Takes the planner's question and gives the person's answer."""


class Watcher(Protocol):
    """Is told of each step as it happens."""

    def decided(self, index: int, step: Step) -> None:
        """A step was decided and written down; its gesture has not gone out yet."""
        ...

    def done(self, index: int, step: Step) -> None:
        """The step's gesture was done, or there was none to do."""
        ...


class Silent:
    """Watches without a word."""

    def decided(self, index: int, step: Step) -> None:
        """Says nothing."""

    def done(self, index: int, step: Step) -> None:
        """Says nothing."""


def nobody(question: str) -> str:  # noqa: ARG001
    """Answers for a person who is not there."""
    return "Nobody is there to answer; decide yourself or finish."
