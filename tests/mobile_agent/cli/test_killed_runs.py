"""Runs that are killed in mid-step, through the real command line, real adb and real eyes."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.mobile_agent.cli.command_line import PATIENCE, call_here, command
from tests.scenarios.phone.adb import Adb, adb_environment

pytestmark = pytest.mark.slow

TOUCHES = 3
FLOW = "- open_app: Counter\n" + "- tap: Count one more\n" * TOUCHES + "- finish: counted\n"


def events(folder: Path) -> list[Mapping[str, object]]:
    path = folder / "trace.jsonl"
    if not path.exists():
        return []
    return [
        json.loads(line)
        for line in path.read_bytes().splitlines(keepends=True)
        if line.endswith(b"\n")
    ]


def wait_for_event(
    folder: Path, wanted: Mapping[str, object], process: subprocess.Popen[bytes]
) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if any(wanted.items() <= event.items() for event in events(folder)):
            return
        assert process.poll() is None, "the run ended before it could be killed"
        time.sleep(0.005)
    pytest.fail(f"no {wanted} within {PATIENCE:.0f} s")


@pytest.mark.parametrize(
    ("event", "index", "delay"),
    [
        ("step", 1, 0.0),
        ("sending", 2, 0.0),
        ("sending", 2, 0.15),
        ("sending", 2, 0.6),
        ("effect", 2, 0.0),
    ],
)
def test_a_killed_run_resumes_and_touches_nothing_twice(
    adb: Adb, tmp_path: Path, event: str, index: int, delay: float
) -> None:
    flow = tmp_path / "flow.yaml"
    flow.write_text(FLOW, encoding="utf-8")
    folder = tmp_path / "run"
    start = command(
        "run", "Count", "--flow", str(flow), "--serial", adb.serial, "--out", str(folder)
    )
    process = subprocess.Popen(
        start, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=adb_environment()
    )
    try:
        wait_for_event(folder, {"event": event, "index": index}, process)
        time.sleep(delay)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert events(folder)[-1]["event"] != "end"

    resumed = call_here("resume", str(folder))
    assert resumed.returncode == 0, resumed.stderr
    rows = adb.shell("content query --uri content://org.example.counter/touches")
    assert rows.count("Row:") == TOUCHES
    assert events(folder)[-1]["event"] == "end"


def test_resuming_a_run_that_has_ended_is_one_sentence(adb: Adb, tmp_path: Path) -> None:
    flow = tmp_path / "flow.yaml"
    flow.write_text("- finish: nothing to do\n", encoding="utf-8")
    folder = tmp_path / "run"
    first = call_here("run", "x", "--flow", str(flow), "--serial", adb.serial, "--out", str(folder))
    assert first.returncode == 0, first.stderr
    again = call_here("resume", str(folder))
    assert again.returncode == 1
    assert again.stderr.strip().endswith("has ended (finished): nothing to resume")
    assert "Traceback" not in again.stderr
