"""What a description of an icon asks for: a look, colours, a kind of control, maybe a label."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from perception.finding.colours import COLOURS
from perception.finding.wording import folded
from perception.screen import PICTURES, IconKind

__all__ = ["ColourWish", "Description", "Part", "understood"]

Part: TypeAlias = Literal["plate", "glyph", "any"]

_KINDS: tuple[tuple[str, IconKind], ...] = (
    (r"(toggle|switch|toggle switch|on/off switch|slider switch)", IconKind.SWITCH),
    (r"(check ?box|tick ?box|check mark box)", IconKind.CHECKBOX),
    (r"(radio|radio button|radio circle|option button)", IconKind.RADIO_BUTTON),
    (r"(slider|seek ?bar|volume bar|progress slider)", IconKind.SLIDER),
    (r"((text|input|search|edit|entry) ?(field|box|bar)|text ?input|input)", IconKind.INPUT_FIELD),
    (r"(app|application|launcher) icon|app", IconKind.APP_ICON),
    (
        (
            r"avatar|(profile|contact|user|account) (picture|photo|pic|image)|photo|picture"
            r"|thumbnail|image|album (cover|art)"
        ),
        IconKind.IMAGE,
    ),
)
_TAILS = r"( (button|control|widget|element))?"
_NOT_LABEL = frozenset(
    (
        "a", "an", "the", "this", "that", "of", "for", "to", "in", "on", "with", "and",
        "icon", "button", "app", "logo", "symbol", "sign", "picture", "image", "key", "item",
        "tab", "small", "large", "big", "control", "open",
    )
)  # fmt: skip
_ARTICLES = re.compile(r"^(a|an|the|this|that) ")
_SUFFIX = re.compile(r" (icon|button|symbol|logo|sign)$")


@dataclass(frozen=True, slots=True)
class ColourWish:
    """A colour that a part of the icon should have."""

    colour: str
    part: Part


@dataclass(frozen=True, slots=True)
class Description:
    """A description taken apart.

    Attributes:
        text: The whole description, folded.
        phrasings: The same in the ways in which icons are spoken of.
        colours: Colours it names.
        kind: The kind of control it names.
        label: The words that may stand beside the icon as its label.
    """

    text: str
    phrasings: tuple[str, ...]
    colours: tuple[ColourWish, ...]
    kind: IconKind | None
    label: str


def understood(description: str) -> Description:
    """Takes a description apart."""
    text = folded(description).casefold()
    bare = _ARTICLES.sub("", text)
    core = _SUFFIX.sub("", bare)
    phrasings = tuple(dict.fromkeys((bare, core, f"{core} icon")))
    kind = _kind(bare)
    return Description(text, phrasings, _colours(bare), kind, _label(core, kind))


def _kind(text: str) -> IconKind | None:
    for pattern, kind in _KINDS:
        if re.search(rf"(^|\s)(?:{pattern}){_TAILS}$", text):
            return kind
    return None


def _colours(text: str) -> tuple[ColourWish, ...]:
    for splitter, left, right in (
        (r"\b(?:with|containing|holding)\b", "plate", "glyph"),
        (r"\b(?:on|in|inside|over)\b", "glyph", "plate"),
    ):
        parts = re.split(splitter, text, maxsplit=1)
        if len(parts) == 2 and _named(parts[0]) and _named(parts[1]):
            return (*_wishes(parts[0], left), *_wishes(parts[1], right))
    parts = re.split(r"\b(?:on|inside)\b", text, maxsplit=1)
    if len(parts) == 2 and _named(parts[1]) and not _named(parts[0]):
        return _wishes(parts[1], "plate")
    return _wishes(text, "any")


def _named(text: str) -> list[str]:
    pattern = r"(?:(?:dark|light|pale|bright|deep) )?(?:" + "|".join(COLOURS) + r")\b"
    return re.findall(rf"\b{pattern}", text)


def _wishes(text: str, part: str) -> tuple[ColourWish, ...]:
    role: Part = "plate" if part == "plate" else "glyph" if part == "glyph" else "any"
    return tuple(ColourWish(colour, role) for colour in dict.fromkeys(_named(text)))


def _label(core: str, kind: IconKind | None) -> str:
    if kind is not None and kind not in PICTURES:
        return ""
    words = [word for word in core.split() if word not in _NOT_LABEL and word not in COLOURS]
    return " ".join(words)
