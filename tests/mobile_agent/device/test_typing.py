"""Typing through real adb: what arrives is what was sent."""

import signal
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobile_agent.device import AdbDevice
from mobile_agent.device.keyboard import ADB_KEYBOARD
from mobile_agent.errors import GestureFailed
from mobile_agent.gestures import PressKey, TouchAt, TypeText
from perception import Point
from scenarios.phone import SimulatedPhone
from tests.mobile_agent.device.lab import Lab

FIELD = Point(540, 250)
OWN_KEYBOARD = "com.android.inputmethod.latin/.LatinIME"
NASTY = (
    "a b  c",
    " leading and trailing ",
    "100%sure %s %%s % s %",
    r"""'"\$HOME `id` $(id) ${PATH} && ; | <in >out (x) {y} [z] * ? ~ # ! ^ = + - _ @ , . / : %""",
    "-n --help",
    "first line\nsecond line",
    "it's",
)
ASCII = st.characters(min_codepoint=32, max_codepoint=126)

TYPE_FOR_LONG = """
import sys
from mobile_agent.device import AdbDevice
from mobile_agent.gestures import TypeText
AdbDevice.connect(sys.argv[1]).perform(TypeText("ä" * 400_000))
"""


def keyboard(lab: Lab) -> str:
    return lab.shell("settings get secure default_input_method").strip()


def typed(device: AdbDevice, lab: Lab, text: str) -> str:
    device.perform(PressKey("clear text"))
    assert lab.field("") == ""
    device.perform(TypeText(text))
    return lab.field(text)


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_arrives_as_sent(device: AdbDevice, lab: Lab, text: str) -> None:
    device.perform(TouchAt(FIELD))
    device.perform(TypeText(text))
    assert lab.field(text) == text


@pytest.mark.slow
def test_any_ascii_arrives_as_sent(device: AdbDevice, lab: Lab) -> None:
    device.perform(TouchAt(FIELD))

    @settings(max_examples=6, deadline=None)
    @given(text=st.text(ASCII, min_size=1, max_size=80))
    def arrives(text: str) -> None:
        assert typed(device, lab, text) == text

    arrives()


@pytest.mark.parametrize("text", ["Zoë says 你好 👋🏽", "é\nü", "o" * 600 + "ß"])
def test_other_letters_arrive_and_the_own_keyboard_comes_back(
    device: AdbDevice, lab: Lab, text: str
) -> None:
    device.perform(TouchAt(FIELD))
    device.perform(TypeText(text))
    assert lab.field(text) == text
    assert keyboard(lab) == OWN_KEYBOARD
    assert lab.shell("settings get global mobile_agent_keyboard").strip() == "null"


def test_a_keyboard_of_the_user_s_choice_stays(device: AdbDevice, lab: Lab) -> None:
    lab.shell(f"ime enable {ADB_KEYBOARD}; ime set {ADB_KEYBOARD}")
    try:
        device.perform(TouchAt(FIELD))
        device.perform(TypeText("ñandú"))
        assert lab.field("ñandú") == "ñandú"
        assert keyboard(lab) == ADB_KEYBOARD
        device.perform(PressKey("clear text"))
        assert lab.field("") == ""
    finally:
        lab.shell(f"ime set {OWN_KEYBOARD}")


def test_a_remembered_keyboard_that_is_gone_gives_way_to_the_phone_s(
    device: AdbDevice, lab: Lab
) -> None:
    lab.shell(f"ime enable {ADB_KEYBOARD}; ime set {ADB_KEYBOARD}")
    lab.shell("settings put global mobile_agent_keyboard com.gone.keyboard/.Ime")
    AdbDevice.connect(device.serial)
    assert keyboard(lab) == OWN_KEYBOARD
    assert lab.shell("settings get global mobile_agent_keyboard").strip() == "null"


def test_control_characters_are_refused(device: AdbDevice, lab: Lab) -> None:
    with pytest.raises(GestureFailed, match=r"U\+0007"):
        device.perform(TypeText("ding\a"))
    assert lab.field("") == ""


@pytest.mark.slow
def test_a_killed_process_leaves_no_foreign_keyboard_behind(
    device: AdbDevice, lab: Lab, healthy: SimulatedPhone
) -> None:
    device.perform(TouchAt(FIELD))
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            TYPE_FOR_LONG,
            healthy.serial,
        ],
    )
    try:
        deadline = time.monotonic() + 60
        while keyboard(lab) != ADB_KEYBOARD and time.monotonic() < deadline:
            assert child.poll() is None
            time.sleep(0.05)
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert keyboard(lab) == ADB_KEYBOARD
    AdbDevice.connect(healthy.serial)
    assert keyboard(lab) == OWN_KEYBOARD
