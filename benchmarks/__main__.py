"""Measures speed and accuracy on the same screenshots, side by side with the field's pipeline.

Ours is measured as it is used: frames of the simulated phone through real adb, the shipped engines,
`IncrementalEyes` after a change, the program as a process. The figures go to the terminal and, as
JSON, to a file whose keys `benchmarks.results` describes. Ctrl-C ends it with what it has.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from benchmarks.conditions import conditions
from benchmarks.findings import Finding
from benchmarks.measuring import Options, measure
from benchmarks.results import Results, write_results
from benchmarks.table import as_tables

__all__ = ["main"]

RESULTS = Path("runs") / "bench.json"
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, prints tables, writes JSON; 130 where it was interrupted, 1 where a part failed."""
    given = _parser().parse_args(arguments)
    options = Options(given.quick, given.rounds, given.labels)
    used = conditions()
    findings: list[Finding] = []
    complete = _gathered(options, findings)
    results = Results.of(
        findings, used, rounds=options.turns, quick=options.quick, complete=complete
    )
    console = Console(highlight=False)
    console.print(as_tables(results, console.width))
    try:
        write_results(results, given.out)
    except OSError as error:
        print(f"bench: cannot write {given.out}: {error.strerror}", file=sys.stderr)
        return 1
    console.print(f"[dim]Written to {escape(str(given.out))}[/]", soft_wrap=True)
    if not complete:
        return INTERRUPTED
    return 1 if results.failed else 0


def _parser() -> argparse.ArgumentParser:
    words = (__doc__ or "").split("\n\n")[0]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=words)
    parser.add_argument(
        "--quick", action="store_true",
        help="a smoke run: two screens, one round, no steps, no reference pipeline",
    )  # fmt: skip
    parser.add_argument(
        "--rounds", type=_positive, default=3, metavar="N",
        help="how often ours and the reference take turns; its part is about 20 s each on two "
        "cores [3]",
    )  # fmt: skip
    parser.add_argument(
        "--labels", type=Path, metavar="DIR",
        help="score this folder of labelled screens too, as python -m perception.bench does",
    )  # fmt: skip
    parser.add_argument(
        "--out", type=Path, default=RESULTS, metavar="FILE", help=f"the JSON [{RESULTS}]"
    )
    return parser


def _positive(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one round is needed")
    return number


def _gathered(options: Options, findings: list[Finding]) -> bool:
    """Appends each finding as it comes; False where it was interrupted."""
    console = Console(stderr=True, highlight=False)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    try:
        with bar:
            task = bar.add_task("starting")
            tell = _teller(console, lambda words: bar.update(task, description=words))
            with closing(measure(options, tell)) as yielded:
                findings.extend(yielded)
    except KeyboardInterrupt:
        return False
    return True


def _teller(console: Console, show: Callable[[str], None]) -> Callable[[str], None]:
    """A line that changes on a terminal, and a line each elsewhere."""

    def tell(words: str) -> None:
        if console.is_terminal:
            show(escape(words))
        else:
            console.print(escape(words), soft_wrap=True)

    return tell


if __name__ == "__main__":
    sys.exit(main())
