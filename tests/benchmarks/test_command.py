"""`python -m benchmarks` as a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def started(out: Path, port: int, *words: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "ANDROID_ADB_SERVER_PORT": str(port), "COLUMNS": "80"}
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks", *words, "--out", str(out)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )


@pytest.mark.slow
def test_a_smoke_run_measures_ours_and_how_right_it_is(tmp_path: Path, own_adb_server: int) -> None:
    out = tmp_path / "bench.json"
    process = started(out, own_adb_server, "--quick")
    printed, told = process.communicate(timeout=240)
    assert process.returncode == 0, told + printed
    data = json.loads(out.read_text(encoding="utf-8"))
    medians = {row["key"]: row["median"] for row in data["rows"]}
    assert medians.keys() >= {"cold", "same", "clock", "dialog", "find_text", "help", "start_up"}
    assert medians["clock"] < medians["cold"]
    assert data["complete"]
    assert data["accuracy"][0]["summary"]["text"]["present"]["rate"] > 0.9
    assert "Running on" in printed
    assert "mobile-agent run" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes")
def test_ctrl_c_ends_it_with_what_it_has(tmp_path: Path, own_adb_server: int) -> None:
    out = tmp_path / "bench.json"
    process = started(out, own_adb_server, "--quick")
    assert process.stderr is not None
    while "Settings: clock" not in process.stderr.readline():
        assert process.poll() is None
    # A terminal sends it to all programs in front, the phone's browser included.
    os.killpg(process.pid, signal.SIGINT)
    printed, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted" in printed
    data = json.loads(out.read_text(encoding="utf-8"))
    assert not data["complete"]
    assert [row["key"] for row in data["rows"]] == ["help"]


@pytest.mark.parametrize("words", [("--rounds", "0"), ("--rounds", "many"), ("--slow",)])
def test_wrong_words_are_refused(words: tuple[str, ...], tmp_path: Path) -> None:
    process = started(tmp_path / "bench.json", 1, *words)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "usage: python -m benchmarks" in told
    assert not (tmp_path / "bench.json").exists()
