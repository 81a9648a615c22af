"""The engines that are measured are the shipped ones."""

import pytest

from benchmarks.engines import Engines
from benchmarks.scenes import Frame
from perception import Eyes, IconTarget, find, see
from tests.perception.drawing import Canvas


@pytest.fixture(scope="module")
def engines() -> Engines:
    return Engines.shipped()


@pytest.fixture(scope="module")
def frame() -> Frame:
    canvas = Canvas()
    canvas.text("Dark theme", 80, 500)
    canvas.switch(900, 485, on=True)
    canvas.plus(100, 185)
    return Frame("Settings", canvas.screenshot)


def test_they_see_and_find_what_the_default_eyes_do(
    engines: Engines, frame: Frame, eyes: Eyes
) -> None:
    target = IconTarget("plus")
    screen, wanted = see(frame.screenshot, engines.fresh()), see(frame.screenshot, eyes)
    assert (screen.texts, screen.icons) == (wanted.texts, wanted.icons)
    assert find(target, screen, engines.fresh()) == find(target, wanted, eyes)


def test_fresh_eyes_remember_nothing(engines: Engines, frame: Frame) -> None:
    first = engines.seen_first([frame], lambda _: None)["Settings"]
    again = engines.fresh()
    assert again.memory.recall(frame.screenshot) is None
    assert see(frame.screenshot, again) is not first
