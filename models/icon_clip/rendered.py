"""Icons cut out of generated screens: ``python -m models.icon_clip.rendered DIR``.

They show what composed crops cannot: real neighbours, controls in many looks, photos, app icons.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from models.icon_clip.crops import squared
from models.icon_clip.emoji import FONT, emoji_crops

HERE = Path(__file__).parent
FILE_NAME = "rendered.npz"
MARGIN = 0.35
"""How much of the surroundings is kept, in shares of the longer side, so that crops can shift."""
SIDE = 96
MOST_OF_ONE = 400
"""No more crops of one thing are kept: common icons would crowd out the rare ones."""
SYSTEM = "system "
"""Before the glyph's name of the navigation bar's keys, which are drawn unlike others."""
SYSTEM_KEYS = {"back": "back key", "home": "home key", "recents": "recents"}

EMOJI_COPIES = 2

CONTROLS: Mapping[str, tuple[str, ...]] = {
    "switch turned on": ("toggle on", "switch control"),
    "switch turned off": ("toggle off", "switch control"),
    "checked checkbox": ("checkbox", "checkbox control"),
    "empty checkbox": ("checkbox empty", "checkbox control"),
    "selected radio button": ("radio button", "radio control"),
    "empty radio button": ("radio unchecked", "radio control"),
    "slider": ("slider control",),
    "volume up slider": ("volume slider", "slider control"),
    "brightness slider": ("brightness slider", "slider control"),
    "text field": ("text field",),
    "code digit": ("text field",),
    "search bar": ("search bar", "text field"),
    "message field": ("message field", "text field"),
    "avatar": ("profile picture",),
    "portrait": ("profile picture", "photo thumbnail"),
    "photo": ("photo thumbnail",),
    "product": ("photo thumbnail",),
    "album cover": ("album cover", "photo thumbnail"),
    "album": ("album cover", "photo thumbnail"),
}
"""From what the generator calls a control or picture to the lexicon's concepts for it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """Crops of generated screens.

    Attributes:
        crops: RGB uint8, shape (count, SIDE, SIDE, 3): the box grown by MARGIN, squared.
        keys: For each, the concepts or glyph names that it shows.
    """

    crops: NDArray[np.uint8]
    keys: tuple[tuple[str, ...], ...]

    def jittered(self, index: int, side: int, rng: np.random.Generator) -> NDArray[np.uint8]:
        """One crop as a detector might have cut it: a little off, a little too wide or narrow."""
        whole = 1 + 2 * MARGIN
        width = SIDE * (1 + 2 * rng.uniform(0.02, 0.24)) / whole
        room = (SIDE - width) / 2
        shift = np.clip(rng.normal(0, 0.04 * SIDE, 2), -room, room)
        left, top = (round(float(room + each)) for each in shift)
        size = round(width)
        cut = np.ascontiguousarray(self.crops[index][top : top + size, left : left + size])
        how = cv2.INTER_AREA if size > side else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(cut, (side, side), interpolation=how), np.uint8)


def load_rendered(cache: Path) -> Rendered | None:
    """The crops in the cache, if any were cut."""
    path = cache / FILE_NAME
    if not path.is_file():
        return None
    with np.load(path) as stored:
        keys = tuple(tuple(key.split("|")) for key in stored["keys"].tolist())
        return Rendered(stored["crops"], keys)


def cut_crops(folders: Sequence[Path], concepts: frozenset[str]) -> Rendered:
    """Cuts the icons of generated screens out.

    Args:
        folders: Each with labels.jsonl and images/.
        concepts: The lexicon's keys; what is of none of them goes by its glyph's name.
    """
    crops, keys = [], []
    kept: dict[tuple[str, ...], int] = {}
    for folder in folders:
        for picture, elements in _screens(folder):
            for element in elements:
                named = _keys(element, concepts)
                if not named or kept.get(named, 0) >= MOST_OF_ONE:
                    continue
                kept[named] = kept.get(named, 0) + 1
                crops.append(squared(picture, element["box"], SIDE, MARGIN))
                keys.append(named)
    return Rendered(np.stack(crops), tuple(keys))


def _with_emoji(found: Rendered, font: Path) -> Rendered:
    drawn = list(emoji_crops(font, SIDE, MARGIN, EMOJI_COPIES, seed=0))
    pictures = np.concatenate([found.crops, np.stack([picture for picture, _ in drawn])])
    return Rendered(pictures, (*found.keys, *((key,) for _, key in drawn)))


def _screens(folder: Path) -> Iterator[tuple[NDArray[np.uint8], list[dict[str, Any]]]]:
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        picture = cv2.imread(str(folder / entry["screen"]), cv2.IMREAD_COLOR)
        if picture is not None:
            yield np.asarray(picture[:, :, ::-1], np.uint8), entry["elements"]


def _keys(element: Mapping[str, Any], concepts: frozenset[str]) -> tuple[str, ...]:
    name = element["name"]
    if str(element.get("glyph")).startswith(SYSTEM):
        return (SYSTEM_KEYS[name],) if name in SYSTEM_KEYS else ()
    if name in CONTROLS:
        return CONTROLS[name]
    if element.get("concept") in concepts:
        return (element["concept"],)
    if element["kind"] == "image":
        return ("photo thumbnail",)
    glyph = element.get("glyph") or ""
    return (glyph,) if glyph else ()


def main() -> None:
    """Cuts the crops of all folders named and keeps them in the cache."""
    from models.icon_clip.lexicon import load_lexicon  # noqa: PLC0415

    parser = argparse.ArgumentParser(description="Cut icons out of generated screens.")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--emoji", type=Path, default=FONT, help="a bitmap font of emoji")
    options = parser.parse_args()
    found = cut_crops(options.folders, frozenset(load_lexicon()))
    if options.emoji.is_file():
        found = _with_emoji(found, options.emoji)
    else:
        print(f"no emoji: there is no font {options.emoji}")
    (HERE / "cache").mkdir(exist_ok=True)
    joined = np.array(["|".join(keys) for keys in found.keys])
    np.savez(HERE / "cache" / FILE_NAME, crops=found.crops, keys=joined)
    print(f"{len(found.crops)} crops of {len(set(found.keys))} things")


if __name__ == "__main__":
    main()
