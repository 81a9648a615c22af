import json
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest

from models.manifest import record
from perception import IconKind, Screenshot, WeightsError
from perception.detectors import OnnxIconDetector, YoloIconDetector
from perception.weights import ShippedModel, shipped_model
from tests.perception.detectors.agreement import assert_agree
from tests.perception.detectors.tiny_yolo import altered_config
from tests.perception.drawing import BLACK, Canvas

pytestmark = pytest.mark.slow

FILES = ("config.json", "weights.onnx", "weights.pt")


@pytest.fixture
def copied(tiny_detector: ShippedModel, tmp_path: Path) -> Path:
    """A models folder of its own, to be spoilt."""
    shutil.copytree(tiny_detector.folder.parent, tmp_path / "models")
    return tmp_path / "models" / "icon_detector"


def drawn(width: int, height: int, seed: int) -> Screenshot:
    """Squares and rings here and there, on a ground that is not all of one colour."""
    random = np.random.default_rng(seed)
    canvas = Canvas(width, height)
    canvas.pixels[height // 2 :] = 228
    unit = max(width, height)
    for _ in range(6):
        half = int(random.integers(unit // 16, unit // 9))
        x, y = int(random.integers(0, width)), int(random.integers(0, height))
        if random.random() < 0.5:
            cv2.circle(canvas.pixels, (x, y), half, BLACK, unit // 60)
        else:
            canvas.pixels[max(0, y - half) : y + half, max(0, x - half) : x + half] = BLACK
    return canvas.screenshot


def refusal(folder: Path) -> str:
    model = shipped_model("icon_detector", folder.parent)
    with pytest.raises(WeightsError) as refused:
        OnnxIconDetector(model).detect(Canvas(64, 64).screenshot)
    return str(refused.value)


@pytest.mark.parametrize("name", ["weights.pt", "weights.onnx"])
def test_ultralytics_sees_the_same_with_both_files(tiny_detector: ShippedModel, name: str) -> None:
    ours = OnnxIconDetector(tiny_detector)
    theirs = YoloIconDetector(tiny_detector.folder / name, least_confidence=0.15, device="cpu")
    compared = 0
    for number, (width, height) in enumerate(((540, 1140), (1140, 540), (300, 320), (160, 160))):
        screenshot = drawn(width, height, number)
        compared += assert_agree(ours, theirs, screenshot, surer_than=0.2)
        compared += assert_agree(theirs, ours, screenshot, surer_than=0.2)
    assert compared > 12


def test_kinds_are_told_apart(tiny_detector: ShippedModel) -> None:
    canvas = Canvas(640, 640)
    canvas.pixels[100:190, 100:190] = BLACK
    cv2.circle(canvas.pixels, (450, 450), 48, BLACK, 8)
    kinds = [icon.kind for icon in OnnxIconDetector(tiny_detector).detect(canvas.screenshot)]
    assert kinds == [IconKind.ICON, IconKind.RADIO_BUTTON]


def test_a_class_is_kept_only_when_as_sure_as_it_must_be(copied: Path) -> None:
    canvas = Canvas(640, 640)
    canvas.pixels[100:190, 100:190] = BLACK
    cv2.circle(canvas.pixels, (450, 450), 48, BLACK, 8)
    model = altered_config(copied, {"thresholds": {"icon": 1.1, "radio_button": 0.15}})
    kinds = [icon.kind for icon in OnnxIconDetector(model).detect(canvas.screenshot)]
    assert kinds == [IconKind.RADIO_BUTTON]


def test_missing_weights_are_named(copied: Path) -> None:
    (copied / "weights.onnx").unlink()
    assert "weights.onnx" in refusal(copied)


@pytest.mark.parametrize("name", ["weights.onnx", "config.json"])
def test_an_altered_file_is_named_with_its_sum(copied: Path, name: str) -> None:
    content = bytearray((copied / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copied / name).write_bytes(content)
    sentence = refusal(copied)
    assert name in sentence
    assert "sha256" in sentence


def test_truncated_weights_are_named_even_if_the_manifest_vouches_for_them(copied: Path) -> None:
    content = (copied / "weights.onnx").read_bytes()
    (copied / "weights.onnx").write_bytes(content[: len(content) // 2])
    assert "is not the shipped file" in refusal(copied)
    record(copied, "1", FILES)
    sentence = refusal(copied)
    assert "weights.onnx" in sentence
    assert "sha256" in sentence


def test_an_operator_of_the_future_is_named(copied: Path) -> None:
    network = onnx.load(copied / "weights.onnx")
    network.graph.node[0].op_type = "Frobnicate"
    onnx.save(network, copied / "weights.onnx")
    record(copied, "1", FILES)
    sentence = refusal(copied)
    assert "weights.onnx" in sentence
    assert "Frobnicate" in sentence


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"names": ["icon"], "thresholds": {"icon": 0.2}}, "1 classes"),
        ({"thresholds": {"icon": 0.2}}, "radio_button"),
        ({"picture_size": "large"}, "large"),
    ],
)
def test_a_configuration_that_does_not_fit_is_named(
    copied: Path, changes: dict[str, object], named: str
) -> None:
    altered_config(copied, changes)
    sentence = refusal(copied)
    assert "config.json" in sentence
    assert named in sentence


def test_looking_needs_neither_torch_nor_ultralytics(tiny_detector: ShippedModel) -> None:
    program = """
import pathlib, sys
import numpy as np
from perception import Screenshot
from perception.detectors import CombinedIconDetector, ContourIconDetector, OnnxIconDetector
from perception.weights import shipped_model
model = shipped_model("icon_detector", pathlib.Path(sys.argv[1]))
detector = CombinedIconDetector(OnnxIconDetector(model), ContourIconDetector())
assert "onnxruntime" not in sys.modules
detector.detect(Screenshot(np.full((320, 160, 3), 240, np.uint8)))
print(*(name for name in ("torch", "ultralytics") if name in sys.modules))
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tiny_detector.folder.parent)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert ran.stdout.strip() == ""


def test_config_says_what_the_files_are(tiny_detector: ShippedModel) -> None:
    config = json.loads((tiny_detector.folder / "config.json").read_text(encoding="utf-8"))
    network = onnx.load(tiny_detector.folder / "weights.onnx")
    assert network.opset_import[0].version == config["opset"]
    assert config["picture_size"] == 320
