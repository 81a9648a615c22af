"""From settings in words to readers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from perception.errors import ConfigError
from perception.readers.by_script import ScriptExpert, ScriptReader
from perception.readers.easyocr_engine import EasyOcrSettings
from perception.readers.easyocr_reader import DETECTORS, EasyOcrReader
from perception.readers.easyocr_recogniser import EasyOcrRecogniser
from perception.readers.lines import LineRecogniser, TwoStepReader
from perception.readers.paddle_recogniser import PaddleRecogniser
from perception.readers.rapidocr_reader import RapidOcrReader
from perception.readers.scripts import SCRIPTS

__all__ = ["ExpertSettings", "ReaderSettings", "configured_reader", "texts"]

_READERS = ("rapidocr", "easyocr")
_OF_EASYOCR = ("line_detector", "recogniser", "recogniser_folder")


@dataclass(frozen=True, slots=True)
class ExpertSettings:
    """A recogniser for some scripts: EasyOCR's, or a file of PP-OCR's.

    Attributes:
        scripts: Unicode's names of scripts.
        languages: EasyOCR's codes; none for PP-OCR.
        recogniser: The name of a recogniser of one's own for EasyOCR.
        recogniser_folder: Where that is; the shipped one of that name unless told.
        recogniser_model: A PP-OCR recogniser, an .onnx file.
        characters: Its characters, one a line, where the .onnx file does not name them.
    """

    scripts: tuple[str, ...]
    languages: tuple[str, ...] = ()
    recogniser: str | None = None
    recogniser_folder: str | None = None
    recogniser_model: str | None = None
    characters: str | None = None

    @classmethod
    def checked(cls, entry: object) -> Self:
        """The settings of one entry of the list `experts`.

        Raises:
            ConfigError: An unknown key or script, or a wrong type.
        """
        known = [setting.name for setting in fields(cls)]
        if not isinstance(entry, Mapping):
            raise ConfigError(f"each of the 'experts' needs keys and values, not {entry!r}")
        for key, value in entry.items():
            if key not in known:
                raise ConfigError(f"unknown key {key!r} for an expert: one of {', '.join(known)}")
            if key not in ("scripts", "languages") and not isinstance(value, str):
                raise ConfigError(f"{key!r} of an expert needs a text, not {value!r}")
        scripts = texts("scripts", entry.get("scripts"), "Cyrillic, Arabic")
        for script in scripts:
            if script not in SCRIPTS:
                raise ConfigError(f"unknown script {script!r}: one of {', '.join(SCRIPTS)}")
        given = {key: value for key, value in entry.items() if key != "scripts"}
        if "recogniser_model" not in given:
            given["languages"] = texts("languages", given.get("languages"), "ru, en")
            if "characters" in given:
                raise ConfigError("'characters' of an expert goes with 'recogniser_model'")
        elif given.keys() - {"recogniser_model", "characters"}:
            raise ConfigError("an expert is either of EasyOCR's, or a 'recogniser_model'")
        return cls(scripts, **given)


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """What reads texts.

    Attributes:
        reader: "rapidocr" or "easyocr".
        languages: EasyOCR's codes.
        line_detector: Who finds the lines for EasyOCR: "rapidocr" or "craft".
        recogniser: The name of a recogniser of one's own for EasyOCR.
        recogniser_folder: Where that is; the shipped one of that name unless told.
        experts: Who reads what the reader cannot.
        device: "cpu", "cuda" …
    """

    reader: str = "rapidocr"
    languages: tuple[str, ...] = ("en",)
    line_detector: str | None = None
    recogniser: str | None = None
    recogniser_folder: str | None = None
    experts: tuple[ExpertSettings, ...] = ()
    device: str | None = None

    @property
    def gpu(self) -> bool:
        """Whether EasyOCR is to use a GPU."""
        return self.device is not None and self.device != "cpu"


def configured_reader(settings: ReaderSettings) -> TwoStepReader:
    """The reader that settings describe; nothing is loaded yet.

    Raises:
        ConfigError: An unknown name, or keys that do not go together.
    """
    reader = _reader(settings)
    if not settings.experts:
        return reader
    return ScriptReader(reader, [_expert(expert, settings) for expert in settings.experts])


def _reader(settings: ReaderSettings) -> TwoStepReader:
    if settings.reader not in _READERS:
        raise ConfigError(f"unknown reader {settings.reader!r}: {' or '.join(_READERS)}")
    if settings.reader == "rapidocr":
        for key in _OF_EASYOCR:
            if getattr(settings, key) is not None:
                raise ConfigError(f"{key!r} goes with 'reader: easyocr'")
        return RapidOcrReader(device=settings.device or "auto")
    if settings.line_detector not in (None, *DETECTORS):
        known = " or ".join(DETECTORS)
        raise ConfigError(f"unknown line_detector {settings.line_detector!r}: {known}")
    return EasyOcrReader(
        settings.languages,
        gpu=settings.gpu,
        detector=settings.line_detector or DETECTORS[0],
        recogniser=settings.recogniser,
        folder=_path(settings.recogniser_folder),
    )


def _expert(settings: ExpertSettings, reader: ReaderSettings) -> ScriptExpert:
    return ScriptExpert(frozenset(settings.scripts), _recogniser(settings, reader))


def _recogniser(settings: ExpertSettings, reader: ReaderSettings) -> LineRecogniser:
    if settings.recogniser_model is not None:
        return PaddleRecogniser(
            device=reader.device or "auto",
            model=Path(settings.recogniser_model),
            characters=_path(settings.characters),
        )
    folder = _path(settings.recogniser_folder)
    return EasyOcrRecogniser(
        EasyOcrSettings(settings.languages, reader.gpu, folder, settings.recogniser)
    )


def _path(named: str | None) -> Path | None:
    return None if named is None else Path(named)


def texts(key: str, value: object, example: str) -> tuple[str, ...]:
    """A list of texts, checked.

    Raises:
        ConfigError: It is something else, or empty.
    """
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise ConfigError(f"{key!r} needs a list such as [{example}], not {value!r}")
    if not all(isinstance(each, str) for each in value):
        raise ConfigError(f"{key!r} needs a list such as [{example}], not {value!r}")
    return tuple(value)
