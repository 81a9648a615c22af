"""What measuring yields."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.catalogue import CATALOGUE, Group
from benchmarks.findings import Finding, Problem, Sample, measured, tried
from benchmarks.reference import KEYS as REFERENCE
from benchmarks.running import ERRANDS
from benchmarks.scenes import ChangeKind, nearest_to_median
from benchmarks.tour import QUICK_VISITS, VISITS


def test_work_is_timed_on_the_clock_and_by_cpu() -> None:
    sample = measured("cold", lambda: sum(range(2_000_000)), turn=2, place="a")
    assert (sample.key, sample.round, sample.place) == ("cold", 2, "a")
    assert sample.wall > 0.0
    assert sample.cpu is not None
    assert sample.cpu > 0.0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not say")
def test_a_started_programs_cpu_time_is_its_own() -> None:
    code = "sum(range(3_000_000))"
    sample = measured(
        "help", lambda: subprocess.run([sys.executable, "-c", code], check=True), started=True
    )
    assert sample.cpu is not None
    assert sample.cpu > 0.0


def test_what_was_measured_before_a_failure_is_kept() -> None:
    def work() -> Iterator[Finding]:
        yield Sample("cold", 1.0)
        raise LookupError("two\nlines")

    assert list(tried(("same",), work)) == [Sample("cold", 1.0), Problem(("same",), "two lines")]


def test_being_interrupted_is_no_failure() -> None:
    def work() -> Iterator[Finding]:
        yield Sample("cold", 1.0)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(tried((), work))


def test_all_that_is_measured_is_in_the_catalogue() -> None:
    assert {*ChangeKind, *REFERENCE, *(errand.key for errand in ERRANDS)} <= set(CATALOGUE)
    assert {measure.key for measure in CATALOGUE.values() if measure.group is Group.REFERENCE} == {
        *REFERENCE
    }


def test_every_kind_of_change_is_visited() -> None:
    assert {visit.kind for visit in VISITS} == set(ChangeKind)
    assert set(QUICK_VISITS) <= set(VISITS)


@given(st.lists(st.integers(0, 99), max_size=9), st.integers(0, 9))
def test_the_screens_nearest_to_the_median_are_chosen(counts: list[int], most: int) -> None:
    places = nearest_to_median(counts, most)
    assert len(set(places)) == len(places) == min(most, len(counts))
    if places:
        far = [place for place in range(len(counts)) if place not in places]
        middle = sorted(counts)
        median = (middle[(len(middle) - 1) // 2] + middle[len(middle) // 2]) / 2
        assert all(
            abs(counts[near] - median) <= abs(counts[other] - median)
            for near in places
            for other in far
        )
