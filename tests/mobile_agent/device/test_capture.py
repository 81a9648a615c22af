"""Pictures through real adb, and every way in which they fail."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mobile_agent.device import AdbDevice, AdbServer
from mobile_agent.device.capture import Camera, decode_raw
from mobile_agent.device.obstacles import is_black, parse_screen_state
from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import CaptureFailed, ScreenLocked, ScreenOff, SecureScreen
from mobile_agent.gestures import PressKey, TouchAt
from perception import Pixels, Point, Screenshot
from perception.errors import ScreenshotError
from scenarios.phone import SimulatedPhone
from tests.mobile_agent.device.lab import Lab

PICTURES = arrays.arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12), st.just(4)))


def raw(pixels: Pixels, header: int = 16, pixel_format: int = 1) -> bytes:
    height, width = pixels.shape[:2]
    numbers = (width, height, pixel_format, 1)[: header // 4]
    return b"".join(number.to_bytes(4, "little") for number in numbers) + pixels.tobytes()


@given(pixels=PICTURES, header=st.sampled_from((12, 16)), pixel_format=st.sampled_from((1, 2)))
def test_raw_captures_keep_every_pixel(pixels: Pixels, header: int, pixel_format: int) -> None:
    decoded = decode_raw(raw(pixels, header, pixel_format))
    assert np.array_equal(decoded.pixels, pixels[:, :, :3])


@given(pixels=PICTURES, missing=st.integers(1, 2000))
def test_truncated_raw_captures_are_refused(pixels: Pixels, missing: int) -> None:
    data = raw(pixels, header=12)
    with pytest.raises(ScreenshotError):
        decode_raw(data[: max(0, len(data) - missing)])


@given(data=st.binary(max_size=64))
def test_garbage_is_a_picture_or_refused(data: bytes) -> None:
    try:
        assert decode_raw(data).width > 0
    except ScreenshotError:
        return


def test_other_pixel_formats_are_refused() -> None:
    with pytest.raises(ScreenshotError, match="pixel format 4"):
        decode_raw(raw(np.zeros((2, 2, 4), np.uint8), pixel_format=4))


def test_both_formats_show_the_same(device: AdbDevice, lab: Lab) -> None:
    lab.shell("settings put global animator_duration_scale 0")
    camera = Camera(PhoneShell(AdbServer.reached(), device.serial))
    encoded, plain = (camera.capture_with(command) for command in ("screencap -p", "screencap"))
    assert (encoded.width, encoded.height) == (1080, 2400)
    # The clock may tick between the two.
    assert np.array_equal(encoded.pixels[200:], plain.pixels[200:])


def test_the_picture_is_the_phone_s(device: AdbDevice, lab: Lab) -> None:
    picture = device.screenshot()
    assert tuple(picture.pixels[1800, 540]) == (0xCC, 0xDD, 0xEE)
    assert device.capture_command in ("screencap -p", "screencap")
    assert lab.field("") == ""


@pytest.mark.parametrize("fault", ["truncated_capture", "failed_capture"])
def test_one_broken_capture_is_made_good(
    device: AdbDevice, healthy: SimulatedPhone, fault: str
) -> None:
    device.screenshot()
    healthy.fault(fault, count=1)
    assert device.screenshot().width == 1080


@pytest.mark.parametrize("fault", ["truncated_capture", "failed_capture"])
def test_broken_captures_raise(device: AdbDevice, healthy: SimulatedPhone, fault: str) -> None:
    device.screenshot()
    healthy.fault(fault)
    with pytest.raises(CaptureFailed, match="failed twice"):
        device.screenshot()


def test_a_first_capture_that_is_broken_raises(device: AdbDevice, healthy: SimulatedPhone) -> None:
    healthy.fault("failed_capture")
    with pytest.raises(CaptureFailed):
        device.screenshot()


def test_a_slow_capture_is_waited_for(device: AdbDevice, healthy: SimulatedPhone) -> None:
    device.screenshot()
    healthy.fault("slow_capture", count=1, seconds=1.0)
    assert device.screenshot().width == 1080


def test_a_forbidden_screen_is_no_black_picture(device: AdbDevice, healthy: SimulatedPhone) -> None:
    healthy.fault("secure")
    with pytest.raises(SecureScreen, match="FLAG_SECURE"):
        device.screenshot()


@pytest.mark.parametrize(("fault", "error"), [("screen_off", ScreenOff), ("locked", ScreenLocked)])
def test_a_screen_that_is_off_or_locked(
    device: AdbDevice, healthy: SimulatedPhone, fault: str, error: type[Exception]
) -> None:
    healthy.fault(fault)
    with pytest.raises(error, match=healthy.serial):
        device.screenshot()
    healthy.clear_faults()
    assert device.screenshot().width == 1080


def test_the_power_key_switches_the_screen_off(device: AdbDevice, lab: Lab) -> None:
    device.screenshot()
    device.perform(PressKey("power"))
    try:
        with pytest.raises(ScreenOff):
            device.screenshot()
    finally:
        lab.shell("input keyevent KEYCODE_WAKEUP; wm dismiss-keyguard")


def test_a_lost_connection_is_made_again_to_look(
    device: AdbDevice, healthy: SimulatedPhone
) -> None:
    device.screenshot()
    AdbServer.reached().disconnect(device.serial)
    assert device.screenshot().width == 1080
    healthy.fault("drop_connection", count=1)
    assert device.screenshot().width == 1080


def test_a_gesture_is_sent_after_reconnecting(device: AdbDevice, lab: Lab) -> None:
    AdbServer.reached().disconnect(device.serial)
    device.perform(TouchAt(Point(540, 1800)))
    assert [event["kind"] for event in lab.touches()] == ["touchstart", "touchend"]


def test_what_real_phones_say_about_their_screens() -> None:
    old_and_secure = """
  mWakefulness=Awake
  Window #3 Window{41b1c8e u0 com.bank/com.bank.Main}:
    mAttrs=WM.LayoutParams{(0,0)(fillxfill) sim=#20 ty=1 fl=#81812100 fmt=-3}
  mCurrentFocus=Window{41b1c8e u0 com.bank/com.bank.Main}
"""
    state = parse_screen_state(old_and_secure)
    assert (state.on, state.locked, state.secure) == (True, False, True)
    assert state.window == "com.bank/com.bank.Main"
    locked = parse_screen_state("mWakefulness=Awake\n    mShowingLockscreen=true mDreaming=false")
    assert (locked.on, locked.locked) == (True, True)
    assert not parse_screen_state("mWakefulness=Dozing\nDisplay Power: state=DOZE").on


def test_black_content_is_a_picture_like_any_other() -> None:
    pixels = np.zeros((100, 100, 3), np.uint8)
    pixels[50, 50] = 255
    assert not is_black(Screenshot(pixels))
    assert is_black(Screenshot(np.zeros((100, 100, 3), np.uint8)))
