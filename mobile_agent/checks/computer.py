"""Python, the processor and the API key."""

import os
import platform
import sys
from collections.abc import Iterator

from mobile_agent.checks.check import Check, Status

__all__ = ["check_key", "check_processor", "check_python"]

OLDEST_PYTHON = (3, 11)
FEWEST_CORES = 2
USE_GPU = (
    "pip uninstall onnxruntime && pip install onnxruntime-gpu: the two share their files, so only "
    "one can be there"
)


def check_python() -> Iterator[Check]:
    """The Python version."""
    version = platform.python_version()
    if sys.version_info[:2] >= OLDEST_PYTHON:
        yield Check("Python", Status.OK, f"{version} on {platform.system()} {platform.machine()}")
        return
    wanted = ".".join(map(str, OLDEST_PYTHON))
    yield Check("Python", Status.FAIL, version, f"install Python {wanted} or newer")


def check_processor() -> Iterator[Check]:
    """What the default engines run on."""
    from perception.networks import hardware  # noqa: PLC0415

    cores, machine = os.cpu_count() or 1, hardware()
    finding = f"{cores} CPU cores; looking runs on {machine.words}"
    if machine.unused_gpu:
        yield Check("Processor", Status.WARN, finding, USE_GPU)
    elif machine.device == "cpu" and cores < FEWEST_CORES:
        mend = "expect seconds a screen, or use a computer with more cores"
        yield Check("Processor", Status.WARN, finding, mend)
    else:
        yield Check("Processor", Status.OK, finding)


def check_key() -> Iterator[Check]:
    """Whether Claude can be asked."""
    if os.environ.get("ANTHROPIC_API_KEY"):
        yield Check("API key", Status.OK, "ANTHROPIC_API_KEY is set: Claude can plan")
        return
    yield Check(
        "API key",
        Status.WARN,
        "ANTHROPIC_API_KEY is not set: only scripted flows and other servers can plan",
        "set it to a key from console.anthropic.com, or name a server with --base-url",
    )
