"""All figures of a run, and their JSON, whose keys are stable.

One object: `format` ("mobile-agent-bench"), `version` (1), `complete` (false where it was cut
short), `quick`, `rounds`, and

- `conditions`: `date`, `system`, `processor`, `cores`, `load` (programs at work on average in the
  minute before), `device` (what our networks run on), `python`, `packages` and `weights`
  (versions by name).
- `screens`: what was looked at: `screens` (how many), `width`, `height`, `lines` and `icons`
  (medians a screen), `reference` (names of those that the reference pipeline was given); null
  where nothing was.
- `reference`: what the reference pipeline is and what its weights are, in words; null where it
  did not run.
- `rows`: a list; each has `key`, `what`, `group`, `median`, `fastest` and `cpu` (seconds; `cpu` is
  the median of CPU time, null where others worked too), `samples` (each with `round`, `screen`,
  `wall` and `cpu`), `budget` (seconds) and `in_budget`, `ratio` (how many times longer the
  reference pipeline takes, each round compared by itself: `median`, `least`, `most`, `rounds`, and
  `cpu`, the median by CPU time; null where it is not compared), `least_ratio` and `fast_enough`,
  `problem` (why it failed, in one sentence). What is not known is null.
- `accuracy`: a list; each has `source`, `read` (lines of text read letter for letter: `right`,
  `of`; null where nobody knows) and `summary` (as `python -m perception.bench DIR --json` prints
  it, without `conditions`).
- `problems`: all else that failed, one sentence each.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.conditions import Conditions
from benchmarks.findings import Finding, Loaded, Problem, Sample, Scored, Shown
from benchmarks.rows import Ratio, Row, rows_of
from mobile_agent.run_folder.files import write_whole
from perception.plain import Plain

__all__ = ["FORMAT", "VERSION", "Results", "write_results"]

FORMAT, VERSION = "mobile-agent-bench", 1


@dataclass(frozen=True, slots=True)
class Results:
    """All that came out.

    Attributes:
        conditions: What it was measured with.
        rows: What was measured, in the catalogue's order.
        shown: What was looked at; None where nothing was.
        accuracy: How right pointing is.
        problems: What failed and has no row.
        reference: What the reference pipeline is, in words; None where it did not run.
        rounds: How many were asked for.
        quick: Whether it was a smoke run.
        complete: Whether it was not cut short.
    """

    conditions: Conditions
    rows: tuple[Row, ...]
    shown: Shown | None
    accuracy: tuple[Scored, ...]
    problems: tuple[str, ...]
    reference: str | None
    rounds: int
    quick: bool
    complete: bool

    @classmethod
    def of(
        cls,
        findings: Sequence[Finding],
        conditions: Conditions,
        *,
        rounds: int,
        quick: bool = False,
        complete: bool = True,
    ) -> "Results":
        """Puts together what measuring has yielded, be it all or a part.

        Args:
            findings: What was yielded.
            conditions: What it was measured with.
            rounds: How many were asked for.
            quick: Whether it was a smoke run.
            complete: Whether it was not cut short.
        """
        shown = [finding for finding in findings if isinstance(finding, Shown)]
        loaded = [finding.words for finding in findings if isinstance(finding, Loaded)]
        problems = (finding for finding in findings if isinstance(finding, Problem))
        return cls(
            conditions,
            rows_of(findings, on_gpu=conditions.on_gpu),
            shown[-1] if shown else None,
            tuple(finding for finding in findings if isinstance(finding, Scored)),
            tuple(dict.fromkeys(problem.words for problem in problems if not problem.keys)),
            loaded[-1] if loaded else None,
            rounds,
            quick,
            complete,
        )

    @property
    def failed(self) -> bool:
        """Whether a part could not be measured."""
        return bool(self.problems) or any(row.problem for row in self.rows)

    def plain(self) -> dict[str, Plain]:
        """As JSON."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "complete": self.complete,
            "quick": self.quick,
            "rounds": self.rounds,
            "conditions": self.conditions.plain(),
            "screens": None if self.shown is None else _plain_shown(self.shown),
            "reference": self.reference,
            "rows": [_plain_row(row) for row in self.rows],
            "accuracy": [_plain_scored(scored) for scored in self.accuracy],
            "problems": list(self.problems),
        }


def write_results(results: Results, path: Path) -> None:
    """Writes them as JSON: the whole file or nothing of it.

    Raises:
        OSError: It cannot be written.
    """
    text = json.dumps(results.plain(), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_whole(path, text.encode("utf-8"))


def _plain_shown(shown: Shown) -> Plain:
    return {
        "screens": shown.screens,
        "width": shown.width,
        "height": shown.height,
        "lines": shown.lines,
        "icons": shown.icons,
        "reference": list(shown.reference),
    }


def _plain_row(row: Row) -> Plain:
    measure = row.measure
    return {
        "key": measure.key,
        "what": measure.what.strip(" *"),
        "group": str(measure.group),
        "median": row.median,
        "fastest": row.fastest,
        "cpu": row.cpu,
        "samples": [_plain_sample(sample) for sample in row.samples],
        "budget": row.budget,
        "in_budget": row.in_budget,
        "ratio": None if row.ratio is None else _plain_ratio(row.ratio),
        "least_ratio": measure.least_ratio,
        "fast_enough": row.fast_enough,
        "problem": row.problem,
    }


def _plain_sample(sample: Sample) -> Plain:
    return {
        "round": sample.round,
        "screen": sample.place or None,
        "wall": sample.wall,
        "cpu": sample.cpu,
    }


def _plain_ratio(ratio: Ratio) -> Plain:
    return {
        "median": ratio.median,
        "least": ratio.least,
        "most": ratio.most,
        "rounds": ratio.rounds,
        "cpu": ratio.cpu,
    }


def _plain_scored(scored: Scored) -> Plain:
    read = scored.read
    return {
        "source": scored.source,
        "read": None if read is None else {"right": read[0], "of": read[1]},
        "summary": scored.summary.plain(),
    }
