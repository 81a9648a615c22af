"""Vision: from a screenshot to a screen, and from a target in words to where it is.

>>> from perception import Eyes, Screenshot, TextTarget, find, see
>>> eyes = Eyes.default()
>>> match = find(TextTarget("Settings"), see(Screenshot.open("home.png"), eyes), eyes)
"""

from perception.errors import (
    ConfigError,
    EngineError,
    GeometryError,
    LabelsError,
    PerceptionError,
    ScreenshotError,
    TargetError,
    WeightsError,
)
from perception.eyes import Eyes
from perception.finding import find
from perception.geometry import Box, Point
from perception.incremental import IncrementalEyes
from perception.match import Candidate, Match, Reason, Verdict
from perception.protocols import ContrastingMatcher, IconDetector, IconMatcher, TextReader
from perception.screen import Element, Icon, IconKind, Screen, TextBox, Word
from perception.screenshot import Pixels, Screenshot
from perception.seeing import see
from perception.targets import REGIONS, IconTarget, Region, Target, TextTarget

__all__ = [
    "REGIONS",
    "Box",
    "Candidate",
    "ConfigError",
    "ContrastingMatcher",
    "Element",
    "EngineError",
    "Eyes",
    "GeometryError",
    "Icon",
    "IconDetector",
    "IconKind",
    "IconMatcher",
    "IconTarget",
    "IncrementalEyes",
    "LabelsError",
    "Match",
    "PerceptionError",
    "Pixels",
    "Point",
    "Reason",
    "Region",
    "Screen",
    "Screenshot",
    "ScreenshotError",
    "Target",
    "TargetError",
    "TextBox",
    "TextReader",
    "TextTarget",
    "Verdict",
    "WeightsError",
    "Word",
    "find",
    "see",
]
