"""What measuring yields, one piece after the other, so that a run cut short keeps what it has."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from perception.bench.summary import Summary

__all__ = [
    "Finding",
    "Loaded",
    "Problem",
    "Sample",
    "Scored",
    "Shown",
    "measured",
    "one_sentence",
    "tried",
]


@dataclass(frozen=True, slots=True)
class Sample:
    """One measurement.

    Attributes:
        key: What was measured: a key of the catalogue.
        wall: Seconds on the clock.
        cpu: Seconds that this program's threads, or the process that it started, kept CPU cores
            busy; None where others worked too.
        round: In which round: ours and the reference take turns.
        place: The screenshot's name; empty where there is none.
    """

    key: str
    wall: float
    cpu: float | None = None
    round: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something could not be measured.

    Attributes:
        keys: What is missing: keys of the catalogue; empty for all else.
        words: One sentence.
    """

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What was looked at.

    Attributes:
        screens: How many different screenshots.
        width: Of each, in pixels.
        height: Of each, in pixels.
        lines: Median of the lines of text on one.
        icons: Median of the icons and controls that were detected on one.
        reference: Names of the screenshots that the reference pipeline was given too.
    """

    screens: int
    width: int
    height: int
    lines: float
    icons: float
    reference: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scored:
    """How right pointing is.

    Attributes:
        source: Which screens, and whence the right answers, in words.
        summary: As `python -m perception.bench` counts.
        read: Lines of text that were read letter for letter, and how many there are; None where
            nobody knows.
    """

    source: str
    summary: Summary
    read: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reference pipeline was loaded.

    Attributes:
        words: What it is, what it runs on and what its weights are.
    """

    words: str


Finding: TypeAlias = Sample | Problem | Shown | Scored | Loaded


def measured(
    key: str, work: Callable[[], object], *, turn: int = 0, place: str = "", started: bool = False
) -> Sample:
    """Does some work and says what it took.

    Args:
        key: The catalogue's.
        work: What to do.
        turn: The round.
        place: The screenshot's name.
        started: Whether the work is done by a process that it starts and waits for.
    """
    cpu = _of_started if started else time.process_time
    cpu_before, begun = cpu(), time.perf_counter()
    work()
    wall = time.perf_counter() - begun
    spent = cpu() - cpu_before
    # Windows does not say what started processes took.
    return Sample(key, wall, None if started and spent <= 0.0 else spent, turn, place)


def tried(keys: Sequence[str], work: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """What some work finds, until it fails: one thing less is no reason to measure nothing."""
    try:
        yield from work()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told.
        yield Problem(tuple(keys), one_sentence(error))


def one_sentence(error: BaseException) -> str:
    """An error's words on one line; its kind, where it has no words."""
    return " ".join(str(error).split()) or type(error).__name__


def _of_started() -> float:
    times = os.times()
    return times.children_user + times.children_system
