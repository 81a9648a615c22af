"""Everything that is measured, in its order."""

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.accuracy import scored_folder, scored_frames
from benchmarks.engines import Engines
from benchmarks.findings import Finding, Loaded, Problem, Shown, tried
from benchmarks.looking import look_at_change
from benchmarks.reference import KEYS, ReferencePipeline
from benchmarks.running import ERRANDS, captures, helps, start_ups, steps
from benchmarks.scenes import Recording, nearest_to_median
from benchmarks.tour import QUICK_VISITS, VISITS, record
from mobile_agent import AdbDevice
from perception import Screen
from scenarios.phone import PhoneSettings, SimulatedPhone

__all__ = ["Options", "measure"]

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How much is measured.

    Attributes:
        quick: A smoke run: few screens, one round, no reference pipeline, no steps.
        rounds: How often everything is measured; the reference pipeline gets one screenshot each.
        labels: A folder of labelled screens to be scored as well.
    """

    quick: bool = False
    rounds: int = 3
    labels: Path | None = None

    @property
    def turns(self) -> int:
        """Rounds that are really done."""
        return 1 if self.quick else self.rounds


def measure(options: Options, tell: Tell) -> Generator[Finding, None, None]:
    """Yields each measurement as soon as it is there.

    Args:
        options: How much is measured.
        tell: Is told what is done now.
    """
    tell("mobile-agent --help")
    yield from tried(("help",), partial(helps, options.turns))
    engines = Engines.shipped()
    prepared: list[_Prepared] = []
    yield from tried((), partial(_on_the_phone, options, engines, prepared, tell))
    if prepared and prepared[0].seen:
        yield from _on_screenshots(options, engines, prepared[0], tell)
    if options.labels is not None:
        tell("reading the labels")
        folder = options.labels
        yield from tried((), lambda: iter((scored_folder(engines.fresh(), folder, tell),)))


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What was recorded, and what was seen on each change's second frame, by its name."""

    recording: Recording
    seen: Mapping[str, Screen]


def _on_the_phone(
    options: Options, engines: Engines, prepared: list[_Prepared], tell: Tell
) -> Iterator[Finding]:
    """Start-up, captures and steps; what the rest needs is appended to `prepared`."""
    tell("starting the simulated phone")
    with SimulatedPhone(PhoneSettings()) as phone:
        device = AdbDevice.connect(phone.serial)
        recording = record(phone, device, QUICK_VISITS if options.quick else VISITS, tell)
        yield from (Problem((), words) for words in recording.problems)
        tell("mobile-agent run, to its first look")
        yield from tried(("start_up",), partial(start_ups, device.serial, options.turns))
        tell("capturing over adb")
        yield from tried(("capture",), partial(captures, device, 2 * options.turns))
        prepared.append(_Prepared(recording, engines.seen_first(recording.frames, tell)))
        for errand in () if options.quick else ERRANDS:
            tell(errand.what)
            work = partial(steps, errand, phone, device, engines.fresh())
            yield from tried((errand.key,), work)


def _on_screenshots(
    options: Options, engines: Engines, prepared: _Prepared, tell: Tell
) -> Iterator[Finding]:
    recording, seen = prepared.recording, prepared.seen
    lines = [len(screen.texts) for screen in seen.values()]
    chosen = nearest_to_median(lines, 0 if options.quick else options.turns)
    names = tuple(recording.frames[place].name for place in chosen)
    yield _shown(seen, names)
    yield from tried(
        (), lambda: iter((scored_frames(engines.fresh(), recording.frames, seen, tell),))
    )
    pipelines: list[ReferencePipeline] = []
    for turn in range(options.turns):
        told = f"round {turn + 1} of {options.turns}"
        for number, change in enumerate(recording.changes, start=1):
            tell(f"{told}: ours, {number} of {len(recording.changes)}")
            yield from tried((), partial(look_at_change, engines, change, turn))
        for name in names[turn : turn + 1]:
            tell(f"{told}: the reference pipeline, about 20 s")
            work = partial(_reference, pipelines, name, seen[name], turn, tell)
            yield from tried(KEYS, work)


def _reference(
    pipelines: list[ReferencePipeline], name: str, screen: Screen, turn: int, tell: Tell
) -> Iterator[Finding]:
    if not pipelines:
        pipelines.append(ReferencePipeline.load(tell))
        yield Loaded(pipelines[0].words)
    yield from pipelines[0].look(name, screen, turn)


def _shown(seen: Mapping[str, Screen], names: tuple[str, ...]) -> Shown:
    screens = list(seen.values())
    return Shown(
        screens=len(screens),
        width=screens[0].screenshot.width,
        height=screens[0].screenshot.height,
        lines=median(len(screen.texts) for screen in screens),
        icons=median(len(screen.icons) for screen in screens),
        reference=names,
    )
