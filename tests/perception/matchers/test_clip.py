import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from perception import (
    ContrastingMatcher,
    EngineError,
    Eyes,
    IconMatcher,
    IconTarget,
    Pixels,
    WeightsError,
    find,
    see,
)
from perception.matchers import ClipMatcher
from tests.perception.drawing import Canvas

pytestmark = pytest.mark.slow


TINY: dict[str, dict[str, Any]] = {
    "model_cfg": {
        "embed_dim": 32,
        "vision_cfg": {"image_size": 64, "layers": [1, 1, 1, 1], "width": 8, "head_width": 8},
        "text_cfg": {
            "context_length": 16,
            "vocab_size": 49408,
            "width": 32,
            "heads": 2,
            "layers": 1,
        },
    },
    "preprocess_cfg": {"mean": [0.5, 0.5, 0.5], "std": [0.25, 0.25, 0.25]},
}
"""A small architecture in open_clip's own format; its weights need not know anything."""

TIMM = {"timm_model_name": "test_vit", "timm_pool": "avg", "timm_proj": "linear", "image_size": 96}
"""An image tower of timm's, as MobileCLIP and SigLIP have one."""

PUBLIC = "ViT-S-32-alt"
"""The smallest architecture that open_clip knows by name and builds without timm."""


@pytest.fixture(scope="module", params=["open_clip's tower", "timm's tower"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The architecture with weights, as open_clip keeps it in a folder."""
    import open_clip  # noqa: PLC0415
    import torch  # noqa: PLC0415

    torch.manual_seed(0)
    place = tmp_path_factory.mktemp("clip")
    config = copy.deepcopy(TINY)
    if request.param == "timm's tower":
        config["model_cfg"]["vision_cfg"] = TIMM
    (place / "open_clip_config.json").write_text(json.dumps(config), encoding="utf-8")
    model = open_clip.CLIP(**config["model_cfg"])
    torch.save(model.state_dict(), place / "open_clip_pytorch_model.bin")
    return place


@pytest.fixture(scope="module", params=[".pt", ".safetensors"])
def weights(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of weights for the public architecture, as a person may have fetched one."""
    import open_clip  # noqa: PLC0415
    import torch  # noqa: PLC0415
    from safetensors.torch import save_file  # noqa: PLC0415

    torch.manual_seed(0)
    state = open_clip.create_model(PUBLIC, load_weights=False).half().state_dict()
    path = tmp_path_factory.mktemp("weights") / f"fetched{request.param}"
    if request.param == ".pt":
        torch.save(state, path)
    else:
        save_file(state, path)
    return path


def crops() -> list[Pixels]:
    plus = Canvas(90, 90)
    plus.plus(45, 45)
    return [plus.pixels, np.zeros((30, 60, 3), np.uint8)]


def test_any_model_in_a_folder_compares(folder: Path) -> None:
    numbers = ClipMatcher.named(f"local-dir:{folder}").similarity("plus", crops())
    assert len(numbers) == 2
    assert all(-1.001 <= number <= 1.001 for number in numbers)


def test_a_public_architecture_takes_a_file_of_weights(weights: Path) -> None:
    matcher: IconMatcher = ClipMatcher.named(PUBLIC, str(weights))
    numbers = matcher.similarity("plus", crops())
    assert len(numbers) == 2
    assert len(set(numbers)) == 2
    assert all(-1.001 <= number <= 1.001 for number in numbers)
    assert matcher.similarity("plus", crops()) == numbers
    assert matcher.similarity("plus", []) == ()


def test_only_the_shipped_model_knows_what_else_icons_show() -> None:
    assert not isinstance(ClipMatcher.named(PUBLIC, "somewhere.pt"), ContrastingMatcher)
    assert isinstance(ClipMatcher.shipped(), ContrastingMatcher)


def test_the_eyes_take_any_model_from_a_file_of_settings(folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "eyes.yaml"
    settings.write_text(f"matcher: 'local-dir:{folder}'\ndetector: contour\n", encoding="utf-8")
    canvas = Canvas(400, 400)
    canvas.plus(200, 200)
    eyes = Eyes.from_config(settings)
    match = find(IconTarget("plus sign"), see(canvas.screenshot, eyes), eyes)
    assert len(match.candidates) == 1


def test_the_eyes_take_a_public_architecture_with_a_file(weights: Path) -> None:
    eyes = Eyes.from_config({"matcher": PUBLIC, "pretrained": str(weights)})
    assert len(eyes.matcher.similarity("plus", crops())) == 2


def test_a_file_of_other_weights_is_named(tmp_path: Path) -> None:
    import torch  # noqa: PLC0415

    other = tmp_path / "other.pt"
    torch.save({"weight": torch.zeros(3)}, other)
    with pytest.raises(WeightsError, match=rf"other\.pt.*{PUBLIC}"):
        ClipMatcher.named(PUBLIC, str(other)).similarity("plus", crops())


def test_an_unknown_architecture_is_named() -> None:
    with pytest.raises(EngineError, match="'ViT-Q-99'"):
        ClipMatcher.named("ViT-Q-99", "openai").similarity("plus", crops())


def test_an_unknown_tag_is_named_with_the_known_ones() -> None:
    with pytest.raises(WeightsError, match=r"'nonsense'.*openai"):
        ClipMatcher.named("ViT-B-32", "nonsense").similarity("plus", crops())


def test_an_architecture_without_weights_is_never_random() -> None:
    with pytest.raises(WeightsError, match="needs weights"):
        ClipMatcher.named("ViT-B-32").similarity("plus", crops())


def test_a_device_that_is_not_there_is_named() -> None:
    named = ClipMatcher.named(PUBLIC, "openai", device="warp:7")
    for matcher in (ClipMatcher.shipped(device="warp:7"), named):
        with pytest.raises(EngineError, match="'warp:7'"):
            matcher.similarity("plus", crops())
