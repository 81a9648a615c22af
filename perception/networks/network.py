"""A loaded network, whatever runs it."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

__all__ = ["Network", "Numbers"]

Numbers: TypeAlias = npt.NDArray[np.float32]


class Network(Protocol):
    """A network with one input and one output; may be shared by threads."""

    @property
    def input_shape(self) -> tuple[int | None, ...]:
        """The input's sides; None where any will do."""
        ...

    @property
    def output_shape(self) -> tuple[int | None, ...]:
        """The output's sides; None where they follow from the input."""
        ...

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself, by name."""
        ...

    @property
    def likes_batches(self) -> bool:
        """Whether many inputs in one array run faster than one by one."""
        ...

    def run(self, numbers: Numbers) -> Numbers:
        """The output for one input."""
        ...

    def run_all(
        self, inputs: Sequence[Numbers], keep: Callable[[Numbers], Numbers] = np.copy
    ) -> list[Numbers]:
        """What is kept of the outputs for independent inputs of any shapes, in their order.

        Args:
            inputs: One array for each time the network runs.
            keep: From an output, whose memory is the network's own, to what is kept of it.
        """
        ...
