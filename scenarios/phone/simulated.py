"""A simulated phone as a Python object, running in a thread of its own."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from scenarios.phone.errors import PhoneError
from scenarios.phone.options import PhoneSettings
from scenarios.phone.snapshots import Snapshot
from scenarios.phone.truth import TruthElement

if TYPE_CHECKING:
    from scenarios.phone.handset import Handset

__all__ = ["SimulatedPhone"]

Result = TypeVar("Result")

CALL_SECONDS = 60
STOP_SECONDS = 20


class SimulatedPhone:
    """A phone that real adb connects to, for the length of a `with` block."""

    def __init__(self, settings: PhoneSettings | None = None) -> None:
        self.settings = settings or PhoneSettings()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handset: Handset | None = None
        self._stopping: asyncio.Event | None = None
        self._started: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="simulated phone", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._started.result()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Switch the phone off and wait until its browser is gone."""
        if self._loop is not None and self._stopping is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        if self._thread.ident is not None:
            self._thread.join(STOP_SECONDS)

    @property
    def serial(self) -> str:
        """What `adb connect` and `adb -s` take."""
        return f"127.0.0.1:{self._running.port}"

    def snapshot(self) -> Snapshot:
        """The phone's state now: rows, settings, files and clock, but no open app."""
        return self._call(self._running.snapshot)

    def restore(self, snapshot: Snapshot) -> None:
        """Put a state back; all apps are closed and the launcher is shown."""
        self._await(self._running.restore(snapshot))

    def truth(self) -> tuple[TruthElement, ...]:
        """What is visible now, in device pixels."""
        return self._await(self._running.truth())

    def settle(self, seconds: float = 5.0) -> bool:
        """Wait until nothing moves on the screen; False if it still does after `seconds`."""
        return self._await(self._running.settle(seconds))

    def fault(self, name: str, *, count: int | None = None, seconds: float = 2.0) -> None:
        """Switch a fault on.

        Args:
            name: one of `FAULT_NAMES`.
            count: how many times it strikes; until it is cleared if None.
            seconds: how long it lasts each time, where that means something.
        """
        self._call(lambda: self._running.switch_fault(name, True, count, seconds))

    def clear_faults(self) -> None:
        """Switch every fault off."""
        self._call(self._running.clear_faults)

    @property
    def _running(self) -> "Handset":
        if self._handset is None:
            raise PhoneError("the simulated phone is not running: use it in a with block")
        return self._handset

    def _call(self, function: Callable[[], Result]) -> Result:
        async def run() -> Result:
            return function()

        return self._await(run())

    def _await(self, coroutine: Coroutine[object, object, Result]) -> Result:
        if self._loop is None or not self._thread.is_alive():
            coroutine.close()
            raise PhoneError("the simulated phone has been switched off")
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(CALL_SECONDS)

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except BaseException as error:  # noqa: BLE001 - raised again by the thread that waits.
            if not self._started.done():
                self._started.set_exception(error)

    async def _live(self) -> None:
        # Late, so that the command line answers --help without building a phone.
        from scenarios.phone.handset import Handset  # noqa: PLC0415

        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        handset = Handset(self.settings)
        try:
            await handset.start()
            self._handset = handset
            self._started.set_result(None)
            await self._stopping.wait()
        finally:
            # Playwright leaves futures behind when its driver was killed before.
            self._loop.set_exception_handler(lambda _loop, _context: None)
            await handset.stop()
