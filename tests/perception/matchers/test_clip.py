import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from perception import EngineError, Pixels, WeightsError
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


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The architecture with weights, as open_clip keeps it in a folder."""
    import open_clip  # noqa: PLC0415
    import torch  # noqa: PLC0415

    torch.manual_seed(0)
    place = tmp_path_factory.mktemp("clip")
    (place / "open_clip_config.json").write_text(json.dumps(TINY), encoding="utf-8")
    model = open_clip.CLIP(**TINY["model_cfg"])
    torch.save(model.state_dict(), place / "open_clip_pytorch_model.bin")
    return place


def crops() -> list[Pixels]:
    plus = Canvas(90, 90)
    plus.plus(45, 45)
    return [plus.pixels, np.zeros((30, 60, 3), np.uint8)]


def test_any_model_in_a_folder_compares(folder: Path) -> None:
    numbers = ClipMatcher.named(f"local-dir:{folder}").similarity("plus", crops())
    assert len(numbers) == 2
    assert all(-1.001 <= number <= 1.001 for number in numbers)


def test_an_unknown_architecture_is_named() -> None:
    with pytest.raises(EngineError, match="'ViT-Q-99'"):
        ClipMatcher.named("ViT-Q-99", "openai").similarity("plus", crops())


def test_an_unknown_tag_is_named_with_the_known_ones() -> None:
    with pytest.raises(WeightsError, match=r"'nonsense'.*openai"):
        ClipMatcher.named("ViT-B-32", "nonsense").similarity("plus", crops())


def test_an_architecture_without_weights_is_never_random() -> None:
    with pytest.raises(WeightsError, match="needs weights"):
        ClipMatcher.named("ViT-B-32").similarity("plus", crops())
