from pathlib import Path

import pytest

from models.icon_detector.measures import Looked, average_precision, judged, reached
from models.icon_detector.thresholds import best_threshold
from models.icon_detector.truth import LabelledPicture, Thing
from perception import Box, Icon, IconKind


def looked(things: list[Thing], icons: list[Icon]) -> Looked:
    picture = LabelledPicture(Path("none.png"), tuple(things), complete=True)
    return Looked(picture, 1080, tuple(icons), 0.1)


def thing(kind: str, box: Box, *others: Box) -> Thing:
    return Thing(kind, (box, *others), "small")


HERE, THERE = Box(100, 100, 140, 140), Box(500, 500, 560, 560)


def test_the_best_box_decides_about_the_kind() -> None:
    icons = [Icon(HERE, 0.4, IconKind.SWITCH), Icon(HERE.grown(4), 0.9, IconKind.ICON)]
    outcome, missed = reached(looked([thing("switch", HERE), thing("icon", THERE)], icons), {})
    assert (outcome.boxed, outcome.kind_is_right, outcome.hit) == (True, True, True)
    assert (missed.boxed, missed.kind_is_right, missed.hit) == (False, False, False)


def test_a_middle_nearby_is_a_hit_without_fitting() -> None:
    icons = [Icon(Box(110, 110, 120, 120), 0.9)]
    (outcome,) = reached(looked([thing("icon", HERE)], icons), {})
    assert outcome.hit
    assert not outcome.boxed


def test_any_of_a_targets_places_will_do() -> None:
    (outcome,) = reached(looked([thing("visual", HERE, THERE)], [Icon(THERE, 0.9)]), {})
    assert outcome.boxed
    assert outcome.hit


def test_what_is_too_unsure_for_its_kind_does_not_count() -> None:
    screen = looked([thing("icon", HERE)], [Icon(HERE, 0.3)])
    assert not reached(screen, {"icon": 0.4})[0].boxed
    assert reached(screen, {"switch": 0.4})[0].boxed


def test_a_second_box_on_the_same_thing_is_wrong() -> None:
    icons = [Icon(HERE, 0.9), Icon(HERE.grown(2), 0.8), Icon(THERE, 0.7)]
    boxes, there = judged([looked([thing("icon", HERE), thing("icon", THERE)], icons)], "icon")
    assert there == 2
    assert boxes == [(0.9, True), (0.8, False), (0.7, True)]


@pytest.mark.parametrize(
    ("right", "there", "precision"),
    [
        ([True, True], 2, 1.0),
        ([True, True], 4, 0.5),
        ([True, False, True], 2, 0.5 + 0.5 * 2 / 3),
        ([False, False], 2, 0.0),
        ([], 2, 0.0),
        ([False], 0, 0.0),
    ],
)
def test_average_precision(right: list[bool], there: int, precision: float) -> None:
    boxes = [(1.0 - 0.1 * number, is_right) for number, is_right in enumerate(right)]
    assert average_precision(boxes, there) == pytest.approx(precision)


def test_the_threshold_lies_between_right_and_wrong() -> None:
    boxes = [(0.9, True), (0.5, True), (0.41, True), *[(0.3, False)] * 20]
    assert 0.3 < best_threshold(boxes, 3) <= 0.41


def test_a_thing_missed_weighs_more_than_a_wrong_box() -> None:
    boxes = [(0.9, True), (0.5, False), (0.4, True)]
    assert best_threshold(boxes, 2) <= 0.4
