"""All that is measured, and what it may cost on two CPU cores: the keys are stable."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

__all__ = ["CATALOGUE", "INCREMENTAL", "REFERENCE", "Group", "Measure"]

COLD_RATIO, INCREMENTAL_RATIO = 30.0, 150.0


class Group(StrEnum):
    """The parts of the table, in their order."""

    LOOKING = "looking at a screenshot"
    FINDING = "finding on a seen screen"
    RUNNING = "the program"
    REFERENCE = "the field's reference pipeline"


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that can be measured.

    Attributes:
        key: Its name for programs.
        what: Its name for people, at most 32 letters.
        group: Where it stands in the table.
        budget: Seconds that the median may be on the CPU; None where none is set.
        budget_on_gpu: The same on a GPU, where it is another.
        share_of: Instead of seconds: another measure, and which share of its median.
        compared: Whether it is set against the reference pipeline.
        least_ratio: How many times faster than that it should be.
        same_screen: Whether the same screenshots are compared, rather than the round's median.
    """

    key: str
    what: str
    group: Group
    budget: float | None = None
    budget_on_gpu: float | None = None
    share_of: tuple[str, float] | None = None
    compared: bool = False
    least_ratio: float | None = None
    same_screen: bool = False


REFERENCE = "reference"
INCREMENTAL = "incremental_with_icons"

_L, _F, _P, _R = Group.LOOKING, Group.FINDING, Group.RUNNING, Group.REFERENCE
_ALL = (
    Measure("cold", "cold: texts and icons", _L, 1.0, budget_on_gpu=0.06, compared=True,
            least_ratio=COLD_RATIO, same_screen=True),
    Measure("cold_texts", "  of that: texts", _L),
    Measure("cold_icons", "  of that: icons", _L),
    Measure("cold_with_icons", "cold, and every icon compared", _L, compared=True,
            least_ratio=COLD_RATIO, same_screen=True),
    Measure("same", "the same frame again", _L, 0.02, compared=True),
    Measure("clock", "a minute later: the clock", _L, 0.25, compared=True,
            least_ratio=INCREMENTAL_RATIO),
    Measure("toggle", "one switch or row toggled", _L, 0.25, compared=True,
            least_ratio=INCREMENTAL_RATIO),
    Measure("dialog", "a dialog or menu opened", _L, 0.25, compared=True,
            least_ratio=INCREMENTAL_RATIO),
    Measure(INCREMENTAL, "these three, every icon compared", _L, compared=True,
            least_ratio=INCREMENTAL_RATIO),
    Measure("scroll", "half a page scrolled", _L, share_of=("cold", 0.5), compared=True),
    Measure("find_text", "a text", _F, 0.03),
    Measure("find_icon_new", "an icon, none compared before", _F, 0.06),
    Measure("find_icon", "another icon", _F, 0.06),
    Measure("help", "mobile-agent --help", _P, 0.3),
    Measure("start_up", "mobile-agent run, to its 1st look", _P, 2.5),
    Measure("step_text", "a step that taps a text *", _P, 0.5),
    Measure("step_icon", "a step that taps an icon *", _P, 0.5),
    Measure("capture", "one capture over adb", _P),
    Measure(REFERENCE, "all of it", _R),
    Measure("easyocr", "  EasyOCR, both steps", _R),
    Measure("easyocr_finding", "    finding lines: CRAFT", _R),
    Measure("easyocr_reading", "    reading them", _R),
    Measure("yolo", "  YOLO11m at 1280", _R),
    Measure("clip", "  CLIP ViT-B/32 on every icon", _R),
)  # fmt: skip

CATALOGUE: Mapping[str, Measure] = MappingProxyType({measure.key: measure for measure in _ALL})
"""By key, in the table's order."""
