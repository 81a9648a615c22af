"""A model of open_clip at work, on torch."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from perception.errors import EngineError
from perception.matchers.pictures import Embedding, squared
from perception.screenshot import Pixels

__all__ = ["OpenClipNetwork"]

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

        batch = squared(pictures, self._size)
        parts = []
        try:
            with torch.inference_mode():
                for start in range(0, len(batch), _BATCH):
                    normal = batch[start : start + _BATCH] * self._scale - self._shift
                    planes = np.ascontiguousarray(normal.transpose(0, 3, 1, 2))
                    tensor = torch.from_numpy(planes).to(self._device)
                    vectors = self._model.encode_image(tensor, normalize=True)
                    parts.append(vectors.float().cpu().numpy())
        except Exception as error:
            raise EngineError(f"the matcher failed on {len(pictures)} pictures: {error}") from error
        return np.concatenate(parts)
