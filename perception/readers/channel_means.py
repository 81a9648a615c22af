"""What PP-OCR's detector takes for the means of its channels, whatever it is shown."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from perception.errors import WeightsError
from perception.networks import Numbers

__all__ = ["PATH", "channel_means"]

PATH = Path(__file__).with_name("channel_means.json")


def channel_means(path: Path = PATH) -> Mapping[str, Numbers]:
    """Means over many screens by the names of the operators that would take them over one.

    Each has the shape (1, channels, 1, 1). `python -m models.line_finder` makes the file.

    Raises:
        WeightsError: The file is missing or no such file.
    """
    try:
        named = json.loads(path.read_text(encoding="utf-8"))["means"]
        return {
            str(name): np.asarray(means, np.float32).reshape(1, -1, 1, 1)
            for name, means in named.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(f"{path} holds no means of channels: {error!r}") from error
