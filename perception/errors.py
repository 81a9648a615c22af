"""What can go wrong in perception.

PerceptionError
├── GeometryError          a point or box that cannot be
├── TargetError            a target that names nothing, or a region that does not exist
├── ConfigError            a configuration of the eyes that names something unknown
├── LabelsError            labelled screens that cannot be read
├── ScreenshotError        a picture that cannot be read, or is no picture
├── WeightsError           weights that are missing, altered or unfit
└── EngineError            an engine that cannot be loaded or that failed on a picture
"""

__all__ = [
    "ConfigError",
    "EngineError",
    "GeometryError",
    "LabelsError",
    "PerceptionError",
    "ScreenshotError",
    "TargetError",
    "WeightsError",
]


class PerceptionError(Exception):
    """Anything that perception refuses or fails to do; its text is one sentence for a person."""


class GeometryError(PerceptionError, ValueError):
    """A point or box whose numbers cannot be: not finite, or right before left."""


class TargetError(PerceptionError, ValueError):
    """A target without words, or with an unknown region."""


class ConfigError(PerceptionError, ValueError):
    """A configuration of the eyes with an unknown key, a wrong type or a name of no engine."""


class LabelsError(PerceptionError, ValueError):
    """Labelled screens that are missing, or a line of them that is wrong."""


class ScreenshotError(PerceptionError, ValueError):
    """A picture that is missing, truncated, empty or of an unknown format."""


class WeightsError(PerceptionError):
    """Weights that are missing, altered (another sha256 than the manifest's) or unfit."""


class EngineError(PerceptionError):
    """A reader, detector or matcher that cannot be loaded, or that failed on a picture."""
