"""A name stands for all that is said of the things that go by it."""

import numpy as np
import pytest

from perception.matchers.bank import Bank
from perception.matchers.meanings import Meanings

PHRASINGS = ("home", "little house", "home", "hollow circle", "gear")
THINGS = ("house", "house", "home key", "home key", "settings")


@pytest.fixture
def meanings() -> Meanings:
    return Meanings(Bank(np.eye(5, 6, dtype=np.float32), PHRASINGS, THINGS, 20.0))


OWN = np.eye(6, dtype=np.float32)[5]


@pytest.mark.parametrize(
    "words", ["home", "Home", "a home", "the home button", "home key", "home icon"]
)
def test_every_thing_of_a_name_is_meant(meanings: Meanings, words: str) -> None:
    meant = meanings.of(words, OWN)
    assert meant.shape == (3, 6)
    assert meant[0] == pytest.approx(OWN)
    house, key = meant[1], meant[2]
    assert house[1] > 0.3 > house[3]
    assert key[3] > 0.3 > key[1]
    assert np.linalg.norm(meant, axis=1) == pytest.approx([1.0, 1.0, 1.0])


@pytest.mark.parametrize("words", ["", "unknown thing", "homes", "x" * 1000])
def test_what_is_no_name_means_itself_only(meanings: Meanings, words: str) -> None:
    assert meanings.of(words, OWN) == pytest.approx(OWN[np.newaxis])
