"""The hand-written lexicon: what people call the icons that apps use."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import yaml

LEXICON_PATH = Path(__file__).parent / "lexicon.yaml"
WAYS = ("function", "look", "shape", "colloquial")
"""How a phrasing speaks of an icon: its use, the thing it shows, its parts, everyday words."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing an icon can stand for.

    Attributes:
        key: Its name in the lexicon.
        glyphs: Names that icon families give drawings of it; may be empty for controls.
        said: Phrasings by way of speaking (see `WAYS`).
        unlike: Keys of concepts that it is easily taken for.
    """

    key: str
    glyphs: tuple[str, ...]
    said: Mapping[str, tuple[str, ...]]
    unlike: tuple[str, ...]

    @property
    def say(self) -> tuple[str, ...]:
        """All phrasings, each once."""
        return tuple(dict.fromkeys(phrase for way in WAYS for phrase in self.said[way]))


class LexiconError(ValueError):
    """The lexicon cannot be used as it is written."""


def load_lexicon(path: Path = LEXICON_PATH) -> dict[str, Concept]:
    """Reads the lexicon.

    Raises:
        LexiconError: A field is missing, empty or unknown, a phrasing is not a text, or a double
            is no concept.
    """
    entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    concepts = {key: _concept(key, entry) for key, entry in entries.items()}
    for concept in concepts.values():
        for other in concept.unlike:
            if other not in concepts:
                raise LexiconError(f"{path.name}: {concept.key}: unlike names no concept {other!r}")
    return concepts


def _concept(key: str, entry: dict[str, list[str]]) -> Concept:
    unknown = entry.keys() - {"glyphs", "unlike", *WAYS}
    if unknown:
        raise LexiconError(f"lexicon: {key}: unknown field {min(unknown)!r}")
    said = {way: _texts(key, way, entry.get(way, [])) for way in WAYS}
    if not any(said.values()):
        raise LexiconError(f"lexicon: {key}: nothing is said of it")
    if "glyphs" not in entry:
        raise LexiconError(f"lexicon: {key}: glyphs is missing")
    glyphs = _texts(key, "glyphs", entry["glyphs"])
    return Concept(
        key, glyphs, MappingProxyType(said), _texts(key, "unlike", entry.get("unlike", []))
    )


def _texts(key: str, field: str, values: list[str]) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise LexiconError(f"lexicon: {key}: {field} needs a list, not {values!r}")
    for value in values:
        if not isinstance(value, str) or not value.strip():
            raise LexiconError(f"lexicon: {key}: {field} needs texts, not {value!r} (quote it)")
    return tuple(values)
