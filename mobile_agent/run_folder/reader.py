"""Reading a run folder, whole or cut short."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from mobile_agent.errors import TraceError
from mobile_agent.run_folder.codec import decode_effect, decode_step
from mobile_agent.run_folder.files import FORMAT, TRACE, VERSION, Header
from mobile_agent.trace import Problem, Trace

__all__ = ["Record", "read_run"]


@dataclass(frozen=True, slots=True)
class Record:
    """A run as read from its folder.

    Attributes:
        folder: Where it lies.
        header: What it began with.
        trace: The goal and the steps.
        outcome: How it ended; None where it was cut short.
        sending: Index of the step whose gesture was about to leave when the run was cut short;
            None where every gesture's effect is known.
        whole_bytes: Length of the trace file up to its last whole event.
        dropped_bytes: Length of the half-written event after that.
    """

    folder: Path
    header: Header
    trace: Trace
    outcome: Mapping[str, object] | None
    sending: int | None
    whole_bytes: int
    dropped_bytes: int


def read_run(folder: Path) -> Record:
    """Reads a run folder.

    An event that was half-written when the run was killed is left out; it lost nothing, since the
    next thing is only done after the event before it is whole.

    Raises:
        TraceError: The folder is no run, was damaged, or is from a newer version.
    """
    data = _read(folder)
    whole = data.rfind(b"\n") + 1
    events = [
        _event(line, number, folder) for number, line in enumerate(data[:whole].splitlines(), 1)
    ]
    if not events:
        raise TraceError(f"{folder}: the run was cut off before its first event: nothing to read")
    header = _header(events[0], folder)
    trace, outcome, sending = Trace(header.goal), None, None
    for number, event in enumerate(events[1:], 2):
        try:
            trace, outcome, sending = _apply(event, trace, outcome, sending, folder)
        except (KeyError, ValueError, TypeError, IndexError) as error:
            raise TraceError(
                f"{folder / TRACE}, line {number}: not an event of a run ({_short(error)})"
            ) from error
    return Record(folder, header, trace, outcome, sending, whole, len(data) - whole)


def _read(folder: Path) -> bytes:
    path = folder / TRACE
    if not folder.is_dir():
        raise TraceError(f"{folder} is no run folder: it does not exist, or is a file")
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise TraceError(f"{folder} is no run folder: it has no {TRACE}") from error
    except OSError as error:
        raise TraceError(f"cannot read {path}: {error.strerror}") from error


def _event(line: bytes, number: int, folder: Path) -> Mapping[str, object]:
    try:
        event = json.loads(line)
    except ValueError as error:
        raise TraceError(f"{folder / TRACE}, line {number}: damaged, not JSON") from error
    if not isinstance(event, dict):
        raise TraceError(f"{folder / TRACE}, line {number}: not an event")
    return event


def _header(event: Mapping[str, object], folder: Path) -> Header:
    if event.get("format") != FORMAT:
        raise TraceError(f"{folder} is no run folder: {TRACE} is of another format")
    version = event.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise TraceError(
            f"{folder} was written by a newer version (format {version}, this one reads up to "
            f"{VERSION}): update mobile-agent to read it"
        )
    try:
        return TypeAdapter(Header).validate_python(
            {name: event[name] for name in Header.__dataclass_fields__}
        )
    except (KeyError, ValueError) as error:
        raise TraceError(f"{folder / TRACE}, line 1: {_short(error)}") from error


def _apply(
    event: Mapping[str, object],
    trace: Trace,
    outcome: Mapping[str, object] | None,
    sending: int | None,
    folder: Path,
) -> tuple[Trace, Mapping[str, object] | None, int | None]:
    last = trace.last
    match event["event"]:
        case "step":
            return trace.with_step(decode_step(event, folder)), None, None
        case "sending":
            return trace, outcome, TypeAdapter(int).validate_python(event["index"])
        case "effect" if last:
            effect = decode_effect(event["effect"])
            timings = TypeAdapter(dict[str, float]).validate_python(event["timings"])
            return trace.with_last(replace(last, effect=effect, timings=timings)), None, None
        case "problem" if last:
            problem = TypeAdapter(Problem).validate_python(event["problem"])
            return trace.with_last(replace(last, problem=problem)), None, None
        case "reply" if last:
            return trace.with_last(replace(last, reply=str(event["reply"]))), None, None
        case "end":
            return trace, TypeAdapter(dict[str, object]).validate_python(event["outcome"]), sending
    raise ValueError(f"unknown event {event['event']!r}")


def _short(error: Exception) -> str:
    return str(error).splitlines()[0]
