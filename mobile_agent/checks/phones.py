"""adb, and the phones it knows."""

from collections.abc import Iterator

from mobile_agent.checks.check import Check, Status
from mobile_agent.device import AdbServer, adb_binary, adb_version
from mobile_agent.device.attachment import each_once
from mobile_agent.device.identity import read_identity
from mobile_agent.device.keyboard import ADB_KEYBOARD
from mobile_agent.device.link import AttachedPhone
from mobile_agent.device.obstacles import read_screen_state
from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import AdbMissing, DeviceError

__all__ = ["check_adb", "check_phones"]

START_ONE = "connect a phone by USB with USB debugging on, or start one with `mobile-agent phone`"
ALLOW = "unlock the phone and accept 'Allow USB debugging'"
REPLUG = "plug it in again, or switch USB debugging off and on"


def check_adb() -> Iterator[Check]:
    """The adb program and its server."""
    try:
        binary = adb_binary()
        version = adb_version(binary)
        server = AdbServer.reached()
        serving = server.version()
    except AdbMissing as error:
        yield Check("adb", Status.FAIL, str(error), "install Android's platform-tools")
        return
    finding = f"{version} ({binary}), server 1.0.{serving} at {server.address}"
    if version == f"1.0.{serving}":
        yield Check("adb", Status.OK, finding)
        return
    yield Check(
        "adb",
        Status.WARN,
        f"{finding}: program and server are of different versions and will stop each other",
        "keep one adb in PATH, then run `adb kill-server`",
    )


def check_phones() -> Iterator[Check]:
    """Every phone that is attached: allowed, on, unlocked, with a keyboard for all letters."""
    server = AdbServer.reached()
    phones = each_once(server.attached())
    if not phones:
        yield Check("Phones", Status.WARN, "none is attached", START_ONE)
    for phone in phones:
        yield from _check_phone(server, phone)


def _check_phone(server: AdbServer, phone: AttachedPhone) -> Iterator[Check]:
    name = f"Phone {phone.serial}"
    if not phone.ready:
        unauthorized = phone.state in {"unauthorized", "authorizing"}
        yield Check(name, Status.FAIL, phone.state, ALLOW if unauthorized else REPLUG)
        return
    shell = PhoneShell(server, phone.serial)
    try:
        identity = read_identity(shell)
        size = "×".join(map(str, identity.size))
        yield Check(name, Status.OK, f"{identity.model}, Android {identity.android}, {size}")
        yield _check_screen(name, shell)
        yield _check_keyboard(name, shell)
    except DeviceError as error:
        yield Check(name, Status.FAIL, str(error), REPLUG)


def _check_screen(name: str, shell: PhoneShell) -> Check:
    state = read_screen_state(shell)
    name = f"{name}: screen"
    if not state.on:
        return Check(name, Status.FAIL, "off", "switch it on and unlock it")
    if state.locked:
        return Check(name, Status.FAIL, "locked", "unlock it")
    if state.secure:
        return Check(name, Status.WARN, f"{state.window} forbids screenshots", "leave that app")
    return Check(name, Status.OK, "on and unlocked")


def _check_keyboard(name: str, shell: PhoneShell) -> Check:
    name = f"{name}: keyboard"
    if ADB_KEYBOARD in shell.read("ime list -a -s").text.split():
        return Check(name, Status.OK, "ADBKeyboard is installed: every letter can be typed")
    return Check(
        name,
        Status.WARN,
        "only plain ASCII can be typed",
        "install ADBKeyboard (github.com/senzhk/ADBKeyBoard) for other letters and emoji",
    )
