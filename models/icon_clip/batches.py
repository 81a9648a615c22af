"""Batches of composed crops with their descriptions, made hard by near doubles."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.icon_clip.colours import RGB, hex_colour
from models.icon_clip.compose import Composer, Look
from models.icon_clip.glyph_sources import HELD_OUT_FAMILIES
from models.icon_clip.lexicon import Concept
from models.icon_clip.phrases import Description, Group, build_groups, build_pool
from models.icon_clip.rasterise import Glyph, load_glyph_cache
from models.icon_clip.rendered import Rendered, load_rendered

RENDERED_SHARE = 0.4
"""Of the crops of a thing that generated screens show too, so many come from there."""


@dataclass(frozen=True, slots=True)
class Training:
    """All that batches are drawn from."""

    glyphs: Mapping[int, Glyph]
    groups: list[Group]
    pool: list[Description]
    composer: Composer
    rendered: Rendered | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Crops; rows of descriptions in the pool, their own first; which of them fit which crop."""

    images: NDArray[np.uint8]
    descriptions: NDArray[np.int64]
    fits: NDArray[np.bool_]


def load_training(
    cache: Path, lexicon: Mapping[str, Concept], pool_size: int, side: int, seed: int
) -> Training:
    """Load the glyphs of the training families and draw the pool of descriptions."""
    glyph_cache = load_glyph_cache(cache)
    kept = [glyph for glyph in glyph_cache.glyphs if glyph.family not in HELD_OUT_FAMILIES]
    glyphs = {glyph.row: glyph for glyph in kept}
    rendered = load_rendered(cache)
    shown = {key for keys in rendered.keys for key in keys} if rendered else frozenset()
    groups = build_groups(kept, lexicon, frozenset(shown))
    styles = {
        index: frozenset(glyphs[row].style for row in group.rows) & {"filled", "outlined"}
        for index, group in enumerate(groups)
    }
    pool = build_pool(groups, styles, pool_size, np.random.default_rng(seed))
    composer = Composer(side, np.asarray(glyph_cache.masks))
    return Training(glyphs, groups, pool, composer, rendered)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A crop, the look it was drawn with, and the groups whose things it shows."""

    image: NDArray[np.uint8]
    look: Look
    style: str
    groups: tuple[int, ...]


class Batcher:
    """Draws batches; a part of each are near doubles of the rest."""

    def __init__(self, training: Training, rng: np.random.Generator) -> None:
        """Index the pool by group, and the groups by the words they share."""
        self.clutter = 1.0
        self._training = training
        self._rng = rng
        self._by_group: dict[int, list[int]] = defaultdict(list)
        for index, description in enumerate(training.pool):
            self._by_group[description.group].append(index)
        self._sayable = _sayable(training, self._by_group)
        self._doubles = _doubles(training.groups, self._by_group)
        self._groups_of_row = _groups_of_row(training.groups)
        self._rendered, self._groups_rendered = _index_rendered(training)

    def draw(self, size: int, strangers: int) -> Batch:
        """Draw one batch of crops, their descriptions, and descriptions of other things."""
        chosen = [int(index) for index in self._rng.integers(len(self._training.pool), size=size)]
        for place in range(size // 2, size):
            double = self._double_of(chosen[place - size // 2])
            if double is not None and self._rng.random() < 0.6:
                chosen[place] = double
        drawn = [self._drawn(self._training.pool[index]) for index in chosen]
        images = np.stack([each.image for each in drawn])
        others = self._rng.integers(len(self._training.pool), size=strangers)
        columns = chosen + [int(index) for index in others]
        return Batch(images, np.array(columns), self._fits(drawn, columns))

    def _double_of(self, index: int) -> int | None:
        group = self._training.pool[index].group
        doubles = self._doubles.get(group)
        if not doubles or self._rng.random() < 0.15:
            same = self._by_group[group]
            return same[int(self._rng.integers(len(same)))]
        other = self._by_group[doubles[int(self._rng.integers(len(doubles)))]]
        return other[int(self._rng.integers(len(other)))]

    def _drawn(self, description: Description) -> _Drawn:
        group = self._training.groups[description.group]
        shown, rendered = self._rendered.get(description.group), self._training.rendered
        open_look = description.look == Look()
        if rendered and shown and (not group.rows or (open_look and self._is_rendered())):
            return self._cut(rendered, shown[int(self._rng.integers(len(shown)))])
        return self._composed(description, group)

    def _is_rendered(self) -> bool:
        return bool(self._rng.random() < RENDERED_SHARE)

    def _cut(self, rendered: Rendered, index: int) -> _Drawn:
        image = rendered.jittered(index, self._training.composer.side, self._rng)
        return _Drawn(image, Look(), "", self._groups_rendered[index])

    def _composed(self, description: Description, group: Group) -> _Drawn:
        training = self._training
        rows = group.rows
        if description.look.style:
            styled = [row for row in rows if training.glyphs[row].style == description.look.style]
            rows = tuple(styled) or rows
        glyph = training.glyphs[rows[int(self._rng.integers(len(rows)))]]
        brand: RGB | None = hex_colour(glyph.brand_colour) if glyph.brand_colour else None
        image = training.composer.crop(glyph.row, description.look, brand, self._rng, self.clutter)
        return _Drawn(image, description.look, glyph.style, self._groups_of_row[glyph.row])

    def _fits(self, drawn: list[_Drawn], columns: list[int]) -> NDArray[np.bool_]:
        pool = self._training.pool
        places: dict[int, list[int]] = defaultdict(list)
        for column, index in enumerate(columns):
            places[index].append(column)
        fits = np.zeros((len(drawn), len(columns)), dtype=np.bool_)
        for row, each in enumerate(drawn):
            for group in each.groups:
                for said in self._sayable.get(group, frozenset()) & places.keys():
                    if _look_fits(pool[said].look, each.look, each.style):
                        fits[row, places[said]] = True
            fits[row, row] = True
        return fits


def _groups_of_row(groups: list[Group]) -> dict[int, tuple[int, ...]]:
    found: dict[int, list[int]] = defaultdict(list)
    for index, group in enumerate(groups):
        for row in group.rows:
            found[row].append(index)
    return {row: tuple(indices) for row, indices in found.items()}


def _index_rendered(training: Training) -> tuple[dict[int, list[int]], list[tuple[int, ...]]]:
    """For each group its rendered crops, and for each rendered crop its groups."""
    of_group: dict[int, list[int]] = defaultdict(list)
    of_crop: list[tuple[int, ...]] = []
    by_name: dict[str, int] = {}
    for index, group in enumerate(training.groups):
        for name in group.names:
            # The lexicon's concepts come first: what it knows goes by its word.
            by_name.setdefault(name, index)
    for crop, keys in enumerate(training.rendered.keys if training.rendered else ()):
        shown = tuple(dict.fromkeys(by_name[key] for key in keys if key in by_name))
        of_crop.append(shown)
        for index in shown:
            of_group[index].append(crop)
    return of_group, of_crop


def _look_fits(said: Look, drawn: Look, style: str) -> bool:
    return bool(
        (not said.colour or said.colour == drawn.colour)
        and (not said.plate or said.plate == drawn.plate or (said.plate == "any" and drawn.plate))
        and (not said.plate_colour or said.plate_colour == drawn.plate_colour)
        and (not said.style or said.style == style)
    )


def _sayable(training: Training, by_group: Mapping[int, list[int]]) -> dict[int, frozenset[int]]:
    by_phrase: dict[str, list[int]] = defaultdict(list)
    for index, description in enumerate(training.pool):
        by_phrase[description.phrase].append(index)
    return {
        group: frozenset(
            index
            for phrase in training.groups[group].phrases
            for index in by_phrase.get(phrase, ())
        ).union(own)
        for group, own in by_group.items()
    }


def _doubles(groups: list[Group], present: Mapping[int, list[int]]) -> dict[int, list[int]]:
    by_key = {group.key: index for index, group in enumerate(groups)}
    by_word: dict[str, list[int]] = defaultdict(list)
    for index in present:
        for word in groups[index].key.split()[:2]:
            by_word[word].append(index)
    doubles: dict[int, list[int]] = {}
    for index in present:
        named = [by_key[key] for key in groups[index].unlike if by_key.get(key) in present]
        sharing = [
            other
            for word in groups[index].key.split()[:2]
            if len(by_word[word]) < 400
            for other in by_word[word]
            if other != index
        ]
        doubles[index] = named * max(1, len(sharing) // max(1, len(named))) + sharing
    return doubles
