"""Faults, as a driver meets them over adb."""

import io
import time

import pytest
from PIL import Image

from scenarios.phone import SimulatedPhone, UnknownFault
from tests.scenarios.phone.adb import Adb, run_adb
from tests.scenarios.phone.test_adb import eventually, picture


def test_an_unknown_fault_is_told(phone: SimulatedPhone) -> None:
    with pytest.raises(UnknownFault, match="slow_capture"):
        phone.fault("gremlins")


def test_failed_capture_says_so_and_only_as_often_as_asked(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("failed_capture", count=1)
    failed = adb.run("shell", "screencap -p")
    works = adb.run("exec-out", "screencap -p")

    assert (failed.stdout, failed.returncode) == (b"", 1)
    assert b"Failed to take screenshot" in failed.stderr
    assert works.stdout.startswith(b"\x89PNG")


def test_truncated_capture_cannot_be_read_to_its_end(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("truncated_capture", count=1)
    half = adb.output("exec-out", "screencap", "-p")

    with pytest.raises(OSError, match="truncated"):
        Image.open(io.BytesIO(half)).load()


def test_slow_capture_takes_its_time(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("slow_capture", seconds=1.5, count=1)
    began = time.monotonic()
    adb.output("exec-out", "screencap", "-p")

    assert time.monotonic() - began >= 1.5


def test_secure_windows_are_black_and_say_so(adb: Adb) -> None:
    adb.shell("simulator fault secure")

    assert picture(adb.output("exec-out", "screencap", "-p")).getextrema() == ((0, 0),) * 3
    assert "SECURE" in adb.shell("dumpsys window")
    adb.shell("simulator fault secure off")
    assert picture(adb.output("exec-out", "screencap", "-p")).getextrema() != ((0, 0),) * 3


def test_a_locked_phone_shows_and_says_it(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("locked")
    assert "mDreamingLockscreen=true" in adb.shell("dumpsys window")
    phone.clear_faults()
    assert "mDreamingLockscreen=false" in adb.shell("dumpsys window")


def test_a_popup_comes_after_a_touch(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("popup", count=1)
    adb.shell("input tap 540 1000")

    assert eventually(lambda: any("System update" in one.text for one in phone.truth()))


def test_a_popup_can_be_asked_for(phone: SimulatedPhone, adb: Adb) -> None:
    adb.shell("simulator popup 'Low storage' 'Free some space' Later Manage")

    assert eventually(lambda: {"Low storage", "Manage"} <= {one.text for one in phone.truth()})


def test_a_dropped_connection_fails_its_command_and_can_be_made_again(
    phone: SimulatedPhone, adb: Adb
) -> None:
    phone.fault("drop_connection", count=1)
    assert adb.run("shell", "echo hello").returncode != 0

    run_adb("disconnect", adb.serial)
    assert "connected" in adb.connect()
    assert adb.shell("echo hello") == "hello\n"


def test_an_unauthorized_phone_says_so_until_it_is_allowed(phone: SimulatedPhone, adb: Adb) -> None:
    phone.fault("unauthorized")
    assert eventually(lambda: "unauthorized" in adb.state()), adb.state()
    assert adb.run("shell", "echo hello").returncode != 0

    phone.clear_faults()
    assert eventually(lambda: adb.state() == "device"), adb.state()


@pytest.mark.slow
def test_an_offline_phone_is_listed_as_offline_until_it_answers(
    phone: SimulatedPhone, adb: Adb
) -> None:
    phone.fault("offline")
    assert eventually(lambda: "offline" in adb.state()), adb.state()

    phone.clear_faults()
    run_adb("disconnect", adb.serial)
    assert eventually(lambda: "connected" in adb.connect() and adb.state() == "device")
