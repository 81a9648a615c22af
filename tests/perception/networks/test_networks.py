"""Networks are the same whatever runs them; what cannot be loaded or used says so."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from perception import EngineError
from perception.errors import WeightsError
from perception.networks import Network, Numbers, hardware, load_network
from perception.networks.hardware import Hardware
from perception.networks.onnxruntime_network import OnnxRuntimeNetwork, gpu_count
from perception.networks.openvino_network import OpenVinoNetwork

SLOPES = np.asarray([[2.0], [3.0], [5.0]], np.float32)


def network(operator: str = "MatMul") -> bytes:
    """One that weighs three columns of any number of rows; it knows its author's name."""
    graph = helper.make_graph(
        [helper.make_node(operator, ["numbers", "slopes"], ["sums"])],
        "weighing",
        [helper.make_tensor_value_info("numbers", TensorProto.FLOAT, ["rows", 3])],
        [helper.make_tensor_value_info("sums", TensorProto.FLOAT, ["rows", 1])],
        [numpy_helper.from_array(SLOPES, "slopes")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {"author": "Ada"})
    return bytes(model.SerializeToString())


def on_openvino(content: bytes) -> Network:
    return OpenVinoNetwork(content, 2, 2)


def on_onnxruntime(content: bytes) -> Network:
    return OnnxRuntimeNetwork(content, Hardware("cpu", "onnxruntime", 2))


@pytest.fixture(params=[on_openvino, on_onnxruntime], ids=["openvino", "onnxruntime"])
def load(request: pytest.FixtureRequest) -> Callable[[bytes], Network]:
    made: Callable[[bytes], Network] = request.param
    return made


def rows(count: int) -> Numbers:
    numbers = np.arange(3 * count).reshape(count, 3) / 8
    return numbers.astype(np.float32)


def test_an_output_follows_from_its_input(load: Callable[[bytes], Network]) -> None:
    loaded = load(network())
    np.testing.assert_allclose(loaded.run(rows(4)), rows(4) @ SLOPES, rtol=0.01)


def test_outputs_come_in_the_order_of_their_inputs(load: Callable[[bytes], Network]) -> None:
    inputs = [rows(count) for count in (5, 1, 9, 2, 7)]
    outputs = load(network()).run_all(inputs)
    assert [len(output) for output in outputs] == [5, 1, 9, 2, 7]
    for given, output in zip(inputs, outputs, strict=True):
        np.testing.assert_allclose(output, given @ SLOPES, rtol=0.01)


def test_no_inputs_give_no_outputs(load: Callable[[bytes], Network]) -> None:
    assert load(network()).run_all([]) == []


def test_an_output_stays_as_it_was_when_the_next_one_is_made(
    load: Callable[[bytes], Network],
) -> None:
    loaded = load(network())
    first = loaded.run(rows(2))
    kept = first.copy()
    loaded.run(rows(2) + 1)
    np.testing.assert_array_equal(first, kept)


def test_sides_and_author_are_told(load: Callable[[bytes], Network]) -> None:
    loaded = load(network())
    assert (loaded.input_shape, loaded.output_shape) == ((None, 3), (None, 1))
    assert loaded.metadata["author"] == "Ada"
    assert not loaded.likes_batches


def test_threads_share_one_network(load: Callable[[bytes], Network]) -> None:
    loaded = load(network())
    with ThreadPoolExecutor(4) as threads:
        outputs = list(threads.map(loaded.run, [rows(count) for count in range(1, 33)]))
    assert [len(output) for output in outputs] == list(range(1, 33))


def test_what_is_no_network_is_refused(load: Callable[[bytes], Network]) -> None:
    for content in (b"no network", network()[:40], network("Frobnicate")):
        with pytest.raises(RuntimeError):
            load(content)


def test_a_file_is_checked_before_it_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "weights.onnx"
    file.write_bytes(network())
    digest = hashlib.sha256(network()).hexdigest()
    assert load_network(file, sha256=digest, device="cpu").input_shape == (None, 3)
    file.write_bytes(network() + b"!")
    with pytest.raises(WeightsError, match=r"weights\.onnx"):
        load_network(file, sha256=digest, device="cpu")


def test_an_unknown_operator_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "weights.onnx"
    file.write_bytes(network("Frobnicate"))
    with pytest.raises(WeightsError, match="Frobnicate") as raised:
        load_network(file, device="cpu")
    assert str(file) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"missing\.onnx"):
        load_network(tmp_path / "missing.onnx", device="cpu")


def test_the_cpu_is_named_with_its_threads() -> None:
    machine = hardware("cpu")
    assert machine.device == "cpu"
    assert machine.words.startswith("CPU, ")
    assert f"{machine.threads} thread" in machine.words


@pytest.mark.skipif(gpu_count() > 0, reason="there is a GPU")
def test_a_gpu_that_is_not_there_is_no_silent_cpu() -> None:
    with pytest.raises(EngineError, match="no driver of a CUDA GPU answers"):
        hardware("cuda")
    assert hardware("auto").device == "cpu"
    assert not hardware("auto").unused_gpu


def test_a_gpu_that_is_not_used_is_spoken_of() -> None:
    words = Hardware("cpu", "openvino", 4, "its libraries do not load").words
    assert words == "CPU, 4 threads, OpenVINO (there is a GPU, but its libraries do not load)"
    assert Hardware("cuda", "onnxruntime", 4).words == "GPU (CUDA), ONNX Runtime"
