from collections.abc import Iterator
from pathlib import Path

import pytest

from scenarios.phone import PhoneSettings, SimulatedPhone
from tests.scenarios.phone.adb import Adb


@pytest.fixture(scope="package")
def counting_phone() -> Iterator[SimulatedPhone]:
    """A phone with an app that counts how often it was touched."""
    settings = PhoneSettings(apps=(Path(__file__).parent / "apps",), profile="compact")
    with SimulatedPhone(settings) as phone:
        yield phone


@pytest.fixture
def adb(counting_phone: SimulatedPhone) -> Adb:
    adb = Adb(counting_phone.serial)
    adb.connect()
    adb.shell("pm clear org.example.counter")
    adb.shell("input keyevent HOME")
    return adb
