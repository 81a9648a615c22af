"""Turn every glyph into a coverage mask once, and keep the masks in one array on disk."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.icon_clip.glyph_sources import GlyphSource, all_glyphs, download_families

MASK_SIDE = 96


@dataclass(frozen=True, slots=True)
class Glyph:
    """One rasterised glyph: the row of its mask, and what its family says about it."""

    row: int
    family: str
    name: str
    style: str
    tags: tuple[str, ...]
    brand_colour: str


@dataclass(frozen=True, slots=True)
class GlyphCache:
    """All glyphs with their masks (rows × side × side, 0 = clear, 255 = covered)."""

    glyphs: tuple[Glyph, ...]
    masks: NDArray[np.uint8]


def load_glyph_cache(folder: Path) -> GlyphCache:
    """Open the cache in ``folder``, downloading and rasterising everything if it is not there."""
    if not (folder / "glyphs.json").is_file():
        download_families(folder / "packages")
        _write_cache(all_glyphs(folder / "packages"), folder)
    rows = json.loads((folder / "glyphs.json").read_text(encoding="utf-8"))
    glyphs = tuple(
        Glyph(row, family, name, style, tuple(tags), brand)
        for row, (family, name, style, tags, brand) in enumerate(rows)
    )
    masks: NDArray[np.uint8] = np.load(folder / "masks.npy", mmap_mode="r")
    return GlyphCache(glyphs, masks)


def _write_cache(sources: Sequence[GlyphSource], folder: Path) -> None:
    masks = np.zeros((len(sources), MASK_SIDE, MASK_SIDE), np.uint8)
    rows: list[tuple[str, str, str, tuple[str, ...], str]] = []
    for source, mask in _drawn(sources):
        masks[len(rows)] = mask
        rows.append((source.family, source.name, source.style, source.tags, source.brand_colour))
    np.save(folder / "masks.npy", masks[: len(rows)])
    (folder / "glyphs.json").write_text(json.dumps(rows), encoding="utf-8")


def _drawn(sources: Sequence[GlyphSource]) -> Iterator[tuple[GlyphSource, NDArray[np.uint8]]]:
    for source in sources:
        mask = _rasterise(source.path)
        if mask is not None:
            yield source, mask


def _rasterise(path: Path) -> NDArray[np.uint8] | None:
    # Only drawing needs this package: an existing cache is read without it.
    import resvg_py  # noqa: PLC0415

    svg = path.read_text(encoding="utf-8").replace('height="1em"', "").replace('width="1em"', "")
    svg = svg.replace('class="ionicon"', 'style="stroke:black" class="ionicon"')
    try:
        png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=MASK_SIDE, height=MASK_SIDE))
    except ValueError:
        return None
    picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    if picture is None or picture.ndim != 3 or picture.shape[2] != 4:
        return None
    mask: NDArray[np.uint8] = _centred(picture[:, :, 3])
    return mask if mask.any() else None


def _centred(alpha: NDArray[np.uint8]) -> NDArray[np.uint8]:
    square = np.zeros((MASK_SIDE, MASK_SIDE), np.uint8)
    height, width = min(alpha.shape[0], MASK_SIDE), min(alpha.shape[1], MASK_SIDE)
    top, left = (MASK_SIDE - height) // 2, (MASK_SIDE - width) // 2
    square[top : top + height, left : left + width] = alpha[:height, :width]
    return square
