"""What icons show besides what is asked for: the crowd that a description is held against."""

import io
import json
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from perception.errors import WeightsError
from perception.matchers.pictures import Embedding

__all__ = ["Bank"]


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """Phrasings of all things that icons are known to show, as the matcher's unit vectors.

    Attributes:
        rows: One unit vector a phrasing.
        phrasings: Their words.
        concepts: The thing that each speaks of.
        scale: What the model learnt to multiply cosines by before a softmax.
    """

    rows: Embedding
    phrasings: tuple[str, ...]
    concepts: tuple[str, ...]
    scale: float

    def __post_init__(self) -> None:
        counts = {len(self.rows), len(self.phrasings), len(self.concepts)}
        if self.rows.ndim != 2 or counts != {len(self.rows)} or not self.phrasings:
            raise WeightsError(
                "a bank needs a row, a phrasing and a concept each, and one at least"
            )
        if not (np.isfinite(self.scale) and self.scale > 0 and np.isfinite(self.rows).all()):
            raise WeightsError("a bank needs finite rows and a positive scale")

    @classmethod
    def read(cls, content: bytes) -> Self:
        """From what `content` gave.

        Raises:
            WeightsError: It is no bank.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as stored:
                rows = stored["embeddings"].astype(np.float32)
                words = json.loads(stored["words"].tobytes())
                return cls(
                    rows / np.linalg.norm(rows, axis=1, keepdims=True),
                    tuple(words["phrasings"]),
                    tuple(words["concepts"]),
                    float(stored["scale"]),
                )
        except WeightsError:
            raise
        except Exception as error:
            raise WeightsError(f"the matcher's bank.npz is no bank: {error!r}") from error

    def content(self) -> bytes:
        """As it is shipped: vectors in half precision, words as JSON."""
        words = {"phrasings": self.phrasings, "concepts": self.concepts}
        file = io.BytesIO()
        np.savez(
            file,
            embeddings=self.rows.astype(np.float16),
            words=np.frombuffer(json.dumps(words, ensure_ascii=False).encode(), np.uint8),
            scale=np.float32(self.scale),
        )
        return file.getvalue()

    def crowds(self, pictures: Embedding) -> tuple[npt.NDArray[np.float64], tuple[str, ...]]:
        """For each picture the logarithm of the sum over all rows of exp(scale · cosine).

        Returns:
            One number a picture, and the thing that each is most like.

        Raises:
            WeightsError: The vectors are another model's.
        """
        if pictures.shape[1] != self.rows.shape[1]:
            raise WeightsError(
                f"the bank is another model's: its vectors have {self.rows.shape[1]} numbers, "
                f"the pictures' {pictures.shape[1]}"
            )
        logits = self.scale * (pictures @ self.rows.T)
        highest = logits.max(axis=1, keepdims=True)
        sums = np.exp(logits - highest).sum(axis=1, dtype=np.float64)
        totals: npt.NDArray[np.float64] = highest[:, 0] + np.log(sums)
        return totals, tuple(self.concepts[row] for row in logits.argmax(axis=1).tolist())

    def contrast(
        self, cosines: npt.NDArray[np.floating], crowds: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.float64]:
        """The logarithm of the description's share of the softmax over itself and all rows."""
        own = self.scale * cosines.astype(np.float64)
        shares: npt.NDArray[np.float64] = own - np.logaddexp(own, crowds)
        return shares
