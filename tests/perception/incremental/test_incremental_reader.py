"""How little is read anew."""

from collections.abc import Sequence

import pytest

from perception import Box, Eyes, IncrementalEyes, Pixels, Screenshot, TextBox, see
from perception.readers import RapidOcrReader
from perception.readers.lines import ReadLine
from perception.readers.outlines import Outline
from tests.perception.incremental.pages import ROWS, page


class CountingReader(RapidOcrReader):
    """The default reader, which counts what it was given to do."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: list[int] = []
        self.looked: list[float] = []

    def outlines_in(
        self, screenshot: Screenshot, bands: Sequence[Box]
    ) -> tuple[tuple[Outline, ...], ...]:
        self.looked.append(sum(band.height for band in bands) / screenshot.height)
        return super().outlines_in(screenshot, bands)

    def recognise(self, crops: Sequence[Pixels]) -> tuple[ReadLine, ...]:
        self.counts.append(len(crops))
        return super().recognise(crops)


class WholeReader:
    """A reader that cannot be asked for its two steps."""

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        return (TextBox("everything", screenshot.box, 1.0),)


@pytest.fixture(scope="module")
def counting() -> CountingReader:
    return CountingReader()


@pytest.fixture
def incremental(counting: CountingReader, plain_eyes: Eyes) -> IncrementalEyes:
    counting.counts.clear()
    counting.looked.clear()
    return IncrementalEyes(Eyes(counting, plain_eyes.detector, plain_eyes.matcher))


def test_the_same_frame_is_not_looked_at_again(
    incremental: IncrementalEyes, counting: CountingReader
) -> None:
    first = see(page().screenshot, incremental)
    again = see(page().screenshot, incremental)
    assert (again.texts, again.icons) == (first.texts, first.icons)
    assert len(counting.counts) == len(counting.looked) == 1


def test_only_a_changed_line_is_looked_for_and_read(
    incremental: IncrementalEyes, counting: CountingReader
) -> None:
    see(page().screenshot, incremental)
    screen = see(page(clock="10:52").screenshot, incremental)
    assert "10:52" in [line.text for line in screen.texts]
    assert counting.counts[1:] == [1]
    assert sum(counting.looked[1:]) < 0.05


def test_what_was_seen_before_is_not_read_when_it_comes_back(
    incremental: IncrementalEyes, counting: CountingReader
) -> None:
    see(page().screenshot, incremental)
    see(page(clock="10:52").screenshot, incremental)
    see(page(clock="10:52", on=3).screenshot, incremental)
    assert counting.counts[2:] == []


@pytest.mark.parametrize("scrolled", [1, 37, 570])
def test_lines_that_scrolled_are_not_read_again(
    incremental: IncrementalEyes, counting: CountingReader, scrolled: int
) -> None:
    see(page().screenshot, incremental)
    screen = see(page(scrolled=scrolled).screenshot, incremental)
    shown = [line.text for line in screen.texts if line.text in ROWS]
    assert len(shown) >= 4
    # Those that the title has cut are other pictures.
    assert sum(counting.counts[1:]) <= 1
    assert sum(counting.looked[1:]) < 0.1


def test_equal_lines_on_one_frame_are_read_once(
    incremental: IncrementalEyes, counting: CountingReader
) -> None:
    canvas = page()
    canvas.pixels[1200:1390] = canvas.pixels[450:640]
    see(canvas.screenshot, incremental)
    assert counting.counts[0] < len(see(canvas.screenshot, incremental).texts)


def test_a_reader_of_whole_pictures_reads_them_whole(plain_eyes: Eyes) -> None:
    reader = WholeReader()
    incremental = IncrementalEyes(Eyes(reader, plain_eyes.detector, plain_eyes.matcher))
    assert incremental.reader is reader
    assert [line.text for line in see(page().screenshot, incremental).texts] == ["everything"]


def test_incremental_eyes_are_eyes(eyes: Eyes) -> None:
    incremental = IncrementalEyes(eyes)
    assert isinstance(incremental, Eyes)
    assert (incremental.detector, incremental.matcher) == (eyes.detector, eyes.matcher)
    assert incremental.calibration is eyes.calibration
    assert incremental.memory is not eyes.memory
    assert IncrementalEyes(incremental).reader is incremental.reader
    assert isinstance(IncrementalEyes.default(), IncrementalEyes)
