"""Train the recogniser: ``python -m models.text_recogniser.train --run RUN --minutes M``.

The checkpoint is RUN/checkpoint.pt; a run that was stopped goes on from it with ``--resume``. The
rate follows the number of lines seen, so a run may be cut into as many starts as one likes.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml

from models.text_recogniser.dataset import Batch, batches, training_lines
from models.text_recogniser.lines import Line
from models.text_recogniser.network.text_recogniser import Model

HERE = Path(__file__).parent
DESCRIBED = HERE / "network" / "text_recogniser.yaml"
CHECKPOINT = "checkpoint.pt"
CONFIG = HERE / "config.json"
SAVED_EVERY = 60.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """What does not change between the starts of a run.

    Attributes:
        drawn: How many different lines there are.
        seen: Lines until the rate runs out; every line is seen several times.
        batch: Lines in a step.
        peak: The highest rate.
        warm: The share of the run in which the rate rises.
        cool: The share of the run after which it falls.
    """

    drawn: int
    seen: int
    batch: int
    peak: float
    warm: float
    cool: float

    def rate(self, seen: int) -> float:
        """The rate after so many lines."""
        done = seen / self.seen
        if done < self.warm:
            return self.peak * max(0.02, done / self.warm)
        return self.peak * min(1.0, max(0.002, (1.0 - done) / (1.0 - self.cool)))


@dataclass(frozen=True, slots=True)
class Options:
    """What one start is asked to do."""

    run: Path
    minutes: float
    threads: int
    resume: bool


@dataclass(slots=True)
class Training:
    """A run, between its first line and its last.

    Attributes:
        network: What learns.
        optimiser: What teaches it.
        seen: Lines so far.
    """

    network: Model
    optimiser: torch.optim.Optimizer
    seen: int = 0

    def step(self, batch: Batch, classes: dict[str, int], rate: float) -> float:
        """One step down; returns the loss."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        scores = self.network(torch.from_numpy(batch.numbers))
        loss = torch.nn.functional.ctc_loss(
            scores.log_softmax(2).transpose(0, 1),
            torch.tensor([classes[letter] for text in batch.texts for letter in text]),
            torch.full((len(batch.texts),), scores.shape[1]),
            torch.tensor([len(text) for text in batch.texts]),
            zero_infinity=True,
        )
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimiser.step()
        self.seen += len(batch.texts)
        return float(loss.detach())

    def save(self, path: Path) -> None:
        """Writes the checkpoint; the one before stays until the new one is whole."""
        content = {
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "seen": self.seen,
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(content, path.with_suffix(".partial"))
        path.with_suffix(".partial").replace(path)


def main() -> None:
    """Train for the asked time; ``export`` then makes the run's result the shipped weights."""
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    recipe = Recipe(**json.loads(CONFIG.read_text(encoding="utf-8")))
    drawn = training_lines(recipe.drawn)
    checkpoint = options.run / CHECKPOINT
    training = _begun(checkpoint if options.resume else None, recipe)
    _train(training, drawn, recipe, options)
    training.save(checkpoint)
    print(f"{training.seen} of {recipe.seen} lines seen: {checkpoint}")


def _train(training: Training, drawn: Sequence[Line], recipe: Recipe, options: Options) -> None:
    characters = yaml.safe_load(DESCRIBED.read_text(encoding="utf-8"))["character_list"]
    classes = {letter: number for number, letter in enumerate(characters, 1)}
    end = time.monotonic() + 60 * options.minutes
    saved, losses = time.monotonic(), []
    for batch in _for_ever(drawn, recipe.batch, training.seen):
        if training.seen >= recipe.seen or time.monotonic() > end:
            return
        losses.append(training.step(batch, classes, recipe.rate(training.seen)))
        if time.monotonic() - saved > SAVED_EVERY:
            training.save(options.run / CHECKPOINT)
            print(f"{training.seen:8d} lines, loss {sum(losses) / len(losses):.4f}", flush=True)
            saved, losses = time.monotonic(), []


def _for_ever(drawn: Sequence[Line], size: int, seen: int) -> Iterator[Batch]:
    chance = random.Random(seen)
    while True:
        yield from batches(drawn, size, chance)


def _begun(checkpoint: Path | None, recipe: Recipe) -> Training:
    described = yaml.safe_load(DESCRIBED.read_text(encoding="utf-8"))
    network = Model(len(described["character_list"]) + 1, **described["network_params"])
    optimiser = torch.optim.AdamW(network.parameters(), recipe.peak, weight_decay=0.01)
    if checkpoint is None:
        return Training(network, optimiser)
    if not checkpoint.is_file():
        raise SystemExit(f"there is no {checkpoint} to go on from")
    content: dict[str, Any] = torch.load(checkpoint, weights_only=True)
    network.load_state_dict(content["network"])
    optimiser.load_state_dict(content["optimiser"])
    return Training(network, optimiser, content["seen"])


def _options() -> Options:
    parser = argparse.ArgumentParser(description="Train the recogniser of lines of text.")
    parser.add_argument("--run", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--minutes", type=float, default=15.0, help="of this start")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    return Options(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()
