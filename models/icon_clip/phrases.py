"""The pool of descriptions a model is trained on, each tied to the glyphs it fits."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from models.icon_clip.colours import COLOUR_NAMES, PLATE_COLOUR_NAMES
from models.icon_clip.compose import PLATE_SHAPES, Look
from models.icon_clip.emoji import PREFIX
from models.icon_clip.lexicon import Concept
from models.icon_clip.rasterise import Glyph

PLAIN = Look()
LEXICON_SHARE = 0.75
WAY_WEIGHTS = {"function": 3.0, "look": 4.0, "shape": 1.5, "colloquial": 1.5}
"""How often a phrasing is used, by way of speaking."""
WIDER = {
    "switch control": ("toggle on", "toggle off"),
    "checkbox control": ("checkbox", "checkbox empty"),
    "radio control": ("radio button", "radio unchecked"),
    "calendar app": ("calendar",),
    "camera app": ("camera",),
    "gallery app": ("image", "photo library"),
    "contacts app": ("contacts",),
    "phone app": ("call",),
    "clock app": ("clock",),
    "files app": ("folder",),
    "settings app": ("settings",),
    "weather app": ("partly cloudy",),
    "floating action": ("add",),
}
"""Things that look like others: a control like its states, an app like what it is for."""
SUFFIXES = ("{}", "{}", "{}", "{} icon", "{} icon", "{} button", "{} symbol", "the {} icon")
STYLED = {
    "filled": ("filled {}", "solid {}", "filled {} icon"),
    "outlined": ("outlined {}", "{} outline", "hollow {}"),
}
COLOURED = ("{colour} {}", "{colour} {} icon", "{} in {colour}", "the {colour} {}")
ON_PLATE = (
    "{colour} {} in a {plate_colour} {plate}",
    "{plate_colour} {plate} with a {colour} {}",
    "{colour} {} on a {plate_colour} background",
    "{plate_colour} {plate} with {}",
    "{plate_colour} button with a {colour} {}",
    "{plate_colour} {plate} {} button",
    "{plate_colour} {} button",
)
PLATE_WORDS = {
    "circle": ("circle", "round button", "disc"),
    "rounded square": ("rounded square", "square", "app icon"),
    "pill": ("pill", "rounded button", "oval"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Glyphs that mean the same, and the phrases that name them with how often to use each."""

    key: str
    names: tuple[str, ...]
    rows: tuple[int, ...]
    phrases: tuple[str, ...]
    weights: tuple[float, ...]
    unlike: tuple[str, ...]
    importance: float
    in_lexicon: bool


@dataclass(frozen=True, slots=True)
class Description:
    """One text of the pool: its words, the phrase inside it, its group and the look it fixes."""

    text: str
    phrase: str
    group: int
    look: Look


