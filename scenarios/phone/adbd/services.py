"""Which service answers which name."""

from collections.abc import Callable

from scenarios.phone.adbd.connection import Service
from scenarios.phone.adbd.running import CommandRunner
from scenarios.phone.adbd.shell_services import raw_shell, shell_v2
from scenarios.phone.adbd.stream import Stream
from scenarios.phone.adbd.sync_service import SyncService
from scenarios.phone.filesystem import FileSystem

__all__ = ["ServiceTable"]

ANSWERS = {
    "root": "adbd cannot run as root in production builds\n",
    "unroot": "adbd not running as root\n",
    "remount": 'Not running as root. Try "adb root" first.\n',
    "disable-verity": "verity cannot be disabled on a user build\n",
    "enable-verity": "verity cannot be enabled on a user build\n",
}


class ServiceTable:
    """Finds the service for a name that adb opens; unknown names are refused."""

    def __init__(
        self, new_shell: Callable[[], CommandRunner], files: FileSystem, reboot: Callable[[], None]
    ) -> None:
        self._new_shell = new_shell
        self._files = files
        self._reboot = reboot

    def find(self, name: str) -> Service | None:
        """The service called `name`, or None to refuse it."""
        kind, _, argument = name.partition(":")
        flags = kind.split(",")
        if flags[0] in ("shell", "exec"):
            return self._command(flags, argument)
        if kind == "sync":
            return SyncService(self._files).serve
        if kind == "reboot":
            return self._serve_reboot
        if kind in ANSWERS:
            return _answer(ANSWERS[kind])
        return None

    def _command(self, flags: list[str], script: str) -> Service:
        if "v2" in flags:
            # Without a command, adb asks for a terminal unless its own input is none.
            return shell_v2(self._new_shell(), script, terminal="pty" in flags)
        is_interactive = flags[0] == "shell" and not script
        return raw_shell(self._new_shell(), script, terminal=is_interactive)

    async def _serve_reboot(self, _stream: Stream) -> None:
        self._reboot()


def _answer(text: str) -> Service:
    async def serve(stream: Stream) -> None:
        await stream.write(text.encode())

    return serve
