"""Texts to look for on a screen, with the boxes that answer them."""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from models.screens.texts import Sides, Text, bare_letters
from models.screens.words import vocabulary

__all__ = ["text_targets_of"]

Target = dict[str, object]

_READ = ("en", "de", "fr", "es", "zh", "ja")
"""The scripts that the seeing program's own reader knows."""
_LONGEST = 70
_EXACT, _ABSENT = 2, 2
_LEAST_SLIP = 5
"""Shorter texts are others with a letter changed."""
_SLOPPY: tuple[Callable[[str], str], ...] = (
    str.lower,
    str.upper,
    str.title,
    lambda text: text.replace(" ", "\n", 1),
    lambda text: re.sub(r"[^\w\s]", "", text),
    lambda text: f"{text}.",
    lambda text: f'"{text}"',
    lambda text: f"the '{text}' button",
    lambda text: f"{text} button",
)


def text_targets_of(texts: Sequence[Text], script: str, chance: random.Random) -> list[Target]:
    """Texts to look for: whole, in part, sloppy, misspelt, cut off, repeated, and some not there.

    Args:
        texts: All texts of the screen.
        script: The language of the page; none is asked for where the reader does not know it.
        chance: Decides.
    """
    if script not in _READ:
        return []
    page = "\n".join(text.bare for text in texts)
    whole = [text for text in texts if text.clear and text.share > 0.97 and not text.cut]
    short = [text for text in whole if len(text.text) <= _LONGEST and page.count(text.bare) == 1]
    chance.shuffle(short)
    exact = [_target(text.text, "exact", text.box) for text in short[:_EXACT]]
    sloppy = [_sloppy(text, chance) for text in short[_EXACT : _EXACT + 1]]
    slips = [_slip(text, chance) for text in short[_EXACT + 1 :] if _may_slip(text)]
    partial = [target for text in whole if (target := _partial(text, page, chance))]
    cut = [_target(text.text, "cut", text.box) for text in texts if _is_begun(text, page)]
    several = _repeated(whole, page)
    some = [chance.choice(kind) for kind in (partial, cut, several) if kind]
    return [*exact, *sloppy, *slips[:1], *some, *_absent(texts, script, chance)]


def _target(query: str, style: str, *boxes: Sides) -> Target:
    return {
        "kind": "text",
        "query": query,
        "position": None,
        "near": None,
        "style": style,
        "boxes": [list(box) for box in boxes],
    }


def _sloppy(text: Text, chance: random.Random) -> Target:
    put = chance.choice(_SLOPPY)(text.text)
    return _target(put if bare_letters(put) else text.text, "sloppy", text.box)


def _may_slip(text: Text) -> bool:
    return len(text.bare) > _LEAST_SLIP and any(mark.isalpha() for mark in text.text[1:])


def _slip(text: Text, chance: random.Random) -> Target:
    """The text with a letter lost, doubled, changed or in its neighbour's place."""
    words = text.text
    at = chance.choice([at for at in range(1, len(words)) if words[at].isalpha()])
    before, mark, after = words[:at], words[at], words[at + 1 :]
    other = chance.choice("aeinorst")
    put = chance.choice((before + after, before + mark * 2 + after, before + other + after,
                         before + after[:1] + mark + after[1:]))  # fmt: skip
    return _target(put, "slip", text.box)


def _partial(text: Text, page: str, chance: random.Random) -> Target | None:
    """Some words of a longer line."""
    count = len(text.words)
    if count < 3 or any(box is None for _, box in text.words):
        return None
    size = chance.randint(1, count - 1)
    start = chance.randint(0, count - size)
    words = [(word, box) for word, box in text.words[start : start + size] if box is not None]
    bare = "".join(bare_letters(word) for word, _ in words)
    tops = [box[1] for _, box in words]
    if len(bare) < 5 or page.count(bare) != 1 or max(tops) - min(tops) > 0.5 * text.pixels:
        return None
    boxes = [box for _, box in words]
    sides = (
        min(box[0] for box in boxes),
        min(tops),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
    return _target(" ".join(word for word, _ in words), "partial", sides)


def _is_begun(text: Text, page: str) -> bool:
    return text.clear and text.cut and 0.5 < text.share < 0.95 and page.count(text.bare) == 1


def _repeated(texts: Sequence[Text], page: str) -> list[Target]:
    same: Mapping[str, list[Text]] = defaultdict(list)
    for text in texts:
        same[text.text].append(text)
    return [
        _target(words, "duplicate", *(text.box for text in group))
        for words, group in same.items()
        if len(group) > 1 and len(words) > 2 and page.count(bare_letters(words)) == len(group)
    ]


def _absent(texts: Sequence[Text], script: str, chance: random.Random) -> list[Target]:
    """Texts of other pages, one with a word that is on this page too, and one nearly on it."""
    known = vocabulary(script)
    page = "".join(text.bare for text in texts)
    shown = {
        bare for each in texts for word in each.text.split() if len(bare := bare_letters(word)) > 3
    }
    offered = [*known.titles, *known.names, *known.sentences]
    chance.shuffle(offered)
    absent = [text for text in offered if bare_letters(text) and not _is_there(text, texts, page)]
    alike = [text for text in absent if shown & {bare_letters(word) for word in text.split()}]
    changed = [_changed(text.text, known.words, chance) for text in texts if text.clear]
    chance.shuffle(changed)
    look_alikes = [text for text in changed if text and not _is_there(text, texts, page)]
    return [
        _target(text, "absent")
        for text in (*alike[: _ABSENT // 2], *absent[: _ABSENT // 2], *look_alikes[:1])
    ]


def _changed(text: str, words: Sequence[str], chance: random.Random) -> str:
    """Another text that looks much like this one: with another number, or another word."""
    digits = [at for at, mark in enumerate(text) if mark in "0123456789"]
    if digits and chance.random() < 0.5:
        at = chance.choice(digits)
        return f"{text[:at]}{(int(text[at]) + chance.randint(1, 9)) % 10}{text[at + 1 :]}"
    parts = text.split()
    long = [at for at, part in enumerate(parts) if len(bare_letters(part)) > 3 and part.isalpha()]
    if len(parts) < 2 or not long:
        return ""
    at = chance.choice(long)
    other = chance.choice([word for word in words if word[:2] != parts[at][:2].casefold()])
    return " ".join((*parts[:at], other, *parts[at + 1 :]))


def _is_there(wanted: str, texts: Sequence[Text], page: str) -> bool:
    bare = bare_letters(wanted)
    # What is cut off or half hidden may be the beginning of it.
    return bare in page or any(bare.startswith(text.bare) for text in texts if len(text.bare) > 3)
