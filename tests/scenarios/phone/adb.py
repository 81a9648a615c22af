"""Runs the real adb binary against one phone."""

import os
import socket
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import adbutils

TIMEOUT_SECONDS = 60


@cache
def server_port() -> int:
    """A port for an adb server that only this process uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def adb_environment() -> dict[str, str]:
    """An adb server of the tests' own, so that a developer's is left alone."""
    return {**os.environ, "ANDROID_ADB_SERVER_PORT": str(server_port())}


def run_adb(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [adbutils.adb_path(), *words],
        input=stdin,
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
        env=adb_environment(),
        check=False,
    )


@dataclass(frozen=True, slots=True)
class Adb:
    """adb with a serial."""

    serial: str

    def run(self, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return run_adb("-s", self.serial, *words, stdin=stdin)

    def shell(self, script: str) -> str:
        return self.run("shell", script).stdout.decode()

    def output(self, *words: str) -> bytes:
        done = self.run(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def pull(self, path: str, folder: Path) -> bytes:
        target = folder / "pulled"
        self.output("pull", path, str(target))
        return target.read_bytes()

    def connect(self) -> str:
        return run_adb("connect", self.serial).stdout.decode()

    def state(self) -> str:
        done = self.run("get-state")
        return (done.stdout or done.stderr).decode().strip()
