import json
from pathlib import Path

import pytest

from perception import Eyes, LabelsError, Point
from perception.bench.labels import read_labels
from perception.bench.scoring import score_screens
from perception.bench.sheet import write_sheet
from perception.bench.summary import summarise
from tests.perception.drawing import Canvas


def labelled_folder(folder: Path) -> Path:
    canvas = Canvas()
    canvas.text("Dark theme", 80, 500)
    canvas.switch(900, 485, on=True)
    (folder / "a.png").write_bytes(canvas.screenshot.png())
    targets = [
        {"kind": "text", "query": "Dark theme", "style": "exact", "boxes": [[80, 460, 330, 510]]},
        {"kind": "text", "query": "Light", "style": "absent", "boxes": []},
        {"kind": "text", "query": "Elsewhere", "style": "exact", "boxes": [[0, 0, 9, 9]]},
        {
            "kind": "icon",
            "query": "switch",
            "position": "right",
            "near": "Dark theme",
            "style": "control",
            "boxes": [[828, 445, 972, 525]],
        },
    ]
    entry = {"screen": "a.png", "width": 1080, "height": 1920, "targets": targets}
    (folder / "labels.jsonl").write_text(json.dumps(entry) + "\n", encoding="utf-8")
    return folder


def test_rates_are_counted_by_kind_and_style(tmp_path: Path, plain_eyes: Eyes) -> None:
    scored = list(score_screens(read_labels(labelled_folder(tmp_path)), plain_eyes))
    summary = json.loads(json.dumps(summarise(scored)))
    assert summary["text"]["present"] == {"right": 1, "of": 2, "rate": 0.5}
    assert summary["text"]["absent"] == {"right": 1, "of": 1, "rate": 1.0}
    assert summary["detector recall"]["rate"] == 1.0
    assert summary["icon"]["first candidate right"]["rate"] == 1.0
    sheet = tmp_path / "misses.png"
    assert write_sheet(scored, sheet) >= 1
    assert sheet.stat().st_size > 0


def test_small_boxes_are_hit_within_a_fingers_reach(tmp_path: Path) -> None:
    labelled = read_labels(labelled_folder(tmp_path))[0].targets[2]
    assert labelled.is_hit(Point(28, 4), 1080)
    assert not labelled.is_hit(Point(30, 4), 1080)
    assert labelled.is_hit(Point(50, 4), 2160)


@pytest.mark.parametrize("lines", ["", "{", '{"screen": "a.png"}', '{"screen": 1, "targets": 3}'])
def test_labels_that_are_wrong_name_file_and_line(tmp_path: Path, lines: str) -> None:
    (tmp_path / "labels.jsonl").write_text(lines, encoding="utf-8")
    with pytest.raises(LabelsError, match=r"labels\.jsonl"):
        read_labels(tmp_path)


def test_missing_labels_are_named(tmp_path: Path) -> None:
    with pytest.raises(LabelsError, match=r"labels\.jsonl"):
        read_labels(tmp_path)
