"""The one place that loads ONNX files into onnxruntime, and says what is wrong with them."""

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError, WeightsError
from perception.weights import ShippedFile

__all__ = ["OnnxSession", "OnnxValue", "load_session"]

_MOST_THREADS = 4
"""Small pictures gain nothing from more threads, and the reader runs beside us."""


class OnnxValue(Protocol):
    """One input or output of a network."""

    name: str
    shape: Sequence[int | str | None]


class OnnxSession(Protocol):
    """A loaded network, as much as we use of onnxruntime's `InferenceSession`."""

    def run(
        self, output_names: Sequence[str] | None, input_feed: Mapping[str, npt.NDArray[np.generic]]
    ) -> list[npt.NDArray[np.float32]]:
        """The outputs named (all, where None), for the inputs by name."""
        ...

    def get_inputs(self) -> Sequence[OnnxValue]:
        """The network's inputs, in order."""
        ...

    def get_outputs(self) -> Sequence[OnnxValue]:
        """The network's outputs, in order."""
        ...


class _Options(Protocol):
    intra_op_num_threads: int
    inter_op_num_threads: int
    log_severity_level: int

    def add_external_initializers(self, names: list[str], values: list[object]) -> None: ...


class _Holding:
    """A session that holds its tensors: onnxruntime works on their memory without keeping it."""

    def __init__(self, session: OnnxSession, tensors: Sequence[object]) -> None:
        self._session = session
        self._tensors = tensors
        self.run = session.run
        self.get_inputs = session.get_inputs
        self.get_outputs = session.get_outputs


def load_session(
    path: Path,
    threads: int | None = None,
    *,
    sha256: str | None = None,
    tensors: Mapping[str, npt.NDArray[np.generic]] | None = None,
) -> OnnxSession:
    """Loads a network onto the CPU; call it on first use, not at import.

    Args:
        path: An `.onnx` file.
        threads: Threads within one operator; unless told, one for each core, at most four.
        sha256: What the file must hash to (a shipped file's, from the manifest); unless told, any
            file will do.
        tensors: Weights by name that the network leaves to another file ("external data"), so
            that they can be verified as the network itself is.

    Raises:
        WeightsError: The file is missing, altered, truncated, or of an opset this onnxruntime does
            not know.
        EngineError: onnxruntime cannot be loaded.
    """
    content = _content(path) if sha256 is None else ShippedFile(path, sha256).read()
    try:
        import onnxruntime  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"onnxruntime cannot be loaded: {error}") from error
    options = _options(onnxruntime.SessionOptions(), threads)
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(each) for each in (tensors or {}).values()]
    options.add_external_initializers(list(tensors or {}), values)
    try:
        session: OnnxSession = onnxruntime.InferenceSession(
            content, sess_options=options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:
        reason = " ".join(str(error).split())
        actual = hashlib.sha256(content).hexdigest()
        raise WeightsError(
            f"{path} (sha256 {actual}) is no network that onnxruntime {onnxruntime.__version__} "
            f"can load: {reason}"
        ) from error
    return _Holding(session, values) if tensors else session


def _options(options: _Options, threads: int | None) -> _Options:
    options.intra_op_num_threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    # Only what stops us: a warning on every picture would drown the run's own lines.
    options.log_severity_level = 3
    return options


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WeightsError(f"cannot read the weights {path}: {error.strerror}") from error
