"""Words, names and sentences that fill the pages."""

import functools
import random
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

import yaml

__all__ = ["SCRIPTS", "Vocabulary", "escaped", "vocabulary"]

_PATH = Path(__file__).parent / "words.yaml"
SCRIPTS = (
    *("en",) * 26, "de", "de", "fr", "fr", "es", "es", "ru", "ru",
    "el", "zh", "zh", "ja", "ja", "ko", "ar", "hi",
)  # fmt: skip
"""The languages of the pages' texts, each as often as it should come."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language offers.

    Attributes:
        words: Single words.
        names: People's names.
        titles: Headings and labels of a few words.
        sentences: Whole sentences.
        joint: What stands between two words.
    """

    words: tuple[str, ...]
    names: tuple[str, ...]
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    joint: str

    def sentence(self, chance: random.Random) -> str:
        """A written sentence, or now and then one of words put together."""
        if chance.random() < 0.9:
            return chance.choice(self.sentences)
        count = chance.randint(4, 13)
        put = self.joint.join(chance.choice(self.words) for _ in range(count))
        return put[:1].upper() + put[1:] + chance.choice((".", ".", ".", "", "!", "?", "…"))


@functools.cache
def vocabulary(script: str) -> Vocabulary:
    """The vocabulary of one of `SCRIPTS`."""
    entry = _loaded()[script]
    return Vocabulary(
        words=tuple(entry["words"]),
        names=tuple(entry["names"]),
        titles=tuple(entry["titles"]),
        sentences=tuple(entry["sentences"]),
        joint="" if script in ("zh", "ja") else " ",
    )


@functools.cache
def _loaded() -> dict[str, dict[str, list[str]]]:
    loaded: dict[str, dict[str, list[str]]] = yaml.load(
        _PATH.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )
    return loaded


def escaped(text: str) -> str:
    """The text as HTML; what a pen has written is so already, and stays as it is."""
    return escape(unescape(text))
