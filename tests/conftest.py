from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from perception import Eyes


@pytest.fixture(scope="session")
def eyes() -> "Eyes":
    """The shipped engines, loaded once and only where a test looks."""
    from perception import Eyes  # noqa: PLC0415

    return Eyes.default()
