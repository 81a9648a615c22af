"""`mobile-agent eval`: the progress line, the table and the files."""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from mobile_agent.history import action_in_words, shortened
from mobile_agent.trace import Step
from perception import IncrementalEyes
from scenarios.errors import ScenarioError
from scenarios.format import Scenario
from scenarios.ground import Ground
from scenarios.results import Result
from scenarios.runner import Brain, evaluate
from scenarios.tables import as_data, as_markdown, as_table

__all__ = ["run_all"]

LONGEST_ACTION = 60
WIDTH_IN_FILES = 120


class ProgressLine:
    """Shows on one line which scenario runs and what it does."""

    def __init__(self, progress: Progress, task: TaskID, name: str) -> None:
        self._progress = progress
        self._task = task
        self._name = name
        self._show("")

    def decided(self, index: int, step: Step) -> None:
        """Shows the step that is about to be done."""
        words = shortened(action_in_words(step.decision.action), LONGEST_ACTION)
        self._show(f"{index + 1}. {words}")

    def done(self, index: int, step: Step) -> None:
        """Leaves the line as it is."""

    def _show(self, words: str) -> None:
        line = f"[bold]{escape(self._name)}[/] [dim]{escape(words)}[/]"
        self._progress.update(self._task, description=line)


def run_all(
    scenarios: Sequence[Scenario],
    ground: Ground,
    brain: Brain,
    out: Path | None,
    conditions: Mapping[str, object],
    *,
    as_json: bool,
) -> bool:
    """Runs all scenarios, prints the table and writes results.json and results.md.

    Returns:
        Whether all were checked done.

    Raises:
        ScenarioError: The folder holds something already, or cannot be written.
        KeyboardInterrupt: The person interrupted; the results so far are written.
    """
    folder = _new_folder(out)
    notes = Console(stderr=True, highlight=False)
    results: list[Result] = []
    interrupted = False
    with _progress(notes) as progress:
        task = progress.add_task("", total=len(scenarios))
        eyes = IncrementalEyes.default()
        runs = evaluate(
            scenarios,
            ground,
            brain,
            folder,
            eyes=eyes,
            watch=lambda scenario: ProgressLine(progress, task, scenario.id),
        )
        try:
            for result in runs:
                results.append(result)
                progress.advance(task)
                progress.console.print(_told(result))
        except KeyboardInterrupt:
            interrupted = True
    if results:
        _write(results, folder, conditions)
        _print(results, folder, conditions, notes, as_json=as_json)
    if interrupted:
        raise KeyboardInterrupt
    return all(result.checked_done for result in results)


def _progress(console: Console) -> Progress:
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )


def _new_folder(out: Path | None) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    folder = out or Path("runs") / f"eval-{stamp}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ScenarioError(f"{folder} is not empty: name a new folder with --out")
    except OSError as error:
        raise ScenarioError(f"cannot write to {folder}: {error.strerror}") from error
    return folder


def _told(result: Result) -> str:
    name = escape(result.scenario.id)
    if result.checked_done:
        return f"[green]✓[/] {name}  [dim]{result.metrics.steps} steps[/]"
    failure = result.failure.value if result.failure else "not done"
    return f"[red]✗[/] {name}  [red]{failure}[/]  [dim]{escape(result.reason)}[/]"


def _write(results: Sequence[Result], folder: Path, conditions: Mapping[str, object]) -> None:
    data = json.dumps(as_data(results, conditions), ensure_ascii=False, indent=1)
    (folder / "results.json").write_text(data, encoding="utf-8")
    (folder / "results.md").write_text(as_markdown(results, conditions), encoding="utf-8")


def _print(
    results: Sequence[Result],
    folder: Path,
    conditions: Mapping[str, object],
    notes: Console,
    *,
    as_json: bool,
) -> None:
    if as_json:
        json.dump(as_data(results, conditions), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        console = Console(highlight=False)
        if not console.is_terminal:
            console.width = WIDTH_IN_FILES
        console.print(as_table(results))
    notes.print(f"Results and runs: {escape(str(folder))}", soft_wrap=True)
