"""The adb program, run for what only it can do."""

import subprocess

from mobile_agent.errors import AdbMissing

__all__ = ["adb_version", "run_adb"]

PROGRAM_SECONDS = 20.0


def adb_version(binary: str) -> str:
    """The adb program's version, such as "1.0.41".

    Raises:
        AdbMissing: It does not run.
    """
    output = run_adb(binary, "version")
    first = output.splitlines()[0] if output else ""
    return first.rpartition(" ")[2] or "unknown"


def run_adb(binary: str, *words: str) -> str:
    """What the program writes.

    Raises:
        AdbMissing: It does not run.
    """
    try:
        done = subprocess.run(
            [binary, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PROGRAM_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise AdbMissing(
            f"the adb program {binary} does not run ({error}): install Android's platform-tools"
        ) from error
    return done.stdout.decode("utf-8", "replace").strip()
