"""The figures at a terminal."""

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from benchmarks.catalogue import CATALOGUE
from benchmarks.findings import Problem
from benchmarks.results import Results
from benchmarks.table import as_tables, duration
from tests.benchmarks.figures import CONDITIONS, every_finding

UNITS = {"ms": 1e-3, "s": 1.0}


def printed(results: Results, width: int) -> list[str]:
    console = Console(file=io.StringIO(), width=width, highlight=False)
    console.print(as_tables(results, width))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue().splitlines()


@pytest.mark.parametrize("width", [80, 120])
def test_every_figure_fits_on_one_line(width: int) -> None:
    lines = printed(Results.of(every_finding(24), CONDITIONS, rounds=24), width)
    assert max(cell_len(line) for line in lines) <= width
    assert not any("…" in line for line in lines)
    for measure in CATALOGUE.values():
        [line] = [line for line in lines if line.startswith("  " + measure.what + " ")]
        assert " ms" in line or " s" in line


def test_there_is_room_for_more_columns_on_a_wide_terminal() -> None:
    results = Results.of(every_finding(), CONDITIONS, rounds=3)
    assert "fastest" not in printed(results, 80)[1]
    assert "fastest" in printed(results, 120)[1]


def test_budgets_kept_and_broken_are_marked() -> None:
    lines = printed(Results.of(every_finding(), CONDITIONS, rounds=3), 80)
    assert any("≤ 1.00 s ✓" in line and "33× of 30 ✓" in line for line in lines)
    assert any("≤ 60 ms ✗" in line for line in lines)


def test_nothing_is_hidden() -> None:
    busy = replace(CONDITIONS, load=7.5)
    findings = [Problem(("help",), "gone"), Problem((), "[no phone]")]
    words = " ".join(
        " ".join(printed(Results.of(findings, busy, rounds=1, complete=False), 80)).split()
    )
    for told in ("failed", "gone", "[no phone]", "load 7.5", "Interrupted", "Running on CPU"):
        assert told in words


@given(st.floats(1e-5, 1000.0))
def test_a_duration_says_what_it_is(seconds: float) -> None:
    number, unit = duration(seconds).split()
    assert float(number) * UNITS[unit] == pytest.approx(seconds, rel=0.05, abs=5e-5)
    assert len(number) <= 6


def test_an_unknown_duration_is_no_number() -> None:
    assert duration(None) == "–"
