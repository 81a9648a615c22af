"""The measured constants of find: where scores become probabilities, and probabilities verdicts."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Self

from perception.errors import WeightsError

__all__ = ["Bands", "Calibration", "Folder", "IconWeights", "Measurement"]

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
class IconWeights:
    """What each piece of evidence adds to an icon's score.

    Attributes:
        bias: Before any evidence.
        picture: For each unit of the matcher's similarity.
        contrast: For each unit of how much better the description fits than all else icons show.
        lead: For each unit above the screen's other icons.
        colour: From none of the named colour to all of it.
        kind: For being the named kind of control; as much off for not being it.
        label: For a label that reads exactly like the description.
        near: Off, where the neighbour is far.
        region: Off, where the region is far.
        sure: For each unit of the detector's confidence.
        status_bar: Off, where it stands among the clock and the battery.
    """

    bias: float
    picture: float
    contrast: float
    lead: float
    colour: float
    kind: float
    label: float
    near: float
    region: float
    sure: float
    status_bar: float


@dataclass(frozen=True, slots=True)
class Folder:
    """Labelled screens that a calibration was measured on.

    Attributes:
        name: The folder's, without its path.
        screens: How many.
        targets: How many of the calibrated kind.
        series: What they were drawn from, where a generator drew them.
    """

    name: str
    screens: int
    targets: int
    series: str = ""


@dataclass(frozen=True, slots=True)
class Measurement:
    """When, on what and how the constants of one kind of targets were found.

    Attributes:
        date: ISO 8601, in UTC.
        data: The labelled folders.
        method: How, in words.
    """

    date: str
    data: tuple[Folder, ...]
    method: str

    @classmethod
    def read(cls, content: Mapping[str, object]) -> Self:
        """From its JSON object.

        Raises:
            KeyError: Something is missing.
            TypeError: Something is of another type.
        """
        folders = content["data"]
        if not isinstance(folders, list):
            raise TypeError(f"{folders!r} is no list of folders")
        data = tuple(Folder(**entry) for entry in folders)
        return cls(str(content["date"]), data, str(content["method"]))

    @property
    def summary(self) -> str:
        """When and on how many screens, in words."""
        return f"{self.date} on {sum(folder.screens for folder in self.data)} screens"


@dataclass(frozen=True, slots=True)
class Calibration:
    """The bands of both kinds of targets, and where they come from.

    Attributes:
        text: For text targets.
        icon: For icon targets.
        icon_weights: How an icon's evidence adds up when icons are ranked.
        icon_presence: How it adds up to the log-odds that the best icon is the one meant.
        text_measured: On what, when and how the bands of texts were measured.
        icon_measured: The same for icons, their weights included.
    """

    text: Bands
    icon: Bands
    icon_weights: IconWeights
    icon_presence: IconWeights
    text_measured: Measurement
    icon_measured: Measurement

    @property
    def measured(self) -> str:
        """When and on how many screens both were measured, in words."""
        return f"texts {self.text_measured.summary}, icons {self.icon_measured.summary}"

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
            parts = [field.name for field in fields(IconWeights)]
            weights, presence = (
                IconWeights(**{part: float(content[key][part]) for part in parts})
                for key in ("icon_weights", "icon_presence")
            )
            measured = (Measurement.read(content["measured"][kind]) for kind in ("text", "icon"))
            return cls(text, icon, weights, presence, *measured)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(f"{path} is no calibration of find: {error!r}") from error

    @classmethod
    @cache
    def shipped(cls) -> Self:
        """The calibration that comes with the shipped weights."""
        return cls.read(SHIPPED)
