"""Scores see and find on a folder of labelled screens."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from perception.bench.conditions import conditions
from perception.bench.files import prepared, write_details
from perception.bench.labels import LabelledScreen, read_labels
from perception.bench.scoring import ScoredScreen, score_screens
from perception.bench.summary import summarise
from perception.bench.tables import as_tables
from perception.errors import PerceptionError
from perception.eyes import Eyes

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Scores a labelled folder, prints the numbers, writes details where told."""
    options = _parser().parse_args(arguments)
    try:
        _run(options.folder, options.eyes, options.out, as_json=options.json)
    except PerceptionError as error:
        return _refused(str(error), 2)
    except OSError as error:
        return _refused(f"{error.filename or options.out}: {error.strerror}", 2)
    except KeyboardInterrupt:
        return _refused("interrupted, nothing was written", 130)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m perception.bench", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with labels.jsonl and its pictures")
    parser.add_argument(
        "--out", type=Path, help="a folder for summary.json, outcomes.jsonl and the misses' sheets"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, no tables")
    parser.add_argument("--eyes", type=Path, help="a YAML file that names other engines")
    return parser


def _run(folder: Path, configured: Path | None, out: Path | None, *, as_json: bool) -> None:
    eyes = Eyes.default() if configured is None else Eyes.from_config(configured)
    measured = conditions(folder, eyes, configured)
    labelled = read_labels(folder)
    if out is not None:
        prepared(out)
    scored = _scored(labelled, eyes)
    summary = summarise(scored)
    plain = summary.plain() | {"conditions": measured.plain()}
    written = () if out is None else write_details(out, scored, plain)
    if as_json:
        print(json.dumps(plain, indent=2))
        return
    console = Console(highlight=False)
    console.print(as_tables(summary))
    for line in measured.lines:
        console.print(escape(line), soft_wrap=True)
    if out is None:
        console.print("With --out FOLDER come all outcomes, and pictures of the misses.")
    else:
        names = ", ".join(path.name for path in written)
        console.print(f"Written to {escape(str(out))}: {escape(names)}", soft_wrap=True)


def _scored(labelled: Sequence[LabelledScreen], eyes: Eyes) -> list[ScoredScreen]:
    """Scores with a bar on a terminal, and with a line for every screen elsewhere."""
    console = Console(stderr=True, highlight=False)
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    scored: list[ScoredScreen] = []
    wrong = 0
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with bar:
        task = bar.add_task("loading the engines", total=len(labelled))
        for screen in score_screens(labelled, eyes):
            scored.append(screen)
            here = sum(not outcome.right for outcome in screen.outcomes)
            wrong += here
            name = escape(screen.labelled.name)
            bar.update(task, advance=1, description=f"{wrong} wrong so far; {name}")
            if not console.is_terminal:
                line = f"{len(scored)}/{len(labelled)} {name}: {here} wrong"
                console.print(line, soft_wrap=True)
    return scored


def _refused(words: str, code: int) -> int:
    print(f"bench: {' '.join(words.split())}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
