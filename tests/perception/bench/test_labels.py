from collections.abc import Sequence
from pathlib import Path

import pytest

from perception import Box, IconTarget, LabelsError, Point, TextTarget
from perception.bench.labels import read_labels
from tests.perception.bench.folders import target, write_labels
from tests.perception.drawing import Canvas


def labelled_folder(folder: Path, targets: Sequence[object] = ()) -> Path:
    """As the others, but with a picture that is quickly written and read."""
    (folder / "a.png").write_bytes(Canvas(1080, 200).screenshot.png())
    write_labels(folder, {"screen": "a.png", "targets": targets})
    return folder


GOOD: dict[str, object] = {"kind": "text", "query": "Wi-Fi", "style": "exact", "boxes": []}


def test_small_boxes_are_hit_within_a_fingers_reach(tmp_path: Path) -> None:
    elsewhere = target("text", "Elsewhere", "exact", (0, 0, 9, 9))
    labelled = read_labels(labelled_folder(tmp_path, [elsewhere]))[0].targets[0]
    assert labelled.is_hit(Point(28, 4), 1080)
    assert not labelled.is_hit(Point(30, 4), 1080)
    assert labelled.is_hit(Point(50, 4), 2160)


def test_keys_of_generated_folders_are_ignored(tmp_path: Path) -> None:
    labelled_folder(tmp_path)
    entry = {
        "screen": "a.png", "width": 1080, "height": 200, "layout": "settings", "seed": 7,
        "elements": [{"kind": "switch", "box": [1, 2, 3, 4]}], "texts": [],
        "targets": [target("icon", "switch", "control", (1, 2, 30, 40), concept="switch")],
    }  # fmt: skip
    write_labels(tmp_path, entry)
    (labelled,) = read_labels(tmp_path)
    assert labelled.targets[0].target == IconTarget("switch")
    assert labelled.targets[0].boxes == (Box(1, 2, 30, 40),)


def test_only_line_feeds_part_lines(tmp_path: Path) -> None:
    labelled_folder(tmp_path)
    entry = {"screen": "a.png", "targets": [target("text", "one\u2028two\x85three", "exact")]}
    write_labels(tmp_path, entry, entry)
    assert len(read_labels(tmp_path)) == 2
    assert read_labels(tmp_path)[0].targets[0].target == TextTarget("one\u2028two\x85three")


def test_boxes_may_have_fractions_and_stick_out_by_what_a_hit_may_miss(tmp_path: Path) -> None:
    labelled_folder(tmp_path, [target("text", "x", "exact", (-6, 0.5, 20.2, 30), (9, 9, 1086, 99))])
    assert read_labels(tmp_path)[0].targets[0].boxes == (Box(-6, 0, 21, 30), Box(9, 9, 1086, 99))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"kind": "button"}, r"targets\[1\]\.kind: 'button' is neither 'text' nor 'icon'"),
        ({"kind": None}, r"targets\[1\]\.kind: None is no text"),
        ({"query": ""}, r"targets\[1\]\.query: '' is no text"),
        ({"query": 3}, r"targets\[1\]\.query: 3 is no text"),
        ({"style": []}, r"targets\[1\]\.style: \[\] is no text"),
        ({"near": ""}, r"targets\[1\]\.near: '' is no text"),
        ({"position": "middle"}, r"targets\[1\]\.position: unknown region 'middle': one of"),
        ({"boxes": {}}, r"targets\[1\]\.boxes: {} is no list"),
        ({"boxes": [[1, 2, 3]]}, r"targets\[1\]\.boxes\[0\]: \[1, 2, 3\] is not four numbers"),
        ({"boxes": [[1, 2, 3, "4"]]}, r"targets\[1\]\.boxes\[0\]: .* is not four numbers"),
        ({"boxes": [[1, 2, 3, True]]}, r"targets\[1\]\.boxes\[0\]: .* is not four numbers"),
        ({"boxes": [[1, 2, 3, float("nan")]]}, r"targets\[1\]\.boxes\[0\]: .* not four numbers"),
        ({"boxes": [[1, 2, 9, 9], [5, 5, 5, 9]]}, r"targets\[1\]\.boxes\[1\]: a box needs left <"),
        ({"boxes": [[1000, 2, 1087, 9]]}, r"targets\[1\]\.boxes\[0\]: it lies outside the picture"),
        ({"boxes": [[1, -7, 9, 9]]}, r"targets\[1\]\.boxes\[0\]: .* 1080×200 pixels"),
    ],
)
def test_a_wrong_target_is_named_by_file_line_and_field(
    tmp_path: Path, changed: dict[str, object], words: str
) -> None:
    labelled_folder(tmp_path)
    entry = {"screen": "a.png", "targets": [GOOD, GOOD | changed]}
    write_labels(tmp_path, {"screen": "a.png", "targets": []}, entry)
    with pytest.raises(LabelsError, match=rf"labels\.jsonl, line 2, {words}"):
        read_labels(tmp_path)


@pytest.mark.parametrize("missing", ["kind", "query", "style", "boxes"])
def test_a_missing_field_is_named(tmp_path: Path, missing: str) -> None:
    wanting = {key: value for key, value in GOOD.items() if key != missing}
    labelled_folder(tmp_path, [wanting])
    with pytest.raises(LabelsError, match=rf"line 1, targets\[0\]\.{missing}: it is missing"):
        read_labels(tmp_path)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"targets": []}, "screen: it is missing"),
        ({"screen": 1, "targets": []}, "screen: 1 is no text"),
        ({"screen": "b.png", "targets": []}, r"screen: cannot read .*b\.png: No such file"),
        ({"screen": "labels.jsonl", "targets": []}, r"screen: .*labels\.jsonl: .* no picture"),
        ({"screen": "a.png"}, "targets: it is missing"),
        ({"screen": "a.png", "targets": 3}, "targets: 3 is no list"),
        ({"screen": "a.png", "targets": ["x"]}, r"targets\[0\]: 'x' is no object"),
        ({"screen": "a.png", "width": 1440, "targets": []}, "width: it says 1440, .* is 1080"),
        ({"screen": "a.png", "height": "x", "targets": []}, "height: it says 'x', .* is 200"),
        ([], "is no JSON object"),
    ],
)
def test_a_wrong_screen_is_named_by_file_line_and_field(
    tmp_path: Path, entry: object, words: str
) -> None:
    labelled_folder(tmp_path)
    write_labels(tmp_path, entry)
    with pytest.raises(LabelsError, match=rf"labels\.jsonl, line 1, {words}"):
        read_labels(tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "labels no screen"),
        (b"\n{", "line 2, is no JSON: Expecting property name .* at column 2"),
        (b"[" * 100_000, "line 1, is no JSON to be read"),
        (b"\xff", "is not written in UTF-8"),
    ],
)
def test_a_file_that_is_no_labels_is_named(tmp_path: Path, text: bytes, words: str) -> None:
    (tmp_path / "labels.jsonl").write_bytes(text)
    with pytest.raises(LabelsError, match=rf"labels\.jsonl,? {words}"):
        read_labels(tmp_path)


def test_missing_labels_are_named(tmp_path: Path) -> None:
    with pytest.raises(LabelsError, match=r"cannot read .*labels\.jsonl: No such file"):
        read_labels(tmp_path)
