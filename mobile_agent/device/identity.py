"""What a phone says about itself."""

import re
from dataclasses import dataclass

from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import Offline

__all__ = ["PhoneIdentity", "read_identity"]

QUESTIONS = (
    "getprop ro.product.model; getprop ro.build.version.release; getprop ro.build.version.sdk; "
    "wm size"
)
SIZE = re.compile(r"(?:Physical|Override) size: (\d+)x(\d+)")


@dataclass(frozen=True, slots=True)
class PhoneIdentity:
    """A phone's model and screen.

    Attributes:
        model: Such as "Pixel 8".
        android: The Android version, such as "14".
        sdk: The API level, such as 34.
        size: Width and height in pixels, upright.
    """

    model: str
    android: str
    sdk: int
    size: tuple[int, int]


def read_identity(shell: PhoneShell) -> PhoneIdentity:
    """Asks a phone what it is.

    Raises:
        Offline: Its answers make no sense.
        DeviceError: The phone is gone.
    """
    text = shell.read(QUESTIONS).text
    lines = [line.strip() for line in text.splitlines()]
    sizes = SIZE.findall(text)
    if len(lines) < 4 or not lines[2].isdecimal() or not sizes:
        raise Offline(
            f"{shell.serial} does not answer as an Android phone does ({text[:80]!r}): wait until "
            "it has started up"
        )
    width, height = sizes[-1]
    return PhoneIdentity(lines[0], lines[1], int(lines[2]), (int(width), int(height)))
