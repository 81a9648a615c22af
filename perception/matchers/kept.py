"""Vectors and numbers met lately, so that asking again costs next to nothing."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

__all__ = ["Kept"]

Thing = TypeVar("Thing")


class Kept(Generic[Thing]):
    """Things by key; the one longest unused goes first.

    Args:
        most: How many are kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._things: OrderedDict[str, Thing] = OrderedDict()

    def all(self, keys: Sequence[str], make: Callable[[list[int]], Iterable[Thing]]) -> list[Thing]:
        """The things of all keys, in their order.

        Args:
            keys: One key more than once is one thing.
            make: Makes those that are not kept, from the places of their keys.
        """
        found = {key: self._things[key] for key in keys if key in self._things}
        missing = {key: place for place, key in enumerate(keys) if key not in found}
        if missing:
            found |= zip(missing, make(list(missing.values())), strict=True)
        for key, thing in found.items():
            self._things[key] = thing
            self._things.move_to_end(key)
        while len(self._things) > self._most:
            self._things.popitem(last=False)
        return [found[key] for key in keys]
