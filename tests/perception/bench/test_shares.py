import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perception.bench.shares import Share, wilson_interval

NORMAL_95 = 1.959963984540054
COUNTS = st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


def interval(right: int, of: int) -> tuple[float, float]:
    found = wilson_interval(right, of)
    assert found is not None
    return found


@settings(deadline=None)
@given(COUNTS)
def test_the_rate_lies_in_its_interval_and_that_between_0_and_1(counts: tuple[int, int]) -> None:
    low, high = interval(*counts)
    assert 0.0 <= low <= counts[0] / counts[1] <= high <= 1.0
    assert low < high


@settings(deadline=None)
@given(COUNTS)
def test_the_ends_are_the_rates_whose_95_percent_just_reach_what_was_seen(
    counts: tuple[int, int],
) -> None:
    right, of = counts
    for end in interval(right, of):
        deviation = (end * (1 - end) / of) ** 0.5
        assert abs(right / of - end) == pytest.approx(NORMAL_95 * deviation, abs=1e-9)


@settings(deadline=None)
@given(COUNTS)
def test_failures_have_the_mirrored_interval(counts: tuple[int, int]) -> None:
    right, of = counts
    low, high = interval(right, of)
    assert interval(of - right, of) == pytest.approx((1 - high, 1 - low), abs=1e-12)


@settings(deadline=None)
@given(COUNTS, st.integers(2, 9))
def test_more_trials_of_the_same_rate_are_surer(counts: tuple[int, int], times: int) -> None:
    low, high = interval(*counts)
    narrow_low, narrow_high = interval(counts[0] * times, counts[1] * times)
    assert narrow_high - narrow_low < high - low


def test_a_published_example() -> None:
    # Newcombe 1998, table I: 81 of 263, and 0 of 20.
    assert interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_none_of_none_has_neither_rate_nor_interval() -> None:
    assert Share.counted([]).plain() == {"right": 0, "of": 0, "rate": None, "interval": None}


def test_a_share_is_counted_and_rounded() -> None:
    assert Share.counted([True, False, True]).plain() == {
        "right": 2,
        "of": 3,
        "rate": 0.6667,
        "interval": [0.2077, 0.9385],
    }
