"""The measured constants of find: where scores become probabilities, and probabilities verdicts."""

import json
import math
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Self

from perception.errors import WeightsError

__all__ = ["Bands", "Calibration"]

SHIPPED = Path(__file__).with_name("calibration.json")


@dataclass(frozen=True, slots=True)
class Bands:
    """How scores of one kind of target become probabilities and verdicts.

    Attributes:
        midpoint: The score that is right half of the time.
        steepness: How fast the probability rises around it.
        accept: The least score that is not absent.
        exact: From this score on, the best is as good as exact.
        gap: A rival closer than this to an exact best makes it ambiguous.
        loose_gap: The same for a best that is less than exact.
    """

    midpoint: float
    steepness: float
    accept: float
    exact: float
    gap: float
    loose_gap: float

    def probability(self, score: float) -> float:
        """The probability that a place of this score is the right one."""
        exponent = max(-60.0, min(60.0, self.steepness * (score - self.midpoint)))
        return 1.0 / (1.0 + math.exp(-exponent))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The bands of both kinds of targets, and where they come from.

    Attributes:
        text: For text targets.
        icon: For icon targets.
        measured: On what and when, in words.
    """

    text: Bands
    icon: Bands
    measured: str

    @classmethod
    def read(cls, path: Path) -> Self:
        """Reads a calibration file.

        Raises:
            WeightsError: The file is missing or lacks a number.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            names = [field.name for field in fields(Bands)]
            text, icon = (
                Bands(**{name: float(content[kind][name]) for name in names})
                for kind in ("text", "icon")
            )
            return cls(text, icon, str(content["measured"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(f"{path} is no calibration of find: {error!r}") from error

    @classmethod
    @cache
    def shipped(cls) -> Self:
        """The calibration that comes with the shipped weights."""
        return cls.read(SHIPPED)
