"""The measured constants, where they come from, and measuring them anew."""

import json
from pathlib import Path

import pytest

from perception.calibrate import main
from perception.calibration import SHIPPED, Calibration, Folder
from perception.errors import WeightsError
from tests.perception.bench.folders import labelled_folder, target

TARGETS = (
    target("text", "Dark theme", "exact", (80, 460, 330, 510)),
    target("text", "dark", "partial", (80, 460, 180, 510)),
    target("text", "Light theme", "absent"),
    target("text", "Dark mode", "absent"),
    target("text", "Bluetooth", "absent"),
)


def test_the_shipped_one_says_what_texts_and_icons_were_measured_on() -> None:
    shipped = Calibration.shipped()
    for measurement in (shipped.text_measured, shipped.icon_measured):
        assert len(measurement.date) == len("2026-01-01")
        assert measurement.method
        assert measurement.data
        for folder in measurement.data:
            assert folder.screens > 0
            assert folder.targets > 0
            assert "/" not in folder.name
    assert shipped.measured.startswith(f"texts {shipped.text_measured.date} on ")


def test_texts_of_the_shipped_one_were_measured_on_real_and_generated_screens() -> None:
    data = Calibration.shipped().text_measured.data
    assert {bool(folder.series) for folder in data} == {True, False}


@pytest.mark.parametrize(
    "spoilt", [{"measured": "by hand"}, {"measured": {"text": {}}}, {"text": {"midpoint": 1}}]
)
def test_a_file_that_lacks_something_is_refused(tmp_path: Path, spoilt: object) -> None:
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    path = tmp_path / "calibration.json"
    path.write_text(json.dumps(content | dict(spoilt)), encoding="utf-8")  # type: ignore[call-overload]
    with pytest.raises(WeightsError, match="no calibration of find"):
        Calibration.read(path)


def test_measuring_texts_leaves_icons_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "drawn").mkdir()
    folder = labelled_folder(tmp_path / "drawn", TARGETS)
    (folder / "series.txt").write_text("seed 1", encoding="utf-8")
    out = tmp_path / "calibration.json"
    assert main([str(folder), "--only", "text", "--folds", "1", "--out", str(out)]) == 0
    measured, shipped = Calibration.read(out), Calibration.shipped()
    assert measured.icon == shipped.icon
    assert measured.icon_measured == shipped.icon_measured
    (data,) = measured.text_measured.data
    assert data == Folder("drawn", screens=1, targets=5, series="seed 1")
    assert "texts of drawn, right on all: present 2 of 2, absent 3 of 3" in capsys.readouterr().out


def test_a_folder_without_labels_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--out", str(tmp_path / "out.json")]) == 2
    assert "labels.jsonl" in capsys.readouterr().err
    assert not (tmp_path / "out.json").exists()
