from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from perception import Eyes
    from perception.weights import ShippedModel


@pytest.fixture(scope="session", autouse=True)
def adb_without_usb() -> Iterator[None]:
    """Servers of adb that start at once: each would wait for three seconds for USB first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADB_USB", "0")
        yield


@pytest.fixture(scope="session")
def eyes() -> "Eyes":
    """The shipped engines, loaded once and only where a test looks."""
    from perception import Eyes  # noqa: PLC0415

    return Eyes.default()


@pytest.fixture(scope="session")
def tiny_detector(tmp_path_factory: pytest.TempPathFactory) -> "ShippedModel":
    """A detector of dark squares and rings, trained and exported as the shipped one is."""
    from tests.perception.detectors.tiny_yolo import write_tiny_model  # noqa: PLC0415

    return write_tiny_model(tmp_path_factory.mktemp("tiny_detector"))
