"""Medians, budgets and ratios."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.catalogue import CATALOGUE
from benchmarks.findings import Problem, Sample
from benchmarks.rows import Row, paired_ratios, rows_of

seconds = st.floats(1e-4, 100.0)


def row(key: str, findings: list[Sample | Problem], *, on_gpu: bool = False) -> Row:
    return {row.measure.key: row for row in rows_of(findings, on_gpu=on_gpu)}[key]


@given(st.lists(seconds, min_size=1, max_size=9))
def test_the_median_lies_between_the_fastest_and_the_slowest(walls: list[float]) -> None:
    rows = rows_of([Sample("cold", wall) for wall in walls])
    assert rows[0].fastest == min(walls)
    assert rows[0].median == statistics.median(walls)
    assert rows[0].in_budget == (statistics.median(walls) <= 1.0)


@given(st.lists(st.tuples(seconds, seconds), min_size=1, max_size=6))
def test_each_round_is_compared_by_itself(rounds: list[tuple[float, float]]) -> None:
    ours = [Sample("cold", wall, 2 * wall, turn) for turn, (wall, _) in enumerate(rounds)]
    theirs = [Sample("reference", wall, wall, turn) for turn, (_, wall) in enumerate(rounds)]
    ratios = [their / our for our, their in rounds]
    found = row("cold", [*ours, *theirs]).ratio
    assert found is not None
    assert found.median == pytest.approx(statistics.median(ratios))
    assert (found.least, found.most) == pytest.approx((min(ratios), max(ratios)))
    assert found.cpu == pytest.approx(statistics.median(ratios) / 2)
    assert found.rounds == len(rounds)


@given(slowdown=st.floats(0.5, 20.0))
def test_a_machine_that_slows_down_from_round_to_round_leaves_ratios_alone(
    slowdown: float,
) -> None:
    findings: list[Sample | Problem] = []
    for turn in range(3):
        findings.append(Sample("cold", slowdown**turn, None, turn))
        findings.append(Sample("reference", 30.0 * slowdown**turn, None, turn))
    ratio = row("cold", findings).ratio
    assert ratio is not None
    assert (ratio.least, ratio.most, ratio.cpu) == pytest.approx((30.0, 30.0, None))


def test_cold_looks_at_the_same_screenshot_are_compared_and_changes_by_their_median() -> None:
    ours = [Sample("cold", 1.0, 1.0, 0, "a"), Sample("cold", 5.0, 5.0, 0, "b")]
    theirs = [Sample("reference", 30.0, 60.0, 0, "b")]
    assert paired_ratios(ours, theirs, same_screen=True) == [(6.0, 12.0)]
    assert paired_ratios(ours, theirs) == [(10.0, 20.0)]
    assert paired_ratios(ours, [Sample("reference", 30.0, 60.0, 1, "b")]) == []
    changed = [Sample("toggle", 1.0, 1.0, 0, "a"), Sample("toggle", 5.0, 5.0, 0, "b")]
    compared = [row(key, [*ours, *changed, *theirs]).ratio for key in ("cold", "toggle")]
    assert [ratio and ratio.median for ratio in compared] == [6.0, 10.0]


def test_work_that_took_no_time_has_no_ratio() -> None:
    samples: list[Sample | Problem] = [Sample("same", 0.0), Sample("reference", 30.0)]
    assert row("same", samples).ratio is None


def test_a_gpu_is_not_compared_with_a_cpu_and_has_its_own_budget() -> None:
    findings: list[Sample | Problem] = [Sample("cold", 0.2), Sample("reference", 30.0)]
    assert row("cold", findings, on_gpu=True).ratio is None
    assert row("cold", findings, on_gpu=True).in_budget is False
    assert row("cold", findings).in_budget is True


def test_scrolling_may_take_half_of_a_cold_look_in_the_same_run() -> None:
    findings: list[Sample | Problem] = [Sample("cold", 3.0), Sample("scroll", 1.4)]
    scrolled = row("scroll", findings)
    assert (scrolled.budget, scrolled.in_budget) == (1.5, True)
    assert row("scroll", findings[1:]).budget is None


def test_a_ratio_too_low_is_not_fast_enough() -> None:
    ours, theirs = Sample("cold", 1.0), Sample("reference", 29.0)
    assert row("cold", [ours, theirs]).fast_enough is False
    assert row("cold", [ours]).fast_enough is None


def test_what_failed_keeps_its_row_and_what_was_not_tried_has_none() -> None:
    rows = rows_of([Problem(("help",), "there is no such program"), Sample("capture", 0.1)])
    assert [row.measure.key for row in rows] == ["help", "capture"]
    assert (rows[0].problem, rows[0].median, rows[0].in_budget) == (
        "there is no such program", None, None,
    )  # fmt: skip


def test_rows_come_in_the_order_of_the_catalogue() -> None:
    findings = [Sample(key, 1.0) for key in reversed(tuple(CATALOGUE))]
    assert [row.measure.key for row in rows_of(findings)] == list(CATALOGUE)
