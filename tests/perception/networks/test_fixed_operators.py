"""Operators whose outputs are set when a network is loaded."""

from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper

from perception import WeightsError
from perception.networks import load_network
from perception.networks.openvino_network import OpenVinoNetwork


@pytest.fixture
def content() -> bytes:
    """What its input is above its mean."""
    nodes = [
        helper.make_node("ReduceMean", ["given"], ["mean"], name="taken", keepdims=1),
        helper.make_node("Sub", ["given", "mean"], ["above"]),
    ]
    shape = ["rows", "columns"]
    given = helper.make_tensor_value_info("given", TensorProto.FLOAT, shape)
    above = helper.make_tensor_value_info("above", TensorProto.FLOAT, shape)
    graph = helper.make_graph(nodes, "above", [given], [above])
    opsets = [helper.make_opsetid("", 17)]
    return bytes(helper.make_model(graph, opset_imports=opsets, ir_version=9).SerializeToString())


def test_a_fixed_operator_gives_the_same_for_all_inputs(content: bytes) -> None:
    given = np.asarray([[1.0, 2.0], [3.0, 6.0]], np.float32)
    free = OpenVinoNetwork(content, 1, 1)
    np.testing.assert_allclose(free.run(given), given - 3.0, atol=0.05)
    fixed = OpenVinoNetwork(content, 1, 1, {"taken": np.asarray([[5.0]], np.float32)})
    np.testing.assert_allclose(fixed.run(given), given - 5.0, atol=0.05)


def test_an_unknown_operator_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "above.onnx"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=r"above\.onnx.*Frobnicate"):
        load_network(path, device="cpu", fixed={"Frobnicate": np.zeros((1, 1), np.float32)})


def test_only_what_is_wanted_of_an_output_is_kept(content: bytes) -> None:
    inputs = [np.eye(side, dtype=np.float32) for side in (2, 5, 3)]
    kept = OpenVinoNetwork(content, 2, 2).run_all(inputs, lambda output: output[:1].copy())
    assert [each.shape for each in kept] == [(1, 2), (1, 5), (1, 3)]
