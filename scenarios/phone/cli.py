"""`mobile-agent phone`: a simulated phone that runs until it is told to stop."""

import contextlib
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from scenarios.phone.errors import PhoneError
from scenarios.phone.options import THEMES, PhoneSettings

__all__ = ["main", "phone"]

# An adb server tries 5555 to 5585 by itself, looking for emulators: a phone there would be
# listed twice, and every adb command without a serial would fail.
FIRST_PORT = 5587
LAST_PORT = 5687
HOST = "127.0.0.1"


def phone(
    port: Annotated[
        int | None, typer.Option(help="TCP port for adb; 5587 or the next free odd one if unset.")
    ] = None,
    apps: Annotated[
        list[Path] | None, typer.Option(help="A folder with more apps; may be given again.")
    ] = None,
    url: Annotated[
        str | None, typer.Option(help="Show this page instead of the built-in apps.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Same seed, same phone.")] = 0,
    theme: Annotated[str, typer.Option(help=f"One of {', '.join(THEMES)}.")] = "light",
    profile: Annotated[
        str, typer.Option(help="The screen: standard, compact, large, classic or tablet.")
    ] = "standard",
) -> None:
    """Start a simulated phone that adb connects to; Ctrl-C switches it off."""
    from scenarios.phone.simulated import SimulatedPhone  # noqa: PLC0415

    settings = PhoneSettings(
        port=_free_port() if port is None else port,
        apps=tuple(apps or ()),
        url=url,
        seed=seed,
        theme=theme,
        profile=profile,
    )
    with _stop_signals() as stopped, SimulatedPhone(settings) as simulated:
        sys.stdout.write(f"{simulated.serial}\n")
        sys.stdout.flush()
        sys.stderr.write(f"The phone is on: adb connect {simulated.serial}\n")
        sys.stderr.flush()
        while not stopped.wait(timeout=1):
            pass


def main() -> None:
    """Run the command by itself; what the phone refuses or fails to do is told in one sentence."""
    try:
        typer.run(phone)
    except PhoneError as error:
        sys.exit(str(error))


def _free_port() -> int:
    """The first odd port from 5587 on that nobody listens on; any free one if all are taken."""
    for port in range(FIRST_PORT, LAST_PORT + 1, 2):
        with socket.socket() as probe:
            if sys.platform != "win32":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind((HOST, port))
                return port
    return 0


@contextlib.contextmanager
def _stop_signals() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set, instead of ending the process in mid-step."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    kinds = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(kind, stop) for kind in kinds]
    try:
        yield stopped
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
