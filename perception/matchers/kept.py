"""Vectors and numbers met lately, so that asking again costs next to nothing."""

import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeAlias, TypeVar

import numpy as np

from perception.content import content_key
from perception.screenshot import Pixels

__all__ = ["Contents", "Kept"]

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


_Place: TypeAlias = tuple[int, int, tuple[int, ...], tuple[int, ...]]
"""Which pixels of which array: the array's id, the address, the shape and the strides."""


class Contents:
    """What pictures hold, as short keys: equal pictures have equal keys.

    The pixels of a picture that nobody can write, such as a screenshot's crop, are read once.

    Args:
        most: How many pictures' keys are kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: OrderedDict[_Place, tuple[weakref.ref[Pixels], str]] = OrderedDict()

    def of(self, pictures: Sequence[Pixels]) -> list[str]:
        """One key a picture, in their order."""
        return [self._of(picture) for picture in pictures]

    def _of(self, picture: Pixels) -> str:
        owner = picture if picture.base is None else picture.base
        if not isinstance(owner, np.ndarray) or owner.flags.writeable:
            return content_key(picture).hex()
        address = int(picture.__array_interface__["data"][0])
        place = (id(owner), address, picture.shape, picture.strides)
        known = self._known.get(place)
        # An id is given again once its array is gone.
        if known is not None and known[0]() is owner:
            self._known.move_to_end(place)
            return known[1]
        key = content_key(picture).hex()
        self._known[place] = (weakref.ref(owner), key)
        self._known.move_to_end(place)
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        return key
