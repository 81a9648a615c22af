"""What else is said of the things that a description names."""

import re
from collections import defaultdict

import numpy as np

from perception.matchers.bank import Bank
from perception.matchers.pictures import Embedding

__all__ = ["Meanings"]

_ARTICLE = re.compile(r"^(a|an|the) ")
_TAIL = re.compile(r" (icon|button|symbol|logo|sign|key)$")


class Meanings:
    """From a name to all that a bank says of the things that go by it.

    "home" is a house in most apps and a ring in a navigation bar; "save" is a floppy disk. Names of
    use do not tell how a thing looks, but what else is said of it does.

    Args:
        bank: Phrasings of things, as unit vectors.
    """

    def __init__(self, bank: Bank) -> None:
        rows: dict[str, list[int]] = defaultdict(list)
        self._things: dict[str, list[str]] = defaultdict(list)
        for row, (phrasing, thing) in enumerate(zip(bank.phrasings, bank.concepts, strict=True)):
            rows[thing].append(row)
            if thing not in self._things[phrasing]:
                self._things[phrasing].append(thing)
        self._said = {
            thing: _unit(bank.rows[places].mean(axis=0)) for thing, places in rows.items()
        }

    def of(self, description: str, own: Embedding) -> Embedding:
        """A unit vector of the description itself, then one for each thing that it names.

        Args:
            description: Free words; articles and "icon", "button" … at the end do not matter.
            own: Its own unit vector, shape (dimensions,).

        Returns:
            Shape (1 + things named, dimensions).
        """
        text = " ".join(description.casefold().split())
        bare = _TAIL.sub("", _ARTICLE.sub("", text))
        named = dict.fromkeys(
            thing for name in (text, bare) for thing in self._things.get(name, ())
        )
        return np.stack([own, *(_unit(own + self._said[thing]) for thing in named)])


def _unit(vector: Embedding) -> Embedding:
    length = float(np.linalg.norm(vector))
    return vector / np.float32(max(length, 1e-9))
