"""Runs the command line as a person would: in a process of its own."""

import subprocess
import sys

from tests.scenarios.phone.adb import adb_environment

PATIENCE = 180.0


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "mobile_agent.cli.main", *words]


def call(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
        env={**adb_environment(), "COLUMNS": "200", **environment},
    )
