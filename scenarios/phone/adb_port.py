"""The phone's ADB port: the daemon, and the faults of its connections."""

import asyncio
from collections.abc import Callable, Mapping

from scenarios.phone.adbd import AdbServer
from scenarios.phone.adbd.connection import Admission, Service
from scenarios.phone.adbd.running import CommandRunner
from scenarios.phone.adbd.services import ServiceTable
from scenarios.phone.faults import Faults
from scenarios.phone.filesystem import FileSystem

__all__ = ["AdbPort"]

PRODUCT_PROPERTIES = ("ro.product.name", "ro.product.model", "ro.product.device")
READMISSION_DELAY_SECONDS = 0.3
TOOL = "simulator"


class AdbPort:
    """Where adb connects to."""

    def __init__(
        self,
        properties: Mapping[str, str],
        new_shell: Callable[[], CommandRunner],
        files: FileSystem,
        faults: Faults,
        reboot: Callable[[], None],
    ) -> None:
        self._faults = faults
        self._services = ServiceTable(new_shell, files, reboot)
        product = {name: properties[name] for name in PRODUCT_PROPERTIES}
        self._server = AdbServer(product, self._find_service, self._admission)

    @property
    def number(self) -> int:
        """The TCP port."""
        return self._server.port

    async def open(self, number: int) -> None:
        """Listen on a TCP port, any free one if it is 0.

        Raises:
            InvalidOption: the port is taken.
        """
        await self._server.start(number)

    async def close(self) -> None:
        """Stop listening and end every connection."""
        await self._server.stop()

    def drop_connections(self) -> None:
        """Break every connection there is."""
        self._server.drop_connections()

    async def readmit(self) -> None:
        """Receive the hosts that are connected as the faults in force now have it."""
        # Later, so that whoever asked for it over adb still gets an answer.
        await asyncio.sleep(READMISSION_DELAY_SECONDS)
        await self._server.change_admission()

    def _find_service(self, name: str) -> Service | None:
        if TOOL not in name and self._faults.strikes("drop_connection"):
            self._server.drop_connections()
            return None
        return self._services.find(name)

    def _admission(self) -> Admission:
        if self._faults.strikes("unauthorized"):
            return Admission.REFUSE
        return Admission.IGNORE if self._faults.strikes("offline") else Admission.ACCEPT
