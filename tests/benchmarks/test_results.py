"""The figures as JSON."""

import json
from pathlib import Path

import pytest

from benchmarks.catalogue import CATALOGUE
from benchmarks.findings import Problem
from benchmarks.results import Results, write_results
from tests.benchmarks.figures import CONDITIONS, every_finding

KEYS = {
    "format", "version", "complete", "quick", "rounds", "conditions", "screens", "reference",
    "rows", "accuracy", "problems",
}  # fmt: skip
ROW_KEYS = {
    "key", "what", "group", "median", "fastest", "cpu", "samples", "budget", "in_budget", "ratio",
    "least_ratio", "fast_enough", "problem",
}  # fmt: skip


def test_all_figures_are_written_under_stable_keys(tmp_path: Path) -> None:
    path = tmp_path / "new" / "bench.json"
    write_results(Results.of(every_finding(), CONDITIONS, rounds=3), path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert set(data) == KEYS
    assert (data["format"], data["version"], data["complete"]) == ("mobile-agent-bench", 1, True)
    assert [row["key"] for row in data["rows"]] == list(CATALOGUE)
    assert all(set(row) == ROW_KEYS for row in data["rows"])
    cold = data["rows"][0]
    assert (cold["median"], cold["budget"], cold["in_budget"]) == (0.95, 1.0, True)
    assert cold["ratio"]["median"] == pytest.approx(31.5 / 0.95)
    assert cold["fast_enough"] is True
    assert cold["samples"][0] == {"round": 0, "screen": "Settings", "wall": 0.95, "cpu": 1.71}
    assert data["accuracy"][0]["read"] == {"right": 151, "of": 153}
    assert data["accuracy"][0]["summary"]["text"]["present"]["of"] == 0
    assert data["conditions"]["device"] == "CPU, 2 threads, OpenVINO"


def test_a_run_cut_short_is_written_with_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "bench.json"
    path.write_text("an older run's", encoding="utf-8")
    write_results(Results.of([], CONDITIONS, rounds=3, complete=False), path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert (data["complete"], data["rows"], data["screens"]) == (False, [], None)
    assert [each.name for each in tmp_path.iterdir()] == ["bench.json"]


def test_failures_are_told() -> None:
    failed = [Problem((), "no phone"), Problem(("yolo",), "no ultralytics")]
    results = Results.of(failed, CONDITIONS, rounds=1)
    assert results.problems == ("no phone",)
    assert results.rows[0].problem == "no ultralytics"
    assert results.failed
    assert not Results.of(every_finding(), CONDITIONS, rounds=3).failed
