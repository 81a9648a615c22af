"""The test app on the simulated phone, seen from adb."""

import json
import time
from collections.abc import Callable
from typing import TypedDict
from urllib.parse import unquote

__all__ = ["Adb", "Lab", "TouchEvent"]

LAB = "org.example.lab"

Adb = Callable[..., str]


class TouchEvent(TypedDict):
    kind: str
    at: float
    x: int
    y: int


class Lab:
    """The test app: a text field, a pad that records touches, a spinner."""

    def __init__(self, adb: Adb, serial: str) -> None:
        self._adb = adb
        self._serial = serial

    def shell(self, line: str) -> str:
        return self._adb("-s", self._serial, "shell", line)

    def start(self, *extras: str) -> None:
        """Brings the app to the front with its field and its record of touches empty."""
        self.shell(" ".join(["am start -W -n", f"{LAB}/.MainActivity", *extras]))
        self.shell("simulator settle")
        self.shell(
            f"content update --uri content://{LAB}/readings --bind field:s: --bind touches:s:"
        )

    def field(self, expected: str) -> str:
        """What the field holds; waits a little for what is expected."""
        return str(self._awaited(lambda: unquote(self._reading("field")), expected))

    def touches(self, patience: float = 5.0) -> list[TouchEvent]:
        """The touches felt; waits for the first of them, at most so many seconds."""
        written = self._awaited(lambda: unquote(self._reading("touches")), None, patience)
        events: list[TouchEvent] = json.loads(written or "[]")
        return events

    def _awaited(self, read: Callable[[], str], expected: str | None, patience: float = 5.0) -> str:
        deadline = time.monotonic() + patience
        while (value := read()) != expected and time.monotonic() < deadline:
            if expected is None and value:
                break
            time.sleep(0.05)
        return value

    def _reading(self, column: str) -> str:
        row = self.shell(
            f"content query --uri content://{LAB}/readings --projection {column}"
        ).strip()
        return row.partition(f"{column}=")[2]
