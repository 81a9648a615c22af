"""Where a target was found, how surely, and why."""

from dataclasses import dataclass
from enum import StrEnum

from perception.geometry import Point
from perception.screen import Element
from perception.targets import Target

__all__ = ["Candidate", "Match", "Reason", "Verdict"]

RIVAL_SHARE = 0.5
MOST_RIVALS = 9


class Verdict(StrEnum):
    """What became of the search for a target."""

    FOUND = "found"
    AMBIGUOUS = "ambiguous"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a candidate's score.

    Attributes:
        part: What was compared ("text", "picture", "colour", "region", "near" …).
        value: What it added to or took from the score.
        words: The same for a person ("reads 'Sign in', 61 % alike").
    """

    part: str
    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One element that may be the target.

    Attributes:
        element: What is there.
        point: Where to touch it, in device pixels.
        score: Calibrated probability of being right, from 0.0 to 1.0.
        reasons: The score's parts.
    """

    element: Element
    point: Point
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The outcome of a search.

    Attributes:
        target: What was looked for.
        verdict: Found, ambiguous or absent.
        candidates: Best first, the losers included; empty where nothing came near.
    """

    target: Target
    verdict: Verdict
    candidates: tuple[Candidate, ...] = ()

    @property
    def best(self) -> Candidate | None:
        """The first candidate, whatever the verdict."""
        return self.candidates[0] if self.candidates else None

    @property
    def point(self) -> Point | None:
        """Where to touch: only where the verdict is found."""
        return self.candidates[0].point if self.verdict is Verdict.FOUND else None

    @property
    def rivals(self) -> tuple[Candidate, ...]:
        """The candidates worth choosing among: those at least half as likely as the best."""
        if not self.candidates:
            return ()
        least = self.candidates[0].score * RIVAL_SHARE
        return tuple(rival for rival in self.candidates if rival.score >= least)[:MOST_RIVALS]
