"""The numbers as tables for the terminal, readable at 100 columns."""

from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

from perception.bench.shares import Share
from perception.bench.summary import KindSummary, Summary

__all__ = ["as_tables"]

_NOTHING = "–"
_STYLES = ("exact", "partial", "sloppy", "duplicate", "name", "visual", "control")
"""Shown in this order; other styles follow as they came, "absent" last."""

_QUESTIONS = (
    ("first candidate right, any verdict", "first_candidate_right"),
    ("one right box: hit", "one_answer"),
    ("several right boxes: hit", "several_answers"),
    ("  as found, a right one first", "several_answers_found"),
    ("  as ambiguous, a right one first", "several_answers_ambiguous"),
    ("said to be found: rightly", "found_is_right"),
    ("one right box, yet ambiguous", "asked_though_one_answer"),
    ("absent, yet ambiguous", "asked_though_absent"),
    ("ambiguous: a rival is right", "rivals_hold_the_right_one"),
)


def as_tables(summary: Summary) -> RenderableType:
    """Hits by style, absence, the verdicts and the timings."""
    return Group(_hits(summary), _absence(summary), _verdicts(summary), _timings(summary))


def _table(title: str, *headings: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left", no_wrap=bool(number))
    return table


def _hits(summary: Summary) -> Table:
    title = f"Hits: {summary.targets} targets, {summary.screens} screens"
    table = _table(title, "kind", "style", "right", "of", "rate", "95 % interval")
    table.columns[1].justify = "left"
    for name, kind in _kinds(summary):
        for style in sorted(kind.styles, key=_place):
            table.add_row(name, escape(style), *_cells(kind.styles[style]))
        table.add_row(name, "all that are there", *_cells(kind.present), style="bold")
        table.add_section()
    return table


def _place(style: str) -> tuple[bool, int]:
    known = style in _STYLES
    return style == "absent", _STYLES.index(style) if known else len(_STYLES)


def _absence(summary: Summary) -> Table:
    table = _table("Said to be absent", "kind", "measure", "right", "of", "rate", "95 % interval")
    table.columns[1].justify = "left"
    for name, kind in _kinds(summary):
        table.add_row(name, "precision: of those said absent", *_cells(kind.absent_is_right))
        table.add_row(name, "recall: of those not there", *_cells(kind.absent))
    return table


def _verdicts(summary: Summary) -> Table:
    table = _table("Verdicts and rivals", "", "texts", "icons")
    for words, name in _QUESTIONS:
        shares = (getattr(kind, name) for _, kind in _kinds(summary))
        table.add_row(words, *(_in_one(share) for share in shares))
    table.add_row("detected at all", _NOTHING, _in_one(summary.detector_recall))
    table.add_row("boxes detected on a screen", _NOTHING, f"{summary.boxes_a_screen:.1f}")
    return table


def _timings(summary: Summary) -> Table:
    table = _table(
        "Milliseconds by stage, engines loaded", "stage", "median", "90th percentile", "most"
    )
    for stage, timing in summary.seconds.items():
        numbers = (timing.median, timing.ninetieth, timing.most)
        table.add_row(escape(stage), *(f"{1000 * number:,.1f}" for number in numbers))
    return table


def _kinds(summary: Summary) -> Iterator[tuple[str, KindSummary]]:
    yield "text", summary.text
    yield "icon", summary.icon


def _cells(share: Share) -> tuple[str, str, str, str]:
    rate = _NOTHING if share.rate is None else f"{share.rate:.3f}"
    return str(share.right), str(share.of), rate, _interval(share)


def _in_one(share: Share) -> str:
    if share.rate is None:
        return _NOTHING
    return f"{share.right}/{share.of}  {share.rate:.2f}  {_interval(share)}"


def _interval(share: Share) -> str:
    interval = share.interval
    return _NOTHING if interval is None else f"{interval[0]:.2f} to {interval[1]:.2f}"
