"""All checks, one after the other, whatever becomes of each."""

from collections.abc import Iterable, Iterator
from functools import partial
from importlib.metadata import EntryPoint, entry_points

from mobile_agent.checks.check import Check, CheckSource, Status
from mobile_agent.checks.computer import check_key, check_processor, check_python
from mobile_agent.checks.engines import check_opencv, check_reader, check_weights
from mobile_agent.checks.phones import check_adb, check_phones

__all__ = ["added_sources", "all_checks", "outcomes"]

GROUP = "mobile_agent.checks"
OWN: tuple[tuple[str, CheckSource], ...] = (
    ("python", check_python),
    ("adb", check_adb),
    ("phones", check_phones),
    ("weights", check_weights),
    ("OCR", check_reader),
    ("OpenCV", check_opencv),
    ("processor", check_processor),
    ("API key", check_key),
)


def added_sources() -> Iterator[tuple[str, CheckSource]]:
    """Checks that other packages add, loaded when they are run."""
    for point in entry_points(group=GROUP):
        yield point.name, partial(_load_and_check, point)


def all_checks() -> Iterator[Check]:
    """Looks at everything, own checks first."""
    yield from outcomes((*OWN, *added_sources()))


def outcomes(sources: Iterable[tuple[str, CheckSource]]) -> Iterator[Check]:
    """The checks of each source; one that breaks is a failed check, not the end."""
    for name, source in sources:
        try:
            yield from source()
        except Exception as error:  # noqa: BLE001  (anything may be broken; that is what is asked)
            reason = " ".join(str(error).split()) or type(error).__name__
            yield Check(name, Status.FAIL, reason, "mend what it names, then look again")


def _load_and_check(point: EntryPoint) -> Iterable[Check]:
    source: CheckSource = point.load()
    return source()
