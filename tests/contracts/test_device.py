"""What every `Device` must do, whatever stands behind it.

A fixture named after the device gives one that is ready; add it to `DEVICES` to have it tested.
"""

import socket
import subprocess
from collections.abc import Iterator

import numpy as np
import pytest

from mobile_agent.device import AdbDevice, adb_binary
from mobile_agent.errors import AppNotFound, DeviceError
from mobile_agent.gestures import (
    DoubleTouchAt,
    DragPath,
    Gesture,
    HoldAt,
    LaunchApp,
    PressKey,
    TouchAt,
    WaitFor,
)
from mobile_agent.protocols import Device
from perception import Point, Screenshot
from scenarios.phone import PhoneSettings, SimulatedPhone

DEVICES = ("adb_device",)
MIDDLE = Point(300, 500)

GESTURES: tuple[Gesture, ...] = (
    TouchAt(MIDDLE),
    HoldAt(MIDDLE, seconds=0.6),
    DoubleTouchAt(MIDDLE),
    DragPath(Point(300, 900), Point(300, 400)),
    PressKey("back"),
    PressKey("home"),
    WaitFor(0.01),
)


@pytest.fixture(scope="module")
def adb_device() -> Iterator[Device]:
    """An `AdbDevice` on a simulated phone."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    with SimulatedPhone(PhoneSettings(profile="compact")) as phone:
        yield AdbDevice.connect(phone.serial, port=port)
        subprocess.run([adb_binary(), "-P", str(port), "kill-server"], check=False, timeout=20)


@pytest.fixture(params=DEVICES)
def device(request: pytest.FixtureRequest) -> Device:
    chosen: Device = request.getfixturevalue(request.param)
    chosen.perform(PressKey("home"))
    return chosen


def test_a_screenshot_is_a_picture_of_something(device: Device) -> None:
    screenshot = device.screenshot()
    assert isinstance(screenshot, Screenshot)
    assert np.ptp(screenshot.pixels) > 0


def test_two_screenshots_are_of_one_size(device: Device) -> None:
    first, second = device.screenshot(), device.screenshot()
    assert (first.width, first.height) == (second.width, second.height)


@pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: type(gesture).__name__)
def test_a_gesture_is_carried_out_without_a_word(device: Device, gesture: Gesture) -> None:
    device.perform(gesture)
    assert device.screenshot().width > 0


def test_an_unknown_app_is_refused_by_name(device: Device) -> None:
    with pytest.raises(AppNotFound, match="Zzyzx"):
        device.perform(LaunchApp("Zzyzx"))
    assert issubclass(AppNotFound, DeviceError)


def test_an_app_that_was_started_is_seen(device: Device) -> None:
    before = device.screenshot()
    device.perform(LaunchApp("Clock"))
    assert device.screenshot() != before
