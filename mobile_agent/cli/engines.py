"""The eyes that a command looks with, and what they run on."""

from collections.abc import Mapping
from pathlib import Path

__all__ = ["configuration", "running_on"]

SHIPPED_MATCHER = "icon_clip"


def configuration(file: Path | None, changes: Mapping[str, object]) -> dict[str, object]:
    """The engines of a file, or the shipped ones, but for those named on the command line.

    Args:
        file: What `--eyes` names.
        changes: By the file's keys; None where the command line says nothing.

    Raises:
        ConfigError: The file cannot be read, or holds something else.
    """
    from perception.configuration import read_configuration  # noqa: PLC0415

    given = {name: value for name, value in changes.items() if value is not None}
    named = {} if file is None else dict(read_configuration(file))
    if given.get("matcher") == SHIPPED_MATCHER:
        # It has its own weights; those of the file are for the file's matcher.
        named.pop("pretrained", None)
    return {**named, **given}


def running_on(engines: Mapping[str, object]) -> str:
    """What runs them, in words: "CPU, 2 threads, OpenVINO".

    Raises:
        EngineError: A GPU is asked for and cannot be used.
    """
    from perception.networks import hardware  # noqa: PLC0415

    return hardware(str(engines.get("device") or "auto")).words
