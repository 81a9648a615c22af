"""Readers from a configuration, and the examples of docs/readers.md."""

import re
from pathlib import Path

import pytest
import yaml

from perception import ConfigError, EngineError, Eyes
from perception.readers import EasyOcrReader, RapidOcrReader, ScriptReader
from tests.perception.readers.written import written

PAGE = Path(__file__).resolve().parents[3] / "docs" / "readers.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_page_makes_a_reader(example: str, tmp_path: Path) -> None:
    file = tmp_path / "eyes.yaml"
    file.write_text(example, encoding="utf-8")
    reader = Eyes.from_config(file).reader
    named = yaml.safe_load(example)
    kinds = {"rapidocr": RapidOcrReader, "easyocr": EasyOcrReader}
    kind = ScriptReader if "experts" in named else kinds[named.get("reader", "rapidocr")]
    assert isinstance(reader, kind)


@pytest.mark.usefixtures("one_thread")
def test_a_configured_expert_reads_its_script() -> None:
    expert = {"scripts": ["Cyrillic"], "languages": ["ru"], "recogniser": "text_recogniser"}
    reader = Eyes.from_config({"experts": [expert], "device": "cpu"}).reader
    lines = reader.read(written(("Dark theme", "Настройки сети")))
    assert [line.text for line in lines] == ["Dark theme", "Настройки сети"]


def test_a_configured_recogniser_is_found_in_its_folder(tmp_path: Path) -> None:
    reader = Eyes.from_config(
        {"reader": "easyocr", "recogniser": "mine", "recogniser_folder": str(tmp_path)}
    ).reader
    with pytest.raises(EngineError, match=r"'mine' needs mine\.yaml in "):
        reader.read(written(("Dark theme",)))


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"line_detector": "craft"}, "'line_detector' goes with 'reader: easyocr'"),
        ({"recogniser": "mine"}, "'recogniser' goes with 'reader: easyocr'"),
        ({"reader": "easyocr", "line_detector": "yolo"}, "unknown line_detector 'yolo'"),
        ({"reader": "easyocr", "recogniser": 3}, "'recogniser'.*3"),
        ({"languages": [1]}, "'languages'.*list"),
        ({"experts": "ru"}, "'experts'.*list"),
        ({"experts": ["ru"]}, "'experts' needs keys and values"),
        ({"experts": [{"scripts": ["Cyrillic"]}]}, "'languages' needs a list"),
        ({"experts": [{"languages": ["ru"]}]}, "'scripts' needs a list"),
        ({"experts": [{"scripts": ["Runic"], "languages": ["ru"]}]}, "unknown script 'Runic'"),
        ({"experts": [{"script": ["Cyrillic"], "languages": ["ru"]}]}, "unknown key 'script'"),
        (
            {"experts": [{"scripts": ["Cyrillic"], "languages": ["ru"], "recogniser": 5}]},
            "'recogniser' of an expert",
        ),
    ],
)
def test_a_wrong_configuration_is_one_sentence(config: dict[str, object], sentence: str) -> None:
    with pytest.raises(ConfigError, match=sentence):
        Eyes.from_config(config)
