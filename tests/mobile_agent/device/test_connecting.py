"""Finding the phone that is meant, through a real adb server."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from mobile_agent.device import AdbDevice, AttachedPhone
from mobile_agent.device.attachment import each_once, is_network_address
from mobile_agent.errors import (
    AdbMissing,
    NoDevice,
    Offline,
    SeveralDevices,
    Unauthorized,
)
from mobile_agent.gestures import TouchAt
from perception import Point
from scenarios.phone import PhoneSettings, SimulatedPhone
from tests.mobile_agent.device.lab import Adb, Lab


@pytest.fixture
def alone(adb: Adb) -> Adb:
    """An adb server that knows no phone."""
    adb("disconnect")
    return adb


@pytest.fixture(scope="module")
def second_phone() -> Iterator[SimulatedPhone]:
    with SimulatedPhone(PhoneSettings(profile="compact")) as running:
        yield running


@pytest.fixture
def other(second_phone: SimulatedPhone, alone: Adb) -> Iterator[SimulatedPhone]:
    """A second phone, which may refuse its connections."""
    second_phone.clear_faults()
    yield second_phone
    second_phone.clear_faults()
    alone("disconnect", second_phone.serial)


def test_a_phone_not_yet_connected_is_connected(alone: Adb, healthy: SimulatedPhone) -> None:
    device = AdbDevice.connect(healthy.serial)
    assert device.serial == healthy.serial
    assert device.size == (1080, 2400)
    assert device.model
    assert f"{healthy.serial}\tdevice" in alone("devices")


def test_the_only_phone_needs_no_name(alone: Adb, healthy: SimulatedPhone) -> None:
    alone("connect", healthy.serial)
    assert AdbDevice.connect().serial == healthy.serial


@pytest.mark.usefixtures("alone")
def test_no_phone_at_all() -> None:
    with pytest.raises(NoDevice, match="no phone is attached"):
        AdbDevice.connect()


def test_a_phone_that_is_not_there(alone: Adb, healthy: SimulatedPhone) -> None:
    alone("connect", healthy.serial)
    with pytest.raises(NoDevice, match=f"'R58M12ABCDE' .*attached: {healthy.serial}"):
        AdbDevice.connect("R58M12ABCDE")


@pytest.mark.usefixtures("alone")
def test_an_address_where_nothing_answers() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
        with pytest.raises(NoDevice, match=f"no phone answers at {address}"):
            AdbDevice.connect(address)


@pytest.mark.slow
def test_several_phones_need_a_name(
    alone: Adb, healthy: SimulatedPhone, other: SimulatedPhone
) -> None:
    alone("connect", healthy.serial)
    alone("connect", other.serial)
    with pytest.raises(SeveralDevices) as raised:
        AdbDevice.connect()
    assert healthy.serial in str(raised.value)
    assert other.serial in str(raised.value)
    assert AdbDevice.connect(other.serial).size == (720, 1600)


def test_the_environment_may_name_the_phone(
    alone: Adb, healthy: SimulatedPhone, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone("connect", healthy.serial)
    monkeypatch.setenv("ANDROID_SERIAL", "emulator-9999")
    with pytest.raises(NoDevice, match="emulator-9999"):
        AdbDevice.connect()


@pytest.mark.slow
@pytest.mark.usefixtures("alone")
def test_a_phone_that_has_not_allowed_this_computer(other: SimulatedPhone) -> None:
    other.fault("unauthorized")
    with pytest.raises(Unauthorized, match="Allow USB debugging"):
        AdbDevice.connect(other.serial)


@pytest.mark.slow
def test_a_phone_that_goes_offline_or_is_offline(alone: Adb, other: SimulatedPhone) -> None:
    known = AdbDevice.connect(other.serial)
    other.fault("offline")
    alone("disconnect", other.serial)
    # adb waits for ten seconds each time, so both wait at once.
    with ThreadPoolExecutor(2) as threads:
        looking = threads.submit(known.screenshot)
        connecting = threads.submit(AdbDevice.connect, other.serial)
        for attempt in (looking, connecting):
            with pytest.raises((Offline, NoDevice), match=other.serial):
                attempt.result()


@contextmanager
def listening(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that gives every connection to `answer`."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    answer(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield int(server.getsockname()[1])
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def old_server(connection: socket.socket) -> None:
    if connection.recv(4):
        connection.recv(64)
        connection.sendall(b"OKAY00040020")


def garbage_server(connection: socket.socket) -> None:
    if connection.recv(4):
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def test_a_server_of_an_old_version_is_named() -> None:
    with listening(old_server) as port, pytest.raises(AdbMissing, match=r"version 1\.0\.32"):
        AdbDevice.connect(port=port)


def test_a_server_that_is_none() -> None:
    with listening(garbage_server) as port, pytest.raises(AdbMissing, match="kill-server"):
        AdbDevice.connect(port=port)


def test_no_adb_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ADBUTILS_ADB_PATH", str(tmp_path / "adb"))
    with pytest.raises(AdbMissing, match="does not run"):
        AdbDevice.connect(port=free_port())


@pytest.mark.skipif(os.name == "nt", reason="needs an executable script")
def test_a_server_that_does_not_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "adb"
    program.write_text("#!/bin/sh\necho cannot bind\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("ADBUTILS_ADB_PATH", str(program))
    with pytest.raises(AdbMissing, match=r"does not start on port .*cannot bind"):
        AdbDevice.connect(port=free_port())


def test_a_port_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", "many")
    with pytest.raises(AdbMissing, match="'many', which is no port"):
        AdbDevice.connect()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_phone_listed_twice_is_one() -> None:
    phones = (
        AttachedPhone("emulator-5554", "device"),
        AttachedPhone("127.0.0.1:5555", "device"),
        AttachedPhone("emulator-5556", "device"),
    )
    assert each_once(phones) == phones[1:]


@pytest.mark.parametrize(
    ("serial", "expected"),
    [
        ("127.0.0.1:5555", True),
        ("pixel.local:41234", True),
        ("[::1]:5555", True),
        ("emulator-5554", False),
        ("R58M12ABCDE", False),
        ("adb-1234-abc._adb-tls-connect._tcp", False),
    ],
)
def test_which_serials_are_addresses(serial: str, expected: bool) -> None:
    assert is_network_address(serial) is expected


def test_a_gesture_that_may_have_arrived_is_not_sent_again(
    device: AdbDevice, lab: Lab, healthy: SimulatedPhone
) -> None:
    healthy.fault("drop_connection", count=1)
    with pytest.raises(Offline, match="may or may not have reached the phone"):
        device.perform(TouchAt(Point(540, 1800)))
    assert device.screenshot().width == 1080
    assert lab.touches(patience=1.0) == []
