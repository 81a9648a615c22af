import sys
from pathlib import Path

import pytest
import torch
import yaml

from models.icon_detector.train import main
from tests.perception.detectors.tiny_yolo import MODEL, NAMES, write_pictures

pytestmark = pytest.mark.slow


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    write_pictures(folder, 12)
    for part, numbers in (("train", range(10)), ("val", range(10, 12))):
        lines = "".join(f"./images/{number}.png\n" for number in numbers)
        (folder / f"{part}.txt").write_text(lines, encoding="utf-8")
    names = dict(enumerate(NAMES))
    (folder / "data.yaml").write_text(yaml.safe_dump({"names": names}), encoding="utf-8")
    (tmp_path / "tinyn.yaml").write_text(MODEL, encoding="utf-8")
    return folder


def train(monkeypatch: pytest.MonkeyPatch, data: Path, *more: str) -> int:
    """Trains for a moment; the number of the pass that the checkpoint is of."""
    run = data.parent / "run"
    arguments = ["--data", str(data), "--run", str(run), "--minutes", "0.03"]
    small = ["--model", str(data.parent / "tinyn.yaml"), "--batch", "2", "--pictures", "4"]
    monkeypatch.setattr(sys, "argv", ["train", *arguments, *small, *more])
    for name in ("YOLO_OFFLINE", "YOLO_AUTOINSTALL"):
        monkeypatch.setenv(name, "true")
    main()
    assert [path.name for path in (run / "weights").iterdir()] == ["last.pt"]
    checkpoint = torch.load(run / "weights" / "last.pt", weights_only=False)
    assert checkpoint["optimizer"] is not None
    return int(checkpoint["epoch"])


def test_a_run_that_was_stopped_goes_on(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    first = train(monkeypatch, data)
    assert train(monkeypatch, data, "--resume") > first


def test_there_must_be_something_to_go_on_from(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    with pytest.raises(SystemExit, match=r"no .*last\.pt"):
        train(monkeypatch, data, "--resume")
