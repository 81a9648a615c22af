import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import REGIONS, Box, IconTarget, Point, Region
from perception.finding.layout import (
    Side,
    near_fit,
    region_fit,
    side_fit,
    unasked_in_status_bar,
    unasked_on_keyboard,
)

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


@pytest.mark.parametrize(
    ("side", "place"),
    [
        ("below", Box(100, 1100, 300, 1150)),
        ("above", Box(100, 800, 300, 850)),
        ("left of", Box(10, 1000, 80, 1050)),
        ("right of", Box(500, 1000, 600, 1050)),
    ],
)
def test_only_the_named_side_fits(side: Side, place: Box) -> None:
    anchor = Box(100, 1000, 300, 1050)
    assert side_fit(place, anchor, side, SCREEN) > 0.8
    others: tuple[Side, ...] = ("below", "above", "left of", "right of")
    assert all(side_fit(place, anchor, each, SCREEN) == 0.0 for each in others if each != side)


def test_on_a_side_the_nearer_and_the_aligned_fit_better() -> None:
    anchor = Box(100, 1000, 300, 1050)
    near, far = Box(100, 1100, 300, 1150), Box(100, 1900, 300, 1950)
    aside = Box(900, 1100, 1050, 1150)
    fits = [side_fit(each, anchor, "below", SCREEN) for each in (near, aside, far)]
    assert fits[0] > max(fits[1:])
    assert min(fits) > 0.3


def test_sharing_an_item_beats_being_nearer() -> None:
    label = Box(50, 1000, 400, 1050)
    nearer, own = Box(900, 940, 1000, 1000), Box(900, 1150, 1000, 1210)
    assert near_fit(nearer, (label,), SCREEN) > near_fit(own, (label,), SCREEN)
    told = near_fit(nearer, (label,), SCREEN, sharing=False)
    assert told < near_fit(own, (label,), SCREEN, sharing=True)
    assert told > 0.0


def test_the_keyboards_keys_are_asked_for_by_the_bottom() -> None:
    keyboard, key = Box(0, 1500, 1080, 2400), Box(100, 1600, 180, 1680)
    assert unasked_on_keyboard(key, IconTarget("shift"), keyboard)
    assert not unasked_on_keyboard(key, IconTarget("shift", region="bottom left"), keyboard)
    assert not unasked_on_keyboard(key, IconTarget("shift"), None)
    assert not unasked_on_keyboard(Box(100, 900, 180, 980), IconTarget("shift"), keyboard)
