"""The default reader with the shipped recogniser as the expert for Cyrillic."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.incremental.incremental_reader import IncrementalReader
from perception.readers import RapidOcrReader, ScriptExpert, ScriptReader
from perception.readers.by_script import widest_gap
from perception.readers.easyocr_engine import EasyOcrSettings
from perception.readers.easyocr_recogniser import EasyOcrRecogniser
from perception.readers.lines import Letter, ReadLine, TwoStepReader
from tests.perception.readers.own_models import made_up_model
from tests.perception.readers.written import written

LINES = ("Dark theme", "Настройки сети", "9% left", "Удалить файлы?", "日本語", "Версия 7.31")
CYRILLIC = frozenset({"Cyrillic"})


@pytest.fixture(scope="module")
def rapidocr() -> RapidOcrReader:
    return RapidOcrReader(device="cpu")


@pytest.fixture(scope="module")
def expert(one_thread: None) -> EasyOcrRecogniser:  # noqa: ARG001
    return EasyOcrRecogniser(EasyOcrSettings(("en", "ru"), recogniser="text_recogniser"))


@pytest.fixture(scope="module")
def reader(rapidocr: RapidOcrReader, expert: EasyOcrRecogniser) -> ScriptReader:
    return ScriptReader(rapidocr, [ScriptExpert(CYRILLIC, expert)])


def test_each_line_is_read_in_its_script(reader: ScriptReader) -> None:
    assert [line.text for line in reader.read(written(LINES))] == list(LINES)


def test_what_the_default_reader_reads_well_stays_as_it_reads_it(
    reader: ScriptReader, rapidocr: RapidOcrReader
) -> None:
    screenshot = written(("Dark theme", "9% left", "日本語"))
    lines = reader.read(screenshot)
    assert lines == rapidocr.read(screenshot)
    assert all(line.words for line in lines)


def test_an_expert_has_no_say_about_other_scripts(
    rapidocr: RapidOcrReader, expert: EasyOcrRecogniser
) -> None:
    screenshot = written(LINES)
    arabic = ScriptReader(rapidocr, [ScriptExpert(frozenset({"Arabic"}), expert)], sure=1.1)
    assert arabic.read(screenshot) == rapidocr.read(screenshot)


def test_an_unsure_expert_beside_another_changes_nothing(
    reader: ScriptReader, rapidocr: RapidOcrReader, expert: EasyOcrRecogniser, tmp_path: Path
) -> None:
    screenshot = written(LINES)
    folder = made_up_model(tmp_path, "guessing")
    guessing = EasyOcrRecogniser(EasyOcrSettings(("en",), False, folder, "guessing"))
    experts = [ScriptExpert(frozenset({"Latin"}), guessing), ScriptExpert(CYRILLIC, expert)]
    assert ScriptReader(rapidocr, experts).read(screenshot) == reader.read(screenshot)


def test_without_experts_it_is_the_default_reader(rapidocr: RapidOcrReader) -> None:
    screenshot = written(LINES)
    assert ScriptReader(rapidocr, []).read(screenshot) == rapidocr.read(screenshot)


def test_a_line_reads_the_same_in_any_company(reader: ScriptReader) -> None:
    assert isinstance(reader, TwoStepReader)
    screenshot = written(LINES)
    crops = [outline.crop(screenshot) for outline in reader.outlines(screenshot)]
    together = reader.recognise(crops)
    assert together == tuple(reader.recognise([crop])[0] for crop in crops)
    assert reader.recognise([]) == ()


def test_remembered_lines_are_what_is_read_again(reader: ScriptReader) -> None:
    incremental = IncrementalReader(reader)
    first, second = written(LINES), written(("Готово", *LINES[1:]))
    assert incremental.read(first) == reader.read(first)
    assert incremental.read(second) == reader.read(second)


def crop(width: int, height: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.zeros((height, width, 3), np.uint8)


@pytest.mark.parametrize(
    ("letters", "gap"),
    [
        ((), 0.0),
        ((Letter(" ", 0.5),), 10.0),
        ((Letter("a", 0.5),), 5.0),
        ((Letter("a", 0.1), Letter(" ", 0.4), Letter("b", 0.8)), 7.0),
    ],
)
def test_the_widest_gap_is_counted_in_heights(letters: tuple[Letter, ...], gap: float) -> None:
    line = ReadLine("".join(letter.text for letter in letters), 0.9, letters)
    assert widest_gap(line, crop(400, 40)) == pytest.approx(gap)


@given(st.lists(st.floats(0.0, 1.0), min_size=1), st.integers(1, 900), st.integers(1, 90))
def test_no_gap_is_wider_than_the_line(places: list[float], width: int, height: int) -> None:
    line = ReadLine("x", 0.9, tuple(Letter("x", place) for place in sorted(places)))
    gap = widest_gap(line, crop(width, height))
    assert width / height / (len(places) + 1) <= gap * 1.000001
    assert gap <= width / height * 1.000001
