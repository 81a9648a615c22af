"""What a command is given, and what it may do."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.phone.shell.streams import Sink, Source

if TYPE_CHECKING:
    from scenarios.phone.handset import Handset
    from scenarios.phone.shell.interpreter import Shell

__all__ = ["Call", "CommandFunction", "Commands", "UsageError"]


class UsageError(Exception):
    """A command was called wrongly; told on standard error, with exit status 1."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a command."""

    name: str
    arguments: tuple[str, ...]
    stdin: Source
    stdout: Sink
    stderr: Sink
    shell: "Shell"

    @property
    def phone(self) -> "Handset":
        """The phone that the command runs on."""
        return self.shell.phone

    async def say(self, text: str) -> None:
        """Print a line."""
        await self.write(text + "\n")

    async def write(self, text: str) -> None:
        """Print text as it is."""
        await self.stdout.write(text.encode("utf-8", "surrogateescape"))

    async def complain(self, text: str) -> None:
        """Print a line on standard error."""
        await self.stderr.write((text + "\n").encode("utf-8", "surrogateescape"))

    def path(self, argument: str) -> str:
        """The absolute path that an argument names."""
        return self.phone.files.absolute(argument, self.shell.folder)


CommandFunction = Callable[[Call], Awaitable[int]]
Commands = Mapping[str, CommandFunction]
