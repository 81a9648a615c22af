"""Runs the command line as a person would."""

import io
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from mobile_agent.cli.main import main
from tests.scenarios.phone.adb import adb_environment

PATIENCE = 180.0
WIDE = {"COLUMNS": "200"}


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "mobile_agent.cli.main", *words]


def call(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own."""
    return subprocess.run(
        command(*words),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
        env={**adb_environment(), **WIDE, **environment},
    )


def call_here(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """In this process, which has imported already what another would have to import first."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["mobile-agent", *words])
        for name, value in {**adb_environment(), **WIDE, **environment}.items():
            patch.setenv(name, value)
        with pytest.raises(SystemExit) as end:
            main()
    code = end.value.code
    assert code is None or isinstance(code, int)
    return subprocess.CompletedProcess(["mobile-agent", *words], code or 0, text(out), text(err))


def text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
