"""What every `TextReader` must do; add a fixture's name to `READERS` to have it tested."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from perception import Screenshot, TextReader
from perception.incremental.incremental_reader import IncrementalReader
from perception.readers import EasyOcrReader, RapidOcrReader, ScriptExpert, ScriptReader
from perception.readers.easyocr_engine import EasyOcrSettings
from perception.readers.easyocr_recogniser import EasyOcrRecogniser
from perception.readers.lines import BandedFinder, TwoStepReader
from perception.readers.two_steps import read_in_two_steps
from tests.perception.drawing import Canvas

READERS = ("rapidocr", "incremental", "easyocr", "by_script")


@pytest.fixture(scope="session")
def rapidocr() -> TextReader:
    return RapidOcrReader()


@pytest.fixture
def incremental() -> TextReader:
    """One that remembers nothing yet."""
    return IncrementalReader(RapidOcrReader())


@pytest.fixture(scope="session")
def easyocr() -> TextReader:
    """With the shipped recogniser in EasyOCR's format."""
    return EasyOcrReader(["en", "ru"], recogniser="text_recogniser")


@pytest.fixture(scope="session")
def by_script() -> TextReader:
    own = EasyOcrRecogniser(EasyOcrSettings(("en", "ru"), recogniser="text_recogniser"))
    return ScriptReader(RapidOcrReader(), [ScriptExpert(frozenset({"Cyrillic"}), own)])


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> TextReader:
    engine: TextReader = request.getfixturevalue(request.param)
    return engine


def written() -> Canvas:
    canvas = Canvas(1080, 900)
    canvas.text("Dark theme", 80, 200)
    canvas.text("Wallpaper", 80, 500)
    canvas.text("Cancel", 700, 500)
    return canvas


def test_lines_come_in_reading_order_with_their_words(reader: TextReader) -> None:
    lines = reader.read(written().screenshot)
    assert [line.text for line in lines] == ["Dark theme", "Wallpaper", "Cancel"]
    assert all(line.confidence > 0.5 for line in lines)


def test_boxes_lie_on_the_ink_and_in_the_picture(reader: TextReader) -> None:
    screenshot = written().screenshot
    for line, (x, y) in zip(
        reader.read(screenshot), [(200, 185), (180, 485), (780, 485)], strict=True
    ):
        assert line.box.left < x < line.box.right
        assert line.box.top < y < line.box.bottom
        assert line.box.coverage(screenshot.box) == 1.0
        assert all(word.box.coverage(screenshot.box) == 1.0 for word in line.words)


def test_text_at_the_edge_stays_inside(reader: TextReader) -> None:
    canvas = Canvas(500, 300)
    canvas.text("Settings", -20, 295)
    for line in reader.read(canvas.screenshot):
        assert line.box.coverage(canvas.screenshot.box) == 1.0


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (30, 30), (2400, 1080)])
def test_nothing_written_gives_nothing(reader: TextReader, size: tuple[int, int]) -> None:
    assert reader.read(Screenshot(np.full((*size, 3), 240, np.uint8))) == ()


def test_noise_does_not_take_it_down(reader: TextReader) -> None:
    noise = np.random.default_rng(7).integers(0, 256, (300, 300, 3)).astype(np.uint8)
    reader.read(Screenshot(noise))


def test_reading_twice_and_at_once_gives_the_same(reader: TextReader) -> None:
    screenshot = written().screenshot
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(reader.read, (screenshot, screenshot))
    assert first == second == reader.read(screenshot)


def test_each_line_is_read_by_itself(reader: TextReader) -> None:
    assert isinstance(reader, TwoStepReader)
    screenshot = written().screenshot
    outlines = reader.outlines(screenshot)
    crops = [outline.crop(screenshot) for outline in outlines]
    together = reader.recognise(crops)
    assert together == tuple(line for crop in crops for line in reader.recognise([crop]))
    assert reader.recognise([]) == ()
    assert reader.read(screenshot) == read_in_two_steps(reader, screenshot)


def test_a_banded_reader_finds_the_same_band_by_band(reader: TextReader) -> None:
    assert isinstance(reader, TwoStepReader)
    if not isinstance(reader, BandedFinder):
        pytest.skip("it looks at the whole picture")
    screenshot = written().screenshot
    bands = reader.bands(screenshot)
    found = [reader.outlines_in(screenshot, [band])[0] for band in bands]
    assert reader.arranged(screenshot, bands, found) == reader.outlines(screenshot)
