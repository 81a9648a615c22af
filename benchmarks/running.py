"""What the program costs: its start, and a whole step on the simulated phone through real adb."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.findings import Sample, measured
from benchmarks.tour import Hold, Touch, go
from mobile_agent import AdbDevice, Flow, ScriptPlanner, Step, run
from mobile_agent.actions import Tap
from mobile_agent.gestures import Gesture
from mobile_agent.run_folder.files import TRACE
from perception import Eyes, IncrementalEyes, Screenshot
from scenarios.phone import SimulatedPhone

__all__ = ["ERRANDS", "Errand", "captures", "helps", "start_ups", "steps"]

REST = 0.15
"""Seconds after which a phone's last picture is too old to be handed out again."""
LONGEST, POLLED = 60.0, 0.002
FIRST_STEP = '"event": "step"'


@dataclass(frozen=True, slots=True)
class Errand:
    """Taps that change a little each, and never back to what was seen before.

    Attributes:
        key: The catalogue's.
        what: What the run is told to do.
        app: Where.
        way: What is done in the app first.
        taps: The taps; the first, which is decided on a cold look, is not counted.
    """

    key: str
    what: str
    app: str
    way: tuple[Touch | Hold, ...]
    taps: tuple[Tap, ...]


_SWITCHES = tuple(Tap(icon="switch", near=name) for name in ("Bubbles", "Notification history"))
ERRANDS = (
    Errand("step_text", "a step that taps a text", "Messages", (Hold("Grace Hopper"),),
           tuple(Tap(text=name) for name in ("Liam Murphy", "Sam Taylor", "Delivery", "Mum"))),
    Errand("step_icon", "a step that taps an icon", "Settings", (Touch("Notifications"),),
           _SWITCHES * 2),
)  # fmt: skip


def helps(repeats: int) -> Iterator[Sample]:
    """`mobile-agent --help`, as a process of its own."""
    quietly = partial(
        subprocess.run, [*_program(), "--help"], check=True, capture_output=True, timeout=LONGEST
    )
    quietly()
    for turn in range(repeats):
        yield measured("help", quietly, turn=turn, started=True)


def start_ups(serial: str, repeats: int) -> Iterator[Sample]:
    """`mobile-agent run` as a process of its own, until its first look is written down."""
    for turn in range(repeats):
        yield _start_up(serial, turn)


def captures(device: AdbDevice, repeats: int) -> Iterator[Sample]:
    """Pictures over adb, of a screen that rests."""
    device.screenshot()
    for turn in range(repeats):
        time.sleep(REST)
        taken = measured("capture", device.screenshot, turn=turn)
        yield Sample(taken.key, taken.wall, None, turn)


def steps(errand: Errand, phone: SimulatedPhone, device: AdbDevice, eyes: Eyes) -> Iterator[Sample]:
    """Turns of the real loop, without what the planner and the phone take.

    That is: capture, see, find, write picture and step to the disk, compare with the picture
    before. The gesture and the wait until the screen rests are the phone's.

    Args:
        errand: What is done.
        phone: Where.
        device: The same phone, through adb.
        eyes: The engines, warm.

    Raises:
        LookupError: A step did not find what it was to tap.
    """
    beginning = phone.snapshot()
    try:
        go(phone, device, errand.app, errand.way)
        for turn, seconds in enumerate(_turns(errand, device, IncrementalEyes(eyes))):
            yield Sample(errand.key, seconds, None, turn)
    finally:
        phone.restore(beginning)


def _turns(errand: Errand, device: AdbDevice, eyes: Eyes) -> list[float]:
    watch = _StopWatch()
    planner = ScriptPlanner(Flow("", errand.taps))
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(errand.what, _Rested(device), planner, Path(folder), eyes=eyes, watcher=watch)
    turns = list(watch.turns())
    if not outcome.success or not turns:
        raise LookupError(f"{errand.what} ended with “{outcome.ending}”: {outcome.answer}")
    return turns


@dataclass(frozen=True, slots=True)
class _Rested:
    """A device whose pictures are all taken anew, after the screen came to rest."""

    device: AdbDevice

    def screenshot(self) -> Screenshot:
        return self.device.screenshot()

    def perform(self, gesture: Gesture) -> None:
        self.device.perform(gesture)
        time.sleep(REST)


@dataclass(frozen=True, slots=True)
class _StopWatch:
    """Notes when each step was done."""

    done_steps: list[tuple[float, Step]] = field(default_factory=list)

    def decided(self, index: int, step: Step) -> None:
        if step.problem is not None:
            raise LookupError(f"step {index + 1}: {step.problem.words}")

    def done(self, index: int, step: Step) -> None:  # noqa: ARG002
        self.done_steps.append((time.perf_counter(), step))

    def turns(self) -> Iterator[float]:
        for (earlier, _), (later, step) in zip(self.done_steps, self.done_steps[1:], strict=False):
            if step.gesture is not None:
                yield later - earlier - step.timings["perform"] - step.timings["decide"]


def _start_up(serial: str, turn: int) -> Sample:
    with tempfile.TemporaryDirectory() as parent:
        flow, out = Path(parent) / "flow.yaml", Path(parent) / "run"
        flow.write_text("- finish: {success: true}\n", encoding="utf-8")
        command = [*_program(), "run", "--serial", serial, "--flow", str(flow), "--out", str(out)]
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        try:
            seconds = _until(lambda: FIRST_STEP in _content(out / TRACE), begun, process)
            _, complaint = process.communicate(timeout=LONGEST)
        except BaseException:
            process.kill()
            process.communicate()
            raise
    if process.returncode != 0:
        raise ChildProcessError(f"mobile-agent run ended with {process.returncode}: {complaint}")
    return Sample("start_up", seconds, None, turn)


def _until(happened: Callable[[], bool], begun: float, process: "subprocess.Popen[str]") -> float:
    while not happened():
        seconds = time.perf_counter() - begun
        if process.poll() is not None and not happened():
            raise ChildProcessError(
                f"mobile-agent run ended with {process.returncode} before its first look"
            )
        if seconds > LONGEST:
            raise TimeoutError(f"mobile-agent run had no first look within {LONGEST:.0f} s")
        time.sleep(POLLED)
    return time.perf_counter() - begun


def _content(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace")
    return ""


def _program() -> list[str]:
    script = Path(sys.executable).with_name("mobile-agent")
    return [str(script)] if script.exists() else [sys.executable, "-m", "mobile_agent.cli.main"]
