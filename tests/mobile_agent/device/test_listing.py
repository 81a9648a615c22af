"""`devices` and `doctor` on the command line, through a real adb server."""

import json
import subprocess
import sys

import pytest

from mobile_agent.checks import Status
from mobile_agent.checks.phones import check_adb, check_phones
from scenarios.phone import SimulatedPhone
from tests.mobile_agent.device.lab import Adb


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mobile_agent.cli.main", *words],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_no_phone_is_one_sentence_and_a_failure(adb: Adb) -> None:
    adb("disconnect")
    done = command("devices")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("mobile-agent: no phone is attached")
    assert len(done.stderr.splitlines()) == 1


def test_a_phone_is_listed_with_what_it_is(adb: Adb, healthy: SimulatedPhone) -> None:
    adb("disconnect")
    adb("connect", healthy.serial)
    done = command("devices", "--json")
    assert done.returncode == 0
    (listed,) = json.loads(done.stdout)["devices"]
    assert (listed["serial"], listed["state"]) == (healthy.serial, "device")
    assert (listed["width"], listed["height"]) == (1080, 2400)
    assert listed["model"]
    assert healthy.serial in command("devices").stdout


@pytest.mark.usefixtures("adb")
def test_doctor_finds_adb() -> None:
    (check,) = check_adb()
    assert check.status is Status.OK
    assert "1.0." in check.finding


def test_doctor_finds_a_healthy_phone(adb: Adb, healthy: SimulatedPhone) -> None:
    adb("disconnect")
    assert [check.status for check in check_phones()] == [Status.WARN]
    adb("connect", healthy.serial)
    assert {check.status for check in check_phones()} == {Status.OK}


@pytest.mark.parametrize(("fault", "words"), [("screen_off", "off"), ("locked", "locked")])
def test_doctor_sees_what_is_wrong_with_a_phone(
    adb: Adb, healthy: SimulatedPhone, fault: str, words: str
) -> None:
    adb("connect", healthy.serial)
    healthy.fault(fault)
    failed = [check for check in check_phones() if check.status is Status.FAIL]
    assert [check.finding for check in failed] == [words]
    assert all(check.mend for check in failed)
