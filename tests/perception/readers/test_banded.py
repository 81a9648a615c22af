"""Finders asked for their bands, whether they look at bands or not."""

import numpy as np

from perception import Box, Screenshot
from perception.readers import EasyOcrReader, RapidOcrReader, ScriptReader
from perception.readers.banded import in_bands
from perception.readers.lines import BandedFinder
from perception.readers.outlines import Outline
from tests.perception.readers.written import written

SCREENSHOT = written(("Dark theme", "Wallpaper"))


class DarkFinder:
    """Outlines all that is dark, as one line."""

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        rows, columns = np.nonzero(screenshot.pixels.max(axis=2) < 128)
        if not len(rows):
            return ()
        box = Box(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
        return (Outline.around(box),)


def by_bands(finder: BandedFinder) -> tuple[Outline, ...]:
    bands = finder.bands(SCREENSHOT)
    return finder.arranged(SCREENSHOT, bands, finder.outlines_in(SCREENSHOT, bands))


def test_a_picture_as_a_whole_is_its_only_band() -> None:
    finder = in_bands(DarkFinder())
    assert finder.bands(SCREENSHOT) == (SCREENSHOT.box,)
    assert by_bands(finder) == DarkFinder().outlines(SCREENSHOT)
    assert len(by_bands(finder)) == 1


def test_a_finder_with_bands_stays_itself() -> None:
    finder = RapidOcrReader(device="cpu")
    assert in_bands(finder) is finder


def test_readers_find_band_by_band_what_they_find_at_once() -> None:
    rapidocr = RapidOcrReader(device="cpu")
    for reader in (EasyOcrReader(["en"]), ScriptReader(rapidocr, [])):
        assert isinstance(reader, BandedFinder)
        assert by_bands(reader) == reader.outlines(SCREENSHOT) == rapidocr.outlines(SCREENSHOT)
        assert len(by_bands(reader)) == 2
