"""The ADB daemon: the device's side of the wire protocol."""

from scenarios.phone.adbd.server import AdbServer

__all__ = ["AdbServer"]
