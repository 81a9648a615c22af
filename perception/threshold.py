"""Another least probability than the calibrated one, for trying out."""

import math
from dataclasses import replace

from perception.calibration import Bands, Calibration
from perception.errors import ConfigError

__all__ = ["checked_threshold", "with_threshold"]


def checked_threshold(value: object) -> float:
    """The least probability, if it is one.

    Raises:
        ConfigError: It is no number from 0 to 1.
    """
    if isinstance(value, int | float) and not isinstance(value, bool) and 0.0 <= value <= 1.0:
        return float(value)
    raise ConfigError(f"the threshold is a probability from 0 to 1, such as 0.6, not {value!r}")


def with_threshold(calibration: Calibration, least: float) -> Calibration:
    """The calibration with the least probability of both kinds of targets replaced.

    Args:
        calibration: As measured.
        least: From 0.0 (whatever is best is found) to 1.0 (nothing ever is).
    """
    return replace(
        calibration,
        text=_accepting(calibration.text, least),
        icon=_accepting(calibration.icon, least),
    )


def _accepting(bands: Bands, least: float) -> Bands:
    if least <= 0.0:
        return replace(bands, accept=-math.inf)
    if least >= 1.0:
        return replace(bands, accept=math.inf)
    log_odds = math.log(least / (1.0 - least))
    return replace(bands, accept=bands.midpoint + log_odds / bands.steepness)
