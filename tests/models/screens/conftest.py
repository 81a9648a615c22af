from collections.abc import Iterator
from pathlib import Path

import pytest

from models.screens.dataset import Series
from models.screens.render import Studio, opened_studio
from tests.models.screens.drawn_icons import OnePicture, drawn_catalogue


@pytest.fixture(scope="session")
def series(tmp_path_factory: pytest.TempPathFactory) -> Series:
    folder: Path = tmp_path_factory.mktemp("icons")
    return Series(7, drawn_catalogue(folder), pictures=OnePicture())


# Not for the session: while it is open, Playwright's event loop runs, and tests that start one of
# their own would fail.
@pytest.fixture(scope="module")
def studio() -> Iterator[Studio]:
    with opened_studio() as opened:
        yield opened
