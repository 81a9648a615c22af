"""EasyOCR's path from a screenshot to lines, with the shipped recogniser in EasyOCR's format."""

import math
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, EngineError, WeightsError
from perception.incremental.incremental_reader import IncrementalReader
from perception.readers import EasyOcrReader
from perception.readers.easyocr_finder import craft_outlines
from perception.readers.easyocr_recogniser import confidence_of_letters
from perception.readers.lines import ReadLine, TwoStepReader
from perception.weights import OVERRIDE, models_folder
from tests.perception.readers.own_models import made_up_model
from tests.perception.readers.written import written

NAME = "text_recogniser"
LINES = ("Dark theme", "Настройки сети", "Отправить код", "12:45")


@pytest.fixture(scope="module")
def reader(one_thread: None) -> EasyOcrReader:  # noqa: ARG001
    return EasyOcrReader(["en", "ru"], recogniser=NAME)


def test_lines_are_read_where_the_default_finder_finds_them(reader: EasyOcrReader) -> None:
    lines = reader.read(written(LINES))
    assert [line.text for line in lines] == list(LINES)
    for row, line in enumerate(lines, 1):
        assert line.box.top < 88 * row - 10 < line.box.bottom
        assert 0.5 < line.confidence <= 1.0
        assert line.words == ()


def test_both_steps_together_are_reading(reader: EasyOcrReader) -> None:
    assert isinstance(reader, TwoStepReader)
    screenshot = written(LINES)
    outlines = reader.outlines(screenshot)
    lines = reader.recognise([outline.crop(screenshot) for outline in outlines])
    boxes = [
        reader.text_box(outline, line, screenshot.box)
        for outline, line in zip(outlines, lines, strict=True)
    ]
    assert tuple(boxes) == reader.read(screenshot)


def test_a_line_reads_the_same_in_any_company(reader: EasyOcrReader) -> None:
    screenshot = written((*LINES, "A rather longer line than all the others, to be padded to"))
    crops = [outline.crop(screenshot) for outline in reader.outlines(screenshot)]
    together = reader.recognise(crops)
    assert len(together) == 5
    assert together == tuple(reader.recognise([crop])[0] for crop in crops)
    assert together == tuple(reversed(reader.recognise(crops[::-1])))


def test_a_line_reads_as_easyocr_itself_reads_it(reader: EasyOcrReader) -> None:
    import easyocr  # noqa: PLC0415

    folder = str(models_folder() / NAME / "network")
    itself = easyocr.Reader(
        ["en", "ru"],
        gpu=False,
        recog_network=NAME,
        model_storage_directory=folder,
        user_network_directory=folder,
        detector=False,
        verbose=False,
    )
    screenshot = written(LINES)
    boxes = [outline.box for outline in reader.outlines(screenshot)]
    places = [[box.left, box.right, box.top, box.bottom] for box in boxes]
    wanted = itself.recognize(np.ascontiguousarray(screenshot.pixels[:, :, ::-1]), places, [])
    lines = reader.recognise([screenshot.crop(box) for box in boxes])
    assert [line.text for line in lines] == [text for _, text, _ in wanted]
    assert [line.confidence for line in lines] == pytest.approx(
        [confidence_of_letters(text, float(sure)) for _, text, sure in wanted]
    )


def test_remembered_lines_are_what_is_read_again(reader: EasyOcrReader) -> None:
    incremental = IncrementalReader(reader)
    first, second = written(LINES), written((LINES[0], "Готово", *LINES[2:]))
    assert incremental.read(first) == reader.read(first)
    assert incremental.read(second) == reader.read(second)


def test_no_crops_give_nothing_and_blank_ones_no_text(reader: EasyOcrReader) -> None:
    assert reader.recognise([]) == ()
    for shape in ((1, 1, 3), (40, 300, 3), (300, 4, 3)):
        (line,) = reader.recognise([np.full(shape, 255, np.uint8)])
        assert len(line.text) <= 1


def test_a_folder_with_three_files_is_enough(tmp_path: Path) -> None:
    shutil.copytree(models_folder() / NAME / "network", tmp_path / "copied")
    for file in (tmp_path / "copied").iterdir():
        if file.is_file():
            file.rename(file.with_stem(file.stem.replace(NAME, "copied_recogniser")))
    reader = EasyOcrReader(
        ["ru"], recogniser="copied_recogniser", folder=tmp_path / "copied", download=False
    )
    assert [line.text for line in reader.read(written(("Настройки сети",)))] == ["Настройки сети"]


def test_recognisers_of_different_heights_leave_each_other_alone(
    reader: EasyOcrReader, tmp_path: Path
) -> None:
    screenshot = written(LINES)
    crops = [outline.crop(screenshot) for outline in reader.outlines(screenshot)]
    before = reader.recognise(crops)
    other = EasyOcrReader(["en"], recogniser="taller", folder=made_up_model(tmp_path, "taller"))
    tall = other.recognise(crops)
    assert reader.recognise(crops) == before
    assert other.recognise(crops) == tall


