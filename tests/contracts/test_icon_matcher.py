"""What every `IconMatcher` must do; add a fixture's name to `MATCHERS` to have it tested.

Those that also compare with what else icons show (`ContrastingMatcher`) are in `CONTRASTING` too.
"""

import numpy as np
import pytest

from perception import ContrastingMatcher, IconMatcher, Pixels
from perception.matchers import ClipMatcher
from perception.matchers.contrasting import ContrastingClipMatcher, shipped_bank
from tests.perception.drawing import Canvas

MATCHERS = ("icon_clip", "icon_clip_on_open_clip")
CONTRASTING = ("icon_clip", "icon_clip_on_open_clip")
ANY_WORDS = [
    "",
    "x" * 1000,
    "a plus sign " * 1000,
    "設定",
    "Настройки",
    "إعدادات",
    "ein Zahnrad für Einstellungen",
    "👍 thumbs up",
    "“curly” — ﬁne &amp; wide ＡＢＣ",
    "\x00\ud800 broken",
]


@pytest.fixture(scope="session")
def icon_clip() -> IconMatcher:
    return ClipMatcher.shipped()


@pytest.fixture(scope="session")
def icon_clip_on_open_clip() -> IconMatcher:
    from perception.matchers.open_clip_models import load_shipped  # noqa: PLC0415

    return ContrastingClipMatcher(lambda: load_shipped("cpu"), shipped_bank)


@pytest.fixture(params=MATCHERS)
def matcher(request: pytest.FixtureRequest) -> IconMatcher:
    engine: IconMatcher = request.getfixturevalue(request.param)
    return engine


@pytest.fixture(params=CONTRASTING)
def contrasting(request: pytest.FixtureRequest) -> ContrastingMatcher:
    engine: ContrastingMatcher = request.getfixturevalue(request.param)
    return engine


def pictures() -> list[Pixels]:
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


def test_the_same_picture_twice_gives_the_same_number_twice(matcher: IconMatcher) -> None:
    first, second = matcher.similarity("plus sign", [pictures()[0], pictures()[0].copy()])
    assert first == second


def test_no_pictures_give_no_numbers(matcher: IconMatcher) -> None:
    assert matcher.similarity("plus sign", []) == ()


@pytest.mark.parametrize("words", ANY_WORDS)
def test_any_words_can_be_asked(matcher: IconMatcher, words: str) -> None:
    numbers = matcher.similarity(words, pictures())
    assert len(numbers) == 3
    assert all(np.isfinite(numbers))


@pytest.mark.parametrize("shape", [(8000, 8000), (1, 8000), (8000, 1), (1, 1), (2, 3)])
def test_any_size_of_picture_can_be_asked(matcher: IconMatcher, shape: tuple[int, int]) -> None:
    picture = np.full((*shape, 3), 200, np.uint8)
    assert all(np.isfinite(matcher.similarity("plus sign", [picture])))


def test_a_window_into_a_picture_is_as_its_copy(matcher: IconMatcher) -> None:
    window = pictures()[0][10:80, 20:85]
    assert matcher.similarity("plus", [window]) == matcher.similarity("plus", [window.copy()])


def test_other_words_give_other_numbers(matcher: IconMatcher) -> None:
    assert matcher.similarity("plus sign", pictures()) != matcher.similarity(
        "trash can", pictures()
    )


def test_a_contrast_is_the_logarithm_of_a_share(contrasting: ContrastingMatcher) -> None:
    assert isinstance(contrasting, ContrastingMatcher)
    numbers = contrasting.contrast("plus sign", pictures())
    assert len(numbers) == 3
    assert all(np.isfinite(numbers))
    assert all(number <= 0.0 for number in numbers)


def test_a_contrast_keeps_the_order_and_knows_no_company(contrasting: ContrastingMatcher) -> None:
    together = contrasting.contrast("plus sign", pictures())
    assert contrasting.contrast("plus sign", pictures()[::-1]) == pytest.approx(
        together[::-1], abs=1e-2
    )
    assert contrasting.contrast("plus sign", pictures()[:1]) == pytest.approx(
        together[:1], abs=1e-2
    )


def test_what_fits_contrasts_more_than_what_does_not(contrasting: ContrastingMatcher) -> None:
    plus = pictures()[:1]
    assert contrasting.contrast("plus sign", plus) > contrasting.contrast("trash can", plus)
    fitting, other, *_ = contrasting.contrast("plus sign", pictures())
    assert fitting > other


def test_no_pictures_give_no_contrasts(contrasting: ContrastingMatcher) -> None:
    assert contrasting.contrast("plus sign", []) == ()


@pytest.mark.parametrize("words", ANY_WORDS)
def test_any_words_can_be_contrasted(contrasting: ContrastingMatcher, words: str) -> None:
    numbers = contrasting.contrast(words, pictures())
    assert len(numbers) == 3
    assert all(np.isfinite(numbers))


def test_what_a_picture_resembles_is_named(contrasting: ContrastingMatcher) -> None:
    plus, ring, _ = pictures()
    assert contrasting.resembles([plus, ring, plus])[::2] == contrasting.resembles([plus]) * 2
    assert "add" in contrasting.resembles([plus])[0]
    assert contrasting.resembles([]) == ()
