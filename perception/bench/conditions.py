"""What the numbers were measured with: without it they cannot be compared later."""

import datetime as dt
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from perception.errors import WeightsError
from perception.eyes import Eyes
from perception.plain import Plain
from perception.weights import shipped_models

__all__ = ["Conditions", "conditions"]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the numbers were measured with.

    Attributes:
        date: When, ISO 8601 in UTC.
        machine: System, processor and cores.
        folder: The labelled screens.
        eyes: "shipped", or the file that named other engines.
        weights: The versions of the shipped models.
        thresholds: On what and when the calibration was measured.
    """

    date: str
    machine: str
    folder: str
    eyes: str
    weights: Mapping[str, str]
    thresholds: str

    @property
    def lines(self) -> tuple[str, str, str]:
        """In three lines for a person."""
        models = ", ".join(f"{name} {version}" for name, version in self.weights.items())
        return (
            f"Weights: {models or 'none'}.",
            f"Machine: {self.machine}.",
            f"Thresholds: {self.thresholds}.",
        )

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        return {
            "date": self.date,
            "machine": self.machine,
            "folder": self.folder,
            "eyes": self.eyes,
            "weights": dict(self.weights),
            "thresholds": self.thresholds,
        }


def conditions(folder: Path, eyes: Eyes, configured: Path | None) -> Conditions:
    """What is about to be measured with.

    Args:
        folder: The labelled screens.
        eyes: The engines.
        configured: The file that named them, if one did.

    Raises:
        WeightsError: The shipped engines look, and their manifest is missing.
    """
    try:
        weights = {model.name: model.version for model in shipped_models()}
    except WeightsError:
        if configured is None:
            raise
        weights = {}
    return Conditions(
        date=dt.datetime.now(tz=dt.UTC).isoformat(timespec="seconds"),
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPU cores",
        folder=str(folder),
        eyes="shipped" if configured is None else str(configured),
        weights=weights,
        thresholds=eyes.calibration.measured,
    )
