"""Measures what looking, finding and capturing cost on this machine: `make bench`.

Everything is measured on screens of the simulated phone, taken through real adb at 1080×2400.
"""

import json
import os
import platform
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import track
from rich.table import Table

from mobile_agent import AdbDevice
from mobile_agent.gestures import LaunchApp, PressKey
from perception import Eyes, IconTarget, Screen, Screenshot, TextTarget, find, see
from perception.seeing import apart_from_texts
from scenarios.phone import PhoneSettings, SimulatedPhone

APPS = ("Settings", "Messages", "Clock", "Notes")
ICON = IconTarget("magnifying glass")
REPEATS = 5
REST = 0.3
RESULTS = Path("runs") / "bench.json"


@dataclass(frozen=True, slots=True)
class Measured:
    """What one thing costs.

    Attributes:
        what: The thing.
        median: Seconds, the median of all repeats.
        least: Seconds, the fastest one.
        budget: Seconds that it may cost on two cores; None where none is set.
    """

    what: str
    median: float
    least: float
    budget: float | None


def main() -> None:
    """Measures, prints a table and writes the figures as JSON."""
    console = Console()
    started = time.perf_counter()
    with SimulatedPhone(PhoneSettings()) as phone:
        booted = time.perf_counter() - started
        device = AdbDevice.connect(phone.serial)
        pictures = _pictures(device)
        captures = [_capture_seconds(device) for _ in range(REPEATS)]
    results = [
        Measured("start of the simulated phone", booted, booted, 3.0),
        _measured("capture over adb", captures, None),
        *_looking(pictures),
    ]
    _show(console, results)
    _write(results)
    console.print(f"[dim]{RESULTS}[/]")


def _pictures(device: AdbDevice) -> list[Screenshot]:
    pictures = []
    for app in APPS:
        device.perform(LaunchApp(app))
        pictures.append(device.screenshot())
        device.perform(PressKey("home"))
    return pictures


def _capture_seconds(device: AdbDevice) -> float:
    # A picture that was just taken to see the screen rest would be handed out again.
    time.sleep(REST)
    return _seconds(device.screenshot)


def _looking(pictures: list[Screenshot]) -> list[Measured]:
    loading = _seconds(partial(_load, Eyes.default(), pictures[0]))
    eyes = Eyes.default()
    _load(eyes, pictures[0])
    cold, again, texts, icons, unseen, counts = [], [], [], [], [], []
    for repeat in track(range(REPEATS), "looking", transient=True):
        for picture in pictures:
            # A memory of its own for each look, so that nothing is remembered from the last one.
            fresh = Eyes(eyes.reader, eyes.detector, eyes.matcher)
            cold.append(_seconds(partial(see, picture, fresh)))
            again.append(_seconds(partial(see, picture, fresh)))
            screen = see(picture, fresh)
            text = TextTarget(screen.texts[len(screen.texts) // 2].text)
            texts.append(_seconds(partial(find, text, screen, fresh)))
            icons.append(_seconds(partial(find, ICON, screen, fresh)))
            counts.append(len(screen.icons))
            # Another tint each time, so that no picture of an icon was compared before.
            tinted = Screenshot(picture.pixels ^ np.uint8(repeat + 1))
            unseen.append(_seconds(partial(_point, tinted, screen, fresh)))
    return [
        Measured("loading the engines and a first look", loading, loading, None),
        _measured("cold look: texts and icons", cold, 1.0),
        _measured("the same frame again", again, 0.02),
        _measured("finding a text on a seen screen", texts, 0.03),
        _measured("finding an icon on a seen screen", icons, 0.06),
        _measured(
            f"detecting icons and finding one, about {statistics.median(counts):.0f} a screen",
            unseen,
            0.25,
        ),
    ]


def _point(picture: Screenshot, seen: Screen, eyes: Eyes) -> None:
    icons = apart_from_texts(eyes.detector.detect(picture), seen.texts, picture)
    find(ICON, Screen(picture, seen.texts, icons), eyes)


def _load(eyes: Eyes, picture: Screenshot) -> None:
    find(IconTarget("plus"), see(picture, eyes), eyes)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _measured(what: str, seconds: list[float], budget: float | None) -> Measured:
    return Measured(what, statistics.median(seconds), min(seconds), budget)


def _show(console: Console, results: list[Measured]) -> None:
    table = Table(title="Seconds on this machine, at 1080×2400", title_justify="left")
    for name in ("what", "median", "least", "budget"):
        table.add_column(name, justify="left" if name == "what" else "right")
    for result in results:
        budget = "" if result.budget is None else f"{result.budget:g}"
        colour = "red" if result.budget is not None and result.median > result.budget else "green"
        table.add_row(
            result.what, f"[{colour}]{result.median:.3f}[/]", f"{result.least:.3f}", budget
        )
    console.print(table)


def _write(results: list[Measured]) -> None:
    packages = ("rapidocr", "onnxruntime", "opencv-python", "open_clip_torch", "torch")
    data = {
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in packages},
        "results": [asdict(result) for result in results],
    }
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
