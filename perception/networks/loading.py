"""From a file of weights to a network that runs on what this machine has."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from perception.errors import WeightsError
from perception.networks.hardware import Hardware, hardware
from perception.networks.network import Network, Numbers
from perception.weights import ShippedFile

__all__ = ["load_network"]


def load_network(
    path: Path,
    *,
    sha256: str | None = None,
    device: str = "auto",
    streams: int = 1,
    fixed: Mapping[str, Numbers] = MappingProxyType({}),
) -> Network:
    """Loads a network; call it on first use, not at import.

    Args:
        path: An `.onnx` file with one input and one output.
        sha256: What the file must hash to (a shipped file's, from the manifest); unless told, any
            file will do.
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
        streams: How many inputs of `run_all` are worked on at once; one uses all cores for each
            input, 0 uses one core for each.
        fixed: What some operators give, by their names, whatever the input; with OpenVINO only.

    Raises:
        WeightsError: The file is missing, altered, truncated, or no network.
        EngineError: What runs networks cannot be loaded.
    """
    content = _content(path) if sha256 is None else ShippedFile(path, sha256).read()
    machine = hardware(device)
    try:
        return _loaded(content, machine, streams, fixed)
    except (RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split())
        actual = hashlib.sha256(content).hexdigest()
        raise WeightsError(
            f"{path} (sha256 {actual}) is no network that can be loaded: {reason}"
        ) from error


def _loaded(
    content: bytes, machine: Hardware, streams: int, fixed: Mapping[str, Numbers]
) -> Network:
    if machine.engine == "openvino":
        from perception.networks.openvino_network import OpenVinoNetwork  # noqa: PLC0415

        return OpenVinoNetwork(content, machine.threads, streams or machine.threads, fixed)
    from perception.networks.onnxruntime_network import OnnxRuntimeNetwork  # noqa: PLC0415

    if fixed:
        raise ValueError(f"ONNX Runtime cannot fix what {', '.join(fixed)} give")
    return OnnxRuntimeNetwork(content, machine)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WeightsError(f"cannot read the weights {path}: {error.strerror}") from error
