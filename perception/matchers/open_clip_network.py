"""The one place that imports open_clip: loads its models and runs them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError, WeightsError
from perception.screenshot import Pixels
from perception.weights import shipped_model

__all__ = ["OpenClipNetwork", "load_named", "load_shipped"]

Embedding = npt.NDArray[np.float32]
_BATCH = 64


class _Tensor(Protocol):
    def to(self, device: str) -> "_Tensor": ...

    def float(self) -> "_Tensor": ...

    def cpu(self) -> "_Tensor": ...

    def numpy(self) -> Embedding: ...


class _Model(Protocol):
    def encode_text(self, tokens: _Tensor, normalize: bool) -> _Tensor: ...

    def encode_image(self, pictures: _Tensor, normalize: bool) -> _Tensor: ...


class _Tokenizer(Protocol):
    def __call__(self, texts: list[str]) -> _Tensor: ...


class OpenClipNetwork:
    """A loaded model of open_clip, its tokenizer and its picture size.

    Args:
        model: The model, already on the device.
        tokenizer: Its tokenizer.
        size: Side of the pictures it takes, in pixels.
        mean: Per colour, what is taken off a picture's values.
        spread: Per colour, what they are divided by.
        device: Where it runs.
    """

    def __init__(
        self,
        model: _Model,
        tokenizer: _Tokenizer,
        *,
        size: int,
        mean: Sequence[float],
        spread: Sequence[float],
        device: str,
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._size = size
        self._scale = (1.0 / (255.0 * np.asarray(spread, np.float32))).astype(np.float32)
        self._shift = (np.asarray(mean, np.float32) / np.asarray(spread, np.float32)).astype(
            np.float32
        )
        self._device = device

    def embed_text(self, text: str) -> Embedding:
        """One unit vector."""
        import torch  # noqa: PLC0415

        try:
            with torch.inference_mode():
                tokens = self._tokenizer([text]).to(self._device)
                vectors = self._model.encode_text(tokens, normalize=True).float().cpu().numpy()
        except Exception as error:
            raise EngineError(f"the matcher failed on the description {text!r}: {error}") from error
        vector: Embedding = vectors[0]
        return vector

    def embed_pictures(self, pictures: Sequence[Pixels]) -> Embedding:
        """One unit vector a picture."""
        import torch  # noqa: PLC0415

        parts = []
        try:
            with torch.inference_mode():
                for start in range(0, len(pictures), _BATCH):
                    batch = self._batch(pictures[start : start + _BATCH])
                    tensor = torch.from_numpy(batch).to(self._device)
                    vectors = self._model.encode_image(tensor, normalize=True)
                    parts.append(vectors.float().cpu().numpy())
        except Exception as error:
            raise EngineError(f"the matcher failed on {len(pictures)} pictures: {error}") from error
        return np.concatenate(parts)

    def _batch(self, pictures: Sequence[Pixels]) -> npt.NDArray[np.float32]:
        import cv2  # noqa: PLC0415

        resized = np.empty((len(pictures), self._size, self._size, 3), np.float32)
        for index, picture in enumerate(pictures):
            shrinks = max(picture.shape[:2]) > self._size
            how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
            resized[index] = cv2.resize(picture, (self._size, self._size), interpolation=how)
        normal = resized * self._scale - self._shift
        return np.ascontiguousarray(normal.transpose(0, 3, 1, 2))


def load_shipped(device: str) -> OpenClipNetwork:
    """The shipped IconCLIP, verified, without any network access.

    Raises:
        WeightsError: A file is missing, altered or unfit.
        EngineError: open_clip cannot be loaded.
    """
    shipped = shipped_model("icon_clip")
    shipped.verify()
    config = json.loads((shipped.folder / "config.json").read_text(encoding="utf-8"))
    text_config = config["model_cfg"]["text_cfg"]
    text_config["hf_model_name"] = str(shipped.folder / "text")
    try:
        from open_clip import CustomTextCLIP  # noqa: PLC0415
        from open_clip.tokenizer import HFTokenizer  # noqa: PLC0415
        from safetensors.torch import load_file  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"open_clip cannot be loaded: {error}") from error
    try:
        model = CustomTextCLIP(**config["model_cfg"])
        paths = [file.path for file in shipped.files if file.path.suffix == ".safetensors"]
        model.load_state_dict(
            {name: part for path in paths for name, part in load_file(path).items()}
        )
        length = text_config["context_length"]
        tokenizer = HFTokenizer(str(shipped.folder / "text"), context_length=length)
    except Exception as error:
        raise WeightsError(f"{shipped.folder} does not hold a model: {error}") from error
    picture = config["preprocess_cfg"]
    return OpenClipNetwork(
        model.eval().to(device),
        tokenizer,
        size=_side(picture["size"]),
        mean=picture["mean"],
        spread=picture["std"],
        device=device,
    )


def load_named(architecture: str, pretrained: str | None, device: str) -> OpenClipNetwork:
    """A model by open_clip's name; its weights may have to be downloaded.

    Raises:
        WeightsError: The weights are neither a file, nor known, nor can they be downloaded.
        EngineError: open_clip cannot be loaded, or knows no such architecture.
    """
    if pretrained is None and ":" not in architecture:
        raise WeightsError(
            f"{architecture} needs weights: name a pretrained tag of open_clip's, or a file"
        )
    try:
        import open_clip  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"open_clip cannot be loaded: {error}") from error
    if ":" not in architecture and architecture not in open_clip.list_models():
        raise EngineError(f"open_clip knows no architecture {architecture!r}")
    _check_pretrained(architecture, pretrained, open_clip.list_pretrained_tags_by_model)
    try:
        model, _, _ = open_clip.create_model_and_transforms(
            architecture, pretrained=pretrained, device=device
        )
        tokenizer = open_clip.get_tokenizer(architecture)
    except Exception as error:
        raise WeightsError(
            f"the weights {pretrained!r} of {architecture} cannot be loaded or downloaded: {error}"
        ) from error
    picture = open_clip.get_model_preprocess_cfg(model)
    return OpenClipNetwork(
        model.eval(),
        tokenizer,
        size=_side(picture["size"]),
        mean=picture["mean"],
        spread=picture["std"],
        device=device,
    )


class _ListTags(Protocol):
    def __call__(self, model: str) -> list[str]: ...


def _check_pretrained(architecture: str, pretrained: str | None, tags: _ListTags) -> None:
    if pretrained is None or ":" in architecture or Path(pretrained).is_file():
        return
    known = tags(architecture)
    if pretrained not in known:
        raise WeightsError(
            f"{pretrained!r} is neither a file nor a tag of {architecture}'s weights: "
            f"{', '.join(known) or 'there are none'}"
        )


def _side(size: int | Sequence[int]) -> int:
    return size if isinstance(size, int) else int(size[0])
