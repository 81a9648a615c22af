"""The line finder, band by band."""

from pathlib import Path

import numpy as np
import pytest

from perception import Point, Screenshot, WeightsError
from perception.readers.channel_means import channel_means
from perception.readers.outlines import Outline
from perception.readers.paddle_finder import PaddleLineFinder
from tests.perception.drawing import BLACK, Canvas

TOPS = (200, 500, 800)


@pytest.fixture(scope="module")
def finder() -> PaddleLineFinder:
    return PaddleLineFinder(device="cpu")


def page(*words: str, down: int = 0) -> Canvas:
    canvas = Canvas(720, 1280)
    for word, baseline in zip(words, TOPS, strict=False):
        canvas.text(word, 60, baseline + down)
    return canvas


def found(finder: PaddleLineFinder, canvas: Canvas) -> tuple[Outline, ...]:
    return finder.outlines(canvas.screenshot)


def test_each_line_has_its_band(finder: PaddleLineFinder) -> None:
    screenshot = page("Dark theme", "Wallpaper", "Storage").screenshot
    bands = finder.bands(screenshot)
    outlines = finder.outlines(screenshot)
    assert len(bands) == len(outlines) == 3
    for band, outline in zip(bands, outlines, strict=True):
        assert outline.box.contains(Point(200, band.center.y))
        assert outline.box.coverage(screenshot.box) == 1.0


def test_a_line_is_outlined_the_same_whatever_else_is_on_the_screen(
    finder: PaddleLineFinder,
) -> None:
    alone, among = page("Dark theme"), page("Dark theme", "Wallpaper")
    among.pixels[900:1200] = np.random.default_rng(1).integers(0, 255, (300, 720, 3))
    assert found(finder, alone)[0] in found(finder, among)


@pytest.mark.parametrize("down", [1, 7, 33])
def test_what_scrolled_keeps_its_outlines(finder: PaddleLineFinder, down: int) -> None:
    first = found(finder, page("Dark theme", "Wallpaper"))
    second = found(finder, page("Dark theme", "Wallpaper", down=down))
    assert second == tuple(outline.moved(0, down) for outline in first)


def test_rules_between_rows_are_not_looked_at(finder: PaddleLineFinder) -> None:
    canvas = page("Dark theme")
    canvas.pixels[350:352] = BLACK
    assert len(finder.bands(canvas.screenshot)) == 1


def test_a_picture_without_quiet_rows_is_looked_at_as_a_whole(finder: PaddleLineFinder) -> None:
    canvas = page("Dark theme")
    canvas.pixels[1::2] -= 1
    screenshot = canvas.screenshot
    assert finder.bands(screenshot) == (screenshot.box,)
    (outline,) = finder.outlines(screenshot)
    assert outline.box.top < 185 < outline.box.bottom


def test_no_bands_give_nothing(finder: PaddleLineFinder) -> None:
    blank = Screenshot(np.full((300, 200, 3), 7, np.uint8))
    assert finder.bands(blank) == ()
    assert finder.outlines(blank) == ()


def test_the_means_are_of_operators_of_the_network() -> None:
    means = channel_means()
    assert len(means) == 13
    assert all(each.shape == (1, each.size, 1, 1) for each in means.values())


@pytest.mark.parametrize("content", ["", "{}", '{"means": [1]}', '{"means": {"a": ["b"]}}'])
def test_a_file_without_means_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "means.json"
    with pytest.raises(WeightsError, match=r"means\.json"):
        channel_means(path)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(WeightsError, match=r"means\.json"):
        channel_means(path)
