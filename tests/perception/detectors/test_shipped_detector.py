"""The shipped detector itself; these run as soon as the manifest names it."""

import json

import pytest

from perception import IconDetector, IconKind
from perception.detectors import OnnxIconDetector, YoloIconDetector
from perception.weights import models_folder, shipped_model, shipped_models
from tests.perception.detectors.agreement import assert_agree
from tests.perception.drawing import BLACK, GREEN, WHITE, Canvas

NAME = "icon_detector"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        NAME not in {model.name for model in shipped_models()},
        reason="the manifest names no icon_detector yet",
    ),
]


@pytest.fixture(scope="module")
def shipped() -> IconDetector:
    return OnnxIconDetector()


def settings_page(width: int, height: int) -> Canvas:
    canvas = Canvas(width, height)
    canvas.pixels[:170] = (235, 235, 245)
    canvas.plus(80, 110)
    canvas.plus(width - 90, 110)
    canvas.switch(width - 140, 420, on=True)
    canvas.switch(width - 140, 600, on=False)
    canvas.checkbox(100, 800, ticked=True)
    canvas.radio(100, 950, chosen=True)
    canvas.disc(width - 150, height - 160, radius=80, ink=GREEN)
    canvas.plus(width - 150, height - 160, ink=WHITE)
    for top in (420, 600, 800, 950):
        canvas.text("Some words of a row", 200, top + 14, ink=BLACK)
    return canvas


@pytest.mark.parametrize("name", ["weights.pt", "weights.onnx"])
@pytest.mark.parametrize(("width", "height"), [(1080, 2160), (2160, 1080), (720, 1280)])
def test_ultralytics_sees_the_same_with_both_files(
    shipped: IconDetector, name: str, width: int, height: int
) -> None:
    screenshot = settings_page(width, height).screenshot
    other = YoloIconDetector(models_folder() / NAME / name, least_confidence=0.1, device="cpu")
    assert assert_agree(shipped, other, screenshot, surer_than=0.0) > 0


@pytest.mark.parametrize(("width", "height"), [(1080, 2160), (2160, 1080)])
def test_icons_at_both_edges_are_reached(shipped: IconDetector, width: int, height: int) -> None:
    canvas = settings_page(width, height)
    found = [icon.box for icon in shipped.detect(canvas.screenshot)]
    for x, y in ((80, 110), (width - 90, 110), (width - 150, height - 160)):
        assert any(abs(box.center.x - x) < 30 and abs(box.center.y - y) < 30 for box in found)


def test_an_empty_page_has_no_icons(shipped: IconDetector) -> None:
    assert shipped.detect(Canvas().screenshot) == ()


def test_its_classes_are_the_kinds_of_icons() -> None:
    config = json.loads(shipped_model(NAME).file("config.json").read())
    assert set(config["names"]) == {kind.value for kind in IconKind}
    assert all(0 < least < 1 for least in config["thresholds"].values())
