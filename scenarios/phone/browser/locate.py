"""Finds a Chromium, Chrome or Edge on this computer."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from scenarios.phone.errors import BrowserMissing

__all__ = ["OVERRIDE", "find_browser"]

OVERRIDE = "MOBILE_AGENT_BROWSER"
COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
MAC_APPS = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_PROGRAMS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")


def find_browser(own: Path) -> Path:
    """The browser to use: the one asked for, one that is installed, or Playwright's own.

    Args:
        own: where Playwright's own Chromium would be.

    Raises:
        BrowserMissing: there is none at all.
    """
    asked = os.environ.get(OVERRIDE)
    if asked:
        if not Path(asked).is_file():
            raise BrowserMissing(
                f"{OVERRIDE} names {asked}, which is no file",
                "set it to a Chromium, Chrome or Edge, or unset it",
            )
        return Path(asked)
    for candidate in (*_installed(), own):
        if candidate.is_file():
            return candidate
    raise BrowserMissing(
        "no browser found to show the phone in",
        "install Chromium, Chrome or Edge, or run 'python -m playwright install chromium', "
        f"or set {OVERRIDE} to one",
    )


def _installed() -> Iterator[Path]:
    for command in COMMANDS:
        found = shutil.which(command)
        if found:
            yield Path(found)
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (folder / app for app in MAC_APPS)
    for variable in WINDOWS_ROOTS:
        root = os.environ.get(variable)
        if root:
            yield from (Path(root) / program for program in WINDOWS_PROGRAMS)
