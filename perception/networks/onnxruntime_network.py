"""Networks on ONNX Runtime: on a GPU, or on a CPU for which there is no OpenVINO."""

import ctypes
import sys
from collections.abc import Callable, Sequence
from functools import cache, cached_property

import numpy as np

from perception.errors import EngineError
from perception.networks.hardware import Hardware
from perception.networks.network import Numbers

__all__ = ["OnnxRuntimeNetwork", "gpu_count", "gpu_obstacle"]

_GPU = "CUDAExecutionProvider"


class OnnxRuntimeNetwork:
    """One input, one output, on the CPU or on a GPU.

    Args:
        content: An ONNX file's bytes.
        machine: What to run it on.

    Raises:
        EngineError: ONNX Runtime cannot be loaded, or its GPU part cannot.
        RuntimeError: The bytes are no network.
    """

    def __init__(self, content: bytes, machine: Hardware) -> None:
        try:
            import onnxruntime  # noqa: PLC0415
        except ImportError as error:
            raise EngineError(f"ONNX Runtime cannot be loaded: {error}") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = machine.threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Threads that wait by spinning take the cores from whatever looks next.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._on_gpu = machine.device == "cuda"
        providers: list[object] = ["CPUExecutionProvider"]
        if self._on_gpu:
            # Trying out all ways to convolve takes seconds for every new width of a line.
            providers.insert(0, (_GPU, {"cudnn_conv_algo_search": "HEURISTIC"}))
        try:
            self._session = onnxruntime.InferenceSession(content, options, providers=providers)
        except Exception as error:
            raise RuntimeError(str(error)) from error
        if self._on_gpu and _GPU not in self._session.get_providers():
            raise EngineError("ONNX Runtime fell back to the CPU: its CUDA libraries do not load")
        self._input = self._session.get_inputs()[0]

    @cached_property
    def input_shape(self) -> tuple[int | None, ...]:
        """The input's sides; None where any will do."""
        return _sides(self._input.shape)

    @cached_property
    def output_shape(self) -> tuple[int | None, ...]:
        """The output's sides; None where they follow from the input."""
        return _sides(self._session.get_outputs()[0].shape)

    @cached_property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself, by name."""
        return dict(self._session.get_modelmeta().custom_metadata_map)

    @property
    def likes_batches(self) -> bool:
        """On a GPU."""
        return self._on_gpu

    def run(self, numbers: Numbers) -> Numbers:
        """The output for one input."""
        output: Numbers = self._session.run(None, {self._input.name: numbers})[0]
        return output

    def run_all(
        self, inputs: Sequence[Numbers], keep: Callable[[Numbers], Numbers] = np.copy
    ) -> list[Numbers]:
        """What is kept of the outputs for independent inputs of any shapes, in their order."""
        return [keep(self.run(numbers)) for numbers in inputs]


@cache
def gpu_obstacle() -> str | None:
    """Why networks cannot run on a GPU here; None where they can."""
    if not gpu_count():
        return "no driver of a CUDA GPU answers"
    try:
        import onnxruntime  # noqa: PLC0415
    except ImportError as error:
        return f"ONNX Runtime cannot be loaded: {error}"
    if _GPU not in onnxruntime.get_available_providers():
        return "ONNX Runtime is installed without CUDA (the extra 'gpu' brings it)"
    onnxruntime.preload_dlls()
    return None


def gpu_count() -> int:
    """How many CUDA GPUs the driver knows; 0 without a driver."""
    library = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        driver = ctypes.CDLL(library)
    except OSError:
        return 0
    count = ctypes.c_int(0)
    if driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count)):
        return 0
    return count.value


def _sides(shape: Sequence[object]) -> tuple[int | None, ...]:
    return tuple(side if isinstance(side, int) else None for side in shape)
