"""How an ONNX network keeps its weights: in half precision, or in a file that has them already."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

SMALLEST = 64
"""Smaller tensors are left alone: among them are limits that half precision has not."""


@dataclass(frozen=True, slots=True)
class ExternalTensor:
    """A tensor in a safetensors file, which is raw memory behind a header.

    Attributes:
        values: What it holds.
        location: The file, relative to the network's.
        offset: Where it begins there, in bytes.
    """

    values: NDArray[np.float16]
    location: str
    offset: int


def external_tensors(folder: Path, location: str) -> dict[str, ExternalTensor]:
    """All tensors of a safetensors file by name."""
    path = folder / location
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))
    return {
        name: ExternalTensor(values, location, 8 + length + header[name]["data_offsets"][0])
        for name, values in load_file(path).items()
    }


def leave_out(model: onnx.ModelProto, tensors: Mapping[str, ExternalTensor]) -> None:
    """Have the network take these tensors from their file, wherever it has the same values.

    Raises:
        SystemExit: The network has no use for one of them; onnxruntime would refuse to take it.
    """
    by_content = {_content(tensor.values): (name, False) for name, tensor in tensors.items()}
    by_content |= {
        _content(tensor.values.T): (name, True)
        for name, tensor in tensors.items()
        if tensor.values.ndim == 2
    }
    used: set[str] = set()
    for initializer in _floats(model):
        values = numpy_helper.to_array(initializer)
        with np.errstate(over="ignore"):
            half = values.astype(np.float16)
        found = by_content.get(_content(half))
        if found is None or not np.array_equal(half, values):
            continue
        name, turned = found
        if name not in used:
            model.graph.initializer.append(_reference(name, tensors[name]))
        used.add(name)
        _widen(model, initializer.name, name, turned=turned)
        model.graph.initializer.remove(initializer)
    if unused := sorted(tensors.keys() - used):
        raise SystemExit(f"the text network has no use for the frozen weights {unused[:3]}")


def stored_in_half(model: onnx.ModelProto) -> None:
    """Store the network's own larger tensors in half precision."""
    for initializer in _floats(model):
        values = numpy_helper.to_array(initializer)
        if values.size < SMALLEST or np.abs(values).max() > np.finfo(np.float16).max:
            continue
        kept = f"{initializer.name}.half"
        model.graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), kept))
        _widen(model, initializer.name, kept, turned=False)
        model.graph.initializer.remove(initializer)


def _floats(model: onnx.ModelProto) -> list[TensorProto]:
    return [each for each in model.graph.initializer if each.data_type == TensorProto.FLOAT]


def _content(values: NDArray[np.float16]) -> tuple[tuple[int, ...], bytes]:
    return values.shape, values.tobytes()


def _reference(name: str, tensor: ExternalTensor) -> TensorProto:
    reference = TensorProto(
        name=name,
        data_type=TensorProto.FLOAT16,
        dims=tensor.values.shape,
        data_location=TensorProto.EXTERNAL,
    )
    places = {"location": tensor.location, "offset": tensor.offset, "length": tensor.values.nbytes}
    for key, value in places.items():
        reference.external_data.add(key=key, value=str(value))
    return reference


def _widen(model: onnx.ModelProto, wanted: str, stored: str, *, turned: bool) -> None:
    """Put what makes the wanted tensor from the stored one before its users."""
    nodes = model.graph.node
    users = [node for node in nodes if wanted in node.input]
    looked_up = all(node.op_type == "Gather" and node.input[0] == wanted for node in users)
    if looked_up and not turned:
        # Of a large table only the few rows that are looked up need be widened.
        for node in users:
            narrow = f"{node.output[0]}.half"
            place = list(nodes).index(node)
            nodes.insert(place + 1, helper.make_node("Cast", [narrow], [node.output[0]], to=1))
            node.input[0], node.output[0] = stored, narrow
        return
    source = stored
    steps = []
    if turned:
        source = f"{wanted}.turned"
        steps.append(helper.make_node("Transpose", [stored], [source], perm=[1, 0]))
    steps.append(helper.make_node("Cast", [source], [wanted], to=TensorProto.FLOAT))
    for step in reversed(steps):
        nodes.insert(0, step)
