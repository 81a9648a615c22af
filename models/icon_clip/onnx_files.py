"""The shipped model as two ONNX files, for onnxruntime: ``image.onnx`` and ``text.onnx``.

Weights are kept in half precision and widened as the files are loaded. The frozen text tower's
are not stored twice: ``text.onnx`` leaves them to ``text/weights.safetensors``, which ONNX calls
external data, so that a new version of the rest stays a small file.
"""

from pathlib import Path

import onnx
import torch

from models.icon_clip.model_files import TEXT_WEIGHTS_NAME, Model, load_model
from models.icon_clip.onnx_weights import external_tensors, leave_out, stored_in_half

IMAGE_NAME = "image.onnx"
TEXT_NAME = "text.onnx"
OPSET = 20


class ImageTower(torch.nn.Module):  # type: ignore[misc]
    """From RGB pictures of uint8, as they are cut out, to unit vectors."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.network = model.network
        mean = torch.from_numpy(model.mean).view(1, 3, 1, 1)
        deviation = torch.from_numpy(model.deviation).view(1, 3, 1, 1)
        self.register_buffer("scale", 1 / (255 * deviation))
        self.register_buffer("shift", mean / deviation)

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """Embed pictures of shape (pictures, side, side, 3)."""
        planes = pictures.permute(0, 3, 1, 2).float()
        vectors: torch.Tensor = self.network.encode_image(
            planes * self.scale - self.shift, normalize=True
        )
        return vectors


class TextTower(torch.nn.Module):  # type: ignore[misc]
    """From tokens to unit vectors."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.network = model.network

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Embed descriptions of shape (texts, tokens)."""
        vectors: torch.Tensor = self.network.encode_text(tokens, normalize=True)
        return vectors


def write_onnx(folder: Path) -> None:
    """Write both files beside the weights they are made from."""
    model = load_model(folder)
    pictures = torch.zeros((2, model.side, model.side, 3), dtype=torch.uint8)
    image = _exported(ImageTower(model), pictures, "pictures", {0: torch.export.Dim("pictures")})
    stored_in_half(image)
    _write(image, folder / IMAGE_NAME)
    tokens = model.tokenizer(["search", "a longer description"])
    length = torch.export.Dim("length", max=tokens.shape[1])
    text = _exported(TextTower(model), tokens, "tokens", {0: torch.export.Dim("texts"), 1: length})
    leave_out(text, external_tensors(folder, TEXT_WEIGHTS_NAME))
    stored_in_half(text)
    _write(text, folder / TEXT_NAME)


def _exported(
    tower: torch.nn.Module, example: torch.Tensor, name: str, sizes: dict[int, torch.export.Dim]
) -> onnx.ModelProto:
    program = torch.onnx.export(
        tower.eval(),
        (example,),
        input_names=[name],
        output_names=["vectors"],
        dynamic_shapes=(sizes,),
        opset_version=OPSET,
        dynamo=True,
        verbose=False,
    )
    model: onnx.ModelProto = program.model_proto
    # Which lines of which machine's files made a node is no one's business.
    for node in model.graph.node:
        del node.metadata_props[:]
        node.ClearField("doc_string")
    del model.graph.value_info[:], model.metadata_props[:], model.graph.metadata_props[:]
    return model


def _write(model: onnx.ModelProto, path: Path) -> None:
    partial = path.with_suffix(".partial")
    partial.write_bytes(model.SerializeToString(deterministic=True))
    onnx.checker.check_model(str(partial))
    partial.replace(path)
