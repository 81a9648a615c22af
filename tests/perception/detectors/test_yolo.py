from pathlib import Path

import pytest

from perception import IconKind, WeightsError
from perception.detectors import YoloIconDetector
from perception.detectors.kinds import kind_of_class
from tests.perception.drawing import Canvas


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("icon", IconKind.ICON),
        ("Radio_Button", IconKind.RADIO_BUTTON),
        ("radiobutton", IconKind.RADIO_BUTTON),
        ("toggle-switch", IconKind.SWITCH),
        ("CheckBox", IconKind.CHECKBOX),
        ("check box", IconKind.CHECKBOX),
        ("Text Field", IconKind.INPUT_FIELD),
        ("app icon", IconKind.APP_ICON),
        ("person", IconKind.ICON),
    ],
)
def test_class_names_become_kinds(name: str, kind: IconKind) -> None:
    assert kind_of_class(name) is kind


def test_missing_weights_are_named(tmp_path: Path) -> None:
    detector = YoloIconDetector(tmp_path / "none.pt")
    with pytest.raises(WeightsError, match=r"none\.pt"):
        detector.detect(Canvas(50, 50).screenshot)


def test_a_name_that_ultralytics_does_not_publish_is_named() -> None:
    with pytest.raises(WeightsError, match=r"my-own\.pt.*yolo26n\.pt"):
        YoloIconDetector(Path("my-own.pt")).detect(Canvas(50, 50).screenshot)


def test_a_file_that_is_no_detector_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.pt"
    file.write_bytes(b"these are no weights")
    with pytest.raises(WeightsError, match=r"broken\.pt"):
        YoloIconDetector(file).detect(Canvas(50, 50).screenshot)
