"""The shipped files of IconCLIP, and how they become an ``open_clip`` model again."""

import copy
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import open_clip
import torch
from numpy.typing import NDArray
from open_clip.tokenizer import HFTokenizer
from safetensors.torch import load_file, save_file

CONFIG_NAME = "config.json"
WEIGHTS_NAME = "weights.safetensors"
TEXT_FOLDER_NAME = "text"
# The frozen text tower is apart, so that a new version of the rest is a small file.
TEXT_WEIGHTS_NAME = "text/weights.safetensors"
TEXT_TOWER = "text.transformer."


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded model that turns crops and descriptions into unit vectors of one space."""

    network: open_clip.CustomTextCLIP
    tokenizer: HFTokenizer
    side: int
    mean: NDArray[np.float32]
    deviation: NDArray[np.float32]

    def embed_texts(self, texts: Sequence[str], batch: int = 128) -> NDArray[np.float32]:
        """Embed descriptions, one row each."""
        rows = []
        padding = self.tokenizer.tokenizer.pad_token_id
        with torch.inference_mode():
            for start in range(0, len(texts), batch):
                tokens = self.tokenizer(list(texts[start : start + batch]))
                tokens = tokens[:, : int((tokens != padding).sum(dim=1).max())]
                rows.append(self.network.encode_text(tokens, normalize=True).numpy())
        return np.concatenate(rows)

    def embed_images(
        self, crops: Sequence[NDArray[np.uint8]], batch: int = 128
    ) -> NDArray[np.float32]:
        """Embed square RGB crops of the model's side, one row each."""
        rows = []
        mean, deviation = torch.from_numpy(self.mean), torch.from_numpy(self.deviation)
        with torch.inference_mode():
            for start in range(0, len(crops), batch):
                pixels = torch.from_numpy(np.stack(crops[start : start + batch]))
                normal = pixels.float().div(255).sub(mean).div(deviation).permute(0, 3, 1, 2)
                rows.append(self.network.encode_image(normal, normalize=True).numpy())
        return np.concatenate(rows)


def read_config(config_path: Path) -> dict[str, Any]:
    """Read the config and fill in where the text tower's own config and tokenizer lie."""
    config: dict[str, Any] = json.loads(config_path.read_text(encoding="utf-8"))
    text_folder = str(config_path.parent / TEXT_FOLDER_NAME)
    filled = copy.deepcopy(config)
    filled["model_cfg"]["text_cfg"]["hf_model_name"] = text_folder
    filled["model_cfg"]["text_cfg"]["hf_tokenizer_name"] = text_folder
    return filled


def build_model(config: dict[str, Any]) -> open_clip.CustomTextCLIP:
    """Build the network that the config describes, its weights not yet loaded."""
    return open_clip.CustomTextCLIP(**config["model_cfg"])


def load_model(folder: Path) -> Model:
    """Load a shipped model, ready to be asked."""
    config = read_config(folder / CONFIG_NAME)
    network = build_model(config)
    parts = (load_file(folder / name) for name in (WEIGHTS_NAME, TEXT_WEIGHTS_NAME))
    network.load_state_dict({name: tensor for part in parts for name, tensor in part.items()})
    text, picture = config["model_cfg"]["text_cfg"], config["preprocess_cfg"]
    tokenizer = HFTokenizer(text["hf_tokenizer_name"], context_length=text["context_length"])
    side = config["model_cfg"]["vision_cfg"]["image_size"]
    mean, deviation = (np.array(picture[name], np.float32) for name in ("mean", "std"))
    return Model(network.eval(), tokenizer, side, mean, deviation)


def save_weights(network: torch.nn.Module, folder: Path) -> None:
    """Write the weights in half precision, whole numbers and counters as they are."""
    tensors = {
        name: (tensor.half() if tensor.is_floating_point() else tensor).contiguous().clone()
        for name, tensor in network.state_dict().items()
    }
    for file_name, in_text_tower in ((WEIGHTS_NAME, False), (TEXT_WEIGHTS_NAME, True)):
        kept = {n: t for n, t in tensors.items() if n.startswith(TEXT_TOWER) == in_text_tower}
        partial = folder / f"{file_name}.partial"
        save_file(kept, partial)
        partial.chmod(0o644)
        partial.replace(folder / file_name)
