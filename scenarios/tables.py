"""The evaluation's table: in the terminal, as Markdown and as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from rich import box
from rich.markup import escape
from rich.table import Table

from mobile_agent.trace import Usage
from scenarios.format import Level
from scenarios.results import STAGES, Result, Summary, summarise

__all__ = ["as_data", "as_markdown", "as_table"]

COLUMNS = ("scenario", "done", "checked", "steps", *STAGES, "tokens", "cost", "failure")
HEADINGS = (*COLUMNS, "run")
WORDS = frozenset({"scenario", "done", "checked", "failure"})


def as_table(results: Sequence[Result]) -> Table:
    """The table for the terminal, with a line of totals; tokens only where a model planned."""
    total = summarise(results)
    cells = [(heading, [_terminal(result)[heading] for result in results]) for heading in COLUMNS]
    footers = {
        "scenario": "together",
        "done": f"{total.said_done}/{total.scenarios}",
        "checked": f"{total.checked_done}/{total.scenarios}",
        "tokens": f"{total.usage.tokens:,}",
        "cost": _cost(total.usage),
    } | {
        stage: f"{sum(result.seconds.get(stage, 0.0) for result in results):.1f}"
        for stage in STAGES
    }
    table = Table(
        box=box.SIMPLE_HEAD,
        show_footer=True,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        caption="steps: the agent's/a person's; see … capture: seconds",
        caption_justify="left",
    )
    shown = [
        (heading, column)
        for heading, column in cells
        if total.usage.tokens or heading not in {"tokens", "cost"}
    ]
    for heading, _ in shown:
        table.add_column(
            heading,
            footers.get(heading, ""),
            justify="left" if heading in WORDS else "right",
            no_wrap=heading != "scenario",
            min_width=12 if heading == "scenario" else len(heading),
            overflow="fold",
        )
    for row in zip(*(column for _, column in shown), strict=True):
        table.add_row(*row)
    return table


def _terminal(result: Result) -> dict[str, str]:
    return {
        "scenario": escape(result.scenario.id),
        "done": _mark(result.said_done),
        "checked": _mark(result.checked_done),
        "steps": f"{result.metrics.steps}/{result.metrics.human_steps}",
        **{stage: f"{result.seconds.get(stage, 0.0):.1f}" for stage in STAGES},
        "tokens": f"{result.usage.tokens:,}",
        "cost": _cost(result.usage),
        "failure": f"[red]{result.failure.value}[/]" if result.failure else "",
    }


def as_markdown(results: Sequence[Result], conditions: Mapping[str, object]) -> str:
    """The same as a Markdown document, with metrics by level and what failed."""
    lines = ["# Evaluation", ""]
    lines += [f"- {name}: {value}" for name, value in conditions.items()]
    lines += ["", *_metrics(results), "", "## Scenarios", ""]
    lines += [_row(HEADINGS), _row(["---"] * len(HEADINGS))]
    lines += [_row(_cells(result)) for result in results]
    failed = [result for result in results if not result.checked_done]
    if failed:
        lines += ["", "## What failed", ""]
    for result in failed:
        lines.append(f"- **{result.scenario.id}**: {_in_line(result.reason) or 'no reason given'}")
        lines += [
            f"  - {_in_line(check.words)}; there was: {_in_line(check.saw) or 'nothing'}"
            for check in result.checks
            if not check.passed
        ]
    return "\n".join([*lines, ""])


def as_data(results: Sequence[Result], conditions: Mapping[str, object]) -> dict[str, object]:
    """The same as plain data for JSON."""
    return {
        "format": "mobile-agent-evaluation",
        "version": 1,
        "conditions": dict(conditions),
        "summary": asdict(summarise(results)),
        "levels": {level.value: asdict(summary) for level, summary in _by_level(results).items()},
        "scenarios": [_record(result) for result in results],
    }


def _record(result: Result) -> dict[str, object]:
    return {
        "id": result.scenario.id,
        "instruction": result.scenario.instruction,
        "level": result.scenario.level.value,
        "parameters": dict(result.scenario.drawn),
        "said_done": result.said_done,
        "checked_done": result.checked_done,
        "checks": [asdict(check) for check in result.checks],
        "rubrics": [asdict(rubric) for rubric in result.rubrics],
        "metrics": asdict(result.metrics),
        "failure": result.failure.value if result.failure else None,
        "reason": result.reason,
        "seconds": dict(result.seconds),
        "usage": asdict(result.usage),
        "folder": _path(result.folder),
    }


def _by_level(results: Sequence[Result]) -> dict[Level, Summary]:
    groups = {
        level: [result for result in results if result.scenario.level is level] for level in Level
    }
    return {level: summarise(group) for level, group in groups.items() if group}


def _metrics(results: Sequence[Result]) -> list[str]:
    rows = [(level.value, summary) for level, summary in _by_level(results).items()]
    rows.append(("together", summarise(results)))
    headings = (
        "level", "scenarios", "agent said done", "success", "process score",
        "relative efficiency", "completion rate", "seconds",
    )  # fmt: skip
    lines = [_row(headings), _row(["---"] * len(headings))]
    for name, summary in rows:
        efficiency = summary.relative_efficiency
        lines.append(
            _row(
                [
                    name,
                    str(summary.scenarios),
                    f"{summary.said_done}/{summary.scenarios}",
                    f"{summary.checked_done}/{summary.scenarios}",
                    f"{summary.process_score:.2f}",
                    "–" if efficiency is None else f"{efficiency:.2f}",
                    f"{summary.completion_rate:.2f}",
                    f"{summary.seconds:.1f}",
                ]
            )
        )
    return lines


def _cells(result: Result) -> list[str]:
    return [
        result.scenario.id,
        "yes" if result.said_done else "no",
        "yes" if result.checked_done else "no",
        f"{result.metrics.steps}/{result.metrics.human_steps}",
        *(f"{result.seconds.get(stage, 0.0):.1f}" for stage in STAGES),
        f"{result.usage.tokens:,}",
        _cost(result.usage),
        result.failure.value if result.failure else "",
        _path(result.folder),
    ]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _mark(yes: bool) -> str:
    return "[green]yes[/]" if yes else "[red]no[/]"


def _cost(usage: Usage) -> str:
    return "?" if usage.cost is None else f"${usage.cost:.4f}" if usage.cost else "$0"


def _in_line(words: str) -> str:
    return " ".join(words.split())


def _path(folder: Path) -> str:
    return folder.as_posix()
