"""The shipped IconCLIP on onnxruntime: no torch, no open_clip, no transformers."""

import json
from collections.abc import Sequence

import numpy as np

from perception.errors import EngineError, WeightsError
from perception.matchers.pictures import Embedding, squared
from perception.matchers.words import Words
from perception.onnx_session import OnnxSession, load_session
from perception.screenshot import Pixels
from perception.weights import ShippedModel, shipped_model

__all__ = ["OnnxNetwork", "load_shipped"]

_BATCH = 16
"""Larger batches are no faster for each picture, and take more memory."""


class OnnxNetwork:
    """A pair of networks: tokens to a unit vector, pictures to unit vectors.

    Args:
        pictures: From uint8 pictures, shape (pictures, side, side, 3).
        texts: From tokens, shape (texts, tokens).
        words: Makes tokens of descriptions.
    """

    def __init__(self, pictures: OnnxSession, texts: OnnxSession, words: Words) -> None:
        self._pictures = pictures
        self._texts = texts
        self._words = words
        self._size = _side(pictures)
        self._takes = pictures.get_inputs()[0].name
        self._reads = texts.get_inputs()[0].name

    def embed_text(self, text: str) -> Embedding:
        """One unit vector."""
        try:
            vectors = self._texts.run(None, {self._reads: self._words.tokens(text)})[0]
        except Exception as error:
            raise EngineError(f"the matcher failed on the description {text!r}: {error}") from error
        vector: Embedding = vectors[0]
        return vector

    def embed_pictures(self, pictures: Sequence[Pixels]) -> Embedding:
        """One unit vector a picture."""
        batch = squared(pictures, self._size)
        try:
            parts = [
                self._pictures.run(None, {self._takes: batch[start : start + _BATCH]})[0]
                for start in range(0, len(batch), _BATCH)
            ]
        except Exception as error:
            raise EngineError(f"the matcher failed on {len(pictures)} pictures: {error}") from error
        return np.concatenate(parts)


def load_shipped(model: ShippedModel | None = None, *, threads: int | None = None) -> OnnxNetwork:
    """The shipped IconCLIP, verified, on the CPU.

    Args:
        model: Another folder's; the shipped one unless told.
        threads: CPU threads of each network; unless told, one for each core, at most four.

    Raises:
        WeightsError: A file is missing, altered or unfit.
        EngineError: onnxruntime or tokenizers cannot be loaded.
    """
    from safetensors.numpy import load  # noqa: PLC0415

    shipped = shipped_model("icon_clip") if model is None else model
    image, text = shipped.file("image.onnx"), shipped.file("text.onnx")
    frozen = shipped.file("text/weights.safetensors")
    try:
        config = json.loads(shipped.file("config.json").read())
        longest = int(config["model_cfg"]["text_cfg"]["context_length"])
        tensors = load(frozen.read())
    except WeightsError:
        raise
    except Exception as error:
        raise WeightsError(f"{shipped.folder} does not hold a model: {error!r}") from error
    return OnnxNetwork(
        load_session(image.path, threads, sha256=image.sha256),
        load_session(text.path, threads, sha256=text.sha256, tensors=tensors),
        Words(shipped.file("text/tokenizer.json").read(), longest),
    )


def _side(pictures: OnnxSession) -> int:
    shape = pictures.get_inputs()[0].shape
    side = shape[1] if len(shape) == 4 else None
    if not isinstance(side, int) or list(shape[1:]) != [side, side, 3]:
        raise WeightsError(f"the matcher's image.onnx takes {shape}, no square RGB pictures")
    return side
