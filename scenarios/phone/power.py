"""Whether the screen is on, and whether it is locked."""

from dataclasses import dataclass

__all__ = ["Power"]


@dataclass(slots=True)
class Power:
    """The state of the screen."""

    is_on: bool = True
    is_locked: bool = False
