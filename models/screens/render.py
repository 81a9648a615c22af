"""Shows pages in a headless browser, photographs them and measures what is in them."""

import base64
import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from models.screens.fonts import links
from models.screens.page import STYLE_SHEET, Display

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

__all__ = ["BrowserMissing", "Found", "Studio", "opened_studio"]

Picture = NDArray[np.uint8]
Found = dict[str, object]
"""What a page says of one of its elements, with its box in dp."""

_OVERRIDE = "MOBILE_AGENT_BROWSER"
_COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-extensions",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--allow-file-access-from-files",
    "--renderer-process-limit=1",
]
_MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")


class BrowserMissing(Exception):
    """There is no browser to show pages in."""


@dataclass(frozen=True)
class Studio:
    """One browser page that shows one screen after the other."""

    page: "Page"
    session: "CDPSession"

    def shoot(self, html: str, display: Display) -> tuple[Picture, list[Found]]:
        """Show a page; returns its picture (BGR) and what is in it."""
        self.session.send(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": display.width,
                "height": display.height,
                "deviceScaleFactor": display.scale,
                "mobile": False,
            },
        )
        found: list[Found] = self.page.evaluate(_MEASURE, html)
        answer = self.session.send(
            "Page.captureScreenshot",
            {"format": "png", "optimizeForSpeed": True, "captureBeyondViewport": False},
        )
        packed = np.frombuffer(base64.b64decode(answer["data"]), np.uint8)
        picture = cv2.imdecode(packed, cv2.IMREAD_COLOR)
        if picture is None:
            raise BrowserMissing("the browser gave no picture of its page")
        return picture.astype(np.uint8, copy=False), found


@contextlib.contextmanager
def opened_studio() -> Iterator[Studio]:
    """A browser with an empty page; closed at the end.

    Raises:
        BrowserMissing: There is none.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        shell = Path(folder) / "shell.html"
        shell.write_text(
            f"<!doctype html><meta charset=utf-8>{links()}<style>{STYLE_SHEET}</style><body>",
            encoding="utf-8",
        )
        own = Path(playwright.chromium.executable_path)
        browser = playwright.chromium.launch(executable_path=_browser(own), args=_FLAGS)
        page = browser.new_page()
        page.goto(shell.as_uri())
        try:
            yield Studio(page, page.context.new_cdp_session(page))
        finally:
            browser.close()


def _browser(own: Path) -> Path:
    asked = os.environ.get(_OVERRIDE)
    if asked:
        return Path(asked)
    for command in _COMMANDS:
        found = shutil.which(command)
        if found:
            return Path(found)
    if own.is_file():
        return own
    raise BrowserMissing(
        "no browser found: install Chromium or run 'python -m playwright install chromium'"
    )
