"""A hand on the phone: touches by real adb what the ground truth says is there."""

import time
from dataclasses import dataclass

from scenarios.phone import SimulatedPhone, TruthElement
from tests.scenarios.phone.adb import Adb

PATIENCE_SECONDS = 10
POLL_SECONDS = 0.05
HOLD_MILLISECONDS = 800


@dataclass(frozen=True, slots=True)
class Hand:
    """Finds elements by text or accessible name, and touches them."""

    phone: SimulatedPhone
    adb: Adb

    def open(self, package: str) -> None:
        self.adb.shell(f"monkey -p {package} -c android.intent.category.LAUNCHER 1")
        self.phone.settle()

    def shown(self, words: str) -> list[TruthElement]:
        self.phone.settle()
        return [element for element in self.phone.truth() if words in (element.text, element.name)]

    def see(self, words: str, nth: int = 0) -> TruthElement:
        """Wait for an element, top to bottom; controls come before the texts on them."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (found := self.shown(words)):
            seen = sorted({element.text or element.name for element in self.phone.truth()})
            assert time.monotonic() < deadline, f"{words!r} is not among {seen}"
            time.sleep(POLL_SECONDS)
        controls = [element for element in found if element.kind not in ("text", "icon")]
        return (controls or found)[nth]

    def miss(self, words: str) -> None:
        """Wait until nothing of that name is shown."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.shown(words):
            assert time.monotonic() < deadline, f"{words!r} is still shown"
            time.sleep(POLL_SECONDS)

    def tap(self, words: str, nth: int = 0) -> None:
        x, y = self._point(words, nth)
        self.adb.shell(f"input tap {x} {y}")
        self.phone.settle()

    def hold(self, words: str, nth: int = 0) -> None:
        x, y = self._point(words, nth)
        self.adb.shell(f"input swipe {x} {y} {x} {y} {HOLD_MILLISECONDS}")
        self.phone.settle()

    def type(self, text: str) -> None:
        self.adb.shell(f"input text '{text}'")
        self.phone.settle()

    def back(self) -> None:
        self.adb.shell("input keyevent BACK")
        self.phone.settle()

    def rows(self, uri: str, where: str) -> str:
        return self.adb.shell(f'content query --uri {uri} --where "{where}"').strip()

    def _point(self, words: str, nth: int) -> tuple[int, int]:
        """Where it stands once it stands still: a keyboard that goes away moves what is above."""
        box = None
        while box != (box := self.see(words, nth).box):
            time.sleep(POLL_SECONDS)
        left, top, right, bottom = box
        return (left + right) // 2, (top + bottom) // 2
