"""What to look for on a screen, in words, with the boxes that answer it."""

import random
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from models.icon_clip.lexicon import Concept
from models.screens.labels import Element

__all__ = ["targets_of"]

Target = dict[str, object]

_LEAST_DP = 14
_MOST_PRESENT = 6
_ABSENT = 2
_CONTROL_WORDS = {
    "switch": ("switch", "toggle", "switch", "toggle switch"),
    "checkbox": ("checkbox", "check box", "tick box"),
    "radio button": ("radio button", "radio button", "option button"),
    "slider": ("slider", "slider", "seek bar"),
}
_STYLES = {"look": "visual", "shape": "visual", "function": "name", "colloquial": "name"}
_EMPTY_WORDS = frozenset(
    (
        "alt", "app", "black", "box", "circle", "control", "fill", "filled", "icon", "in", "large",
        "line", "new", "of", "off", "on", "outline", "outlined", "regular", "round", "rounded",
        "sharp", "simple", "small", "solid", "square", "text", "thin", "variant", "with",
    )
)  # fmt: skip
"""Words of glyphs' names that do not say what they show."""


def targets_of(
    elements: Sequence[Element],
    concepts: Mapping[str, Concept],
    size: tuple[int, int],
    scale: float,
    chance: random.Random,
) -> list[Target]:
    """Things to look for on the screen in words, and two that are not on it.

    Args:
        elements: What is on it.
        concepts: The lexicon.
        size: The picture's width and height in pixels.
        scale: The picture's pixels for a dp; icons smaller than 14 dp are not asked for.
        chance: Decides.
    """
    icons = _icon_targets(elements, concepts, scale, chance)
    for target in icons:
        if chance.random() < 0.3:
            target["position"] = _position(target["boxes"], size)
    controls = _control_targets(elements, chance)
    present = [*icons, *controls]
    chance.shuffle(present)
    return [*present[:_MOST_PRESENT], *_absent_targets(elements, concepts, chance)]


def _target(query: str, style: str, boxes: Sequence[Sequence[int]], near: str = "") -> Target:
    return {
        "kind": "icon",
        "query": query,
        "position": None,
        "near": near or None,
        "style": style,
        "boxes": [list(box) for box in boxes],
    }


def _position(boxes: object, size: tuple[int, int]) -> str | None:
    """The ninth of the screen that a single box lies in."""
    if not isinstance(boxes, list) or len(boxes) != 1:
        return None
    left, top, right, bottom = boxes[0]
    down = ("top", "", "bottom")[min(2, int((top + bottom) / 2 / size[1] * 3))]
    across = ("left", "", "right")[min(2, int((left + right) / 2 / size[0] * 3))]
    return f"{down} {across}".strip() or "center"


def _said(concept: Concept, chance: random.Random, only_looks: bool = False) -> tuple[str, str]:
    ways = [way for way in _STYLES if concept.said[way]]
    looks = [way for way in ways if _STYLES[way] == "visual"]
    way = chance.choice(looks if only_looks and looks else ways)
    return chance.choice(concept.said[way]), _STYLES[way]


def _icon_targets(
    elements: Sequence[Element],
    concepts: Mapping[str, Concept],
    scale: float,
    chance: random.Random,
) -> list[Target]:
    by_concept: dict[str, list[Element]] = defaultdict(list)
    for element in elements:
        if element.kind == "icon" and element.concept in concepts:
            by_concept[element.concept].append(element)
    targets = []
    for key, drawn in by_concept.items():
        others = [element for element in elements if element.concept != key]
        # What can be mistaken, is too small or lies under a veil has no single right answer.
        if any(element.dimmed or _least(element) < _LEAST_DP * scale for element in drawn):
            continue
        if any(_alike(element, concepts[key]) for element in others if element.name != key):
            continue
        # The system's own back, home and recents do the same but look different.
        only_looks = any(element.name == key for element in others)
        query, style = _said(concepts[key], chance, only_looks)
        targets.append(_target(query, style, [element.box for element in drawn]))
    return targets


def _least(element: Element) -> float:
    """How large the square is that the icon is drawn in, going by its ink."""
    left, top, right, bottom = element.box
    return max(right - left, bottom - top) * (1 if element.plate else 1.2)


def _alike(element: Element, concept: Concept) -> bool:
    """Whether an element could be taken for the concept by its own concept or by its name."""
    if element.concept:
        return element.concept == concept.key or element.concept in concept.unlike
    return bool(_words(element.name, element.glyph) & _words(concept.key, *concept.glyphs))


def _words(*names: str) -> frozenset[str]:
    found = {word for name in names for word in re.findall(r"[a-z]{2,}", name.lower())}
    return frozenset(found) - _EMPTY_WORDS


def _control_targets(elements: Sequence[Element], chance: random.Random) -> list[Target]:
    targets = []
    for element in elements:
        words = _CONTROL_WORDS.get(element.kind)
        if words and element.near and not element.dimmed:
            same = [
                other.box
                for other in elements
                if other.kind == element.kind and other.near == element.near
            ]
            targets.append(_target(chance.choice(words), "control", same, element.near))
    chance.shuffle(targets)
    return targets[:3]


def _absent_targets(
    elements: Sequence[Element], concepts: Mapping[str, Concept], chance: random.Random
) -> list[Target]:
    keys = list(concepts)
    chosen: list[Target] = []
    for _ in range(60):
        concept = concepts[chance.choice(keys)]
        # Controls are drawn by no glyph, and look alike whatever they are called.
        if not concept.glyphs or any(_alike(element, concept) for element in elements):
            continue
        if any(element.name == concept.key for element in elements):
            continue
        chosen.append(_target(_said(concept, chance)[0], "absent", []))
        if len(chosen) == _ABSENT:
            break
    return chosen
