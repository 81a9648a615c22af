"""What every `IconMatcher` must do; add a fixture's name to `MATCHERS` to have it tested."""

import numpy as np
import pytest

from perception import IconMatcher
from perception.matchers import ClipMatcher
from tests.perception.drawing import Canvas

MATCHERS = ("icon_clip",)


@pytest.fixture(scope="session")
def icon_clip() -> IconMatcher:
    return ClipMatcher.shipped()


@pytest.fixture(params=MATCHERS)
def matcher(request: pytest.FixtureRequest) -> IconMatcher:
    engine: IconMatcher = request.getfixturevalue(request.param)
    return engine


def pictures() -> list[np.ndarray]:
    plus, ring = Canvas(90, 90), Canvas(60, 80)
    plus.plus(45, 45)
    ring.radio(30, 40, chosen=True)
    return [plus.pixels, ring.pixels, np.zeros((1, 1, 3), np.uint8)]


def test_one_number_a_picture_in_their_order(matcher: IconMatcher) -> None:
    numbers = matcher.similarity("plus sign", pictures())
    assert len(numbers) == 3
    assert all(np.isfinite(numbers))
    turned = matcher.similarity("plus sign", pictures()[::-1])
    assert turned == pytest.approx(numbers[::-1], abs=1e-4)


def test_alone_or_among_others_is_the_same(matcher: IconMatcher) -> None:
    together = matcher.similarity("plus sign", pictures())
    alone = matcher.similarity("plus sign", pictures()[:1])
    assert alone == pytest.approx(together[:1], abs=1e-4)


def test_no_pictures_give_no_numbers(matcher: IconMatcher) -> None:
    assert matcher.similarity("plus sign", []) == ()


@pytest.mark.parametrize("words", ["", "x" * 1000, "設定", "👍 thumbs up"])
def test_any_words_can_be_asked(matcher: IconMatcher, words: str) -> None:
    assert len(matcher.similarity(words, pictures())) == 3


def test_other_words_give_other_numbers(matcher: IconMatcher) -> None:
    assert matcher.similarity("plus sign", pictures()) != matcher.similarity(
        "trash can", pictures()
    )
