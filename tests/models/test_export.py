"""What is exported from any architecture that the config describes is what the program loads."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from perception.matchers.bank import Bank
from perception.matchers.onnx_network import load_shipped
from perception.onnx_session import load_session
from perception.weights import shipped_model

pytest.importorskip("onnx")
pytest.importorskip("onnxscript")

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "icon_clip"
RESNET = {"layers": [1, 1, 1, 1], "width": 8, "head_width": 8}
TIMM = {"timm_model_name": "test_vit", "timm_pool": "avg", "timm_proj": "linear"}
LEXICON = """
gear: {function: [settings, options], look: [gear], glyphs: [cog], unlike: [magnifier]}
magnifier: {function: [search, find], look: [magnifying glass], glyphs: [search]}
"""


def model_folder(
    root: Path, vision: dict[str, Any], side: int, mean: Sequence[float], length: int
) -> Path:
    """A small architecture of the same make as the shipped one, its weights at random."""
    import torch  # noqa: PLC0415

    from models.icon_clip.model_files import build_model, read_config, save_weights  # noqa: PLC0415

    folder = root / "icon_clip"
    (folder / "text").mkdir(parents=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(SHIPPED / "text" / name, folder / "text" / name)
    tower = json.loads((SHIPPED / "text" / "config.json").read_text(encoding="utf-8"))
    tower |= {"hidden_size": 24, "intermediate_size": 48}
    tower |= {"num_attention_heads": 2, "num_hidden_layers": 2}
    (folder / "text" / "config.json").write_text(json.dumps(tower), encoding="utf-8")
    config = json.loads((SHIPPED / "config.json").read_text(encoding="utf-8"))
    config["model_cfg"]["embed_dim"] = 32
    config["model_cfg"]["vision_cfg"] = {**vision, "image_size": side}
    config["model_cfg"]["text_cfg"]["context_length"] = length
    config["preprocess_cfg"] |= {"size": [side, side], "mean": mean, "std": [0.2, 0.3, 0.25]}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    torch.manual_seed(0)
    network = build_model(read_config(folder / "config.json")).eval()
    with torch.no_grad():
        # Learnt weights are never the same ones and zeros in several layers, as fresh ones are.
        for parameter in network.text.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    save_weights(network, folder)
    return folder


@pytest.fixture(scope="module", params=["ModifiedResNet of 80 pixels", "timm"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from models.icon_clip.bank import write_bank  # noqa: PLC0415
    from models.icon_clip.export import write_manifest  # noqa: PLC0415
    from models.icon_clip.onnx_files import write_onnx  # noqa: PLC0415

    root = tmp_path_factory.mktemp("models")
    if request.param == "timm":
        folder = model_folder(root, TIMM, 160, (0.4, 0.5, 0.6), 24)
    else:
        folder = model_folder(root, RESNET, 80, (0.5, 0.5, 0.5), 12)
    lexicon = root / "lexicon.yaml"
    lexicon.write_text(LEXICON, encoding="utf-8")
    write_onnx(folder)
    write_bank(folder, lexicon)
    write_manifest(folder)
    return folder


@pytest.mark.slow
def test_what_is_loaded_agrees_with_the_weights(exported: Path) -> None:
    from models.icon_clip.export import check_agreement  # noqa: PLC0415

    pictures, descriptions = check_agreement(exported)
    assert min(pictures, descriptions) >= 0.999


@pytest.mark.slow
def test_the_bank_has_a_row_for_each_phrasing(exported: Path) -> None:
    from models.icon_clip.model_files import load_model  # noqa: PLC0415

    bank = Bank.read((exported / "bank.npz").read_bytes())
    assert bank.phrasings == ("settings", "options", "gear", "search", "find", "magnifying glass")
    assert bank.concepts == ("gear",) * 3 + ("magnifier",) * 3
    model = load_model(exported)
    assert bank.scale == pytest.approx(float(model.network.logit_scale.detach().exp()))
    network = load_shipped(shipped_model("icon_clip", exported.parent))
    assert network.embed_text("options") @ bank.rows[1] == pytest.approx(1.0, abs=1e-3)


@pytest.mark.slow
def test_weights_that_are_shipped_already_are_not_stored_again(exported: Path) -> None:
    frozen = (exported / "text" / "weights.safetensors").stat().st_size
    assert (exported / "text.onnx").stat().st_size < frozen
    image = (exported / "image.onnx").stat().st_size
    assert image < 1.2 * (exported / "weights.safetensors").stat().st_size


@pytest.mark.slow
def test_the_text_network_loads_in_onnxruntime_without_help(exported: Path) -> None:
    import onnxruntime  # noqa: PLC0415

    alone = onnxruntime.InferenceSession(exported / "text.onnx", providers=["CPUExecutionProvider"])
    network = load_shipped(shipped_model("icon_clip", exported.parent))
    tokens = np.array([[101, 3945, 102]], np.int64)
    assert alone.run(None, {"tokens": tokens})[0][0] == pytest.approx(
        network.embed_text("search"), abs=1e-4
    )


@pytest.mark.slow
def test_the_files_have_one_opset_and_no_traces_of_this_machine(exported: Path) -> None:
    import onnx  # noqa: PLC0415

    from models.icon_clip.onnx_files import OPSET  # noqa: PLC0415

    for name in ("image.onnx", "text.onnx"):
        content = (exported / name).read_bytes()
        opsets = onnx.load_from_string(content).opset_import
        assert [opset.version for opset in opsets if opset.domain == ""] == [OPSET]
        assert b"site-packages" not in content
        if name == "image.onnx":
            assert load_session(exported / name).get_inputs()[0].name == "pictures"
