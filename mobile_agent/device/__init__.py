"""The ADB device: a phone seen and touched through adb."""

from mobile_agent.device.adb_device import AdbDevice
from mobile_agent.device.bridge import AdbServer, adb_binary
from mobile_agent.device.link import AttachedPhone
from mobile_agent.device.program import adb_version
from mobile_agent.device.settling import Patience, Settled

__all__ = [
    "AdbDevice",
    "AdbServer",
    "AttachedPhone",
    "Patience",
    "Settled",
    "adb_binary",
    "adb_version",
]
