"""A phone painted with OpenCV: it stands where a real one would, so that the loop is tested alone.

It has pages of labelled buttons; touching a button may lead to another page. Everything done to it
is kept, in order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import cv2
import numpy as np

from mobile_agent.errors import AppNotFound, Offline
from mobile_agent.gestures import DragPath, Gesture, LaunchApp, PressKey, TouchAt, TypeText
from perception import Box, Screenshot

__all__ = ["Page", "PaintedPhone"]

WIDTH, HEIGHT = 720, 1280
BUTTON_HEIGHT = 110


@dataclass(frozen=True)
class Page:
    """Button labels from top to bottom, each with the page it leads to (None: nowhere)."""

    buttons: Mapping[str, str | None]

    def box(self, label: str) -> Box:
        """Where a button is, in device pixels."""
        row = list(self.buttons).index(label)
        top = 120 + row * (BUTTON_HEIGHT + 30)
        return Box(40, top, WIDTH - 40, top + BUTTON_HEIGHT)


@dataclass
class PaintedPhone:
    """A Device of painted pages; back leads to the first one."""

    pages: Mapping[str, Page]
    page: str = "home"
    typed: str = ""
    gone: bool = False
    done: list[Gesture] = field(default_factory=list)

    def screenshot(self) -> Screenshot:
        """The page, painted."""
        if self.gone:
            raise Offline("the painted phone was taken away")
        pixels = np.full((HEIGHT, WIDTH, 3), 245, np.uint8)
        page = self.pages[self.page]
        for label in page.buttons:
            box = page.box(label)
            cv2.rectangle(pixels, (box.left, box.top), (box.right, box.bottom), (225, 225, 240), -1)
            place = (box.left + 30, box.top + 72)
            cv2.putText(pixels, label, place, cv2.FONT_HERSHEY_SIMPLEX, 1.5, (20, 20, 20), 3)
        cv2.putText(pixels, self.typed, (60, 1200), cv2.FONT_HERSHEY_SIMPLEX, 1.5, (20, 20, 20), 3)
        return Screenshot(pixels)

    def perform(self, gesture: Gesture) -> None:
        """Keeps the gesture and does what it does."""
        if self.gone:
            raise Offline("the painted phone was taken away")
        self.done.append(gesture)
        match gesture:
            case TouchAt(point):
                page = self.pages[self.page]
                for label, leads_to in page.buttons.items():
                    if page.box(label).contains(point) and leads_to is not None:
                        self.page = leads_to
            case TypeText(text):
                self.typed += text
            case PressKey("back"):
                self.page = "home"
            case LaunchApp(app):
                raise AppNotFound(f"no app is called '{app}'")
            case DragPath():
                following = f"{self.page} below"
                self.page = following if following in self.pages else self.page
            case _:
                pass
