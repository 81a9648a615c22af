"""Tells the pages what happens on the phone, in order."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from scenarios.phone.browser.page import Json

__all__ = ["Announcer"]

LOG = logging.getLogger(__name__)
DELIVERY_SECONDS = 15
Event = dict[str, Json]


class Announcer:
    """A queue of events that is emptied into the page by one task."""

    def __init__(self, deliver: Callable[[Event], Awaitable[object]]) -> None:
        self._deliver = deliver
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop delivering."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def announce(self, kind: str, **fields: Json) -> None:
        """Queue an event."""
        self._events.put_nowait({"type": kind, **fields})

    async def flush(self) -> None:
        """Wait until the page has been told everything so far."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._events.join(), DELIVERY_SECONDS)

    async def _run(self) -> None:
        while True:
            event = await self._events.get()
            try:
                await asyncio.wait_for(self._deliver(event), DELIVERY_SECONDS)
            except TimeoutError:
                LOG.warning("the page did not take a %s event", event["type"])
            except Exception:
                # One event that the page cannot take must not keep the later ones from it.
                LOG.exception("the page failed on a %s event", event["type"])
            finally:
                self._events.task_done()
