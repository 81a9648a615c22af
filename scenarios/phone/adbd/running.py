"""What the daemon needs of a shell."""

from typing import Protocol

from scenarios.phone.shell.streams import Sink, Source

__all__ = ["CommandRunner"]


class CommandRunner(Protocol):
    """What runs shell scripts."""

    async def run(self, script: str, stdin: Source, stdout: Sink, stderr: Sink) -> int:
        """Run a script to its end and return its exit status."""