def build_groups(
    glyphs: Sequence[Glyph], lexicon: Mapping[str, Concept], shown: frozenset[str] = frozenset()
) -> list[Group]:
    """Gather glyphs under the lexicon's concepts, the others under their own names.

    Args:
        glyphs: All drawings.
        lexicon: All concepts.
        shown: Concepts that generated screens show; they need no drawing.
    """
    by_name: dict[str, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        name = f"simple:{glyph.name}" if glyph.family == "simple" else glyph.name
        by_name[name].append(glyph)
    groups = []
    claimed: set[str] = set()
    for concept in lexicon.values():
        parts = [lexicon[key] for key in WIDER.get(concept.key, ()) if key in lexicon]
        own = [name for name in concept.glyphs if name in by_name]
        names = own + [name for part in parts for name in part.glyphs if name in by_name]
        claimed.update(names)
        members = [glyph for name in names for glyph in by_name[name]]
        if members or concept.key in shown:
            groups.append(_concept_group(concept, own, members))
    for name, members in by_name.items():
        if name.strip() and name not in claimed:
            groups.append(_named_group(name, members))
    groups += [_emoji_group(key) for key in sorted(shown) if key.startswith(PREFIX)]
    return _shared_out(groups)


def _emoji_group(key: str) -> Group:
    name = key.removeprefix(PREFIX)
    phrases = (name, f"{name} emoji")
    return Group(key, (key,), (), phrases, (1.0, 1.0), (), 0.8, False)


def _shared_out(groups: Sequence[Group]) -> list[Group]:
    """Give the lexicon its share of the descriptions, the families' own names the rest."""
    known = sum(group.importance for group in groups if group.in_lexicon)
    other = sum(group.importance for group in groups if not group.in_lexicon)
    shares = {True: LEXICON_SHARE / max(known, 1e-9), False: (1 - LEXICON_SHARE) / max(other, 1e-9)}
    return [
        replace(group, importance=group.importance * shares[group.in_lexicon]) for group in groups
    ]


def _concept_group(concept: Concept, names: Sequence[str], members: Sequence[Glyph]) -> Group:
    weights: dict[str, float] = {}
    for way, phrasings in concept.said.items():
        for phrase in phrasings:
            weights.setdefault(phrase, WAY_WEIGHTS[way])
    for name in names:
        weights.setdefault(name.removeprefix("simple:"), 1.0)
    return Group(
        concept.key,
        (concept.key, *names),
        tuple(glyph.row for glyph in members),
        tuple(weights),
        tuple(weights.values()),
        concept.unlike,
        max(3.0, min(len(members), 40) ** 0.5),
        True,
    )


def _named_group(name: str, members: Sequence[Glyph]) -> Group:
    branded = members[0].family == "simple"
    plain = name.removeprefix("simple:")
    weights = {plain: 4.0}
    if branded:
        weights |= {f"{plain} logo": 3.0, f"{plain} app": 2.0}
    votes: dict[str, int] = defaultdict(int)
    for glyph in members:
        for tag in glyph.tags:
            votes[tag] += 1
    for tag, count in sorted(votes.items(), key=lambda item: -item[1])[:8]:
        if not any(character.isalnum() for character in tag):
            continue
        weights.setdefault(tag, 1.0 if " " in tag or count > 2 else 0.5)
    families = len({glyph.family for glyph in members})
    return Group(
        name,
        (name,),
        tuple(glyph.row for glyph in members),
        tuple(weights),
        tuple(weights.values()),
        (),
        0.15 if branded else (0.25, 1.0, 1.4, 1.7)[min(families, 4) - 1],
        False,
    )


def build_pool(
    groups: Sequence[Group],
    styles: Mapping[int, frozenset[str]],
    size: int,
    rng: np.random.Generator,
) -> list[Description]:
    """Draw a pool of descriptions, the important groups oftener than the rare ones."""
    importance = np.array([group.importance for group in groups])
    chosen = rng.choice(len(groups), size, p=importance / importance.sum())
    pool: list[Description] = []
    for index in chosen:
        group = groups[int(index)]
        share = np.array(group.weights) / sum(group.weights)
        phrase = group.phrases[int(rng.choice(len(share), p=share))]
        described = _described(phrase, int(index), styles[int(index)], bool(group.rows), rng)
        pool.append(described)
    return pool


def _pick(options: Sequence[str], rng: np.random.Generator) -> str:
    return options[int(rng.integers(len(options)))]


def _described(
    phrase: str, group: int, styles: frozenset[str], drawable: bool, rng: np.random.Generator
) -> Description:
    chance = rng.random() if drawable else 1.0
    if chance < 0.1 and len(styles) > 1:
        style = _pick(tuple(STYLED), rng)
        text = _pick(STYLED[style], rng).format(phrase)
        return Description(text, phrase, group, Look(style=style))
    if chance < 0.22:
        colour = _pick(COLOUR_NAMES, rng)
        text = _pick(COLOURED, rng).format(phrase, colour=colour)
        return Description(text, phrase, group, Look(colour=colour))
    if chance < 0.36:
        return _on_plate(phrase, group, rng)
    return Description(_pick(SUFFIXES, rng).format(phrase), phrase, group, PLAIN)


def _on_plate(phrase: str, group: int, rng: np.random.Generator) -> Description:
    white = rng.random() < 0.75
    colour = "white" if white else _pick(COLOUR_NAMES, rng)
    plate_colours = [name for name in PLATE_COLOUR_NAMES if name != colour]
    plate_colour = _pick(plate_colours, rng) if white or rng.random() < 0.5 else "white"
    if plate_colour == colour:
        plate_colour = "black"
    plate = _pick(PLATE_SHAPES, rng)
    pattern = _pick(ON_PLATE, rng)
    text = pattern.format(
        phrase, colour=colour, plate_colour=plate_colour, plate=_pick(PLATE_WORDS[plate], rng)
    )
    look = Look(
        colour=colour if "{colour}" in pattern else "",
        plate=plate if "{plate}" in pattern else "any",
        plate_colour=plate_colour,
    )
    return Description(text.replace(" a orange", " an orange"), phrase, group, look)
