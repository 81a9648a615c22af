"""From a configuration in words to engines."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from perception.calibration import Calibration
from perception.detectors import (
    CombinedIconDetector,
    ContourIconDetector,
    OnnxIconDetector,
    YoloIconDetector,
)
from perception.errors import ConfigError
from perception.matchers import ClipMatcher
from perception.protocols import IconDetector, IconMatcher, TextReader
from perception.readers.configured import (
    ExpertSettings,
    ReaderSettings,
    configured_reader,
    texts,
)
from perception.threshold import checked_threshold, with_threshold

__all__ = ["engines", "read_configuration"]

_LISTS = ("languages", "experts")
_DETECTOR_FILES = (".pt", ".onnx")
_DEFAULT_DETECTOR = "icon_detector"
_DETECTORS: Mapping[str, Callable[[], IconDetector]] = {
    "icon_detector": CombinedIconDetector.shipped,
    "icon_detector_alone": OnnxIconDetector,
    "contour": ContourIconDetector,
}


@dataclass(frozen=True, slots=True)
class _Settings:
    reader: str = "rapidocr"
    languages: tuple[str, ...] = ("en",)
    line_detector: str | None = None
    recogniser: str | None = None
    recogniser_folder: str | None = None
    experts: tuple[ExpertSettings, ...] = ()
    detector: str = _DEFAULT_DETECTOR
    matcher: str = "icon_clip"
    pretrained: str | None = None
    device: str | None = None
    calibration: str | None = None
    threshold: float | None = None

    @classmethod
    def checked(cls, config: Mapping[str, object]) -> Self:
        known = [setting.name for setting in fields(cls)]
        for key, value in config.items():
            if key not in known:
                raise ConfigError(f"unknown key {key!r} for the eyes: one of {', '.join(known)}")
            if key == "threshold" and value is not None:
                checked_threshold(value)
            elif key in _LISTS:
                continue
            elif value is not None and not isinstance(value, str):
                raise ConfigError(f"{key!r} of the eyes needs a text, not {value!r}")
        given = {key: value for key, value in config.items() if value is not None}
        if "languages" in given:
            given["languages"] = texts("languages", given["languages"], "en, de")
        if "experts" in given:
            given["experts"] = _experts(given["experts"])
        return cls(**given)  # type: ignore[arg-type]


def engines(
    config: Mapping[str, object] | str | Path,
) -> tuple[TextReader, IconDetector, IconMatcher, Calibration]:
    """The engines that a mapping or a YAML file names.

    Raises:
        ConfigError: An unknown key, a wrong type, or a file that cannot be read.
    """
    named = config if isinstance(config, Mapping) else read_configuration(Path(config))
    settings = _Settings.checked(named)
    calibration = (
        Calibration.shipped()
        if settings.calibration is None
        else Calibration.read(Path(settings.calibration))
    )
    if settings.threshold is not None:
        calibration = with_threshold(calibration, settings.threshold)
    return _reader(settings), _detector(settings), _matcher(settings), calibration


def read_configuration(path: Path) -> Mapping[str, object]:
    """The keys and values of a YAML file.

    Raises:
        ConfigError: The file cannot be read, or holds something else.
    """
    import yaml  # noqa: PLC0415

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise ConfigError(f"cannot read the eyes' configuration {path}: {reason}") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigError(f"{path} needs keys and values, not {content!r}")
    return {str(key): value for key, value in content.items()}


def _experts(value: object) -> tuple[ExpertSettings, ...]:
    if not isinstance(value, list | tuple):
        raise ConfigError(f"'experts' of the eyes needs a list, not {value!r}")
    return tuple(ExpertSettings.checked(entry) for entry in value)


def _reader(settings: _Settings) -> TextReader:
    return configured_reader(
        ReaderSettings(
            settings.reader,
            settings.languages,
            settings.line_detector,
            settings.recogniser,
            settings.recogniser_folder,
            settings.experts,
            settings.device,
        )
    )


def _detector(settings: _Settings) -> IconDetector:
    if settings.detector in _DETECTORS:
        return _DETECTORS[settings.detector]()
    if settings.detector.endswith(_DETECTOR_FILES):
        return YoloIconDetector(Path(settings.detector), device=settings.device)
    raise ConfigError(
        f"unknown detector {settings.detector!r}: {', '.join(_DETECTORS)}, or a .pt or .onnx file"
    )


def _matcher(settings: _Settings) -> IconMatcher:
    device = settings.device or "cpu"
    if settings.matcher == "icon_clip":
        if settings.pretrained is not None:
            raise ConfigError("icon_clip has its own weights: leave 'pretrained' out")
        return ClipMatcher.shipped(device=device)
    return ClipMatcher.named(settings.matcher, settings.pretrained, device=device)
