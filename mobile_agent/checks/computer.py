"""Python, the processor and the API key."""

import os
import platform
import sys
from collections.abc import Iterator
from importlib.util import find_spec

from mobile_agent.checks.check import Check, Status

__all__ = ["check_key", "check_processor", "check_python"]

OLDEST_PYTHON = (3, 11)
FEWEST_CORES = 2


def check_python() -> Iterator[Check]:
    """The Python version."""
    version = platform.python_version()
    if sys.version_info[:2] >= OLDEST_PYTHON:
        yield Check("Python", Status.OK, f"{version} on {platform.system()} {platform.machine()}")
        return
    wanted = ".".join(map(str, OLDEST_PYTHON))
    yield Check("Python", Status.FAIL, version, f"install Python {wanted} or newer")


def check_processor() -> Iterator[Check]:
    """What engines run on, and how fast that is."""
    cores = os.cpu_count() or 1
    accelerator = _accelerator()
    if accelerator:
        yield Check(
            "Processor",
            Status.OK,
            f"{cores} CPU cores and {accelerator}: the default engines use the CPU (about a second "
            "for a new screen); engines of your choice can use the GPU",
        )
        return
    finding = f"{cores} CPU cores, no GPU: about a second for a new screen with the default engines"
    if cores < FEWEST_CORES:
        mend = "expect several seconds a screen, or use a computer with more cores"
        yield Check("Processor", Status.WARN, finding, mend)
        return
    yield Check("Processor", Status.OK, f"{finding}, about 30 seconds with EasyOCR's own detector")


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


def _accelerator() -> str:
    if find_spec("torch") is None:
        return ""
    import torch  # noqa: PLC0415

    if torch.cuda.is_available():
        return str(torch.cuda.get_device_name(0))
    return "Apple's GPU" if torch.backends.mps.is_available() else ""
