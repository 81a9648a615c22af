"""Lines read lately, by what their pictures hold."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping

import numpy as np

from perception.readers.lines import ReadLine
from perception.screenshot import Pixels

__all__ = ["LineMemory", "content_key"]


class LineMemory:
    """Remembers what lines read; safe for several threads.

    Pictures are not kept, only digests of them. The lines longest unused go first.

    Args:
        most_lines: How many lines are kept.
        most_letters: How many letters all of them may have together. One letter with its place
            takes about 130 bytes.
    """

    def __init__(self, *, most_lines: int = 4096, most_letters: int = 100_000) -> None:
        self._most_lines = most_lines
        self._most_letters = most_letters
        self._lock = threading.Lock()
        self._letters = 0
        self._lines: OrderedDict[bytes, ReadLine] = OrderedDict()

    def recall(self, keys: Iterable[bytes]) -> dict[bytes, ReadLine]:
        """The lines that are known of those asked for, by their keys."""
        known = {}
        with self._lock:
            for key in keys:
                line = self._lines.get(key)
                if line is not None:
                    self._lines.move_to_end(key)
                    known[key] = line
        return known

    def keep(self, lines: Mapping[bytes, ReadLine]) -> None:
        """Remembers lines by their keys."""
        with self._lock:
            for key, line in lines.items():
                self._forget(key)
                self._lines[key] = line
                self._letters += _letters(line)
            while len(self._lines) > self._most_lines or self._letters > self._most_letters:
                self._forget(next(iter(self._lines)))

    def _forget(self, key: bytes) -> None:
        line = self._lines.pop(key, None)
        if line is not None:
            self._letters -= _letters(line)


def content_key(crop: Pixels) -> bytes:
    """What tells a picture from all others: equal ones have equal keys."""
    digest = hashlib.blake2b(repr(crop.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(crop).data)
    return digest.digest()


def _letters(line: ReadLine) -> int:
    return max(len(line.letters), len(line.text))
