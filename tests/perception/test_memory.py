"""The last few screens."""

import numpy as np

from perception import Screen, Screenshot
from perception.memory import ScreenMemory


def screen(shade: int) -> Screen:
    return Screen(Screenshot(np.full((20, 10, 3), shade, np.uint8)))


def test_an_equal_picture_is_recognised() -> None:
    memory, first = ScreenMemory(), screen(1)
    memory.keep(first)
    assert memory.recall(screen(1).screenshot) is first


def test_one_pixel_makes_another_picture() -> None:
    memory = ScreenMemory()
    memory.keep(screen(1))
    pixels = screen(1).screenshot.pixels.copy()
    pixels[19, 9, 2] += 1
    assert memory.recall(Screenshot(pixels)) is None
    assert memory.recall(Screenshot(np.full((10, 20, 3), 1, np.uint8))) is None


def test_the_one_longest_unused_goes_first() -> None:
    memory, screens = ScreenMemory(2), [screen(shade) for shade in range(3)]
    memory.keep(screens[0])
    memory.keep(screens[1])
    memory.recall(screens[0].screenshot)
    memory.keep(screens[2])
    known = [memory.recall(each.screenshot) for each in screens]
    assert known == [screens[0], None, screens[2]]
