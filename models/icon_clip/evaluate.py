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
from models.icon_clip.crops import squared
from models.icon_clip.glyph_sources import HELD_OUT_FAMILIES
from models.icon_clip.lexicon import Concept, load_lexicon
from models.icon_clip.model_files import Model, load_model
from models.icon_clip.phrases import Group, build_groups
from models.icon_clip.rasterise import Glyph, load_glyph_cache

HERE = Path(__file__).parent
MIXED = 100
CONTEXT = 0.12
KINDS = {"synonym": ("function", "colloquial"), "visual shape": ("look", "shape")}
"""Kinds of questions, and the lexicon's ways of speaking that they are taken from."""
CHROMATIC = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white", "black")


@dataclass(frozen=True, slots=True)
class Ranking:
    """Where the right icon came, from 1, among how many, for a query of one kind."""

    kind: str
    query: str
    rank: int
    among: int


@dataclass(frozen=True, slots=True)
class _Question:
    kind: str
    query: str
    phrase: str
    group: int
    colour: str = ""


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
    """Rank each held-out icon among 100 mixed ones, by each way of describing it."""
    cache = load_glyph_cache(HERE / "cache")
    held = [glyph for glyph in cache.glyphs if glyph.family in HELD_OUT_FAMILIES]
    lexicon = load_lexicon()
    groups = [group for group in build_groups(held, lexicon) if group.rows]
    rng = np.random.default_rng(seed)
    composer = Composer(model.side, np.asarray(cache.masks))
    drawn = [int(rng.choice(group.rows)) for group in groups]
    plain = model.embed_images([composer.crop(row, Look(), None, rng) for row in drawn])
    by_row = {glyph.row: glyph for glyph in held}
    questions = list(_questions(groups, [by_row[row] for row in drawn], lexicon, rng))
    texts = model.embed_texts([question.query for question in questions])
    for question, text in zip(questions, texts, strict=True):
        others = [
            index for index, group in enumerate(groups) if question.phrase not in group.phrases
        ]
        mixed = rng.choice(np.setdiff1d(others, [question.group]), MIXED - 1, replace=False)
        right, wrong = plain[question.group], plain[mixed]
        if question.colour:
            row, look = drawn[question.group], Look(colour=question.colour)
            right = model.embed_images([composer.crop(row, look, None, rng)])[0]
            # A fifth of the others have the colour too, so that it alone does not decide.
            alike = [composer.crop(drawn[other], look, None, rng) for other in mixed[: MIXED // 5]]
            wrong = np.concatenate([model.embed_images(alike), wrong[MIXED // 5 :]])
        rank = 1 + int((wrong @ text >= right @ text).sum())
        yield Ranking(question.kind, question.query, rank, MIXED)


def rank_screens(model: Model, folder: Path) -> Iterator[Ranking]:
    """Rank the true icon's crop among the crops of all labelled icons of its screen."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        screen = json.loads(line)
        picture = _open_picture(folder, screen["screen"])
        targets = [target for target in screen["targets"] if target["kind"] == "icon"]
        boxes = sorted({tuple(box) for target in targets for box in target["boxes"]})
        if not boxes:
            continue
        images = model.embed_images([squared(picture, box, model.side, CONTEXT) for box in boxes])
        for target in targets:
            right = {tuple(box) for box in target["boxes"]}
            if not right:
                continue
            scores = images @ model.embed_texts([target["query"]])[0]
            order = [boxes[int(index)] in right for index in np.argsort(-scores)]
            yield Ranking(target["style"], target["query"], 1 + order.index(True), len(boxes))


def _questions(
    groups: Sequence[Group],
    glyphs: Sequence[Glyph],
    lexicon: Mapping[str, Concept],
    rng: np.random.Generator,
) -> Iterator[_Question]:
    for index, (group, glyph) in enumerate(zip(groups, glyphs, strict=True)):
        if not group.in_lexicon:
            if index % 3 == 0:
                yield _Question("rare name", glyph.name, glyph.name, index)
            continue
        said = lexicon[group.key].said
        yield _Question("name", glyph.name, glyph.name, index)
        for kind, ways in KINDS.items():
            phrases = [phrase for way in ways for phrase in said[way]]
            if phrases:
                phrase = str(rng.choice(phrases))
                yield _Question(kind, phrase, phrase, index)
        if said["look"]:
            colour, phrase = str(rng.choice(CHROMATIC)), str(rng.choice(said["look"]))
            yield _Question("colour + shape", f"{colour} {phrase}", phrase, index, colour)


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
