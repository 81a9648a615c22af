"""Icons against descriptions with any model of open_clip; the default is the shipped IconCLIP."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt

from perception.screenshot import Pixels

__all__ = ["ClipMatcher", "Network"]

Embedding = npt.NDArray[np.float32]


class Network(Protocol):
    """A loaded model: unit vectors for texts and for pictures."""

    def embed_text(self, text: str) -> Embedding:
        """One unit vector."""
        ...

    def embed_pictures(self, pictures: Sequence[Pixels]) -> Embedding:
        """One unit vector a picture, shape (pictures, dimensions)."""
        ...


class ClipMatcher:
    """Compares by the cosine of a CLIP model's vectors; the model loads on first use.

    Vectors of texts and pictures met lately are kept, so asking again costs next to nothing.

    Args:
        load: Loads the model.
        most_kept: How many vectors of each kind are kept.
    """

    def __init__(self, load: Callable[[], Network], *, most_kept: int = 4096) -> None:
        self._load = load
        self._lock = threading.RLock()
        self._network: Network | None = None
        self._texts = _Kept(most_kept)
        self._pictures = _Kept(most_kept)

    @classmethod
    def shipped(cls, *, device: str = "cpu") -> Self:
        """The shipped IconCLIP."""

        def load() -> Network:
            from perception.matchers.open_clip_network import load_shipped  # noqa: PLC0415

            return load_shipped(device)

        return cls(load)

    @classmethod
    def named(
        cls, architecture: str, pretrained: str | None = None, *, device: str = "cpu"
    ) -> Self:
        """Any model of open_clip.

        Args:
            architecture: Its name there ("ViT-B-32", "hf-hub:…", "local-dir:…").
            pretrained: The tag of its weights, which download on first use, or a file.
            device: Where it runs ("cpu", "cuda" …).
        """

        def load() -> Network:
            from perception.matchers.open_clip_network import load_named  # noqa: PLC0415

            return load_named(architecture, pretrained, device)

        return cls(load)

    def similarity(self, description: str, crops: Sequence[Pixels]) -> tuple[float, ...]:
        """One cosine a crop, in their order; no crops give ().

        Raises:
            WeightsError: The weights are missing or altered.
            EngineError: The model cannot be loaded, or failed.
        """
        if not crops:
            return ()
        with self._lock:
            network = self._loaded()
            text = self._texts.get(description)
            if text is None:
                text = network.embed_text(description)
                self._texts.put(description, text)
            pictures = self._embedded(network, crops)
        return tuple(float(cosine) for cosine in pictures @ text)

    def _loaded(self) -> Network:
        if self._network is None:
            self._network = self._load()
        return self._network

    def _embedded(self, network: Network, crops: Sequence[Pixels]) -> Embedding:
        keys = [_content(crop) for crop in crops]
        found = [self._pictures.get(key) for key in keys]
        missing = [index for index, vector in enumerate(found) if vector is None]
        if missing:
            fresh = network.embed_pictures([crops[index] for index in missing])
            for index, vector in zip(missing, fresh, strict=True):
                self._pictures.put(keys[index], vector)
                found[index] = vector
        return np.stack([vector for vector in found if vector is not None])


class _Kept:
    """Vectors by key; the one longest unused goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._vectors: OrderedDict[str, Embedding] = OrderedDict()

    def get(self, key: str) -> Embedding | None:
        vector = self._vectors.get(key)
        if vector is not None:
            self._vectors.move_to_end(key)
        return vector

    def put(self, key: str, vector: Embedding) -> None:
        self._vectors[key] = vector
        while len(self._vectors) > self._most:
            self._vectors.popitem(last=False)


def _content(crop: Pixels) -> str:
    digest = hashlib.blake2b(repr(crop.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(crop).data)
    return digest.hexdigest()
