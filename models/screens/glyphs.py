"""The icon families a page draws its icons from, and which of them draw which concept."""

import functools
import json
import random
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.icon_clip.glyph_sources import HELD_OUT_FAMILIES, all_glyphs, download_families
from models.icon_clip.lexicon import Concept, load_lexicon
from models.screens.svg import inlined

__all__ = ["Catalogue", "Glyph", "load_catalogue", "of_set"]

PACKAGES = Path(__file__).parents[1] / "icon_clip/cache/packages"
INDEX = Path(__file__).parent / "cache/glyphs.json"
BRANDS = "simple"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawing of one icon.

    Attributes:
        family: The icon family it is from.
        name: What its family calls it.
        style: How it is drawn: "outlined", "filled", "bold" or "thin".
        path: Its SVG file.
        tags: What else its family calls it.
        concept: The key of the lexicon's concept it draws; empty if there is none.
        brand_colour: The hexadecimal colour of a brand's logo, or empty.
    """

    family: str
    name: str
    style: str
    path: str
    tags: tuple[str, ...] = ()
    concept: str = ""
    brand_colour: str = ""

    @property
    def svg(self) -> str:
        """The drawing, ready to stand in a page."""
        return _drawing(self.path)


@functools.lru_cache(maxsize=20_000)
def _drawing(path: str) -> str:
    # Python's own hash differs between processes.
    return inlined(Path(path), f"g{zlib.crc32(path.encode()):x}-")


class Catalogue:
    """All glyphs that a set of screens may show."""

    def __init__(self, glyphs: Iterable[Glyph], concepts: Mapping[str, Concept]) -> None:
        self.glyphs = tuple(glyphs)
        self.concepts = dict(concepts)
        self.brands = tuple(glyph for glyph in self.glyphs if glyph.family == BRANDS)
        by_family: dict[str, list[Glyph]] = defaultdict(list)
        by_concept: dict[str, dict[str, list[Glyph]]] = defaultdict(lambda: defaultdict(list))
        for glyph in self.glyphs:
            if glyph.family != BRANDS:
                by_family[glyph.family].append(glyph)
            if glyph.concept:
                by_concept[glyph.concept][glyph.family].append(glyph)
        self._by_family = {family: tuple(listed) for family, listed in by_family.items()}
        self._by_concept = by_concept
        self.families = tuple(self._by_family)
        self.drawable = tuple(by_concept)

    def of_concept(self, key: str, family: str, style: str, chance: random.Random) -> Glyph | None:
        """A drawing of a concept: by this family in this style if it has one, else by any."""
        families = self._by_concept.get(key)
        if not families:
            return None
        drawn = families.get(family)
        if not drawn:
            drawn = families[chance.choice(sorted(families))]
        # Families list first the name that people use most for it.
        wanted = [glyph for glyph in drawn if glyph.style == style]
        return chance.choice(_likely(wanted or drawn))

    def of_family(self, family: str, style: str, chance: random.Random) -> Glyph:
        """Any glyph of a family, mostly in this style."""
        listed = self._by_family[family]
        for _ in range(4):
            glyph = chance.choice(listed)
            if glyph.style == style:
                return glyph
        return chance.choice(listed)


def _likely(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    return glyphs[: max(2, len(glyphs) // 2)]


@functools.cache
def load_catalogue(families: str = "training") -> Catalogue:
    """The catalogue of the training families, or of those held out from training.

    Args:
        families: "training" or "held-out".
    """
    concepts = load_lexicon()
    return Catalogue(of_set(_with_concepts(_indexed(), concepts), families), concepts)


def of_set(glyphs: Iterable[Glyph], families: str) -> Iterator[Glyph]:
    """The glyphs of the training families, or of those held out from training."""
    held_out = families == "held-out"
    return (glyph for glyph in glyphs if (glyph.family in HELD_OUT_FAMILIES) == held_out)


_Row = tuple[str, str, str, str, list[str], str]


def _indexed() -> list[_Row]:
    """Family, name, style, path, tags and brand colour of every glyph."""
    if not INDEX.is_file():
        download_families(PACKAGES)
        rows = [
            (
                glyph.family,
                glyph.name,
                glyph.style,
                str(glyph.path.relative_to(PACKAGES)),
                list(glyph.tags)[:8],
                glyph.brand_colour,
            )
            for glyph in all_glyphs(PACKAGES)
        ]
        INDEX.parent.mkdir(parents=True, exist_ok=True)
        INDEX.write_text(json.dumps(rows), encoding="utf-8")
    return [tuple(row) for row in json.loads(INDEX.read_text(encoding="utf-8"))]


def _with_concepts(rows: Sequence[_Row], concepts: Mapping[str, Concept]) -> list[Glyph]:
    """The glyphs, those first whose names come first in their concepts."""
    ranks: dict[str, tuple[int, str]] = {}
    for key, concept in concepts.items():
        for rank, name in enumerate(concept.glyphs):
            ranks[name] = min(ranks.get(name, (rank, key)), (rank, key))
    ranked = []
    for family, name, style, path, tags, colour in rows:
        wanted = f"{BRANDS}:{name}" if family == BRANDS else name
        rank, key = ranks.get(wanted, (0, ""))
        glyph = Glyph(family, name, style, str(PACKAGES / path), tuple(tags), key, colour)
        ranked.append((rank, glyph))
    return [glyph for _, glyph in sorted(ranked, key=lambda pair: pair[0])]
