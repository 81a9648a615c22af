"""What the pages report about themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

from scenarios.phone.browser.page import Json

__all__ = ["Foreground"]

LAUNCHER = "com.android.launcher"


@dataclass(slots=True)
class Foreground:
    """Which app is in front, and what is over it."""

    package: str = LAUNCHER
    stack: tuple[str, ...] = ()
    title: str = ""
    keyboard: bool = False
    focused_text: bool = False
    dialog: bool = False

    def update(self, report: Mapping[str, Json]) -> None:
        """Take in a report; what it leaves out stays as it was."""
        package = report.get("foreground")
        if isinstance(package, str) and package:
            self.package = package
        title = report.get("title")
        if isinstance(title, str):
            self.title = title
        stack = report.get("stack")
        if isinstance(stack, list):
            self.stack = tuple(str(item) for item in stack)
        self.keyboard = bool(report.get("keyboard", self.keyboard))
        self.focused_text = bool(report.get("focused_text", self.focused_text))
        self.dialog = bool(report.get("dialog", self.dialog))
