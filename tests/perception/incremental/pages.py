"""A page of an app, and what may become of it from one frame to the next."""

from collections.abc import Callable

import cv2
import numpy as np

from perception import Screenshot
from tests.perception.drawing import GREY, Canvas

__all__ = ["CHANGES", "ROWS", "page"]

BAR, TITLE, FOOT, ROW = 80, 260, 1780, 190
ROWS = ("Bluetooth", "Location", "Wallpaper", "Storage", "Battery saver", "Accounts", "Display")


def page(
    *, clock: str = "09:41", typed: str = "", on: int = 1, scrolled: int = 0, cursor: bool = False
) -> Canvas:
    """A settings page with a status bar, a title, a field, rows and a bar at its foot."""
    canvas = Canvas()
    for number, label in enumerate(ROWS):
        top = TITLE + 160 + ROW * number - scrolled
        canvas.text(label, 80, top + 110)
        canvas.switch(950, top + 95, on=number == on)
    canvas.pixels[:TITLE] = canvas.pixels[FOOT:] = 255
    canvas.pixels[TITLE - 4 : TITLE] = canvas.pixels[FOOT : FOOT + 4] = GREY
    canvas.text(clock, 60, BAR - 20, scale=1.0)
    canvas.text("Find " + typed, 200, 200)
    if cursor:
        canvas.pixels[150:210, 780:784] = 0
    canvas.plus(100, 185)
    canvas.text("Home", 150, 1870)
    canvas.text("Search", 700, 1870)
    return canvas


def _one_pixel(canvas: Canvas) -> None:
    canvas.pixels[450, 300] = 0


def _dialog(canvas: Canvas) -> None:
    canvas.pixels[:] = (canvas.pixels * 0.4).astype(np.uint8)
    canvas.pixels[700:1200, 120:960] = 250
    canvas.text("Delete account?", 180, 820)
    canvas.text("Cancel", 500, 1120)
    canvas.text("Delete", 740, 1120)


def _dark(canvas: Canvas) -> None:
    np.subtract(255, canvas.pixels, out=canvas.pixels)


def _lighter(canvas: Canvas) -> None:
    canvas.pixels[canvas.pixels < 255] += 1


def _edited(edit: Callable[[Canvas], None]) -> Screenshot:
    canvas = page()
    edit(canvas)
    return canvas.screenshot


def _photograph(canvas: Canvas) -> None:
    rough = np.random.default_rng(6).integers(150, 255, (30, 17, 3)).astype(np.uint8)
    photograph = cv2.resize(rough, (canvas.width, canvas.height), interpolation=cv2.INTER_CUBIC)
    np.minimum(canvas.pixels, photograph, out=canvas.pixels)


def _turned() -> Screenshot:
    return Screenshot(np.ascontiguousarray(np.rot90(page().pixels)))


CHANGES: dict[str, Callable[[], Screenshot]] = {
    "one pixel": lambda: _edited(_one_pixel),
    "one digit of the clock": lambda: page(clock="09:42").screenshot,
    "the cursor blinks": lambda: page(cursor=True).screenshot,
    "a letter is typed": lambda: page(typed="w").screenshot,
    "a switch is turned": lambda: page(on=2).screenshot,
    "scrolled by one pixel": lambda: page(scrolled=1).screenshot,
    "scrolled by half a row": lambda: page(scrolled=ROW // 2).screenshot,
    "scrolled by half a page while the clock goes on": (
        lambda: page(scrolled=650, clock="09:42").screenshot
    ),
    "moved sideways": lambda: Screenshot(np.roll(page().pixels, 7, axis=1)),
    "a dialog over the dimmed page": lambda: _edited(_dialog),
    "dark": lambda: _edited(_dark),
    "on a photograph": lambda: _edited(_photograph),
    "all ink a shade lighter": lambda: _edited(_lighter),
    "turned": _turned,
    "smaller": lambda: Screenshot(page().pixels[::2, ::2]),
    "nothing is left": lambda: Screenshot(np.full_like(page().pixels, 255)),
}
