"""Waiting for a screen to rest: on painted frames, and on the phone."""

import itertools
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from mobile_agent.device import AdbDevice, Patience
from mobile_agent.device.settling import changed_cells, settle, shrink
from mobile_agent.gestures import PressKey, TouchAt
from perception import Point, Screenshot
from tests.mobile_agent.device.lab import Lab

QUICK = Patience(reacting=0.05, resting=0.02, restless=0.1, limit=0.6, interval=0.005)


def frame(*blocks: tuple[int, int, int, int]) -> Screenshot:
    """A white screen with dark blocks: left, top, width, height."""
    pixels = np.full((800, 360, 3), 250, np.uint8)
    for left, top, width, height in blocks:
        pixels[top : top + height, left : left + width] = 40
    return Screenshot(pixels)


def camera(frames: Iterator[Screenshot]) -> Callable[[], Screenshot]:
    return lambda: next(frames)


def test_a_still_screen_rests_at_once() -> None:
    settled = settle(camera(itertools.repeat(frame())), None, QUICK)
    assert (settled.in_time, settled.restless) == (True, False)


def test_a_transition_is_waited_for() -> None:
    moving = [frame((0, top, 360, 200)) for top in range(0, 600, 40)]
    still = frame((0, 600, 360, 200))
    settled = settle(camera(itertools.chain(moving, itertools.repeat(still))), frame(), QUICK)
    assert settled.in_time
    assert settled.screenshot == still
    assert settled.frames >= len(moving)


def test_a_late_reaction_is_waited_for() -> None:
    late = frame((0, 300, 360, 200))
    slow = Patience(reacting=0.5, resting=0.01, restless=5.0, limit=5.0, interval=0.001)
    frames = itertools.chain([frame()] * 20, itertools.repeat(late))
    assert settle(camera(frames), frame(), slow).screenshot == late


def test_a_spinner_does_not_hold_the_phone_up() -> None:
    places = [(160, 380), (180, 380), (180, 400), (160, 400)]
    frames = (frame((left, top, 20, 20)) for left, top in itertools.cycle(places))
    settled = settle(camera(frames), None, QUICK)
    assert (settled.in_time, settled.restless) == (True, True)


def test_a_page_that_never_rests_is_left_at_the_limit() -> None:
    frames = (frame((0, top, 360, 300)) for top in itertools.cycle(range(0, 500, 90)))
    settled = settle(camera(frames), None, QUICK)
    assert (settled.in_time, settled.restless) == (False, True)


def test_a_turned_phone_is_a_change_everywhere() -> None:
    upright = shrink(frame())
    turned = shrink(Screenshot(np.full((360, 800, 3), 250, np.uint8)))
    assert changed_cells(upright, turned).all()


def test_faint_noise_is_no_change() -> None:
    noise = np.random.default_rng(7).integers(-3, 4, (800, 360, 3))
    noisy = Screenshot((frame().pixels.astype(np.int16) + noise).clip(0, 255).astype(np.uint8))
    assert not changed_cells(shrink(frame()), shrink(noisy)).any()


def test_a_touch_records_how_the_screen_came_to_rest(device: AdbDevice, lab: Lab) -> None:
    device.perform(TouchAt(Point(540, 1800)))
    assert device.settled is not None
    assert device.settled.frames >= 2
    assert lab.touches()


@pytest.mark.slow
def test_a_spinning_page_settles(device: AdbDevice, lab: Lab) -> None:
    lab.start("--ez", "spin", "true")
    device.screenshot()
    device.perform(TouchAt(Point(540, 1800)))
    assert device.settled is not None
    assert (device.settled.in_time, device.settled.restless) == (True, True)


def test_a_page_in_transition_is_seen_at_its_end(device: AdbDevice, lab: Lab) -> None:
    device.perform(PressKey("home"))
    there = device.screenshot()
    lab.shell("simulator settle")
    later = device.screenshot()
    assert not changed_cells(shrink(there), shrink(later))[2:].any()
