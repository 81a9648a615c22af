"""What is looked at: frames of a phone, and pairs of which the second follows on the first."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from perception import Screenshot
from scenarios.phone import TruthElement

__all__ = ["Change", "ChangeKind", "Frame", "Recording", "nearest_to_median"]


class ChangeKind(StrEnum):
    """What happened between two frames; the catalogue's keys."""

    CLOCK = "clock"
    TOGGLE = "toggle"
    DIALOG = "dialog"
    SCROLL = "scroll"


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the screen.

    Attributes:
        name: The app and what was done in it.
        screenshot: As it came over adb.
        truth: What is really on it, as the page itself knows it; empty where nobody knows.
    """

    name: str
    screenshot: Screenshot
    truth: tuple[TruthElement, ...] = ()

    @property
    def app(self) -> str:
        """The app's label."""
        return self.name.split(",")[0]


@dataclass(frozen=True, slots=True)
class Change:
    """Two frames that follow each other.

    Attributes:
        kind: What happened between them.
        before: The first.
        after: The second.
    """

    kind: ChangeKind
    before: Frame
    after: Frame


@dataclass(frozen=True, slots=True)
class Recording:
    """All that was recorded.

    Attributes:
        changes: In the order in which they were recorded.
        problems: One sentence for each visit that failed.
    """

    changes: tuple[Change, ...]
    problems: tuple[str, ...] = ()

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The second frames of all changes: what is looked at cold."""
        return tuple(change.after for change in self.changes)


def nearest_to_median(counts: Iterable[int], most: int) -> list[int]:
    """The places of the counts that are nearest to their median, the nearest first."""
    numbers = list(counts)
    if not numbers:
        return []
    median = statistics.median(numbers)
    return sorted(range(len(numbers)), key=lambda place: abs(numbers[place] - median))[:most]
