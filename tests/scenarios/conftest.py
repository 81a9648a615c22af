import socket
import subprocess
from collections.abc import Iterator

import pytest

from mobile_agent.device import adb_binary
from scenarios.ground import SimulatedGround
from scenarios.phone import SimulatedPhone


@pytest.fixture(scope="session")
def own_adb_server() -> Iterator[int]:
    """A port for an adb server of these tests' own, so that a developer's is left alone."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    yield port
    subprocess.run([adb_binary(), "-P", str(port), "kill-server"], check=False, timeout=20)


@pytest.fixture
def adb_server(own_adb_server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment in which adb means that server."""
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", str(own_adb_server))
    monkeypatch.setenv("ADB_LOCAL_TRANSPORT_MAX_PORT", "0")
    monkeypatch.delenv("ANDROID_SERIAL", raising=False)


@pytest.fixture(scope="session")
def simulated_ground(own_adb_server: int) -> Iterator[SimulatedGround]:
    """One phone for all scenarios; it is brought back to its beginning before each.

    Its animations are off, as testers switch them off on their phones; those of `demo` are on.
    """
    with SimulatedPhone() as phone:
        for words in (
            ("connect", phone.serial),
            ("-s", phone.serial, "shell", "settings put global animator_duration_scale 0"),
        ):
            line = [adb_binary(), "-P", str(own_adb_server), *words]
            subprocess.run(line, check=True, timeout=60, capture_output=True)
        yield SimulatedGround(phone)


@pytest.fixture
def ground(simulated_ground: SimulatedGround, adb_server: None) -> SimulatedGround:  # noqa: ARG001
    """That phone, within reach of adb."""
    return simulated_ground
