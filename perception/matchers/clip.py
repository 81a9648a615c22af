"""Icons against descriptions with any model of open_clip; the default is the shipped IconCLIP."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, Self

import numpy as np

from perception.matchers.kept import Contents, Kept
from perception.matchers.pictures import Embedding
from perception.screenshot import Pixels

if TYPE_CHECKING:
    from perception.matchers.contrasting import ContrastingClipMatcher

__all__ = ["ClipMatcher", "Network"]


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
        self._texts: Kept[Embedding] = Kept(most_kept)
        self._pictures: Kept[Embedding] = Kept(most_kept)
        self._contents = Contents(most_kept)

    @staticmethod
    def shipped(*, device: str = "cpu") -> "ContrastingClipMatcher":
        """The shipped IconCLIP: on onnxruntime for the CPU, on open_clip elsewhere."""
        from perception.matchers.contrasting import shipped_matcher  # noqa: PLC0415

        return shipped_matcher(device)

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
            from perception.matchers.open_clip_models import load_named  # noqa: PLC0415

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
            pictures = self._embedded(self._contents.of(crops), crops)
            return tuple(self._cosines(pictures, description).tolist())

    def _cosines(self, pictures: Embedding, description: str) -> Embedding:
        return pictures @ self._described(description)

    def _loaded(self) -> Network:
        if self._network is None:
            self._network = self._load()
        return self._network

    def _described(self, description: str) -> Embedding:
        return self._texts.all([description], lambda _: [self._loaded().embed_text(description)])[0]

    def _embedded(self, keys: Sequence[str], crops: Sequence[Pixels]) -> Embedding:
        def made(places: list[int]) -> Embedding:
            return self._loaded().embed_pictures([crops[place] for place in places])

        return np.stack(self._pictures.all(keys, made))
