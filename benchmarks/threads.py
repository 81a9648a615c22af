"""How many threads PyTorch may use."""

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["threads"]


@contextmanager
def threads(count: int) -> Iterator[None]:
    """So many inside, afterwards as many as before.

    Ultralytics leaves one thread to all that is loaded after it, so that it has to be told.

    Args:
        count: CPU threads for one network.
    """
    import torch  # noqa: PLC0415

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
