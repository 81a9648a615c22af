"""Fingers on the glass, in the time that Android's `input` takes."""

import asyncio
import time
from collections.abc import Awaitable, Callable

__all__ = ["Fingers"]

Touch = Callable[[str, list[tuple[float, float]]], Awaitable[None]]
Place = tuple[float, float]

FRAME_SECONDS = 1 / 60
TAP_SECONDS = 0.05
LONG_PRESS_SECONDS = 0.7
SHORTEST_HOLD_STEP = 0.01


class Fingers:
    """Taps, swipes and drags with one finger."""

    def __init__(self, touch: Touch) -> None:
        self._touch = touch
        self._busy = asyncio.Lock()

    async def tap(self, place: Place) -> None:
        """Touch and let go."""
        async with self._busy:
            await self._touch("touchStart", [place])
            await asyncio.sleep(TAP_SECONDS)
            await self._touch("touchEnd", [])

    async def swipe(self, start: Place, end: Place, seconds: float, hold: bool = False) -> None:
        """Move from one place to another; `hold` waits first, so that things are dragged."""
        async with self._busy:
            await self._touch("touchStart", [start])
            if hold:
                await asyncio.sleep(LONG_PRESS_SECONDS)
            await self._move(start, end, max(seconds, SHORTEST_HOLD_STEP))
            await self._touch("touchEnd", [])

    async def motion(self, kind: str, place: Place) -> None:
        """One event of a gesture that the caller spells out: DOWN, MOVE, UP or CANCEL."""
        names = {"DOWN": "touchStart", "MOVE": "touchMove", "UP": "touchEnd"}
        name = names.get(kind, "touchCancel")
        async with self._busy:
            await self._touch(name, [place] if kind in ("DOWN", "MOVE") else [])

    async def _move(self, start: Place, end: Place, seconds: float) -> None:
        began = time.monotonic()
        last = start
        while (passed := time.monotonic() - began) < seconds:
            share = passed / seconds
            place = (
                start[0] + (end[0] - start[0]) * share,
                start[1] + (end[1] - start[1]) * share,
            )
            if place != last:
                await self._touch("touchMove", [place])
                last = place
            await asyncio.sleep(FRAME_SECONDS)
        if end != start:
            await self._touch("touchMove", [end])
