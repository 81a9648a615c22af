"""The default eyes on the CPU need no deep-learning framework."""

import subprocess
import sys

import pytest

HEAVY = ("torch", "torchvision", "open_clip", "transformers", "timm", "ultralytics")

LOOK = f"""
import sys
import numpy as np
from perception import Eyes, IconTarget, Screenshot, TextTarget, find, see
from tests.perception.drawing import Canvas

canvas = Canvas(720, 1280)
canvas.text("Settings", 60, 200)
canvas.plus(600, 1100)
canvas.switch(560, 190, on=True)
eyes = Eyes.default()
screen = see(canvas.screenshot, eyes)
assert screen.icons, "nothing to compare"
find(TextTarget("Settings"), screen, eyes)
find(IconTarget("plus sign"), screen, eyes)
find(IconTarget("Zahnrad für “Einstellungen”"), screen, eyes)
print(*sorted(set({HEAVY!r}) & set(sys.modules)))
"""


@pytest.mark.slow
def test_seeing_and_finding_import_no_framework() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == []
