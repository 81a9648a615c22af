"""Write the shipped files from a run: ``python -m models.icon_detector.export RUN``.

The run's averaged weights become ``weights.pt`` in half precision, which any Ultralytics loads,
and ``weights.onnx``, which needs onnxruntime only. The thresholds in ``config.json`` are chosen on
drawn screens that were not trained on (``--screens``), or kept. The manifest is brought up to date.
"""

import argparse
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models.icon_detector.thresholds import chosen_thresholds
from models.manifest import record

HERE = Path(__file__).parent
VERSION = "0.1.0"
WEIGHTS_NAME = "weights.pt"
ONNX_NAME = "weights.onnx"
CONFIG_NAME = "config.json"
OPSET = 17
STRIDE = 32
"""Ultralytics never pads to less."""
PADDING = 114
OVERLAP = 0.6
MOST = 300
FIRST_THRESHOLD = 0.1


def main() -> None:
    """Export one run's checkpoint and renew the manifest."""
    parser = argparse.ArgumentParser(description="Write the detector's shipped files.")
    parser.add_argument("run", type=Path, help="a run folder, or a checkpoint")
    parser.add_argument("--out", type=Path, default=HERE, help="folder of the shipped files")
    parser.add_argument("--version", default=VERSION, help="what the manifest says")
    parser.add_argument("--screens", type=Path, help="drawn screens to choose thresholds on")
    options = parser.parse_args()
    checkpoint = options.run / "weights" / "last.pt" if options.run.is_dir() else options.run
    export(checkpoint, options.out, options.version)
    if options.screens:
        choose_thresholds(options.out, options.version, options.screens)


def export(checkpoint: Path, folder: Path, version: str, side: int | None = None) -> None:
    """Make all shipped files from a checkpoint of Ultralytics'.

    Args:
        checkpoint: From a run, or from any of Ultralytics' own.
        folder: Where they go; its parent holds the manifest.
        version: What the manifest says.
        side: The longer side of the pictures it will take; what it was trained with unless told.
    """
    os.environ["YOLO_OFFLINE"] = "true"
    os.environ["YOLO_AUTOINSTALL"] = "false"
    folder.mkdir(parents=True, exist_ok=True)
    side, names = _write_weights(checkpoint, folder / WEIGHTS_NAME, side)
    _write_onnx(folder, side, len(names))
    _write_config(folder, side, names)
    _record(folder, version)


def choose_thresholds(folder: Path, version: str, screens: Path) -> None:
    """Choose every kind's least confidence anew, on screens with all their elements labelled."""
    config = json.loads((folder / CONFIG_NAME).read_text(encoding="utf-8"))
    config["thresholds"] |= chosen_thresholds(folder, screens)
    _write_json(folder / CONFIG_NAME, config)
    _record(folder, version)


def _write_weights(checkpoint: Path, path: Path, side: int | None) -> tuple[int, list[str]]:
    import torch  # noqa: PLC0415
    from ultralytics import __version__  # noqa: PLC0415
    from ultralytics.nn.tasks import load_checkpoint  # noqa: PLC0415
    from ultralytics.utils.events import events  # noqa: PLC0415

    events.enabled = False
    model, _ = load_checkpoint(str(checkpoint))
    side = int(model.args["imgsz"]) if side is None else side
    # Nothing of the machine it was trained on goes into the file.
    model.args = {"task": "detect", "imgsz": side, "data": "models.screens"}
    model.yaml["yaml_file"] = Path(model.yaml["yaml_file"]).name
    model.pt_path = None
    model.criterion = None
    for parameter in model.parameters():
        parameter.requires_grad = False
    content = {
        "model": model.half(),
        "train_args": dict(model.args),
        "version": __version__,
        "license": "AGPL-3.0",
    }
    partial = path.with_suffix(".partial")
    torch.save(content, partial)
    partial.replace(path)
    return side, [str(model.names[number]) for number in sorted(model.names)]


def _write_onnx(folder: Path, side: int, classes: int) -> None:
    import onnx  # noqa: PLC0415
    from ultralytics import YOLO  # noqa: PLC0415

    model = YOLO(folder / WEIGHTS_NAME, task="detect")
    written = model.export(
        format="onnx",
        imgsz=(side, side // 2),
        # Upright and lying screens, phones and tablets, are all of other shapes.
        dynamic=True,
        opset=OPSET,
        simplify=False,
        device="cpu",
        verbose=False,
    )
    network = onnx.load(written)
    onnx.checker.check_model(network)
    for node in network.graph.node:
        node.ClearField("doc_string")
    # Known, though the export leaves it open: middle and size of each box, then its classes.
    network.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 4 + classes
    stated = {entry.key: entry for entry in network.metadata_props}
    # Read by Ultralytics, where the file is used without config.json.
    stated["imgsz"].value = str([side, side])
    partial = folder / "weights.partial"
    partial.write_bytes(network.SerializeToString(deterministic=True))
    partial.replace(folder / ONNX_NAME)


def _write_config(folder: Path, side: int, names: list[str]) -> None:
    path = folder / CONFIG_NAME
    before: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    kept = before.get("thresholds", {})
    config = {
        "names": names,
        "picture_size": side,
        "stride": STRIDE,
        "padding": PADDING,
        "overlap": OVERLAP,
        "most": MOST,
        "opset": OPSET,
        "thresholds": {name: kept.get(name, FIRST_THRESHOLD) for name in names},
    }
    _write_json(path, config)


def _write_json(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _record(folder: Path, version: str) -> None:
    record(folder, version, (CONFIG_NAME, ONNX_NAME, WEIGHTS_NAME))


if __name__ == "__main__":
    main()
