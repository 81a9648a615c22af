"""Gestures through real adb, as the page under the finger feels them."""

import pytest

from mobile_agent.device import AdbDevice
from mobile_agent.errors import AppNotFound, GestureFailed
from mobile_agent.gestures import (
    DoubleTouchAt,
    DragPath,
    HoldAt,
    LaunchApp,
    PressKey,
    TouchAt,
    TypeText,
    WaitFor,
)
from perception import Point
from tests.mobile_agent.device.lab import Lab

PLACE = Point(540, 1800)
FIELD = Point(540, 250)


def test_a_touch_arrives_at_its_pixel(device: AdbDevice, lab: Lab) -> None:
    device.perform(TouchAt(Point(333, 1777)))
    down, up = lab.touches()
    assert (down["kind"], up["kind"]) == ("touchstart", "touchend")
    assert abs(down["x"] - 333) <= 1
    assert abs(down["y"] - 1777) <= 1


def test_a_hold_lasts_as_long_as_asked(device: AdbDevice, lab: Lab) -> None:
    device.perform(HoldAt(PLACE, seconds=0.8))
    events = lab.touches()
    assert events[-1]["at"] - events[0]["at"] >= 700
    assert {(event["x"], event["y"]) for event in events} == {(540, 1800)}


def test_a_double_touch_is_two_touches_in_one_place(device: AdbDevice, lab: Lab) -> None:
    device.perform(DoubleTouchAt(PLACE))
    downs = [event for event in lab.touches() if event["kind"] == "touchstart"]
    assert [(down["x"], down["y"]) for down in downs] == [(540, 1800), (540, 1800)]


def test_a_drag_goes_from_start_to_end(device: AdbDevice, lab: Lab) -> None:
    device.perform(DragPath(Point(200, 1500), Point(800, 1900), seconds=0.4))
    events = lab.touches()
    assert (events[0]["x"], events[0]["y"]) == (200, 1500)
    assert (events[-1]["x"], events[-1]["y"]) == (800, 1900)
    assert any(200 < event["x"] < 800 for event in events)


def test_a_held_drag_rests_before_it_moves(device: AdbDevice, lab: Lab) -> None:
    device.perform(DragPath(Point(200, 1500), Point(800, 1900), seconds=0.4, hold=0.5))
    events = lab.touches()
    first_move = next(event for event in events if event["kind"] == "touchmove")
    assert first_move["at"] - events[0]["at"] >= 400


@pytest.mark.usefixtures("lab")
def test_a_point_outside_the_screen_is_refused(device: AdbDevice) -> None:
    device.screenshot()
    with pytest.raises(GestureFailed, match="outside the screen of 1080×2400"):
        device.perform(TouchAt(Point(1080, 10)))


def test_the_home_key_leaves_the_app(device: AdbDevice, lab: Lab) -> None:
    device.perform(PressKey("home"))
    assert "org.example.lab" not in lab.shell("dumpsys window | grep mCurrentFocus")


def test_clear_text_empties_the_field(device: AdbDevice, lab: Lab) -> None:
    device.perform(TouchAt(FIELD))
    device.perform(TypeText("first line\nsecond line"))
    assert lab.field("first line\nsecond line") == "first line\nsecond line"
    device.perform(PressKey("clear text"))
    assert lab.field("") == ""


@pytest.mark.parametrize("name", ["Lab", "lab", "the Lab app", "org.example.lab"])
def test_an_app_is_started_by_label_or_package(device: AdbDevice, lab: Lab, name: str) -> None:
    device.perform(PressKey("home"))
    device.perform(LaunchApp(name))
    assert "org.example.lab" in lab.shell("dumpsys window | grep mCurrentFocus")


def test_a_common_app_is_started_by_its_label(device: AdbDevice, lab: Lab) -> None:
    device.perform(LaunchApp("Clock"))
    assert "com.android.deskclock" in lab.shell("dumpsys window | grep mCurrentFocus")


def test_an_unknown_app_is_named_with_the_nearest(device: AdbDevice) -> None:
    with pytest.raises(AppNotFound, match=r"no installed app is called 'Contcts' .*Contacts"):
        device.perform(LaunchApp("Contcts"))


def test_waiting_touches_nothing(device: AdbDevice, lab: Lab) -> None:
    before = device.screenshot()
    device.perform(WaitFor(0.01))
    assert (device.screenshot().width, device.settled) == (before.width, None)
    assert lab.field("") == ""
