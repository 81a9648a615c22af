"""The phone's shell: commands that only look, and commands that act."""

import shlex

from mobile_agent.device.attachment import is_network_address, reattach
from mobile_agent.device.bridge import AdbServer
from mobile_agent.device.link import LinkLost, ShellOutput
from mobile_agent.errors import Offline

__all__ = ["PhoneShell", "command_line"]

READ_SECONDS = 10.0
ACT_SECONDS = 20.0


def command_line(*words: str | int) -> str:
    """The words as one line for the phone's shell, each quoted."""
    return " ".join(shlex.quote(str(word)) for word in words)


class PhoneShell:
    """Runs commands on one phone; a connection lost over the network is made again once."""

    def __init__(self, server: AdbServer, serial: str) -> None:
        self._server = server
        self.serial = serial

    def read(self, line: str, timeout: float = READ_SECONDS) -> ShellOutput:
        """Runs a command line that changes nothing, so that it may be sent again.

        Raises:
            DeviceError: The phone is gone.
        """
        try:
            return self._server.run(self.serial, line, timeout)
        except LinkLost:
            if not is_network_address(self.serial):
                raise
        reattach(self._server, self.serial)
        return self._server.run(self.serial, line, timeout)

    def act(self, line: str, timeout: float = ACT_SECONDS) -> ShellOutput:
        """Runs a command line that changes something; it is never carried out twice.

        Raises:
            Offline: The connection broke, and the command may or may not have arrived.
            DeviceError: The phone is gone.
        """
        try:
            return self._server.run(self.serial, line, timeout)
        except LinkLost as lost:
            if lost.delivered:
                raise Offline(
                    f"{lost} — the gesture may or may not have reached the phone, so it is not "
                    "sent again: look at the screen first"
                ) from lost
            if not is_network_address(self.serial):
                raise
        reattach(self._server, self.serial)
        return self._server.run(self.serial, line, timeout)
