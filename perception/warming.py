"""Engines loaded before they are needed, beside whatever else has to be waited for."""

import threading
from contextlib import suppress
from typing import Protocol, runtime_checkable

from perception.errors import PerceptionError

__all__ = ["Loadable", "load_beside"]


@runtime_checkable
class Loadable(Protocol):
    """An engine that can be told to load now; `isinstance` tells whether one can."""

    def load(self) -> None:
        """Loads now what would else be loaded on first use."""
        ...


def load_beside(*engines: object) -> tuple[threading.Thread, ...]:
    """Begins to load those engines that can be loaded ahead.

    One that cannot be loaded says so on first use, as it does without this.

    Returns:
        The threads that load, for whoever wants to wait for them.
    """
    threads = tuple(
        threading.Thread(target=_quietly_loaded, args=(engine,), name="loading an engine")
        for engine in engines
        if isinstance(engine, Loadable)
    )
    for thread in threads:
        thread.start()
    return threads


def _quietly_loaded(engine: Loadable) -> None:
    with suppress(PerceptionError):
        engine.load()
