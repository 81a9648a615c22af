"""Generated lines kept on disk, and batches of them."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.text_recogniser.faces import HELD_OUT, TRAINED_ON, download_faces
from models.text_recogniser.lines import HEIGHT, Line, lines
from models.text_recogniser.words import download_words

__all__ = ["Batch", "batches", "held_out_lines", "training_lines"]

FOLDER = Path(__file__).parent / "data"
STEP = 32
"""Lines are padded to multiples of this width."""
_POOL = 20


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines of about one width.

    Attributes:
        numbers: From -1.0 to 1.0, shape (lines, 1, 32, width).
        texts: What they say.
    """

    numbers: npt.NDArray[np.float32]
    texts: tuple[str, ...]


def training_lines(count: int) -> tuple[Line, ...]:
    """Lines to train on, drawn once and then kept."""
    return _kept(FOLDER / f"training_{count}.npz", count, held_out=False)


def held_out_lines(count: int) -> tuple[Line, ...]:
    """Lines to measure with: other words in other typefaces."""
    return _kept(FOLDER / f"held_out_{count}.npz", count, held_out=True)


def _kept(path: Path, count: int, *, held_out: bool) -> tuple[Line, ...]:
    if not path.is_file():
        download_words()
        download_faces()
        chance = random.Random(1 if held_out else 0)
        families = HELD_OUT if held_out else TRAINED_ON
        drawn = list(islice(lines(chance, families, held_out=held_out), count))
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(
            path,
            greys=np.concatenate([line.picture for line in drawn], axis=1),
            widths=np.asarray([line.picture.shape[1] for line in drawn]),
            texts=np.asarray([line.text for line in drawn]),
        )
    with np.load(path) as content:
        greys, widths, texts = content["greys"], content["widths"], content["texts"]
    pictures = np.split(greys, np.cumsum(widths)[:-1], axis=1)
    return tuple(Line(str(text), picture) for text, picture in zip(texts, pictures, strict=True))


def batches(drawn: Sequence[Line], size: int, chance: random.Random) -> Iterator[Batch]:
    """All lines once, in an order by chance, those of like width together."""
    order = list(range(len(drawn)))
    chance.shuffle(order)
    for first in range(0, len(order), size * _POOL):
        pool = sorted(
            order[first : first + size * _POOL], key=lambda each: drawn[each].picture.shape[1]
        )
        chunks = [pool[start : start + size] for start in range(0, len(pool), size)]
        chance.shuffle(chunks)
        for chunk in chunks:
            yield _batch([drawn[each] for each in chunk], chance)


def _batch(chosen: Sequence[Line], chance: random.Random) -> Batch:
    widest = max(line.picture.shape[1] for line in chosen)
    greys = np.zeros((len(chosen), 1, HEIGHT, -(-widest // STEP) * STEP), np.uint8)
    for row, line in enumerate(chosen):
        width = line.picture.shape[1]
        greys[row, 0, :, :width] = line.picture
        greys[row, 0, :, width:] = line.picture[:, -1:]
    numbers = greys.astype(np.float32) / 127.5 - 1.0
    signs = [chance.choice((1.0, 1.0, -1.0)) * chance.uniform(0.7, 1.0) for _ in chosen]
    numbers *= np.asarray(signs, np.float32)[:, None, None, None]
    return Batch(numbers, tuple(line.text for line in chosen))
