"""What the figures were measured with: without it they cannot be compared later."""

import datetime as dt
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from perception.networks import hardware
from perception.plain import Plain
from perception.weights import shipped_models

__all__ = ["Conditions", "conditions"]

PACKAGES = (
    "openvino", "onnxruntime", "onnxruntime-gpu", "rapidocr", "opencv-python", "numpy", "easyocr",
    "ultralytics", "open_clip_torch", "torch", "playwright",
)  # fmt: skip
BUSY = 0.5
"""With more than so many programs at work for each core, timings say little."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the figures were measured with.

    Attributes:
        date: When measuring began, ISO 8601 in UTC.
        system: The operating system.
        processor: The CPU's name.
        cores: CPU cores that this program may use.
        load: How many programs were at work on average in the minute before; None where the system
            does not say.
        device: What our networks run on, in words.
        on_gpu: Whether that is a GPU.
        python: Its version.
        packages: Versions by name.
        weights: Versions of the shipped models by name.
    """

    date: str
    system: str
    processor: str
    cores: int
    load: float | None
    device: str
    on_gpu: bool
    python: str
    packages: Mapping[str, str]
    weights: Mapping[str, str]

    @property
    def is_busy(self) -> bool:
        """Whether other programs were at work before."""
        return self.load is not None and self.load > BUSY * self.cores

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        return {
            "date": self.date,
            "system": self.system,
            "processor": self.processor,
            "cores": self.cores,
            "load": self.load,
            "device": self.device,
            "python": self.python,
            "packages": dict(self.packages),
            "weights": dict(self.weights),
        }


def conditions() -> Conditions:
    """What is about to be measured with.

    Raises:
        WeightsError: The shipped models' manifest is missing.
    """
    machine = hardware()
    return Conditions(
        date=dt.datetime.now(tz=dt.UTC).isoformat(timespec="seconds"),
        system=f"{platform.system()} {platform.machine()}",
        processor=_processor(),
        cores=_cores(),
        load=round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        device=machine.words,
        on_gpu=machine.device == "cuda",
        python=platform.python_version(),
        packages={name: found for name in PACKAGES if (found := _version(name)) is not None},
        weights={model.name: model.version for model in shipped_models()},
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.is_file():
        for line in information.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
