"""The figures for a person at a terminal, readable at 80 columns."""

from collections.abc import Iterator
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from benchmarks.findings import Scored
from benchmarks.results import Results
from benchmarks.rows import Row
from perception.bench.shares import Share

__all__ = ["as_tables", "duration"]

NOTHING = "–"
WIDE = 110
"""From so many columns on there is room for more of them."""
SECOND, TEN_SECONDS, TEN_MILLISECONDS = 1.0, 10.0, 0.01


def as_tables(results: Results, width: int) -> RenderableType:
    """Speed, accuracy, and what they were measured with.

    Args:
        results: The figures.
        width: The terminal's, in columns.
    """
    parts: list[RenderableType] = []
    if results.rows:
        parts += [Text(_title(results), "bold"), _speed(results, wide=width >= WIDE), Text()]
    for scored in results.accuracy:
        parts += [Text(f"Accuracy of ours on {scored.source}", "bold"), _accuracy(scored), Text()]
    return Group(*parts, *_notes(results))


def duration(seconds: float | None) -> str:
    """Seconds as a person writes them: "0.4 ms", "25 ms", "1.31 s", "31.2 s"."""
    if seconds is None:
        return NOTHING
    if seconds < TEN_MILLISECONDS:
        return f"{1000 * seconds:.1f} ms"
    if round(seconds, 3) < SECOND:
        return f"{1000 * seconds:.0f} ms"
    return f"{seconds:.2f} s" if round(seconds, 2) < TEN_SECONDS else f"{seconds:.1f} s"


def _speed(results: Results, *, wide: bool) -> Table:
    table = _table("what", "median", "CPU time", "budget")
    compared = any(row.ratio is not None for row in results.rows)
    if compared:
        table.add_column("reference", justify="right", no_wrap=True)
    if wide:
        for heading in ("range", "by CPU") if compared else ():
            table.add_column(heading, justify="right", no_wrap=True)
        for heading in ("fastest", "n"):
            table.add_column(heading, justify="right", no_wrap=True)
    for group, rows in groupby(results.rows, key=lambda row: row.measure.group):
        table.add_section()
        table.add_row(f"[bold]{escape(str(group))}[/]")
        for row in rows:
            table.add_row(*_cells(row, compared=compared, wide=wide))
    return table


def _table(*headings: str) -> Table:
    table = Table(
        box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1), collapse_padding=True
    )
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left", no_wrap=True)
    return table


def _title(results: Results) -> str:
    if results.shown is None:
        return "Speed"
    shown = results.shown
    return (
        f"Speed on {shown.screens} screens of the simulated phone, {shown.width}×{shown.height}, "
        f"about {shown.lines:.0f} lines and {shown.icons:.0f} icons each"
    )


def _cells(row: Row, *, compared: bool, wide: bool) -> Iterator[str | Text]:
    yield Text("  " + row.measure.what)
    if not row.samples:
        yield Text("failed", "red")
        return
    yield duration(row.median)
    yield duration(row.cpu)
    yield "" if row.budget is None else _judged(f"≤ {duration(row.budget)}", right=row.in_budget)
    ratio, least = row.ratio, row.measure.least_ratio
    if compared:
        asked = "" if least is None else f" of {least:.0f}"
        times = "" if ratio is None else f"{_times(ratio.median)}{asked}"
        yield _judged(times, right=row.fast_enough)
    if wide and compared:
        yield "" if ratio is None else f"{_times(ratio.least)[:-1]}–{_times(ratio.most)}"
        yield "" if ratio is None or ratio.cpu is None else _times(ratio.cpu)
    if wide:
        yield duration(row.fastest)
        yield str(len(row.samples))


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}×" if ratio >= TEN_SECONDS else f"{ratio:.1f}×"


def _judged(words: str, *, right: bool | None) -> Text:
    if right is None:
        return Text(f"{words}  " if words else "")
    return Text(f"{words} ✓", "green") if right else Text(f"{words} ✗", "red")


def _accuracy(scored: Scored) -> Table:
    table = _table("what", "right", "of", "rate", "95 % interval")
    for words, share in _shares(scored):
        if share.of:
            table.add_row("  " + words, *_share_cells(share))
    return table


def _shares(scored: Scored) -> Iterator[tuple[str, Share]]:
    if scored.read is not None:
        yield "lines read letter for letter", Share(*scored.read)
    yield "texts that are there: pointed at", scored.summary.text.present
    yield "texts that are not: said to be absent", scored.summary.text.absent
    yield "icons that are there: pointed at", scored.summary.icon.present
    yield "icons that are not: said to be absent", scored.summary.icon.absent
    yield "icons that are there: detected", scored.summary.detector_recall


def _share_cells(share: Share) -> tuple[str, str, str, str]:
    rate, interval = share.rate, share.interval
    return (
        str(share.right),
        str(share.of),
        NOTHING if rate is None else f"{rate:.2f}",
        NOTHING if interval is None else f"{interval[0]:.2f} to {interval[1]:.2f}",
    )


def _notes(results: Results) -> Iterator[Text]:
    """What one has to know to read the tables."""
    used = results.conditions
    keys = {row.measure.key for row in results.rows if row.samples}
    if keys & {"step_text", "step_icon"}:
        yield Text("* without the planner and the phone's own animation", "dim")
    if results.reference is not None:
        yield Text(_about_reference(results), "dim")
    elif results.quick:
        yield Text("A smoke run: the reference pipeline and whole steps were left out.", "dim")
    yield Text(
        f"Running on {used.device}; {used.cores} CPU cores ({used.processor}), {used.system}, "
        f"Python {used.python}.",
        "dim",
    )
    packages = ", ".join(f"{name} {number}" for name, number in used.packages.items())
    models = ", ".join(f"{name} {number}" for name, number in used.weights.items())
    yield Text(f"Packages: {packages}. Weights: {models}.", "dim")
    if used.is_busy:
        yield Text(
            f"Other programs were at work before it began (load {used.load:g} on {used.cores} "
            "cores): trust neither seconds nor ratios, and measure again alone.",
            "yellow",
        )
    yield from (Text(f"{row.measure.what.strip(' *')}: {row.problem}", "red")
                for row in results.rows if row.problem)  # fmt: skip
    yield from (Text(words, "red") for words in results.problems)
    if not results.complete:
        yield Text("Interrupted: this is what was measured until then.", "yellow")


def _about_reference(results: Results) -> str:
    count = 0 if results.shown is None else len(results.shown.reference)
    how = "It runs on the CPU, so it is not compared with a GPU."
    if not results.conditions.on_gpu:
        how = (
            f"How many times longer it takes was found on {count} of these screens, each set "
            "against ours in the same round."
        )
    return f"Reference: {results.reference} {how}"
