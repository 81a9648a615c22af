"""What an evaluation came to, scenario by scenario."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from mobile_agent.trace import Trace, Usage
from scenarios.evidence import CheckResult
from scenarios.failures import Failure
from scenarios.format import Scenario
from scenarios.metrics import Metrics

__all__ = ["STAGES", "Result", "Summary", "seconds_by_stage", "summarise"]

STAGES = ("see", "decide", "find", "perform", "capture")


@dataclass(frozen=True, slots=True)
class Result:
    """What one scenario came to.

    Attributes:
        scenario: The task.
        said_done: Whether the agent said that it is done.
        checked_done: Whether the checks said so.
        checks: What each check came to; empty where the run never began.
        rubrics: What each rubric came to.
        metrics: How well it went.
        failure: Why it was not done; None where it was.
        reason: The agent's answer, or the reason for the end.
        seconds: Time by stage.
        usage: Tokens and cost.
        folder: The run's folder.
    """

    scenario: Scenario
    said_done: bool
    checked_done: bool
    checks: tuple[CheckResult, ...]
    rubrics: tuple[CheckResult, ...]
    metrics: Metrics
    failure: Failure | None
    reason: str
    seconds: Mapping[str, float]
    usage: Usage
    folder: Path


@dataclass(frozen=True, slots=True)
class Summary:
    """Averages over some scenarios.

    Attributes:
        scenarios: How many.
        said_done: How many the agent called done.
        checked_done: How many the checks called done.
        process_score: Mean.
        relative_efficiency: Mean over those that are done; None where none is.
        completion_rate: Mean.
        seconds: Total.
        usage: Total.
    """

    scenarios: int
    said_done: int
    checked_done: int
    process_score: float
    relative_efficiency: float | None
    completion_rate: float
    seconds: float
    usage: Usage


def summarise(results: Sequence[Result]) -> Summary:
    """Averages and totals; at least one result is needed."""
    efficiencies = [
        result.metrics.relative_efficiency
        for result in results
        if result.metrics.relative_efficiency is not None
    ]
    return Summary(
        scenarios=len(results),
        said_done=sum(result.said_done for result in results),
        checked_done=sum(result.checked_done for result in results),
        process_score=fmean(result.metrics.process_score for result in results),
        relative_efficiency=fmean(efficiencies) if efficiencies else None,
        completion_rate=fmean(result.metrics.completion_rate for result in results),
        seconds=sum(sum(result.seconds.values()) for result in results),
        usage=sum((result.usage for result in results), Usage()),
    )


def seconds_by_stage(trace: Trace) -> dict[str, float]:
    """The run's time by stage."""
    return {stage: sum(step.timings.get(stage, 0.0) for step in trace.steps) for stage in STAGES}
