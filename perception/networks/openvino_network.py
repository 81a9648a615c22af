"""Networks on OpenVINO: two to four times as fast on a CPU as on ONNX Runtime."""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import numpy as np

from perception.errors import EngineError
from perception.networks.network import Numbers

__all__ = ["OpenVinoNetwork"]


class _Tensor(Protocol):
    data: Numbers


class _Request(Protocol):
    def get_output_tensor(self, index: int) -> _Tensor: ...


class OpenVinoNetwork:
    """One input, one output, on the CPU.

    Args:
        content: An ONNX file's bytes.
        threads: CPU threads.
        streams: How many inputs of `run_all` are worked on at once.
        fixed: What some operators give, by their names, whatever the input.

    Raises:
        EngineError: OpenVINO cannot be loaded.
        RuntimeError: The bytes are no network.
        ValueError: There is no operator of a name in `fixed`.
    """

    def __init__(
        self,
        content: bytes,
        threads: int,
        streams: int,
        fixed: Mapping[str, Numbers] = MappingProxyType({}),
    ) -> None:
        try:
            import openvino  # noqa: PLC0415
        except ImportError as error:
            raise EngineError(f"OpenVINO cannot be loaded: {error}") from error
        core = openvino.Core()
        self._model = core.read_model(content)
        operators = {each.get_friendly_name(): each for each in self._model.get_ops()}
        for name, numbers in fixed.items():
            if name not in operators:
                raise ValueError(f"it has no operator {name}")
            constant = openvino.opset13.constant(numbers)
            operators[name].output(0).replace(constant.output(0))
        self._compiled = core.compile_model(
            self._model,
            "CPU",
            {
                "INFERENCE_NUM_THREADS": threads,
                "NUM_STREAMS": min(threads, streams),
                **_precision(),
            },
        )
        self._queue = openvino.AsyncInferQueue(self._compiled, min(threads, streams))
        self._queue.set_callback(_keep)
        self._lock = threading.Lock()

    @cached_property
    def input_shape(self) -> tuple[int | None, ...]:
        """The input's sides; None where any will do."""
        return _sides(self._compiled.inputs[0].get_partial_shape())

    @cached_property
    def output_shape(self) -> tuple[int | None, ...]:
        """The output's sides; None where they follow from the input."""
        return _sides(self._compiled.outputs[0].get_partial_shape())

    @cached_property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself, by name."""
        information = self._model.get_rt_info()
        if "framework" not in information:
            return {}
        entries = information["framework"]
        return {str(name): str(entry.value) for name, entry in entries.items()}

    @property
    def likes_batches(self) -> bool:
        """No: a CPU works on one input as fast as on a share of many."""
        return False

    def run(self, numbers: Numbers) -> Numbers:
        """The output for one input."""
        return self.run_all([numbers])[0]

    def run_all(
        self, inputs: Sequence[Numbers], keep: Callable[[Numbers], Numbers] = np.copy
    ) -> list[Numbers]:
        """What is kept of the outputs for independent inputs of any shapes, in their order."""
        outputs: dict[int, Numbers] = {}
        # The longest first, so that none is left to one core while the others rest.
        order = sorted(range(len(inputs)), key=lambda index: -inputs[index].size)
        # The queue is one for all threads: whoever waits for it waits for all that is in it.
        with self._lock:
            for index in order:
                self._queue.start_async([inputs[index]], (outputs, index, keep), share_inputs=True)
            self._queue.wait_all()
        return [outputs[index] for index in range(len(inputs))]


def _keep(
    request: _Request, place: tuple[dict[int, Numbers], int, Callable[[Numbers], Numbers]]
) -> None:
    outputs, index, keep = place
    outputs[index] = keep(request.get_output_tensor(0).data)


@cache
def _precision() -> dict[str, str]:
    """Single precision where half the precision takes more time, not less.

    Intel's processors are fast with bfloat16 in their matrix tiles (AMX) only, which virtual
    machines often hide; OpenVINO takes bfloat16 wherever it can be computed at all.
    """
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    slow = "GenuineIntel" in flags and "amx_bf16" not in flags
    return {"INFERENCE_PRECISION_HINT": "f32"} if slow else {}


def _sides(shape: Sequence[object]) -> tuple[int | None, ...]:
    return tuple(
        None if side.is_dynamic else int(side.get_length())  # type: ignore[attr-defined]
        for side in shape
    )
