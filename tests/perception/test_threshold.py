"""A threshold of one's own in place of the calibrated one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import ConfigError, Eyes
from perception.calibration import Calibration
from perception.threshold import with_threshold


@given(st.floats(0, 1), st.floats(-5, 5))
def test_what_is_accepted_is_what_is_likely_enough(least: float, score: float) -> None:
    calibration = with_threshold(Calibration.shipped(), least)
    for bands in (calibration.text, calibration.icon):
        probability = bands.probability(score)
        if abs(probability - least) > 1e-6:
            assert (score >= bands.accept) == (probability > least)


def test_the_ends_accept_all_and_nothing() -> None:
    shipped = Calibration.shipped()
    assert with_threshold(shipped, 0.0).text.accept < -1e300
    assert with_threshold(shipped, 1.0).icon.accept > 1e300


def test_the_eyes_take_it_by_name() -> None:
    eyes = Eyes.from_config({"threshold": 0.5, "detector": "contour"})
    assert eyes.calibration == with_threshold(Calibration.shipped(), 0.5)
    assert eyes.calibration.text.accept == eyes.calibration.text.midpoint


@pytest.mark.parametrize("wrong", [True, "0.5", -0.1, 1.5, float("nan"), [0.5]])
def test_what_is_no_probability_is_refused(wrong: object) -> None:
    with pytest.raises(ConfigError, match="probability from 0 to 1"):
        Eyes.from_config({"threshold": wrong})
