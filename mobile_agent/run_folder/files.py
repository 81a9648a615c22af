"""Names, format and version of a run folder, and writing files that are never half-written."""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["FORMAT", "SCREENSHOTS", "TRACE", "VERSION", "Header", "write_whole"]

FORMAT: Final = "mobile-agent-trace"
VERSION: Final = 1
TRACE: Final = "trace.jsonl"
SCREENSHOTS: Final = "screenshots"


@dataclass(frozen=True, slots=True)
class Header:
    """What a run began with.

    Attributes:
        goal: The instruction.
        started: When, ISO 8601 with offset.
        planner: How to make the planner again, as plain data.
        device: Serial, model and size, as plain data.
        max_steps: The step limit.
    """

    goal: str
    started: str
    planner: Mapping[str, object]
    device: Mapping[str, object]
    max_steps: int


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that it is there either whole or not at all, also after a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
