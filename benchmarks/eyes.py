"""How long looking and pointing take on this machine: `python benchmarks/eyes.py [PICTURE]`."""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from perception import Eyes, IconTarget, Pixels, Screenshot, TextTarget, find, see

ROUNDS = 5
WIDTH, HEIGHT, LINES = 1080, 2400, 30
LABELS = ("Bluetooth", "Display and touch", "Battery saver", "Location access", "Dark theme")


def settings_page() -> Pixels:
    """A drawn page of thirty lines, each with a round icon and a switch."""
    page = np.full((HEIGHT, WIDTH, 3), 250, np.uint8)
    for number in range(LINES):
        y = 120 + number * (HEIGHT - 160) // LINES
        label = f"{LABELS[number % len(LABELS)]} {number}"
        cv2.putText(page, label, (150, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20, 20, 20), 2)
        cv2.circle(page, (80, y - 12), 26, (30 * number % 256, 120, 90), 6, cv2.LINE_AA)
        cv2.rectangle(page, (920, y - 36), (1010, y + 12), (0, 120, 80), -1)
        cv2.circle(page, (985, y - 12), 20, (255, 255, 255), -1, cv2.LINE_AA)
    return page


def measured(work: Callable[[int], object]) -> tuple[float, float]:
    """Median and best seconds of several rounds."""
    seconds = []
    for number in range(ROUNDS):
        begun = time.perf_counter()
        work(number)
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds), min(seconds)


def main() -> None:
    """Measures and prints one line for each stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("picture", type=Path, nargs="?", help="a screenshot instead of a drawn one")
    picture = parser.parse_args().picture
    page = settings_page() if picture is None else np.array(Screenshot.open(picture).pixels)
    eyes = Eyes.default()
    screen = see(Screenshot(page), eyes)
    find(IconTarget("gear"), screen, eyes)

    def cold(number: int) -> object:
        changed = page.copy()
        changed[-1, number] ^= 1  # Another picture by one pixel: nothing remembered helps.
        return see(Screenshot(changed), eyes)

    stages: dict[str, Callable[[int], object]] = {
        "cold look": cold,
        "same frame again": lambda _: see(Screenshot(page.copy()), eyes),
        "find text": lambda number: find(TextTarget(f"Dark theme {number}"), screen, eyes),
        "find icon": lambda number: find(IconTarget(f"round icon {number}"), screen, eyes),
    }
    size = screen.screenshot
    print(f"{size.width}×{size.height}, {len(screen.texts)} lines, {len(screen.icons)} icons")
    for name, work in stages.items():
        median, best = measured(work)
        print(f"{name:18} median {median * 1000:7.0f} ms   best {best * 1000:7.0f} ms")


if __name__ == "__main__":
    main()
