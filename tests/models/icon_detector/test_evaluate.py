import json
from pathlib import Path

import pytest

from models.icon_detector.evaluate import measured, print_table
from models.icon_detector.measures import Looked
from models.icon_detector.truth import read_truth
from perception import Box, Icon, IconKind


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One drawn screen with all its elements, then one real screen with targets."""
    drawn = {
        "screen": "a.jpg", "width": 540, "height": 1140, "targets": [],
        "elements": [
            {"kind": "switch", "box": [10, 10, 20, 20]},
            {"kind": "image", "box": [100, 100, 400, 400]},
        ],
    }  # fmt: skip
    real = {
        "screen": "b.jpg", "width": 1080, "height": 2160,
        "targets": [
            {"kind": "text", "query": "OK", "style": "exact", "boxes": [[0, 0, 50, 50]]},
            {"kind": "icon", "query": "gear", "style": "visual", "boxes": [[0, 0, 50, 50]]},
            {"kind": "icon", "query": "bell", "style": "absent", "boxes": []},
        ],
    }  # fmt: skip
    lines = "".join(f"{json.dumps(entry)}\n" for entry in (drawn, real))
    (tmp_path / "labels.jsonl").write_text(lines, encoding="utf-8")
    return tmp_path


def test_drawn_and_real_screens_are_read(folder: Path) -> None:
    drawn, real = read_truth(folder)
    assert [(thing.kind, thing.size) for thing in drawn.things] == [
        ("switch", "small"), ("image", "large"),
    ]  # fmt: skip
    assert [(thing.kind, thing.size) for thing in real.things] == [("visual", "medium")]
    assert (drawn.complete, real.complete) == (True, False)
    assert len(list(read_truth(folder, 1))) == 1


def test_precision_is_told_only_where_everything_is_labelled(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn, real = read_truth(folder)
    found = (Icon(Box(10, 10, 20, 20), 0.9, IconKind.SWITCH), Icon(Box(0, 0, 50, 50), 0.1))
    looked = [Looked(drawn, 540, found, 0.2), Looked(real, 1080, found, 0.4)]
    tables = measured(looked[:1], {"icon": 0.5})
    by_kind = {row["what"]: row for row in tables["by kind"]}
    assert by_kind["switch"] == {
        "what": "switch", "n": 1, "hit": 1.0, "recall50": 1.0, "kind right": 1.0, "AP50": 1.0,
    }  # fmt: skip
    assert by_kind["image"]["hit"] == 0.0
    assert {row["what"]: row["value"] for row in tables["summary"]} == {
        "screens": 1, "mAP50": 0.5, "boxes a screen": 1.0, "median seconds": 0.2,
    }  # fmt: skip
    both = measured(looked, {})
    assert "AP50" not in both["by kind"][0]
    print_table("by size", both["by size"])
    assert "medium" in capsys.readouterr().out
