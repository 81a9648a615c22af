"""PP-OCR recognisers named by their files; the shipped one stands for them."""

from pathlib import Path

import pytest

from perception import ConfigError, Eyes, WeightsError
from perception.networks import load_network
from perception.readers.paddle_recogniser import PaddleRecogniser
from perception.readers.paddle_weights import DETECTOR, RECOGNISER, paddle_weights
from tests.perception.readers.written import written

MODEL = paddle_weights(RECOGNISER)


@pytest.fixture(scope="module")
def characters() -> str:
    return load_network(MODEL, device="cpu").metadata["character"]


def test_a_named_recogniser_reads_with_the_listed_characters(
    tmp_path: Path, characters: str
) -> None:
    listed = tmp_path / "characters.txt"
    listed.write_text(characters.replace("\nk\n", "\nл\n"), encoding="utf-8")
    screenshot = written(("Dark theme", "Cancel"))
    reader = Eyes.from_config({"device": "cpu"}).reader
    boxes = [line.box for line in reader.read(screenshot)]
    own = PaddleRecogniser(device="cpu", model=MODEL, characters=listed)
    lines = own.recognise([screenshot.crop(box) for box in boxes])
    assert [line.text for line in lines] == ["Darл theme", "Cancel"]


def test_a_file_of_pp_ocr_is_an_expert() -> None:
    expert = {"scripts": ["Latin"], "recogniser_model": str(MODEL)}
    reader = Eyes.from_config({"experts": [expert], "device": "cpu"}).reader
    assert [line.text for line in reader.read(written(("Dark theme",)))] == ["Dark theme"]


def test_characters_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    listed = tmp_path / "characters.txt"
    listed.write_text("a\nb\n", encoding="utf-8")
    with pytest.raises(WeightsError, match="2 characters for"):
        PaddleRecogniser(device="cpu", model=MODEL, characters=listed).load()
    with pytest.raises(WeightsError, match="cannot read the characters"):
        PaddleRecogniser(device="cpu", model=MODEL, characters=tmp_path / "none.txt").load()
    with pytest.raises(WeightsError, match="no PP-OCR recogniser"):
        PaddleRecogniser(device="cpu", model=paddle_weights(DETECTOR)).load()


@pytest.mark.parametrize(
    ("expert", "sentence"),
    [
        ({"recogniser_model": "x.onnx", "languages": ["ru"]}, "either of EasyOCR's"),
        ({"languages": ["ru"], "characters": "x.txt"}, "goes with 'recogniser_model'"),
        ({"recogniser_model": 5}, "'recogniser_model' of an expert"),
    ],
)
def test_a_wrong_configuration_is_one_sentence(expert: dict[str, object], sentence: str) -> None:
    with pytest.raises(ConfigError, match=sentence):
        Eyes.from_config({"experts": [{"scripts": ["Cyrillic"], **expert}]})
