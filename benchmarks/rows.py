"""From samples to medians, and to how many times the reference's goes into ours."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.catalogue import CATALOGUE, REFERENCE, Measure
from benchmarks.findings import Finding, Problem, Sample

__all__ = ["Ratio", "Row", "paired_ratios", "rows_of"]


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times longer the reference pipeline takes: the median over rounds, and the ends.

    Attributes:
        median: The median of all rounds.
        least: The lowest of a round.
        most: The highest of a round.
        rounds: How many rounds there were.
        cpu: The median of the same by CPU time; None where it was not measured.
    """

    median: float
    least: float
    most: float
    rounds: int
    cpu: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured.

    Attributes:
        measure: What it is.
        samples: In their order; empty where it was not measured.
        budget: Seconds that the median may be; None where none is set.
        ratio: How it compares with the reference pipeline; None where it is not compared.
        problem: Why it failed, in one sentence.
    """

    measure: Measure
    samples: tuple[Sample, ...] = ()
    budget: float | None = None
    ratio: Ratio | None = None
    problem: str | None = None

    @property
    def median(self) -> float | None:
        """Seconds on the clock; None where it was not measured."""
        return _median([sample.wall for sample in self.samples])

    @property
    def fastest(self) -> float | None:
        """Seconds on the clock; None where it was not measured."""
        return min((sample.wall for sample in self.samples), default=None)

    @property
    def cpu(self) -> float | None:
        """The median in seconds of CPU time; None where it was not measured."""
        return _median([sample.cpu for sample in self.samples if sample.cpu is not None])

    @property
    def in_budget(self) -> bool | None:
        """Whether the median keeps the budget; None where there is no budget or no median."""
        if self.budget is None or self.median is None:
            return None
        return self.median <= self.budget

    @property
    def fast_enough(self) -> bool | None:
        """Whether the ratio is as asked; None where none is asked or known."""
        if self.measure.least_ratio is None or self.ratio is None:
            return None
        return self.ratio.median >= self.measure.least_ratio


def rows_of(findings: Iterable[Finding], *, on_gpu: bool = False) -> tuple[Row, ...]:
    """All rows that have samples or a problem, in the catalogue's order.

    Args:
        findings: What was measured.
        on_gpu: Whether ours ran on a GPU. Then it is not set against the reference pipeline, which
            runs on the CPU: that would say nothing of the programs.
    """
    every = tuple(findings)
    samples: dict[str, list[Sample]] = {key: [] for key in CATALOGUE}
    problems: dict[str, str] = {}
    for finding in every:
        if isinstance(finding, Sample):
            samples[finding.key].append(finding)
        elif isinstance(finding, Problem):
            problems |= dict.fromkeys(finding.keys, finding.words)
    reference = () if on_gpu else samples[REFERENCE]
    return tuple(
        Row(
            measure,
            tuple(samples[key]),
            _budget(measure, samples, on_gpu=on_gpu),
            _ratio(samples[key], reference, measure) if measure.compared else None,
            problems.get(key),
        )
        for key, measure in CATALOGUE.items()
        if samples[key] or key in problems
    )


def paired_ratios(
    ours: Sequence[Sample], reference: Sequence[Sample], *, same_screen: bool = False
) -> list[tuple[float, float]]:
    """How many times the reference's seconds and CPU seconds hold ours, round by round.

    Each of the reference's samples is set against the median of ours in the same round. Rounds
    without any are left out, and so are samples of no time at all; CPU time that is not known gives
    0.0.

    Args:
        ours: All of one row.
        reference: All of the reference pipeline.
        same_screen: Take only ours of the same screenshot.
    """
    ratios = []
    for theirs in reference:
        chosen = [
            sample
            for sample in ours
            if sample.round == theirs.round and (sample.place == theirs.place or not same_screen)
        ]
        wall = _median([sample.wall for sample in chosen])
        cpu = _median([sample.cpu for sample in chosen if sample.cpu is not None])
        if wall:
            ratios.append((theirs.wall / wall, (theirs.cpu or 0.0) / cpu if cpu else 0.0))
    return ratios


def _ratio(ours: Sequence[Sample], reference: Sequence[Sample], measure: Measure) -> Ratio | None:
    pairs = paired_ratios(ours, reference, same_screen=measure.same_screen)
    if not pairs:
        return None
    walls = [wall for wall, _ in pairs]
    cpu = _median([cpu for _, cpu in pairs if cpu])
    return Ratio(statistics.median(walls), min(walls), max(walls), len(walls), cpu)


def _budget(measure: Measure, samples: dict[str, list[Sample]], *, on_gpu: bool) -> float | None:
    if measure.share_of is not None:
        whole, share = measure.share_of
        median = _median([sample.wall for sample in samples[whole]])
        return None if median is None else share * median
    if on_gpu and measure.budget_on_gpu is not None:
        return measure.budget_on_gpu
    return measure.budget


def _median(numbers: Sequence[float]) -> float | None:
    return statistics.median(numbers) if numbers else None
