"""Icons pointed at with the shipped engines, on screens drawn here, and all that may go wrong."""

import numpy as np
import pytest

from perception import Eyes, IconTarget, Screen, Screenshot, Verdict, find, see
from tests.perception.drawing import Canvas

EDGES = ((540, 34), (540, 1885), (34, 960), (1045, 960))


@pytest.fixture(scope="module")
def edges(eyes: Eyes) -> Screen:
    """A plus at the middle of each edge, and a ring in the middle."""
    canvas = Canvas(1080, 1920)
    for x, y in EDGES:
        canvas.plus(x, y)
    canvas.radio(540, 960, chosen=False)
    return see(canvas.screenshot, eyes)


@pytest.fixture(scope="module")
def lonely(eyes: Eyes) -> Screen:
    canvas = Canvas(1080, 1920)
    canvas.plus(540, 960, reach=40)
    return see(canvas.screenshot, eyes)


@pytest.mark.parametrize(("x", "y"), EDGES)
def test_an_icon_at_an_edge_is_pointed_at(eyes: Eyes, x: int, y: int) -> None:
    canvas = Canvas(1080, 1920)
    canvas.plus(x, y)
    canvas.radio(540, 960, chosen=False)
    match = find(IconTarget("plus sign"), see(canvas.screenshot, eyes), eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert abs(match.point.x - x) + abs(match.point.y - y) < 20


def test_four_alike_are_rivals(edges: Screen, eyes: Eyes) -> None:
    match = find(IconTarget("plus sign"), edges, eyes)
    assert len({candidate.point for candidate in match.candidates[:4]}) == 4


def test_winners_and_losers_say_why(edges: Screen, eyes: Eyes) -> None:
    for candidate in find(IconTarget("plus sign"), edges, eyes).candidates:
        parts = [reason.part for reason in candidate.reasons]
        assert {"picture", "contrast", "detected"} <= set(parts)
        assert all(reason.words for reason in candidate.reasons)


def test_the_only_icon_is_found_by_its_name(lonely: Screen, eyes: Eyes) -> None:
    match = find(IconTarget("plus sign"), lonely, eyes)
    assert match.verdict is Verdict.FOUND
    assert match.point is not None
    assert abs(match.point.x - 540) + abs(match.point.y - 960) < 20


@pytest.mark.parametrize(
    "words",
    [
        "trash can",
        "camera",
        "speech bubble",
        "設定",
        "корзина",
        "سلة",
        "Papierkorb",
        "word " * 1000,
    ],
)
def test_the_only_icon_is_not_taken_for_another(lonely: Screen, eyes: Eyes, words: str) -> None:
    assert find(IconTarget(words), lonely, eyes).verdict is Verdict.ABSENT


@pytest.mark.parametrize("size", [(1, 1), (1920, 1080), (8000, 1080), (700, 8000)])
def test_nothing_is_found_where_nothing_is(eyes: Eyes, size: tuple[int, int]) -> None:
    screen = see(Screenshot(np.full((*size, 3), 235, np.uint8)), eyes)
    for words in ("plus sign", "switch", "設定"):
        match = find(IconTarget(words, near="Wi-Fi"), screen, eyes)
        assert match.verdict is Verdict.ABSENT


def test_a_very_tall_picture_is_looked_at(eyes: Eyes) -> None:
    canvas = Canvas(1080, 8000)
    canvas.plus(540, 7000, reach=40)
    match = find(IconTarget("plus sign"), see(canvas.screenshot, eyes), eyes)
    assert match.best is not None
    assert abs(match.best.point.y - 7000) < 30
