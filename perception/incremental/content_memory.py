"""What was worked out lately, by what the pictures hold that it was worked out from."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

__all__ = ["ContentMemory"]

Value = TypeVar("Value")


class ContentMemory(Generic[Value]):
    """Remembers what was worked out from pictures; safe for several threads.

    Pictures are not kept, only digests of them. What is longest unused goes first.

    Args:
        weigh: How much room a value takes.
        most: How many values are kept.
        most_weight: How much room all of them may take together.
    """

    def __init__(self, weigh: Callable[[Value], int], *, most: int, most_weight: int) -> None:
        self._weigh = weigh
        self._most = most
        self._most_weight = most_weight
        self._lock = threading.Lock()
        self._weight = 0
        self._values: OrderedDict[bytes, Value] = OrderedDict()

    def all(
        self, keys: Sequence[bytes], make: Callable[[list[int]], Iterable[Value]]
    ) -> list[Value]:
        """The values of all keys, in their order.

        Args:
            keys: One key more than once is one value.
            make: Makes those that are not known, from the places of their keys.
        """
        known = self.recall(keys)
        missing = {key: place for place, key in enumerate(keys) if key not in known}
        if missing:
            news = dict(zip(missing, make(list(missing.values())), strict=True))
            self.keep(news)
            known |= news
        return [known[key] for key in keys]

    def recall(self, keys: Iterable[bytes]) -> dict[bytes, Value]:
        """The values that are known of those asked for, by their keys."""
        known = {}
        with self._lock:
            for key in keys:
                if key in self._values:
                    self._values.move_to_end(key)
                    known[key] = self._values[key]
        return known

    def keep(self, values: Mapping[bytes, Value]) -> None:
        """Remembers values by their keys."""
        with self._lock:
            for key, value in values.items():
                self._forget(key)
                self._values[key] = value
                self._weight += self._weigh(value)
            while len(self._values) > self._most or self._weight > self._most_weight:
                self._forget(next(iter(self._values)))

    def _forget(self, key: bytes) -> None:
        if key in self._values:
            self._weight -= self._weigh(self._values.pop(key))