def test_another_module_of_the_same_name_is_not_taken_for_it(tmp_path: Path) -> None:
    first = made_up_model(tmp_path / "first", "twins")
    second = made_up_model(tmp_path / "second", "twins")
    blank = [np.full((40, 100, 3), 255, np.uint8)]
    EasyOcrReader(["en"], recogniser="twins", folder=first).recognise(blank)
    with pytest.raises(EngineError, match="same name"):
        EasyOcrReader(["en"], recogniser="twins", folder=second).recognise(blank)


def test_weights_that_bring_code_along_are_refused(tmp_path: Path) -> None:
    import torch  # noqa: PLC0415

    folder = made_up_model(tmp_path, "harmful")
    torch.save({"module.columns.weight": Path.cwd}, folder / "harmful.pth")
    blank = [np.full((40, 100, 3), 255, np.uint8)]
    with pytest.raises(EngineError, match="no weights that are safe to load"):
        EasyOcrReader(["en"], recogniser="harmful", folder=folder).recognise(blank)


@pytest.mark.parametrize(
    ("name", "file", "content", "sentence"),
    [
        ("missing", "missing.py", None, r"needs missing\.py"),
        ("described", "described.yaml", "imgH: high", "needs imgH"),
        ("nothing", "nothing.yaml", "", "does not describe a recogniser"),
        ("not-a-name", "x.yaml", "", "one that Python can import"),
    ],
)
def test_a_model_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, name: str, file: str, content: str | None, sentence: str
) -> None:
    folder = made_up_model(tmp_path, name)
    if content is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(content, encoding="utf-8")
    reader = EasyOcrReader(["en"], recogniser=name, folder=folder)
    with pytest.raises(EngineError, match=sentence):
        reader.recognise([np.full((40, 100, 3), 255, np.uint8)])


def test_a_language_that_the_model_does_not_know_is_one_sentence(tmp_path: Path) -> None:
    reader = EasyOcrReader(["de"], recogniser="small", folder=made_up_model(tmp_path, "small"))
    with pytest.raises(EngineError, match=r"cannot be loaded for small \(de\)"):
        reader.recognise([np.full((40, 100, 3), 255, np.uint8)])


def test_an_altered_shipped_model_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(models_folder() / "manifest.json", tmp_path)
    shutil.copytree(models_folder() / NAME / "network", tmp_path / NAME / "network")
    shutil.copy(models_folder() / NAME / "config.json", tmp_path / NAME)
    (tmp_path / NAME / "network" / f"{NAME}.py").write_text("print('other code')", encoding="utf-8")
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    with pytest.raises(WeightsError, match="not the shipped file"):
        EasyOcrReader(["en"], recogniser=NAME).recognise([np.zeros((40, 100, 3), np.uint8)])


@pytest.mark.parametrize("detector", ["rapidocr", "craft"])
def test_weights_that_cannot_be_had_are_one_sentence(tmp_path: Path, detector: str) -> None:
    reader = EasyOcrReader(["en"], detector=detector, folder=tmp_path, download=False)
    what = "en" if detector == "rapidocr" else "finding lines"
    with pytest.raises(EngineError, match=rf"weights for {what} cannot be had"):
        reader.read(written(("Dark theme",)))


def test_what_cannot_be_asked_for_is_refused() -> None:
    with pytest.raises(EngineError, match="language"):
        EasyOcrReader([])
    with pytest.raises(EngineError, match="unknown detector 'yolo'"):
        EasyOcrReader(["en"], detector="yolo")


NUMBER = st.integers(-200, 1400)
PICTURE = Box(0, 0, 1000, 800)


@given(
    st.lists(st.tuples(NUMBER, NUMBER, NUMBER, NUMBER)),
    st.lists(st.lists(st.tuples(NUMBER, NUMBER), min_size=4, max_size=4)),
)
def test_outlines_of_craft_lie_in_the_picture(
    upright: list[tuple[int, int, int, int]], slanted: list[list[tuple[int, int]]]
) -> None:
    for outline in craft_outlines(upright, slanted, PICTURE):
        assert outline.box.coverage(PICTURE) == 1.0


def test_outlines_of_craft_are_its_boxes() -> None:
    slanted = [[(10, 40), (110, 10), (120, 60), (20, 90)]]
    first, second = craft_outlines([(5, 300, 200, 240)], slanted, PICTURE)
    assert first.box == Box(5, 200, 300, 240)
    assert second.corners == ((10.0, 40.0), (110.0, 10.0), (120.0, 60.0), (20.0, 90.0))


@given(st.integers(1, 60), st.floats(0.05, 1.0))
def test_confidence_is_that_of_the_letters_however_long_the_line(count: int, each: float) -> None:
    easyocr = math.prod([each] * count) ** (2.0 / math.sqrt(count))
    assert confidence_of_letters("x" * count, easyocr) == pytest.approx(each, rel=1e-6)


def test_nothing_read_is_no_confidence() -> None:
    assert confidence_of_letters("", 0.9) == 0.0
    assert confidence_of_letters("a", 0.0) == 0.0
    assert confidence_of_letters("a", math.nan) == 0.0
    assert ReadLine("", 0.0).letters == ()
