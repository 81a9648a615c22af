"""What the shipped detector's config.json says."""

import json
from dataclasses import dataclass
from typing import Self

from perception.detectors.kinds import kind_of_class
from perception.errors import WeightsError
from perception.screen import IconKind
from perception.weights import ShippedFile

__all__ = ["DetectorConfig"]


@dataclass(frozen=True, slots=True)
class DetectorConfig:
    """How the network is fed, and what its answers mean.

    Attributes:
        kinds: What each of its classes is.
        thresholds: The least confidence of each class.
        picture_size: The longer side of the pictures it takes.
        stride: Both their sides are multiples of it.
        padding: Brightness of the borders that make them so.
        overlap: Boxes with a greater intersection over union are one.
        most: No more than so many icons on a picture.
    """

    kinds: tuple[IconKind, ...]
    thresholds: tuple[float, ...]
    picture_size: int
    stride: int
    padding: int
    overlap: float
    most: int

    @classmethod
    def read(cls, file: ShippedFile) -> Self:
        """Reads and verifies the file.

        Raises:
            WeightsError: It is missing, altered or no configuration of a detector.
        """
        content = file.read()
        try:
            entry = json.loads(content)
            names = [str(name) for name in entry["names"]]
            return cls(
                tuple(kind_of_class(name) for name in names),
                tuple(float(entry["thresholds"][name]) for name in names),
                int(entry["picture_size"]),
                int(entry["stride"]),
                int(entry["padding"]),
                float(entry["overlap"]),
                int(entry["most"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise WeightsError(
                f"{file.path} is no configuration of a detector: {error!r}"
            ) from error
