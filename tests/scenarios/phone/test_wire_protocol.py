"""The ADB daemon on a raw socket: what a well-behaved host gets, and what a broken one can't do."""

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scenarios.phone.adbd import AdbServer
from scenarios.phone.adbd.connection import Admission, Service
from scenarios.phone.adbd.packets import CLSE, CNXN, MAX_PAYLOAD, OKAY, OPEN, WRTE, Packet
from scenarios.phone.adbd.stream import Stream

HEADER = struct.Struct("<6I")
VERSION = 0x01000001
OLD_VERSION = 0x01000000


async def _echo(stream: Stream) -> None:
    while data := await stream.read():
        await stream.write(data)


def _find(name: str) -> Service | None:
    return _echo if name == "echo:" else None


class Daemon:
    """An `AdbServer` with an echo service, on a loop of its own."""

    def __init__(self) -> None:
        self.admission = Admission.ACCEPT
        self.loop = asyncio.new_event_loop()
        self.server = AdbServer({"ro.product.name": "test"}, _find, lambda: self.admission)

    def start(self) -> None:
        self.loop.run_until_complete(self.server.start(0))


@pytest.fixture(scope="module")
def daemon() -> Iterator[Daemon]:
    daemon = Daemon()
    daemon.start()
    thread = threading.Thread(target=daemon.loop.run_forever)
    thread.start()
    yield daemon
    asyncio.run_coroutine_threadsafe(daemon.server.stop(), daemon.loop).result(10)
    daemon.loop.call_soon_threadsafe(daemon.loop.stop)
    thread.join()
    daemon.loop.close()


