"""One thing looked at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

__all__ = ["Check", "CheckSource", "Status"]


class Status(StrEnum):
    """How it is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes:
        name: What was looked at.
        status: How it is; warn where the rest works without it.
        finding: What was found.
        mend: What to do about it; empty where nothing is to do.
    """

    name: str
    status: Status
    finding: str
    mend: str = ""


CheckSource: TypeAlias = Callable[[], Iterable[Check]]
