from collections.abc import Iterator
from pathlib import Path

import pytest

from scenarios.phone import PhoneSettings, SimulatedPhone, Snapshot
from tests.scenarios.phone.adb import Adb, run_adb

SAMPLE_APPS = Path(__file__).parent / "sample_apps"


@pytest.fixture(scope="session")
def running_phone() -> Iterator[SimulatedPhone]:
    with SimulatedPhone(PhoneSettings(apps=(SAMPLE_APPS,))) as phone:
        yield phone


@pytest.fixture(scope="session")
def connected_adb(running_phone: SimulatedPhone) -> Iterator[Adb]:
    adb = Adb(running_phone.serial)
    assert "connected" in adb.connect()
    yield adb
    run_adb("kill-server")


@pytest.fixture(scope="session")
def first_state(running_phone: SimulatedPhone) -> Snapshot:
    return running_phone.snapshot()


@pytest.fixture
def phone(running_phone: SimulatedPhone, first_state: Snapshot) -> Iterator[SimulatedPhone]:
    """The session's phone, put back as it was when the test is over."""
    yield running_phone
    running_phone.clear_faults()
    running_phone.restore(first_state)


@pytest.fixture
def adb(phone: SimulatedPhone, connected_adb: Adb) -> Adb:
    """adb on the session's phone."""
    assert connected_adb.serial == phone.serial
    # A test before this one may have stopped the adb server that they share.
    assert "connected" in connected_adb.connect()
    return connected_adb
