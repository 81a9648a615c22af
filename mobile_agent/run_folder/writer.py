"""Writing a run folder: every event appended and fsynced, every screenshot stored once."""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from mobile_agent.errors import TraceError
from mobile_agent.run_folder.codec import encode, encode_step
from mobile_agent.run_folder.files import FORMAT, SCREENSHOTS, TRACE, VERSION, Header, write_whole
from mobile_agent.run_folder.stored import StoredScreenshot
from mobile_agent.trace import Step
from perception import Screen, Screenshot

__all__ = ["RunWriter"]


class RunWriter:
    """Appends a run's events to its folder.

    Use `create` for a new run and `reopen` for one that was cut short.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = (folder / TRACE).open("ab")

    @classmethod
    def create(cls, folder: Path, header: Header) -> "RunWriter":
        """Starts a run in a folder that is new or empty.

        Raises:
            TraceError: The folder holds a run already, or cannot be written.
        """
        try:
            (folder / SCREENSHOTS).mkdir(parents=True, exist_ok=True)
            if (folder / TRACE).exists():
                raise TraceError(f"{folder} holds a run already: resume it, or name another folder")
            writer = cls(folder)
        except OSError as error:
            raise TraceError(f"cannot write the run to {folder}: {error.strerror}") from error
        writer.append("start", {"format": FORMAT, "version": VERSION, **_fields(header)})
        return writer

    @classmethod
    def reopen(cls, folder: Path, whole_bytes: int) -> "RunWriter":
        """Goes on with a run; what was half-written after its last whole event is dropped.

        Args:
            folder: The run's folder.
            whole_bytes: Length of the trace up to its last whole event.

        Raises:
            TraceError: The folder cannot be written.
        """
        try:
            writer = cls(folder)
            writer._file.truncate(whole_bytes)
        except OSError as error:
            raise TraceError(f"cannot write the run to {folder}: {error.strerror}") from error
        return writer

    def append(self, event: str, data: Mapping[str, object]) -> None:
        """Writes one event and waits until it is on the disk."""
        record = {"event": event, "at": datetime.now(UTC).isoformat(), **data}
        self._file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def store(self, screenshot: Screenshot) -> StoredScreenshot:
        """Stores a screenshot unless it is there already, and gives it without its pixels."""
        path = self.folder / SCREENSHOTS / f"{screenshot.content_hash}.png"
        if not path.exists():
            write_whole(path, screenshot.png())
        return StoredScreenshot(path, screenshot.width, screenshot.height, screenshot.content_hash)

    def write_step(self, index: int, step: Step) -> Step:
        """Writes a step, before its gesture goes out.

        Returns:
            The same step with its screenshot on disk instead of in memory.
        """
        stored = self.store(step.screen.screenshot)
        self.append("step", {"index": index, **encode_step(step)})
        seen = Screen(stored, step.screen.texts, step.screen.icons, step.screen.timings)
        return replace(step, screen=seen)

    def write_sending(self, index: int) -> None:
        """Writes that the gesture is about to leave."""
        self.append("sending", {"index": index})

    def write_effect(self, index: int, step: Step) -> None:
        """Writes what the gesture did, and how long it took."""
        data = {"effect": encode(step.effect), "timings": encode(step.timings)}
        self.append("effect", {"index": index, **data})

    def write_problem(self, index: int, step: Step) -> None:
        """Writes that the device could not do it."""
        self.append("problem", {"index": index, "problem": encode(step.problem)})

    def write_reply(self, index: int, reply: str) -> None:
        """Writes the person's answer to a question."""
        self.append("reply", {"index": index, "reply": reply})

    def write_end(self, outcome: Mapping[str, object]) -> None:
        """Writes how the run ended."""
        self.append("end", {"outcome": outcome})

    def close(self) -> None:
        """Closes the file; what was appended is on the disk already."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _fields(header: Header) -> dict[str, object]:
    data = encode(header)
    assert isinstance(data, dict)  # noqa: S101  (a dataclass encodes to a mapping)
    return data