class Host:
    """The other side, by hand."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, packet: Packet) -> None:
        self.send_bytes(packet.encode())

    def send_bytes(self, data: bytes) -> None:
        self._connection.sendall(data)

    def receive(self) -> Packet:
        command, first, second, length, checksum, magic = HEADER.unpack(self._exactly(24))
        assert magic == command ^ 0xFFFFFFFF
        payload = self._exactly(length)
        assert checksum in (0, sum(payload) & 0xFFFFFFFF)
        return Packet(command, first, second, payload)

    def is_hung_up_on(self) -> bool:
        """Whether the daemon closes the connection, after whatever else it has to say."""
        try:
            while self._connection.recv(65536):
                pass
        except ConnectionError:
            pass
        except TimeoutError:
            return False
        return True

    def greet(self, version: int = VERSION, max_payload: int = MAX_PAYLOAD) -> Packet:
        self.send(Packet(CNXN, version, max_payload, b"host::features=shell_v2"))
        return self.receive()

    def open_echo(self, local_id: int) -> int:
        self.send(Packet(OPEN, local_id, 0, b"echo:\0"))
        answer = self.receive()
        assert (answer.command, answer.second) == (OKAY, local_id)
        return answer.first

    def echo(self, local_id: int, remote_id: int, data: bytes) -> bytes:
        self.send(Packet(WRTE, local_id, remote_id, data))
        answers = [self.receive(), self.receive()]
        written = next(answer for answer in answers if answer.command == WRTE)
        self.send(Packet(OKAY, local_id, remote_id))
        return written.payload

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self._connection.recv(size - len(data))
            assert part, "the daemon hung up"
            data += part
        return data


@contextmanager
def connected(daemon: Daemon) -> Iterator[Host]:
    with socket.create_connection(("127.0.0.1", daemon.server.port), timeout=10) as connection:
        yield Host(connection)


def assert_alive(daemon: Daemon) -> None:
    with connected(daemon) as host:
        assert host.greet().command == CNXN
        remote_id = host.open_echo(7)
        assert host.echo(7, remote_id, b"still here") == b"still here"


def test_greets_with_a_banner_and_the_smaller_of_both_sides_limits(daemon: Daemon) -> None:
    with connected(daemon) as host:
        answer = host.greet()

    assert (answer.command, answer.first, answer.second) == (CNXN, VERSION, MAX_PAYLOAD)
    assert answer.payload.startswith(b"device::ro.product.name=test;features=shell_v2,")


def test_payloads_stay_below_what_the_host_takes(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet(max_payload=4096)
        remote_id = host.open_echo(1)
        data = bytes(range(256)) * 40
        host.send(Packet(WRTE, 1, remote_id, data))
        echoed = b""
        while len(echoed) < len(data):
            answer = host.receive()
            if answer.command == WRTE:
                assert len(answer.payload) <= 4096
                echoed += answer.payload
                host.send(Packet(OKAY, 1, remote_id))

    assert echoed == data


def test_streams_do_not_mix(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        remote = {local: host.open_echo(local) for local in (11, 12, 13)}
        for local in (12, 11, 13, 12):
            assert host.echo(local, remote[local], f"from {local}".encode()) == (
                f"from {local}".encode()
            )


def test_an_unknown_service_is_refused_and_the_connection_goes_on(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        host.send(Packet(OPEN, 5, 0, b"tcp:80\0"))

        assert host.receive() == Packet(CLSE, 0, 5)
        assert host.echo(6, host.open_echo(6), b"x") == b"x"


def test_writing_to_a_stream_that_is_not_there_closes_it(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        host.send(Packet(WRTE, 9, 999, b"hello?"))

        assert host.receive() == Packet(CLSE, 0, 9)


def test_nothing_is_served_before_the_greeting(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.send(Packet(OPEN, 1, 0, b"echo:\0"))

        assert host.is_hung_up_on()


def test_a_wrong_checksum_ends_a_connection_that_uses_checksums(daemon: Daemon) -> None:
    packet = bytearray(Packet(CNXN, OLD_VERSION, 4096, b"host::").encode())
    packet[-1] ^= 1
    with connected(daemon) as host:
        host.send_bytes(bytes(packet))

        assert host.is_hung_up_on()
    assert_alive(daemon)


def test_new_hosts_may_leave_checksums_out(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        remote_id = host.open_echo(1)
        host.send_bytes(Packet(WRTE, 1, remote_id, b"unchecked").encode(checksummed=False))

        assert {host.receive().command, host.receive().command} == {OKAY, WRTE}


def test_old_hosts_get_checksums(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet(version=OLD_VERSION)
        remote_id = host.open_echo(1)

        assert host.echo(1, remote_id, b"checked") == b"checked"


def test_an_oversized_packet_ends_its_connection(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        host.send_bytes(HEADER.pack(WRTE, 1, 1, MAX_PAYLOAD + 1, 0, WRTE ^ 0xFFFFFFFF))

        assert host.is_hung_up_on()
    assert_alive(daemon)


def test_a_host_that_ignores_flow_control_is_cut_off(daemon: Daemon) -> None:
    with connected(daemon) as host:
        host.greet()
        remote_id = host.open_echo(1)
        flood = Packet(WRTE, 1, remote_id, b"x").encode() * 500
        host.send_bytes(flood)

        assert host.is_hung_up_on()
    assert_alive(daemon)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.binary(min_size=1, max_size=600), cuts=st.lists(st.integers(1, 700), max_size=12))
def test_packets_may_arrive_in_any_fragments(daemon: Daemon, data: bytes, cuts: list[int]) -> None:
    with connected(daemon) as host:
        host.greet()
        remote_id = host.open_echo(3)
        packet = Packet(WRTE, 3, remote_id, data).encode()
        edges = sorted({0, *(cut for cut in cuts if cut < len(packet)), len(packet)})
        for start, end in pairwise(edges):
            host.send_bytes(packet[start:end])
        answers = [host.receive(), host.receive()]

    assert [answer.payload for answer in answers if answer.command == WRTE] == [data]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(garbage=st.binary(min_size=24, max_size=400), greets=st.booleans())
def test_garbage_never_takes_the_daemon_down(daemon: Daemon, garbage: bytes, greets: bool) -> None:
    with connected(daemon) as host:
        if greets:
            host.greet()
        host.send_bytes(garbage)
        assert host.is_hung_up_on()
    assert_alive(daemon)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    packets=st.lists(
        st.builds(
            Packet,
            st.sampled_from([CNXN, OPEN, OKAY, WRTE, CLSE]),
            st.integers(0, 5),
            st.integers(0, 5),
            st.one_of(st.binary(max_size=80), st.just(b"echo:\0")),
        ),
        max_size=12,
    )
)
def test_valid_packets_in_any_order_never_take_the_daemon_down(
    daemon: Daemon, packets: list[Packet]
) -> None:
    with connected(daemon) as host:
        host.greet()
        try:
            for packet in packets:
                host.send(packet)
        except ConnectionError:
            pass
    assert_alive(daemon)


def test_an_unauthorized_host_is_asked_for_keys_for_ever(daemon: Daemon) -> None:
    daemon.admission = Admission.REFUSE
    try:
        with connected(daemon) as host:
            first = host.greet()
            host.send(Packet(first.command, 2, 0, b"signature"))
            second = host.receive()
    finally:
        daemon.admission = Admission.ACCEPT

    assert first.command == second.command == int.from_bytes(b"AUTH", "little")
    assert len(first.payload) == 20
