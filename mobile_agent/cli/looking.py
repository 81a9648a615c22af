"""What was seen and found, and why, for a person at a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from perception import Element, Match, Screen, TextBox, Verdict
from perception.calibration import Calibration
from perception.clauses import percent
from perception.explaining import Explanation, explained, name_of

__all__ = ["print_look"]

COLOURS = {Verdict.FOUND: "green", Verdict.AMBIGUOUS: "yellow", Verdict.ABSENT: "red"}
UNLIKELY = 0.01
"""Losers less likely than this are only counted, but for the first few."""
ALWAYS_SHOWN = 4


def print_look(
    screen: Screen,
    match: Match | None,
    calibration: Calibration | None = None,
    running_on: str | None = None,
) -> None:
    """Prints the verdict with its candidates, or all that is seen where nothing was looked for.

    Args:
        screen: What was seen.
        match: What was found, if anything was looked for.
        calibration: What it was judged with.
        running_on: What the engines ran on ("CPU, 2 threads, OpenVINO"), where it is known.
    """
    console = Console()
    if match is None:
        _print_elements(console, screen.texts, "Texts", "t")
        _print_elements(console, screen.icons, "Icons", "i")
    else:
        _print_match(console, match, explained(match, calibration))
    stages = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in screen.timings.items())
    size = f"{screen.screenshot.width}×{screen.screenshot.height}"
    seen = f"{len(screen.texts)} texts, {len(screen.icons)} icons on {size} pixels ({stages})"
    device = "" if running_on is None else f", running on {running_on}"
    console.print(f"[dim]Seen: {seen}{escape(device)}[/dim]", highlight=False)


def _print_match(console: Console, match: Match, explanation: Explanation) -> None:
    verdict = escape(explanation.verdict)
    word, _, rest = verdict.partition(" ")
    console.print(f"[bold {COLOURS[match.verdict]}]{word}[/] {rest}", highlight=False)
    if not match.candidates:
        return
    table = Table(show_edge=False, pad_edge=False, box=None, padding=(0, 2, 0, 0))
    table.add_column("#", justify="right")
    table.add_column("score", justify="right")
    table.add_column("what", overflow="fold", max_width=20)
    table.add_column("where", justify="right", no_wrap=True)
    table.add_column("why", overflow="fold", ratio=1)
    told = _told(match)
    for number, candidate in enumerate(match.candidates[:told], start=1):
        style = f"bold {COLOURS[match.verdict]}" if number == 1 and match.point else ""
        table.add_row(
            str(number),
            percent(candidate.score),
            escape(name_of(candidate)),
            f"{candidate.point.x}, {candidate.point.y}",
            escape(explanation.candidates[number - 1]),
            style=style,
        )
    console.print()
    console.print(table)
    console.print()
    if told < len(match.candidates):
        more = len(match.candidates) - told
        console.print(f"[dim]{more} more below {UNLIKELY:.0%}: --json lists them[/dim]")


def _told(match: Match) -> int:
    likely = sum(candidate.score >= UNLIKELY for candidate in match.candidates)
    return min(len(match.candidates), max(ALWAYS_SHOWN, likely))


def _print_elements(console: Console, elements: Sequence[Element], title: str, letter: str) -> None:
    """Numbered as `--overlay` numbers them."""
    table = Table(title=f"{title}: {len(elements)}", show_edge=False, pad_edge=False)
    table.add_column("#", justify="right")
    table.add_column("what", overflow="fold", ratio=1)
    table.add_column("sure", justify="right")
    table.add_column("box", justify="right")
    for number, element in enumerate(elements, start=1):
        box = element.box
        sides = f"{box.left}, {box.top}, {box.right}, {box.bottom}"
        what = escape(_what(element))
        table.add_row(f"{letter}{number}", what, f"{element.confidence:.2f}", sides)
    console.print(table)


def _what(element: Element) -> str:
    return element.text if isinstance(element, TextBox) else str(element.kind)
