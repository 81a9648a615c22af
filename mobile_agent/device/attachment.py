"""Which phone is meant, and whether it is ready."""

import os
import re
import time
from collections.abc import Sequence

from mobile_agent.device.bridge import AdbServer
from mobile_agent.device.link import AttachedPhone
from mobile_agent.errors import NoDevice, Offline, SeveralDevices, Unauthorized

__all__ = ["attach", "each_once", "is_network_address", "reattach"]

EMULATOR = re.compile(r"emulator-(\d{1,5})")
NETWORK_ADDRESS = re.compile(r"(\[[0-9a-fA-F:]+\]|[^:\s]+):\d{1,5}")
READY_SECONDS = 5.0
POLL_SECONDS = 0.05
PASSING_STATES = frozenset({"offline", "connecting", "authorizing"})


def is_network_address(serial: str) -> bool:
    """Whether a serial is a host and port, so that adb can connect to it."""
    return NETWORK_ADDRESS.fullmatch(serial) is not None


def each_once(phones: Sequence[AttachedPhone]) -> tuple[AttachedPhone, ...]:
    """The phones without second entries of the same one.

    The adb server finds phones on this computer's ports from 5555 on by itself and calls them
    emulators; one that was also connected by address is listed twice.
    """
    serials = {phone.serial for phone in phones}

    def is_second(phone: AttachedPhone) -> bool:
        emulator = EMULATOR.fullmatch(phone.serial)
        if emulator is None:
            return False
        port = int(emulator[1]) + 1
        return not serials.isdisjoint({f"127.0.0.1:{port}", f"localhost:{port}"})

    return tuple(phone for phone in phones if not is_second(phone))


def attach(server: AdbServer, serial: str | None) -> str:
    """The serial of the phone that is meant, once it is ready.

    Args:
        server: The adb server.
        serial: The phone's name; ANDROID_SERIAL, else the only one attached, where not given.

    Raises:
        NoDevice: None is attached, or not the one named.
        SeveralDevices: Several are attached and none was named.
        Unauthorized: The phone has not allowed this computer.
        Offline: It is attached but does not answer.
    """
    named = serial or os.environ.get("ANDROID_SERIAL") or None
    phones = server.attached()
    chosen = _named(server, named, phones) if named else _only(each_once(phones))
    if not chosen.ready:
        chosen = _awaited(server, chosen)
    _require_ready(chosen)
    return chosen.serial


def reattach(server: AdbServer, serial: str) -> None:
    """Connects a phone over the network again.

    Raises:
        DeviceError: It cannot be reached any more.
    """
    server.disconnect(serial)
    server.connect(serial)
    _require_ready(_awaited(server, AttachedPhone(serial, "offline")))


def _only(phones: Sequence[AttachedPhone]) -> AttachedPhone:
    if not phones:
        raise NoDevice(
            "no phone is attached: connect one by USB with USB debugging on, or start a simulated "
            "one with `mobile-agent phone`"
        )
    ready = [phone for phone in phones if phone.ready]
    if len(phones) == 1 or len(ready) == 1:
        return (ready or list(phones))[0]
    serials = ", ".join(phone.serial for phone in phones)
    raise SeveralDevices(
        f"{len(phones)} phones are attached ({serials}): name one of them with --serial"
    )


def _named(server: AdbServer, serial: str, phones: Sequence[AttachedPhone]) -> AttachedPhone:
    known = {phone.serial: phone for phone in phones}
    if serial in known and (known[serial].ready or not is_network_address(serial)):
        return known[serial]
    if is_network_address(serial):
        if serial in known:
            server.disconnect(serial)
        server.connect(serial)
        return AttachedPhone(serial, "offline")
    others = ", ".join(sorted(known)) or "none"
    raise NoDevice(f"no phone {serial!r} is attached (attached: {others}): check its cable")


def _awaited(server: AdbServer, phone: AttachedPhone) -> AttachedPhone:
    deadline = time.monotonic() + READY_SECONDS
    while phone.state in PASSING_STATES and time.monotonic() < deadline:
        states = {known.serial: known.state for known in server.attached()}
        phone = AttachedPhone(phone.serial, states.get(phone.serial, "offline"))
        if phone.state in PASSING_STATES:
            time.sleep(POLL_SECONDS)
    return phone


def _require_ready(phone: AttachedPhone) -> None:
    if phone.ready:
        return
    if phone.state in {"unauthorized", "authorizing"}:
        raise Unauthorized(
            f"{phone.serial} has not allowed this computer: unlock the phone and accept "
            "'Allow USB debugging'"
        )
    raise Offline(
        f"{phone.serial} is attached but does not answer (adb calls it {phone.state!r}): plug it "
        "in again, or switch USB debugging off and on"
    )
