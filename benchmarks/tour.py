"""Records frames and changes on the simulated phone, through real adb."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from benchmarks.scenes import Change, ChangeKind, Frame, Recording
from mobile_agent import AdbDevice
from mobile_agent.gestures import DragPath, Gesture, HoldAt, LaunchApp, TouchAt
from perception import Box, Point
from scenarios.phone import SimulatedPhone, Snapshot, TruthElement

__all__ = [
    "QUICK_VISITS", "VISITS", "Deed", "Hold", "Later", "Scroll", "Touch", "Visit", "go", "record",
]  # fmt: skip

SLOWLY = 1.2
"""Seconds for a scroll's way: a finger this slow does not fling."""
MINUTE = 60_000
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Touch the element of this text or name."""

    name: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Touch the element of this text or name, and hold."""

    name: str


@dataclass(frozen=True, slots=True)
class Scroll:
    """Move the page up by a share of the screen's height."""

    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Later:
    """Come again a minute later: only the clock has moved on."""


Deed = Touch | Hold | Scroll | Later


@dataclass(frozen=True, slots=True)
class Visit:
    """How to come to a pair of frames.

    Attributes:
        kind: What the change is.
        app: The app's label.
        change: What is done between the frames.
        way: What is done in the app before the first frame.
    """

    kind: ChangeKind
    app: str
    change: Deed
    way: tuple[Touch | Hold, ...] = ()


VISITS = (
    Visit(ChangeKind.CLOCK, "Settings", Later()),
    Visit(ChangeKind.CLOCK, "Messages", Later()),
    Visit(ChangeKind.TOGGLE, "Settings", Touch("Bubbles"), (Touch("Notifications"),)),
    Visit(ChangeKind.TOGGLE, "Messages", Touch("Liam Murphy"), (Hold("Grace Hopper"),)),
    Visit(ChangeKind.DIALOG, "Clock", Touch("06:30")),
    Visit(ChangeKind.DIALOG, "Messages", Touch("Delete"), (Hold("Grace Hopper"),)),
    Visit(ChangeKind.SCROLL, "Settings", Scroll()),
    Visit(ChangeKind.SCROLL, "Contacts", Scroll(), (Touch("Allow"),)),
)
QUICK_VISITS = (VISITS[0], VISITS[4])


def record(
    phone: SimulatedPhone,
    device: AdbDevice,
    visits: tuple[Visit, ...] = VISITS,
    tell: Callable[[str], None] = lambda _: None,
) -> Recording:
    """Records every visit, each from the state in which the phone began.

    Args:
        phone: The phone, which knows where its elements are.
        device: The same phone, through adb.
        visits: What to record.
        tell: Is told what is recorded now.
    """
    beginning = phone.snapshot()
    changes, problems = [], []
    for visit in visits:
        tell(f"{visit.app}: {visit.kind}")
        phone.restore(beginning)
        try:
            changes.append(_recorded(phone, device, visit, beginning))
        except Exception as error:  # noqa: BLE001 - one visit less is no reason to measure nothing.
            problems.append(f"{visit.app}, {visit.kind}: {error}")
    phone.restore(beginning)
    return Recording(tuple(changes), tuple(problems))


def go(
    phone: SimulatedPhone, device: AdbDevice, app: str, way: Iterable[Touch | Hold] = ()
) -> None:
    """Opens an app and does some things in it.

    Raises:
        LookupError: Something that should be touched is not there.
        DeviceError: The phone refused, or is gone.
    """
    device.perform(LaunchApp(app))
    for deed in way:
        _do(phone, device, deed)


def _recorded(
    phone: SimulatedPhone, device: AdbDevice, visit: Visit, beginning: Snapshot
) -> Change:
    go(phone, device, visit.app, visit.way)
    trail = ", ".join((visit.app, *(_words(deed) for deed in visit.way)))
    before = Frame(trail, device.screenshot(), phone.truth())
    if isinstance(visit.change, Later):
        phone.restore(replace(beginning, milliseconds=beginning.milliseconds + MINUTE))
        go(phone, device, visit.app, visit.way)
    else:
        _do(phone, device, visit.change)
    after = Frame(f"{trail}, {_words(visit.change)}", device.screenshot(), phone.truth())
    if before.screenshot == after.screenshot:
        raise LookupError(f"nothing changed after “{_words(visit.change)}”")
    return Change(visit.kind, before, after)


def _do(phone: SimulatedPhone, device: AdbDevice, deed: Touch | Hold | Scroll) -> None:
    device.screenshot()
    device.perform(_gesture(phone.truth(), device.size, deed))


def _gesture(
    truth: tuple[TruthElement, ...], size: tuple[int, int], deed: Touch | Hold | Scroll
) -> Gesture:
    if isinstance(deed, Scroll):
        across, height = size[0] // 2, size[1]
        start, end = (0.5 + deed.share / 2) * height, (0.5 - deed.share / 2) * height
        return DragPath(Point(across, round(start)), Point(across, round(end)), SLOWLY)
    named = [each for each in truth if deed.name in (each.name, each.text)]
    if not named:
        raise LookupError(f"there is no “{deed.name}” on the screen")
    # A switch has the name of its label, and is what should be touched.
    chosen = next((each for each in named if each.kind == "switch"), named[0])
    middle = Box(*chosen.box).center
    return HoldAt(middle) if isinstance(deed, Hold) else TouchAt(middle)


def _words(deed: Deed) -> str:
    match deed:
        case Scroll():
            return "scrolled"
        case Later():
            return "a minute later"
        case _:
            return deed.name
