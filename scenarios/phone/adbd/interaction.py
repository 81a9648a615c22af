"""An interactive shell: lines typed in, each run as it is ended."""

from scenarios.phone.adbd.running import CommandRunner
from scenarios.phone.shell.streams import Sink, Source

__all__ = ["Interaction"]

PROMPT = b"sim_phone:/ $ "
INTERRUPT = b"\x03"
END_OF_FILE = b"\x04"
ERASE = (b"\x7f", b"\b")


class Interaction:
    """Reads lines and runs them, echoing what is typed if there is a terminal."""

    def __init__(
        self, runner: CommandRunner, stdin: Source, stdout: Sink, stderr: Sink, terminal: bool
    ) -> None:
        self._runner = runner
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._terminal = terminal
        self._line = bytearray()
        self._status = 0
        self._is_over = False

    async def run(self) -> int:
        """Go on until the input ends or says `exit`; returns the last status."""
        await self._prompt()
        while not self._is_over and (data := await self._stdin.read()):
            for byte in data.replace(b"\r", b"\n"):
                if not self._is_over:
                    await self._take(bytes([byte]))
        if self._line and not self._is_over:
            await self._run_line()
        return self._status

    async def _take(self, character: bytes) -> None:
        if self._terminal and character not in (INTERRUPT, END_OF_FILE):
            await self._stdout.write(character)
        if character == b"\n":
            await self._run_line()
            if not self._is_over:
                await self._prompt()
        elif character == END_OF_FILE:
            self._is_over = not self._line
        elif character == INTERRUPT:
            self._line.clear()
        elif character in ERASE:
            del self._line[-1:]
        else:
            self._line += character

    async def _run_line(self) -> None:
        script = self._line.decode("utf-8", "surrogateescape").strip()
        self._line.clear()
        words = script.split()
        if words[:1] == ["exit"]:
            self._is_over = True
        self._status = await self._runner.run(script, self._stdin, self._stdout, self._stderr)

    async def _prompt(self) -> None:
        if self._terminal:
            await self._stdout.write(PROMPT)
