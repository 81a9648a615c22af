"""Faults that can be switched on to see how a driver copes."""

from dataclasses import dataclass

from scenarios.phone.errors import UnknownFault

__all__ = ["FAULT_NAMES", "Faults"]

FAULT_NAMES = (
    "slow_capture",
    "truncated_capture",
    "failed_capture",
    "drop_connection",
    "offline",
    "unauthorized",
    "secure",
    "screen_off",
    "locked",
    "popup",
)


@dataclass(slots=True)
class _Active:
    remaining: int | None
    seconds: float


class Faults:
    """The faults in force, each until it is switched off or used up."""

    def __init__(self) -> None:
        self._active: dict[str, _Active] = {}

    def switch_on(self, name: str, count: int | None = None, seconds: float = 2.0) -> None:
        """Put a fault in force, for `count` occasions or until it is switched off.

        Raises:
            UnknownFault: there is no fault of that name.
        """
        self._check(name)
        self._active[name] = _Active(count, seconds)

    def switch_off(self, name: str) -> None:
        """End a fault.

        Raises:
            UnknownFault: there is no fault of that name.
        """
        self._check(name)
        self._active.pop(name, None)

    def clear(self) -> None:
        """End all faults."""
        self._active.clear()

    def is_on(self, name: str) -> bool:
        """Whether the fault is in force; does not use it up."""
        return name in self._active

    def strikes(self, name: str) -> bool:
        """Whether the fault strikes on this occasion; uses up one of its count."""
        return self._struck(name) is not None

    def delay(self, name: str) -> float:
        """For how many seconds the fault strikes on this occasion; uses up one of its count."""
        struck = self._struck(name)
        return 0.0 if struck is None else struck.seconds

    def _struck(self, name: str) -> _Active | None:
        active = self._active.get(name)
        if active is not None and active.remaining is not None:
            active.remaining -= 1
            if active.remaining <= 0:
                del self._active[name]
        return active

    @staticmethod
    def _check(name: str) -> None:
        if name not in FAULT_NAMES:
            raise UnknownFault(f"unknown fault {name!r}: choose one of {', '.join(FAULT_NAMES)}")
