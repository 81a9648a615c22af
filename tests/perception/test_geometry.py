import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import Box, GeometryError, Point

SIDES = st.integers(-3000, 3000)
SIZES = st.integers(1, 2000)
BOXES = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height),
    SIDES,
    SIDES,
    SIZES,
    SIZES,
)


@pytest.mark.parametrize("sides", [(0, 0, 0, 5), (3, 0, 2, 5), (0, 5, 4, 5), (0, 0, math.nan, 5)])
def test_box_without_pixels_is_refused(sides: tuple[int, int, int, int]) -> None:
    with pytest.raises(GeometryError):
        Box(*sides)


def test_point_needs_finite_coordinates() -> None:
    with pytest.raises(GeometryError):
        Point(math.inf, 0)  # type: ignore[arg-type]


@given(BOXES)
def test_center_is_inside(box: Box) -> None:
    assert box.contains(box.center)


@given(BOXES, BOXES)
def test_overlap_is_symmetric_and_bounded(first: Box, second: Box) -> None:
    overlap = first.intersection_over_union(second)
    assert overlap == second.intersection_over_union(first)
    assert 0.0 <= overlap <= 1.0
    assert (overlap > 0.0) == (first.intersection(second) is not None)


@given(BOXES)
def test_box_overlaps_itself_wholly(box: Box) -> None:
    assert box.intersection_over_union(box) == 1.0
    assert box.coverage(box) == 1.0
    assert box.distance(box) == 0.0


@given(BOXES, BOXES)
def test_boxes_apart_have_a_distance(first: Box, second: Box) -> None:
    if first.intersection(second) is not None:
        assert first.distance(second) == 0.0
    around = Box.around((first, second))
    assert first.coverage(around) == second.coverage(around) == 1.0


@given(BOXES, st.integers(-100, 100))
def test_grown_box_keeps_its_middle(box: Box, pixels: int) -> None:
    grown = box.grown(pixels)
    assert abs(grown.center.x - box.center.x) <= 1
    assert abs(grown.center.y - box.center.y) <= 1


@given(BOXES, SIZES, SIZES)
def test_clipped_box_lies_in_the_picture(box: Box, width: int, height: int) -> None:
    inside = box.clipped(width, height)
    if inside is not None:
        assert inside.coverage(Box(0, 0, width, height)) == 1.0


def test_nothing_has_no_box_around_it() -> None:
    with pytest.raises(GeometryError):
        Box.around(())
