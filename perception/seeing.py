"""see: from a screenshot to the texts and icons on it."""

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from perception.eyes import Eyes
from perception.finding.glyphs import may_be_icon
from perception.finding.passages import words_in
from perception.finding.wording import squeezed
from perception.geometry import Box
from perception.screen import Icon, IconKind, Screen, TextBox
from perception.screenshot import Screenshot

__all__ = ["apart_from_texts", "see"]

_Result = TypeVar("_Result")

_SHORT, _SURE = 3, 0.9
"""A line of so few letters, read less surely than this, may be an icon."""


def see(screenshot: Screenshot, eyes: Eyes) -> Screen:
    """Reads the texts and finds the icons of a screenshot, both at the same time.

    The screen's timings are the seconds that "text" and "icons" took side by side; where an equal
    picture was seen lately, those that it took to know it again: "remembered".

    Args:
        screenshot: What to look at.
        eyes: The engines to look with.

    Raises:
        EngineError: An engine cannot be loaded, or failed on the picture.
        WeightsError: An engine's weights are missing or altered.
    """
    begun = time.perf_counter()
    known = eyes.memory.recall(screenshot)
    if known is not None:
        return replace(known, timings=_timings(remembered=time.perf_counter() - begun))
    with ThreadPoolExecutor(1, "icons") as beside:
        detecting = beside.submit(_timed, partial(eyes.detector.detect, screenshot))
        texts, reading_seconds = _timed(partial(eyes.reader.read, screenshot))
        detected, detecting_seconds = detecting.result()
    begun = time.perf_counter()
    icons = apart_from_texts(detected, texts, screenshot)
    detecting_seconds += time.perf_counter() - begun
    timings = _timings(text=reading_seconds, icons=detecting_seconds)
    screen = Screen(screenshot, texts, icons, timings)
    eyes.memory.keep(screen)
    return screen


def _timed(work: Callable[[], _Result]) -> tuple[_Result, float]:
    begun = time.perf_counter()
    result = work()
    return result, time.perf_counter() - begun


def _timings(**seconds: float) -> Mapping[str, float]:
    return MappingProxyType(seconds)


def apart_from_texts(
    icons: Sequence[Icon], texts: Sequence[TextBox], screenshot: Screenshot
) -> tuple[Icon, ...]:
    """The icons without those that are letters, words or plates around words."""
    readable = [box for line in texts if (box := _readable(line)) is not None]
    return tuple(icon for icon in icons if not _is_text(icon, readable, screenshot))


def _readable(line: TextBox) -> Box | None:
    """The line's place without what a reader makes of icons: short, odd or unsure bits."""
    words = list(words_in(line))
    if len(squeezed(line.text)) <= _SHORT and line.confidence < _SURE:
        return None
    while words and may_be_icon(words[0].text):
        words = words[1:]
    while words and may_be_icon(words[-1].text):
        words = words[:-1]
    return Box.around(word.box for word in words) if words else None


def _is_text(icon: Icon, readable: Sequence[Box], screenshot: Screenshot) -> bool:
    inside = 0
    for box in readable:
        shared = icon.box.intersection(box)
        if shared is None:
            continue
        if shared.area > 0.6 * icon.box.area and icon.box.height < 1.4 * box.height:
            return True
        if shared.area > 0.6 * box.area:
            inside += shared.area
    if icon.kind in (IconKind.INPUT_FIELD, IconKind.SLIDER):
        return False
    wide = icon.box.width > 1.6 * icon.box.height and icon.kind is not IconKind.SWITCH
    large = icon.box.width > 0.17 * min(screenshot.width, screenshot.height)
    return inside > (0.1 if wide or large else 0.7) * icon.box.area
