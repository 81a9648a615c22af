import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import REGIONS, Box, IconTarget, Point, Region
from perception.finding.layout import near_fit, region_fit, unasked_in_status_bar

SCREEN = Box(0, 0, 1080, 2400)


@pytest.mark.parametrize(
    ("region", "inside", "outside"),
    [
        ("top left", Point(50, 100), Point(1000, 2300)),
        ("top", Point(900, 100), Point(540, 1200)),
        ("right", Point(1000, 1200), Point(60, 1200)),
        ("center", Point(540, 1200), Point(20, 20)),
        ("bottom", Point(10, 2390), Point(10, 10)),
    ],
)
def test_regions_are_where_their_names_say(region: Region, inside: Point, outside: Point) -> None:
    assert region_fit(inside, region, SCREEN) == 1.0
    assert region_fit(outside, region, SCREEN) < 0.9


@given(st.sampled_from(REGIONS), st.integers(0, 1079), st.integers(0, 2399))
def test_regions_are_soft(region: Region, x: int, y: int) -> None:
    here = region_fit(Point(x, y), region, SCREEN)
    beside = region_fit(Point(min(x + 10, 1079), y), region, SCREEN)
    assert 0.0 <= here <= 1.0
    assert abs(here - beside) < 0.1


def test_the_same_row_beats_plain_distance() -> None:
    label = Box(50, 1000, 400, 1050)
    same_row = Box(900, 990, 1000, 1060)
    next_row = Box(300, 1150, 400, 1220)
    assert near_fit(same_row, (label,), SCREEN) > near_fit(next_row, (label,), SCREEN)


def test_without_neighbours_nothing_is_near() -> None:
    assert near_fit(Box(0, 0, 10, 10), (), SCREEN) == 0.0


def test_only_the_top_strip_is_the_status_bar() -> None:
    battery = IconTarget("battery")
    assert unasked_in_status_bar(Box(900, 20, 950, 60), battery, SCREEN)
    assert not unasked_in_status_bar(Box(900, 120, 950, 160), battery, SCREEN)


def test_who_says_on_top_may_mean_the_status_bar() -> None:
    battery = IconTarget("battery", region="top right")
    assert not unasked_in_status_bar(Box(900, 20, 950, 60), battery, SCREEN)
