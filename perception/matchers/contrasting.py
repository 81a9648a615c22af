"""A matcher that also says how much better a crop fits a description than all else icons show."""

from collections.abc import Callable, Sequence

import numpy as np

from perception.matchers.bank import Bank
from perception.matchers.clip import ClipMatcher, Network
from perception.matchers.kept import Kept
from perception.matchers.meanings import Meanings
from perception.matchers.pictures import Embedding
from perception.screenshot import Pixels
from perception.weights import shipped_model

__all__ = ["ContrastingClipMatcher", "shipped_bank", "shipped_matcher"]


class ContrastingClipMatcher(ClipMatcher):
    """A CLIP model with a bank of what icons show; both load on first use.

    A description that the bank knows as a name is compared by all that is said of the thing.

    Args:
        load: Loads the model.
        load_bank: Loads the bank, made with the same model.
        most_kept: How many vectors of each kind are kept.
    """

    def __init__(
        self,
        load: Callable[[], Network],
        load_bank: Callable[[], Bank],
        *,
        most_kept: int = 4096,
    ) -> None:
        super().__init__(load, most_kept=most_kept)
        self._load_bank = load_bank
        self._bank: Bank | None = None
        self._meanings: Meanings | None = None
        self._crowds: Kept[tuple[float, str]] = Kept(most_kept)

    def contrast(self, description: str, crops: Sequence[Pixels]) -> tuple[float, ...]:
        """One logarithm a crop, in their order: of the description's share among all in the bank.

        0.0 is a crop that fits the description and nothing else; no crops give ().

        Raises:
            WeightsError: The weights are missing or altered.
            EngineError: The model cannot be loaded, or failed.
        """
        if not crops:
            return ()
        with self._lock:
            bank, pictures, crowds = self._compared(crops)
            cosines = self._cosines(pictures, description)
        return tuple(bank.contrast(cosines, np.array([total for total, _ in crowds])).tolist())

    def resembles(self, crops: Sequence[Pixels]) -> tuple[str, ...]:
        """The lexicon's thing that each crop looks like most, in their order; no crops give ().

        Raises:
            WeightsError: The weights are missing or altered.
            EngineError: The model cannot be loaded, or failed.
        """
        if not crops:
            return ()
        with self._lock:
            return tuple(thing for _, thing in self._compared(crops)[2])

    def _cosines(self, pictures: Embedding, description: str) -> Embedding:
        """Of the meaning that fits best: a name may stand for things that look quite unlike."""
        if self._meanings is None:
            self._meanings = Meanings(self._loaded_bank())
        meant = self._meanings.of(description, self._described(description))
        cosines: Embedding = (pictures @ meant.T).max(axis=1)
        return cosines

    def _loaded_bank(self) -> Bank:
        if self._bank is None:
            self._bank = self._load_bank()
        return self._bank

    def _compared(
        self, crops: Sequence[Pixels]
    ) -> tuple[Bank, Embedding, Sequence[tuple[float, str]]]:
        bank, keys = self._loaded_bank(), self._contents.of(crops)
        pictures = self._embedded(keys, crops)

        def made(places: list[int]) -> list[tuple[float, str]]:
            totals, things = bank.crowds(pictures[places])
            return list(zip(totals.tolist(), things, strict=True))

        return bank, pictures, self._crowds.all(keys, made)


def shipped_bank() -> Bank:
    """The shipped IconCLIP's bank, verified.

    Raises:
        WeightsError: It is missing or altered.
    """
    return Bank.read(shipped_model("icon_clip").file("bank.npz").read())


def shipped_matcher(device: str = "cpu") -> ContrastingClipMatcher:
    """The shipped IconCLIP.

    Args:
        device: On "cpu" onnxruntime runs it, elsewhere ("cuda", "mps") open_clip.
    """

    def load() -> Network:
        if device == "cpu":
            from perception.matchers import onnx_network  # noqa: PLC0415

            return onnx_network.load_shipped()
        from perception.matchers import open_clip_models  # noqa: PLC0415

        return open_clip_models.load_shipped(device)

    return ContrastingClipMatcher(load, shipped_bank)
