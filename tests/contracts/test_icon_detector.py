"""What every `IconDetector` must do; add a fixture's name to `DETECTORS` to have it tested."""

from pathlib import Path

import numpy as np
import pytest

from perception import IconDetector, Screenshot
from perception.detectors import ContourIconDetector, YoloIconDetector
from tests.perception.detectors.tiny_yolo import train_tiny_yolo
from tests.perception.drawing import BLACK, Canvas

DETECTORS = ("contour", pytest.param("yolo", marks=pytest.mark.slow))


@pytest.fixture(scope="session")
def contour() -> IconDetector:
    return ContourIconDetector()


@pytest.fixture(scope="session")
def yolo(tmp_path_factory: pytest.TempPathFactory) -> IconDetector:
    weights: Path = train_tiny_yolo(tmp_path_factory.mktemp("yolo"))
    return YoloIconDetector(weights, picture_size=320, least_confidence=0.15, device="cpu")


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
