import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import ScrollTo, Swipe
from mobile_agent.paths import scroll_path, swipe_path
from perception import REGIONS, Screenshot

UPRIGHT = Screenshot(np.zeros((2400, 1080, 3), np.uint8))


@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from(["up", "down", "left", "right"]),
    st.sampled_from([None, *REGIONS]),
    st.sampled_from(["short", "medium", "long"]),
)
def test_every_swipe_stays_on_the_screen(
    width: int, height: int, direction: str, region: str | None, distance: str
) -> None:
    words = {"direction": direction, "region": region, "distance": distance}
    screenshot = Screenshot(np.zeros((height, width, 3), np.uint8))
    path = swipe_path(Swipe.model_validate(words), screenshot)
    assert screenshot.box.contains(path.start)
    assert screenshot.box.contains(path.end)


@pytest.mark.parametrize(
    ("direction", "across", "along"),
    [("up", 0, -1), ("down", 0, 1), ("left", -1, 0), ("right", 1, 0)],
)
def test_the_finger_moves_as_said(direction: str, across: int, along: int) -> None:
    path = swipe_path(Swipe.model_validate({"direction": direction}), UPRIGHT)
    assert np.sign(path.end.x - path.start.x) == across
    assert np.sign(path.end.y - path.start.y) == along


def test_a_page_is_scrolled_against_its_reading() -> None:
    path = scroll_path(ScrollTo(text="System"), UPRIGHT)
    assert path.end.y < path.start.y
    assert path.start.y - path.end.y < UPRIGHT.height / 2


def test_a_longer_swipe_goes_further() -> None:
    ways = [
        swipe_path(Swipe.model_validate({"direction": "up", "distance": distance}), UPRIGHT)
        for distance in ("short", "medium", "long")
    ]
    lengths = [way.start.distance(way.end) for way in ways]
    assert lengths == sorted(set(lengths))
