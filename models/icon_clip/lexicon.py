"""The hand-written lexicon: what people call the icons that apps use."""

from dataclasses import dataclass
from pathlib import Path

import yaml

LEXICON_PATH = Path(__file__).parent / "lexicon.yaml"


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing an icon can stand for: its glyphs' names, its phrasings, its near doubles."""

    key: str
    glyphs: tuple[str, ...]
    say: tuple[str, ...]
    unlike: tuple[str, ...]


class LexiconError(ValueError):
    """The lexicon cannot be used as it is written."""


def load_lexicon(path: Path = LEXICON_PATH) -> dict[str, Concept]:
    """Read the lexicon; complain about a missing field or a double that is no concept."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    concepts = {key: _concept(key, entry) for key, entry in entries.items()}
    for concept in concepts.values():
        for other in concept.unlike:
            if other not in concepts:
                raise LexiconError(f"{path.name}: {concept.key}: unlike names no concept {other!r}")
    return concepts


def _concept(key: str, entry: dict[str, list[str]]) -> Concept:
    for field in ("glyphs", "say"):
        if not entry.get(field):
            raise LexiconError(f"lexicon: {key}: {field} is missing or empty")
    return Concept(
        key,
        tuple(str(name) for name in entry["glyphs"]),
        tuple(str(phrase) for phrase in entry["say"]),
        tuple(entry.get("unlike", ())),
    )
