"""Measure IconCLIP: ``python -m models.icon_clip.evaluate [--screens DIR]``.

Two tables. Held-out families: the right icon among 100 others, in drawings never trained on.
Screens: DIR has labels.jsonl and pictures; the right icon among all labelled icons of its screen.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from models.icon_clip.compose import Composer, Look, Pixels
from models.icon_clip.glyph_sources import HELD_OUT_FAMILIES
from models.icon_clip.lexicon import load_lexicon
from models.icon_clip.model_files import Model, load_model
from models.icon_clip.phrases import Group, build_groups
from models.icon_clip.rasterise import Glyph, load_glyph_cache

HERE = Path(__file__).parent
MIXED = 100
CONTEXT = 0.12


@dataclass(frozen=True, slots=True)
class Ranking:
    """Where the right icon came, from 1, among how many, for a query of one kind."""

    kind: str
    query: str
    rank: int
    among: int


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure IconCLIP.")
    parser.add_argument("--model", type=Path, default=HERE, help="folder of a shipped model")
    parser.add_argument("--screens", type=Path, help="folder with labels.jsonl and its pictures")
    parser.add_argument("--misses", action="store_true", help="list what was not ranked first")
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = load_model(options.model)
    rankings = list(rank_held_out(model))
    _print_table(f"held-out families, {MIXED} mixed icons", rankings)
    if options.screens:
        rankings = list(rank_screens(model, options.screens))
        _print_table("true boxes of real screens", rankings)
        if options.misses:
            for ranking in rankings:
                if ranking.rank > 1:
                    print(f"{ranking.rank:3d} of {ranking.among:3d}  {ranking.query}")


def rank_held_out(model: Model, seed: int = 1) -> Iterator[Ranking]:
    """Rank each held-out icon among 100 mixed ones, by lexicon phrase, file name and tag."""
    cache = load_glyph_cache(HERE / "cache")
    held = [glyph for glyph in cache.glyphs if glyph.family in HELD_OUT_FAMILIES]
    groups = build_groups(held, load_lexicon())
    rng = np.random.default_rng(seed)
    composer = Composer(model.side, np.asarray(cache.masks))
    drawn = [int(rng.choice(group.rows)) for group in groups]
    crops = [composer.crop(row, Look(), None, rng) for row in drawn]
    images = model.embed_images(crops)
    by_row = {glyph.row: glyph for glyph in held}
    questions = list(_questions(groups, [by_row[row] for row in drawn], rng))
    texts = model.embed_texts([query for _, query, _ in questions])
    for (kind, query, right), text in zip(questions, texts, strict=True):
        others = [index for index, group in enumerate(groups) if query not in group.phrases]
        mixed = rng.choice(np.setdiff1d(others, [right]), MIXED - 1, replace=False)
        scores = images[mixed] @ text
        rank = 1 + int((scores >= images[right] @ text).sum())
        yield Ranking(kind, query, rank, MIXED)


def rank_screens(model: Model, folder: Path) -> Iterator[Ranking]:
    """Rank the true icon's crop among the crops of all labelled icons of its screen."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        screen = json.loads(line)
        picture = _open_picture(folder, screen["screen"])
        targets = [target for target in screen["targets"] if target["kind"] == "icon"]
        boxes = sorted({tuple(box) for target in targets for box in target["boxes"]})
        if not boxes:
            continue
        images = model.embed_images([crop_box(picture, box, model.side) for box in boxes])
        for target in targets:
            right = {tuple(box) for box in target["boxes"]}
            if not right:
                continue
            scores = images @ model.embed_texts([target["query"]])[0]
            order = [boxes[int(index)] in right for index in np.argsort(-scores)]
            yield Ranking(target["style"], target["query"], 1 + order.index(True), len(boxes))


def crop_box(picture: Pixels, box: Sequence[float], side: int) -> Pixels:
    """Cut a box out with a little context, squared by taking more of the screen."""
    left, top, right, bottom = box
    half = max(right - left, bottom - top) * (0.5 + CONTEXT)
    x, y = (left + right) / 2, (top + bottom) / 2
    size = max(2, round(2 * half))
    x0, y0 = round(x - half), round(y - half)
    height, width = picture.shape[:2]
    rows = np.clip(np.arange(y0, y0 + size), 0, height - 1)
    columns = np.clip(np.arange(x0, x0 + size), 0, width - 1)
    square = np.ascontiguousarray(picture[rows][:, columns])
    interpolation = cv2.INTER_AREA if size > side else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(square, (side, side), interpolation=interpolation), np.uint8)


def _questions(
    groups: Sequence[Group], glyphs: Sequence[Glyph], rng: np.random.Generator
) -> Iterator[tuple[str, str, int]]:
    for index, (group, glyph) in enumerate(zip(groups, glyphs, strict=True)):
        if group.in_lexicon:
            said = [
                phrase
                for phrase, weight in zip(group.phrases, group.weights, strict=True)
                if weight > 1
            ]
            for phrase in rng.choice(said, min(3, len(said)), replace=False):
                yield "lexicon phrase", str(phrase), index
            continue
        if index % 3 == 0:
            yield "family's name", glyph.name, index
            if glyph.tags:
                yield "family's tag", str(rng.choice(glyph.tags)), index


def _open_picture(folder: Path, name: str) -> Pixels:
    found = [path for path in folder.rglob(f"{Path(name).stem}.*") if path.suffix != ".jsonl"]
    picture = cv2.imread(str(found[0]), cv2.IMREAD_COLOR) if found else None
    if picture is None:
        raise SystemExit(f"{folder}: no picture for screen {name!r}")
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)


def _print_table(title: str, rankings: Sequence[Ranking]) -> None:
    by_kind: Mapping[str, list[Ranking]] = defaultdict(list)
    for ranking in rankings:
        by_kind[ranking.kind].append(ranking)
    by_kind = {**by_kind, "all": list(rankings)}
    print(f"\n{title}\n{'kind':16s}{'n':>6s}{'among':>8s}{'top-1':>8s}{'top-5':>8s}{'mrr':>8s}")
    for kind, found in by_kind.items():
        ranks: NDArray[np.int64] = np.array([ranking.rank for ranking in found])
        among = np.mean([ranking.among for ranking in found])
        print(
            f"{kind:16s}{len(ranks):6d}{among:8.1f}{np.mean(ranks == 1):8.3f}"
            f"{np.mean(ranks <= 5):8.3f}{np.mean(1 / ranks):8.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
