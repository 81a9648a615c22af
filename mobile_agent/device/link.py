"""What passes between this computer and a phone."""

from dataclasses import dataclass

from mobile_agent.errors import Offline

__all__ = ["AttachedPhone", "LinkLost", "ShellOutput"]


class LinkLost(Offline):
    """The phone did not answer a command.

    Attributes:
        delivered: Whether the command may have reached the phone.
    """

    def __init__(self, words: str, *, delivered: bool) -> None:
        super().__init__(words)
        self.delivered = delivered


@dataclass(frozen=True, slots=True)
class AttachedPhone:
    """A phone that the adb server knows.

    Attributes:
        serial: Its name for adb.
        state: device (ready), unauthorized, offline …
    """

    serial: str
    state: str

    @property
    def ready(self) -> bool:
        """Whether it takes commands."""
        return self.state == "device"


@dataclass(frozen=True, slots=True)
class ShellOutput:
    """What a command on the phone wrote, and its exit code."""

    stdout: bytes
    stderr: bytes
    exit_code: int

    @property
    def text(self) -> str:
        """Everything written, as text."""
        return (self.stdout + self.stderr).decode("utf-8", "replace").replace("\r\n", "\n").strip()
