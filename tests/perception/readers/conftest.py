import pytest


@pytest.fixture(scope="session")
def one_thread() -> None:
    """Small networks in one thread: those of a crowded machine mostly wait for each other."""
    import torch  # noqa: PLC0415

    torch.set_num_threads(1)
