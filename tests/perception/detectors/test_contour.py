import cv2
import numpy as np
import pytest

from perception import Box, Icon, IconKind
from perception.detectors import ContourIconDetector
from tests.perception.drawing import BLACK, GREEN, WHITE, Canvas

DARK = (24, 24, 24)


def at(canvas: Canvas, box: Box) -> list[Icon]:
    icons = ContourIconDetector().detect(canvas.screenshot)
    return [icon for icon in icons if icon.box.intersection_over_union(box) > 0.6]


def test_switches_are_told_by_shape() -> None:
    canvas = Canvas()
    for number, on in enumerate((True, False)):
        box = canvas.switch(900, 400 + 300 * number, on=on)
        assert [icon.kind for icon in at(canvas, box)] == [IconKind.SWITCH]


def test_checkboxes_and_radio_buttons_are_told_by_shape() -> None:
    canvas = Canvas()
    boxes = {
        canvas.checkbox(200, 400, ticked=True): IconKind.CHECKBOX,
        canvas.checkbox(200, 700, ticked=False): IconKind.CHECKBOX,
        canvas.radio(600, 400, chosen=True): IconKind.RADIO_BUTTON,
        canvas.radio(600, 700, chosen=False): IconKind.RADIO_BUTTON,
    }
    for box, kind in boxes.items():
        assert kind in [icon.kind for icon in at(canvas, box)]


def test_navigation_keys_are_no_controls() -> None:
    canvas = Canvas()
    boxes = [canvas.checkbox(800, 1880, ticked=False), canvas.radio(540, 1880, chosen=False)]
    for box in boxes:
        assert [icon.kind for icon in at(canvas, box)] == [IconKind.ICON]


def test_slider_and_field_are_told_by_shape() -> None:
    canvas = Canvas()
    cv2.line(canvas.pixels, (100, 500), (980, 500), BLACK, 6)
    cv2.circle(canvas.pixels, (600, 500), 22, BLACK, cv2.FILLED)
    cv2.rectangle(canvas.pixels, (100, 900), (980, 1040), BLACK, 4)
    kinds = {icon.kind for icon in at(canvas, Box(100, 478, 980, 522))}
    assert kinds == {IconKind.SLIDER}
    kinds = {icon.kind for icon in at(canvas, Box(98, 898, 982, 1042))}
    assert kinds == {IconKind.INPUT_FIELD}


@pytest.mark.parametrize(("ground", "ink"), [(WHITE, BLACK), (DARK, WHITE), (GREEN, WHITE)])
def test_glyphs_are_found_on_any_ground(
    ground: tuple[int, int, int], ink: tuple[int, int, int]
) -> None:
    canvas = Canvas(ground=ground)
    assert at(canvas, canvas.plus(500, 900, ink=ink))


def test_the_parts_of_a_menu_icon_are_one() -> None:
    canvas = Canvas()
    for row in range(3):
        cv2.circle(canvas.pixels, (1000, 140 + 18 * row), 5, BLACK, cv2.FILLED)
    assert at(canvas, Box(994, 134, 1007, 183))


def test_plate_is_found_though_its_edge_runs_into_a_bar() -> None:
    canvas = Canvas()
    cv2.rectangle(canvas.pixels, (0, 1600), (1080, 1920), (200, 200, 200), -1)
    assert at(canvas, canvas.disc(900, 1600, radius=75, ink=(240, 140, 20)))


def test_a_landscape_and_a_large_screen_are_looked_at_alike() -> None:
    for width, height in ((2400, 1080), (2160, 3840), (320, 480)):
        canvas = Canvas(width, height)
        reach = min(width, height) // 40
        assert at(canvas, canvas.plus(width // 2, height // 2, reach=reach))


def test_the_number_of_boxes_is_bounded() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (900, 700, 3)).astype(np.uint8)
    canvas = Canvas(700, 900)
    canvas.pixels = cv2.resize(noise[::8, ::8], (700, 900), interpolation=cv2.INTER_NEAREST)
    assert len(ContourIconDetector(most=50).detect(canvas.screenshot)) <= 50
