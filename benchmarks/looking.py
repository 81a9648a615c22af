"""What looking costs, cold and after a change, and what finding costs on what was seen."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from benchmarks.catalogue import INCREMENTAL
from benchmarks.engines import Engines
from benchmarks.findings import Sample, measured
from benchmarks.scenes import Change, ChangeKind, Frame
from perception import IconTarget, IncrementalEyes, Screen, Screenshot, TextTarget, find, see

__all__ = ["look_at_change"]

Result = TypeVar("Result")

ICON, OTHER_ICON = IconTarget("magnifying glass"), IconTarget("back arrow")
SMALL = (ChangeKind.CLOCK, ChangeKind.TOGGLE, ChangeKind.DIALOG)


def look_at_change(engines: Engines, change: Change, turn: int) -> Iterator[Sample]:
    """A change's second frame cold, finding on it, then the same frame after the first one.

    Args:
        engines: Warm.
        change: What to look at.
        turn: The round.
    """
    cold, screen = _cold(engines, change.after, turn)
    yield from cold
    yield from _finds(engines, screen, cold[0])
    yield from _after_another(engines, change, turn)


def _cold(engines: Engines, frame: Frame, turn: int) -> tuple[list[Sample], Screen]:
    eyes = engines.fresh()
    sample, screen = _kept("cold", lambda: see(frame.screenshot, eyes), turn, frame.name)
    parts = [
        Sample(f"cold_{part}", screen.timings[stage], None, turn, frame.name)
        for part, stage in (("texts", "text"), ("icons", "icons"))
    ]
    return [sample, *parts], screen


def _finds(engines: Engines, screen: Screen, cold: Sample) -> Iterator[Sample]:
    taken = partial(measured, turn=cold.round, place=cold.place)
    eyes = engines.fresh()
    for line in _some(screen.texts):
        yield taken("find_text", partial(find, TextTarget(line.text), screen, eyes))
    comparing = taken("find_icon_new", partial(find, ICON, screen, eyes))
    yield comparing
    yield _together("cold_with_icons", cold, comparing)
    yield taken("find_icon", partial(find, OTHER_ICON, screen, eyes))


def _after_another(engines: Engines, change: Change, turn: int) -> Iterator[Sample]:
    place = change.after.name
    eyes = IncrementalEyes(engines.fresh())
    find(ICON, see(change.before.screenshot, eyes), eyes)
    # A copy, as a phone would send it: not the picture that is remembered, only an equal one.
    copy = Screenshot(change.before.screenshot.pixels)
    yield measured("same", partial(see, copy, eyes), turn=turn, place=place)
    look, screen = _kept(str(change.kind), lambda: see(change.after.screenshot, eyes), turn, place)
    yield look
    comparing = measured("find_icon", partial(find, ICON, screen, eyes))
    if change.kind in SMALL:
        yield _together(INCREMENTAL, look, comparing)


def _kept(key: str, work: Callable[[], Result], turn: int, place: str) -> tuple[Sample, Result]:
    results: list[Result] = []
    sample = measured(key, lambda: results.append(work()), turn=turn, place=place)
    return sample, results[0]


def _together(key: str, first: Sample, second: Sample) -> Sample:
    cpu = None if first.cpu is None or second.cpu is None else first.cpu + second.cpu
    return Sample(key, first.wall + second.wall, cpu, first.round, first.place)


def _some(lines: Sequence[Result]) -> list[Result]:
    """The first, the middle and the last."""
    places = sorted({0, len(lines) // 2, len(lines) - 1}) if lines else []
    return [lines[place] for place in places]
