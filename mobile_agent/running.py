"""Starting a run, and going on with one that was cut short."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from mobile_agent.errors import TraceError, UsageError
from mobile_agent.loop import Loop
from mobile_agent.outcome import Ending, Outcome
from mobile_agent.protocols import Device, Planner
from mobile_agent.run_folder import Header, Record, RunWriter, read_run
from mobile_agent.trace import Trace
from mobile_agent.watching import Asker, Silent, Watcher, nobody
from perception import Eyes, IncrementalEyes

__all__ = ["checked_goal", "checked_limit", "continue_run", "resume", "run"]

MOST_STEPS = 40
LONGEST_INSTRUCTION = 8_000
FINAL = (Ending.FINISHED, Ending.LIMIT, Ending.STUCK)


def run(
    goal: str,
    device: Device,
    planner: Planner,
    folder: Path,
    *,
    eyes: Eyes | None = None,
    max_steps: int = MOST_STEPS,
    planner_words: Mapping[str, object] | None = None,
    device_words: Mapping[str, object] | None = None,
    ask: Asker = nobody,
    watcher: Watcher | None = None,
) -> Outcome:
    """Works towards a goal on a device until the planner is done or a limit is reached.

    Args:
        goal: What is wanted, in the person's words.
        device: The phone.
        planner: Who decides.
        folder: Where the run is written; new or empty.
        eyes: What sees and finds; the shipped engines where none are given.
        max_steps: The step limit.
        planner_words: How to make the planner again, kept for `resume`.
        device_words: Serial, model and size, kept for `resume` and the report.
        ask: Answers the planner's questions.
        watcher: Is told of each step.

    Raises:
        UsageError: The goal is empty or too long, or the limit is below one step.
        TraceError: The folder holds a run already or cannot be written.
    """
    header = Header(
        goal=checked_goal(goal),
        started=datetime.now(UTC).isoformat(),
        planner=planner_words or {},
        device=device_words or {},
        max_steps=checked_limit(max_steps),
    )
    with RunWriter.create(folder, header) as writer:
        loop = Loop(
            device,
            planner,
            eyes or _warming_eyes(),
            writer,
            max_steps,
            ask,
            watcher or Silent(),
        )
        return loop.until_the_end(Trace(header.goal))


def resume(
    folder: Path,
    device: Device,
    planner: Planner,
    *,
    eyes: Eyes | None = None,
    ask: Asker = nobody,
    watcher: Watcher | None = None,
) -> Outcome:
    """Goes on with a run that was cut short; no gesture is done twice.

    Raises:
        TraceError: The folder is no run, is damaged, or the run has ended.
    """
    return continue_run(read_run(folder), device, planner, eyes=eyes, ask=ask, watcher=watcher)


def continue_run(
    record: Record,
    device: Device,
    planner: Planner,
    *,
    eyes: Eyes | None = None,
    ask: Asker = nobody,
    watcher: Watcher | None = None,
) -> Outcome:
    """Like `resume`, for a run that was read already.

    Raises:
        TraceError: The run has ended.
    """
    if record.outcome is not None and record.outcome.get("ending") in FINAL:
        raise TraceError(
            f"{record.folder} has ended ({record.outcome['ending']}): nothing to resume"
        )
    limit = record.header.max_steps
    with RunWriter.reopen(record.folder, record.whole_bytes) as writer:
        loop = Loop(
            device,
            planner,
            eyes or _warming_eyes(),
            writer,
            limit,
            ask,
            watcher or Silent(),
        )
        return loop.until_the_end(record.trace, record.sending)


def checked_goal(goal: str) -> str:
    """The goal without blanks around it.

    Raises:
        UsageError: It is empty or too long to be a task.
    """
    words = goal.strip()
    if not words:
        raise UsageError("the instruction is empty: say what should be done on the phone")
    if len(words) > LONGEST_INSTRUCTION:
        raise UsageError(
            f"the instruction has {len(words):,} characters; at most {LONGEST_INSTRUCTION:,} are "
            "taken: say what should be done more shortly"
        )
    return words


def checked_limit(max_steps: int) -> int:
    """The step limit.

    Raises:
        UsageError: It is below one.
    """
    if max_steps < 1:
        raise UsageError(f"a run needs at least one step, not {max_steps}")
    return max_steps


def _warming_eyes() -> Eyes:
    """The shipped engines, which load while the first picture is taken."""
    eyes = IncrementalEyes.default()
    eyes.warm_up()
    return eyes
