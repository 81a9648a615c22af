"""Batches of pictures of one shape each, all mixed anew each time around."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray


class MixedBatches:
    """Yields numbers of pictures; each batch of them in a row is of one shape.

    Ultralytics keeps pictures of unlike shapes in one order for ever. Here a pass is a stretch of
    an endless stream, so that it may be short: checkpoints and the rate follow passes.

    Args:
        groups: The number of each picture's shape.
        batch: Pictures in a batch.
        pictures: Pictures in a pass, rounded up to whole batches.
        seed: Decides the order; unless told, every run has another.
    """

    def __init__(
        self, groups: Sequence[int], batch: int, pictures: int, seed: int | None = None
    ) -> None:
        numbers = np.asarray(groups)
        self._members = [np.flatnonzero(numbers == group) for group in np.unique(numbers)]
        self._batch = batch
        self._batches = -(-pictures // batch)
        self._random = np.random.default_rng(seed)
        self._stream = self._endless()

    def __len__(self) -> int:
        """Pictures in a pass."""
        return self._batches * self._batch

    def __iter__(self) -> Iterator[int]:
        """The next pass."""
        for _ in range(self._batches):
            yield from next(self._stream)

    def _endless(self) -> Iterator[list[int]]:
        while True:
            batches = [batch for group in self._members for batch in self._cut(group)]
            for index in self._random.permutation(len(batches)):
                yield batches[index].tolist()

    def _cut(self, group: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        # Some twice, rather than a batch too small for its statistics.
        wanted = -len(group) % self._batch
        more = self._random.choice(group, wanted, replace=wanted > len(group))
        order = np.concatenate([self._random.permutation(group), more])
        return list(order.reshape(-1, self._batch))
