from pathlib import Path

import pytest

from perception import ConfigError, Eyes, WeightsError
from perception.detectors import (
    CombinedIconDetector,
    ContourIconDetector,
    OnnxIconDetector,
    YoloIconDetector,
)
from perception.readers import EasyOcrReader, RapidOcrReader


def test_the_default_is_what_is_shipped() -> None:
    eyes = Eyes.default()
    assert isinstance(eyes.reader, RapidOcrReader)
    assert isinstance(eyes.detector, CombinedIconDetector)


def test_other_engines_are_named_in_a_mapping() -> None:
    eyes = Eyes.from_config(
        {"reader": "easyocr", "languages": ["en", "de"], "detector": "my/detector.onnx"}
    )
    assert isinstance(eyes.reader, EasyOcrReader)
    assert isinstance(eyes.detector, YoloIconDetector)


@pytest.mark.parametrize(
    ("name", "detector"),
    [
        ("icon_detector", CombinedIconDetector),
        ("icon_detector_alone", OnnxIconDetector),
        ("contour", ContourIconDetector),
        ("detector.pt", YoloIconDetector),
    ],
)
def test_every_detector_has_a_name(name: str, detector: type) -> None:
    assert isinstance(Eyes.from_config({"detector": name}).detector, detector)


def test_other_engines_are_named_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "eyes.yaml"
    file.write_text("reader: easyocr\nlanguages: [en]\n", encoding="utf-8")
    assert isinstance(Eyes.from_config(file).reader, EasyOcrReader)
    file.write_text("", encoding="utf-8")
    assert isinstance(Eyes.from_config(file).reader, RapidOcrReader)


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"raeder": "rapidocr"}, "unknown key 'raeder'"),
        ({"reader": "tesseract"}, "unknown reader 'tesseract'"),
        ({"reader": 5}, "'reader'.*5"),
        ({"detector": "something"}, "unknown detector 'something'"),
        ({"languages": "en"}, "'languages'.*list"),
        ({"languages": []}, "'languages'.*list"),
        ({"pretrained": "x"}, "icon_clip has its own weights"),
    ],
)
def test_a_wrong_configuration_is_one_sentence(config: dict[str, object], sentence: str) -> None:
    with pytest.raises(ConfigError, match=sentence):
        Eyes.from_config(config)


@pytest.mark.parametrize("content", ["- a\n- b\n", "reader: [", "just words"])
def test_a_file_that_is_no_configuration_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "eyes.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"eyes\.yaml"):
        Eyes.from_config(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.yaml"):
        Eyes.from_config(tmp_path / "none.yaml")


def test_a_calibration_that_is_none_is_named(tmp_path: Path) -> None:
    file = tmp_path / "calibration.json"
    file.write_text('{"text": {}}', encoding="utf-8")
    with pytest.raises(WeightsError, match=r"calibration\.json"):
        Eyes.from_config({"calibration": str(file)})
