import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mobile_agent.device import AdbDevice, adb_binary
from scenarios.phone import PhoneSettings, SimulatedPhone
from tests.mobile_agent.device.lab import Adb, Lab

APPS = Path(__file__).with_name("apps")


@pytest.fixture(scope="session")
def adb_port() -> Iterator[int]:
    """A port for an adb server of the tests' own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    patch = pytest.MonkeyPatch()
    patch.setenv("ANDROID_ADB_SERVER_PORT", str(port))
    patch.delenv("ANDROID_SERIAL", raising=False)
    # Else the server attaches whatever else on this computer looks like an emulator.
    patch.setenv("ADB_LOCAL_TRANSPORT_MAX_PORT", "0")
    yield port
    subprocess.run([adb_binary(), "-P", str(port), "kill-server"], check=False, timeout=20)
    patch.undo()


@pytest.fixture(scope="session")
def adb(adb_port: int) -> Adb:
    """Runs the real adb program."""

    def run(*words: str) -> str:
        done = subprocess.run(
            [adb_binary(), "-P", str(adb_port), *words],
            capture_output=True,
            timeout=60,
            check=False,
        )
        return (done.stdout + done.stderr).decode("utf-8", "replace")

    return run


@pytest.fixture(scope="session")
def phone(adb_port: int) -> Iterator[SimulatedPhone]:
    """One simulated phone for all tests; each gets it without faults."""
    assert adb_port
    with SimulatedPhone(PhoneSettings(apps=(APPS,))) as running:
        yield running


@pytest.fixture
def healthy(phone: SimulatedPhone) -> Iterator[SimulatedPhone]:
    phone.clear_faults()
    yield phone
    phone.clear_faults()


@pytest.fixture
def device(healthy: SimulatedPhone) -> AdbDevice:
    return AdbDevice.connect(healthy.serial)


@pytest.fixture
def lab(device: AdbDevice, adb: Adb) -> Lab:
    opened = Lab(adb, device.serial)
    opened.start()
    return opened
