"""What every `IconDetector` must do; add a fixture's name to `DETECTORS` to have it tested."""

import numpy as np
import pytest

from perception import IconDetector, Screenshot
from perception.detectors import (
    CombinedIconDetector,
    ContourIconDetector,
    OnnxIconDetector,
    YoloIconDetector,
)
from perception.weights import ShippedModel
from tests.perception.drawing import BLACK, Canvas

LEARNT = ("yolo_pt", "yolo_onnx", "onnx", "combined")
DETECTORS = ("contour", *(pytest.param(name, marks=pytest.mark.slow) for name in LEARNT))


@pytest.fixture(scope="session")
def contour() -> IconDetector:
    return ContourIconDetector()


@pytest.fixture(scope="session")
def yolo_pt(tiny_detector: ShippedModel) -> IconDetector:
    weights = tiny_detector.folder / "weights.pt"
    return YoloIconDetector(weights, least_confidence=0.15, device="cpu")


@pytest.fixture(scope="session")
def yolo_onnx(tiny_detector: ShippedModel) -> IconDetector:
    weights = tiny_detector.folder / "weights.onnx"
    return YoloIconDetector(weights, least_confidence=0.15, device="cpu")


@pytest.fixture(scope="session")
def onnx(tiny_detector: ShippedModel) -> IconDetector:
    return OnnxIconDetector(tiny_detector)


@pytest.fixture(scope="session")
def combined(tiny_detector: ShippedModel) -> IconDetector:
    return CombinedIconDetector(OnnxIconDetector(tiny_detector), ContourIconDetector())


@pytest.fixture(params=DETECTORS)
def detector(request: pytest.FixtureRequest) -> IconDetector:
    engine: IconDetector = request.getfixturevalue(request.param)
    return engine


def test_drawn_squares_are_found(detector: IconDetector) -> None:
    canvas = Canvas(640, 640)
    squares = [(100, 120), (400, 150), (250, 450)]
    for x, y in squares:
        canvas.pixels[y : y + 80, x : x + 80] = BLACK
    icons = detector.detect(canvas.screenshot)
    for x, y in squares:
        middles = [icon.box.center for icon in icons]
        assert any(abs(at.x - x - 40) < 12 and abs(at.y - y - 40) < 12 for at in middles)
    assert all(icon.box.coverage(canvas.screenshot.box) == 1.0 for icon in icons)
    assert all(0.0 <= icon.confidence <= 1.0 for icon in icons)
    assert [icon.box.top for icon in icons] == sorted(icon.box.top for icon in icons)


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (400, 1), (30, 30), (1920, 1080)])
def test_one_colour_has_no_icons(detector: IconDetector, size: tuple[int, int]) -> None:
    assert detector.detect(Screenshot(np.full((*size, 3), 240, np.uint8))) == ()


def test_noise_does_not_take_it_down(detector: IconDetector) -> None:
    noise = np.random.default_rng(7).integers(0, 256, (700, 400, 3)).astype(np.uint8)
    for icon in detector.detect(Screenshot(noise)):
        assert icon.box.right <= 400
        assert icon.box.bottom <= 700


@pytest.mark.parametrize(("width", "height"), [(8000, 3600), (3600, 8000), (8000, 60)])
def test_huge_and_thin_pictures_are_looked_at(
    detector: IconDetector, width: int, height: int
) -> None:
    canvas = Canvas(width, height)
    half = height // 16
    x, y = width // 2, height // 2
    canvas.pixels[y - half : y + half, x - half : x + half] = BLACK
    for icon in detector.detect(canvas.screenshot):
        assert icon.box.coverage(canvas.screenshot.box) == 1.0


@pytest.mark.parametrize(("width", "height"), [(720, 960), (960, 720)])
def test_squares_at_all_four_edges_are_found(
    detector: IconDetector, width: int, height: int
) -> None:
    canvas = Canvas(width, height)
    side = 150
    middle, centre = (width - side) // 2, (height - side) // 2
    places = [(0, centre), (width - side, centre), (middle, 0), (middle, height - side)]
    for x, y in places:
        canvas.pixels[y : y + side, x : x + side] = BLACK
    middles = [icon.box.center for icon in detector.detect(canvas.screenshot)]
    for x, y in places:
        assert any(abs(at.x - x - 75) < 24 and abs(at.y - y - 75) < 24 for at in middles)
