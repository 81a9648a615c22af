import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import yaml

from models.icon_detector.pictures import shrunk
from models.icon_detector.truth import read_truth


@pytest.fixture
def screens(tmp_path: Path) -> Path:
    """Two screens as models.screens writes them, one of them small."""
    for part in ("images", "labels"):
        (tmp_path / part).mkdir()
    for name, size in (("000000", (2400, 1080)), ("000001", (640, 360))):
        cv2.imwrite(str(tmp_path / f"images/{name}.jpg"), np.full((*size, 3), 200, np.uint8))
        (tmp_path / f"labels/{name}.txt").write_text("0 0.5 0.5 0.1 0.1\n", encoding="utf-8")
    (tmp_path / "train.txt").write_text("./images/000000.jpg\n", encoding="utf-8")
    (tmp_path / "val.txt").write_text("./images/000001.jpg\n", encoding="utf-8")
    described = {
        "path": str(tmp_path),
        "train": "train.txt",
        "val": "val.txt",
        "names": {0: "icon"},
    }
    (tmp_path / "data.yaml").write_text(yaml.safe_dump(described), encoding="utf-8")
    return tmp_path


def test_screens_are_shrunk_with_their_labels(screens: Path) -> None:
    described = yaml.safe_load(shrunk([screens], 960).read_text(encoding="utf-8"))
    assert described["names"] == {0: "icon"}
    sizes = []
    for part in ("train", "val"):
        (listed,) = described[part]
        (line,) = Path(listed).read_text(encoding="utf-8").split()
        sizes.append(np.asarray(cv2.imread(line)).shape[:2])
        labels = Path(line).parents[1] / "labels" / f"{Path(line).stem}.txt"
        assert labels.read_text(encoding="utf-8") == "0 0.5 0.5 0.1 0.1\n"
    assert sizes == [(960, 432), (640, 360)]


def test_what_was_shrunk_before_is_left_as_it_is(screens: Path) -> None:
    folder = shrunk([screens], 960).parent / "images"
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    shrunk([screens], 960)
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_folder_without_screens_is_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no data\.yaml"):
        shrunk([tmp_path], 960)
    with pytest.raises(SystemExit, match=r"no labels\.jsonl"):
        next(read_truth(tmp_path))


def test_several_folders_are_trained_on_together(screens: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(screens, other)
    described = yaml.safe_load(shrunk([screens, other], 960).read_text(encoding="utf-8"))
    lists = [Path(listed).read_text(encoding="utf-8") for listed in described["train"]]
    assert len(lists) == 2
    assert str(other) in lists[1]


def test_folders_of_other_classes_are_refused(screens: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(screens, other)
    (other / "data.yaml").write_text("names: {0: switch}\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="not the same classes"):
        shrunk([screens, other], 960)
