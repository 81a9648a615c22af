"""Engines loaded beside something else."""

import threading

import numpy as np
import pytest

from perception import EngineError, Eyes, Icon, IncrementalEyes, Screenshot, TextBox, see


class SlowReader:
    """A reader that loads until it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.loaded = threading.Event()

    def load(self) -> None:
        assert self.let_go.wait(30)
        self.loaded.set()

    def read(self, screenshot: Screenshot) -> tuple[TextBox, ...]:
        return (TextBox("everything", screenshot.box, 1.0),)


class BrokenDetector:
    """A detector that cannot be loaded."""

    def load(self) -> None:
        raise EngineError("no such network")

    def detect(self, screenshot: Screenshot) -> tuple[Icon, ...]:
        self.load()
        return (Icon(screenshot.box, 1.0),)


def test_warming_up_does_not_wait(plain_eyes: Eyes) -> None:
    reader = SlowReader()
    (thread,) = Eyes(reader, plain_eyes.detector, plain_eyes.matcher).warm_up()
    assert not reader.loaded.is_set()
    reader.let_go.set()
    thread.join(30)
    assert reader.loaded.is_set()


def test_what_cannot_be_loaded_says_so_on_first_use(plain_eyes: Eyes) -> None:
    eyes = Eyes(plain_eyes.reader, BrokenDetector(), plain_eyes.matcher)
    for thread in eyes.warm_up():
        thread.join(60)
        assert not thread.is_alive()
    with pytest.raises(EngineError, match="no such network"):
        see(Screenshot(np.zeros((64, 64, 3), np.uint8)), eyes)


def test_what_looking_needs_can_be_loaded_ahead(eyes: Eyes) -> None:
    threads = IncrementalEyes(eyes).warm_up()
    assert len(threads) == 2
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
