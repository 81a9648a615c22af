"""The phones that adb knows, with what each says about itself."""

from dataclasses import dataclass

from mobile_agent.device.attachment import each_once
from mobile_agent.device.bridge import AdbServer
from mobile_agent.device.identity import read_identity
from mobile_agent.device.link import AttachedPhone
from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import DeviceError

__all__ = ["ListedPhone", "list_phones"]


@dataclass(frozen=True, slots=True)
class ListedPhone:
    """A phone that adb knows.

    Attributes:
        serial: Its name for adb.
        state: device (ready), unauthorized, offline …
        model: Its model; empty where it does not answer.
        android: Its Android version; empty where it does not answer.
        width: The upright screen's width in pixels; 0 where it does not answer.
        height: The upright screen's height in pixels; 0 where it does not answer.
    """

    serial: str
    state: str
    model: str = ""
    android: str = ""
    width: int = 0
    height: int = 0


def list_phones() -> tuple[ListedPhone, ...]:
    """Asks the adb server, and each phone that is ready.

    Raises:
        AdbMissing: There is no adb, or its server does not start or is too old.
    """
    server = AdbServer.reached()
    return tuple(_described(server, phone) for phone in each_once(server.attached()))


def _described(server: AdbServer, phone: AttachedPhone) -> ListedPhone:
    if not phone.ready:
        return ListedPhone(phone.serial, phone.state)
    try:
        identity = read_identity(PhoneShell(server, phone.serial))
    except DeviceError:
        return ListedPhone(phone.serial, "offline")
    return ListedPhone(phone.serial, phone.state, identity.model, identity.android, *identity.size)
