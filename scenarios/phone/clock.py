"""The phone's own clock, and moments written relative to it."""

import re
import time
from datetime import UTC, datetime

from scenarios.phone.errors import InvalidApp

__all__ = ["PhoneClock", "moment_in_milliseconds"]

STARTS_AT = datetime(2026, 3, 12, 9, 41, tzinfo=UTC)
SECONDS_BY_UNIT = {"w": 604800, "d": 86400, "h": 3600, "m": 60, "s": 1}
RELATIVE_MOMENT = re.compile(r"now((?:[+-](?:\d+[wdhms])+)*)")
SIGNED_SPAN = re.compile(r"([+-])((?:\d+[wdhms])+)")
SPAN_PART = re.compile(r"(\d+)([wdhms])")


class PhoneClock:
    """A clock that starts at a fixed moment and runs in real time."""

    def __init__(self, offset_minutes: int = 0) -> None:
        self._base = STARTS_AT.timestamp() + offset_minutes * 60
        self._started = time.monotonic()

    @property
    def now_in_milliseconds(self) -> int:
        """The phone's time in epoch milliseconds."""
        return int((self._base + self.seconds_up) * 1000)

    @property
    def now(self) -> datetime:
        """The phone's time, in UTC."""
        return datetime.fromtimestamp(self.now_in_milliseconds / 1000, tz=UTC)

    @property
    def seconds_up(self) -> float:
        """Seconds since the phone was switched on or the clock was set."""
        return time.monotonic() - self._started

    def set(self, milliseconds: int) -> None:
        """Set the clock; it runs on from there."""
        self._base = milliseconds / 1000
        self._started = time.monotonic()


def moment_in_milliseconds(text: str, now: int) -> int | None:
    """Read a moment such as `now-2d3h`; None when the text is no such moment.

    Args:
        text: the moment as written in an app's seed rows.
        now: the phone's time in epoch milliseconds.

    Raises:
        InvalidApp: the text starts like a moment and then is none.
    """
    if not re.match(r"now([+-]\d|$)", text):
        return None
    whole = RELATIVE_MOMENT.fullmatch(text)
    if whole is None:
        raise InvalidApp(f"{text!r} is no moment: write it like 'now-2d3h' (w, d, h, m, s)")
    seconds = 0
    for sign, span in SIGNED_SPAN.findall(whole.group(1)):
        length = sum(int(count) * SECONDS_BY_UNIT[unit] for count, unit in SPAN_PART.findall(span))
        seconds += length if sign == "+" else -length
    return now + seconds * 1000
