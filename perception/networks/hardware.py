"""What this machine runs networks on."""

import os
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec

from perception.errors import EngineError

__all__ = ["DEVICES", "Hardware", "hardware"]

DEVICES = ("auto", "cpu", "cuda")
_MOST_THREADS = 8
"""Networks as small as ours gain nothing from more."""


@dataclass(frozen=True, slots=True)
class Hardware:
    """What runs the networks.

    Attributes:
        device: "cpu" or "cuda".
        engine: "openvino" or "onnxruntime".
        threads: CPU threads for one network.
        unused_gpu: Why a GPU that is there is not used; empty where none is, or none was wanted.
    """

    device: str
    engine: str
    threads: int
    unused_gpu: str = ""

    @property
    def words(self) -> str:
        """The same for a person: "CPU, 2 threads, OpenVINO", and why no GPU where there is one."""
        engine = {"openvino": "OpenVINO", "onnxruntime": "ONNX Runtime"}[self.engine]
        if self.device == "cuda":
            return f"GPU (CUDA), {engine}"
        threads = "1 thread" if self.threads == 1 else f"{self.threads} threads"
        unused = f" (there is a GPU, but {self.unused_gpu})" if self.unused_gpu else ""
        return f"CPU, {threads}, {engine}{unused}"


@cache
def hardware(device: str = "auto") -> Hardware:
    """What a wish for a device comes to on this machine; looked up once.

    Args:
        device: "cpu", "cuda" (also "cuda:0" …), or "auto": a GPU if one can be used.

    Raises:
        EngineError: A GPU is asked for and cannot be used.
    """
    threads = max(1, min(_MOST_THREADS, len(_usable_cores())))
    wants_gpu = device.startswith("cuda")
    unused = ""
    if wants_gpu or device == "auto":
        obstacle, is_there = _gpu()
        if obstacle is None:
            return Hardware("cuda", "onnxruntime", threads)
        if wants_gpu:
            raise EngineError(f"no network can run on {device!r}: {obstacle}")
        unused = obstacle if is_there else ""
    engine = "onnxruntime" if find_spec("openvino") is None else "openvino"
    return Hardware("cpu", engine, threads, unused)


def _usable_cores() -> set[int]:
    if hasattr(os, "sched_getaffinity"):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


def _gpu() -> tuple[str | None, bool]:
    """Why no GPU can be used, None where one can, and whether there is one."""
    from perception.networks.onnxruntime_network import gpu_count, gpu_obstacle  # noqa: PLC0415

    return gpu_obstacle(), gpu_count() > 0
