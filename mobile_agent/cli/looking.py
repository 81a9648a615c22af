"""Tables of what was seen and found, for a person at a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from perception import Candidate, Element, Match, Screen, TextBox, Verdict

__all__ = ["print_look"]

COLOURS = {Verdict.FOUND: "green", Verdict.AMBIGUOUS: "yellow", Verdict.ABSENT: "red"}


def print_look(screen: Screen, match: Match | None) -> None:
    """Prints the verdict with its candidates, or all that is seen where nothing was looked for."""
    console = Console()
    if match is None:
        _print_elements(console, screen.texts, "Texts")
        _print_elements(console, screen.icons, "Icons")
    else:
        _print_match(console, match)
    stages = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in screen.timings.items())
    console.print(
        f"[dim]{len(screen.texts)} texts, {len(screen.icons)} icons on "
        f"{screen.screenshot.width}×{screen.screenshot.height} pixels ({stages})[/dim]"
    )


def _print_match(console: Console, match: Match) -> None:
    colour = COLOURS[match.verdict]
    where = f" at ({match.point.x}, {match.point.y})" if match.point is not None else ""
    wanted = escape(match.target.words)
    console.print(f"[bold {colour}]{match.verdict}[/]{where}: [bold]{wanted}[/bold]")
    if not match.candidates:
        console.print("Nothing came near.")
        return
    table = Table(show_edge=False, pad_edge=False)
    table.add_column("#", justify="right")
    table.add_column("score", justify="right")
    table.add_column("what", overflow="fold")
    table.add_column("point", justify="right")
    table.add_column("why", overflow="fold", ratio=1)
    for number, candidate in enumerate(match.candidates, start=1):
        point = f"{candidate.point.x}, {candidate.point.y}"
        what = escape(_what(candidate.element))
        table.add_row(str(number), f"{candidate.score:.2f}", what, point, _why(candidate))
    console.print(table)


def _print_elements(console: Console, elements: Sequence[Element], title: str) -> None:
    table = Table(title=f"{title}: {len(elements)}", show_edge=False, pad_edge=False)
    table.add_column("#", justify="right")
    table.add_column("what", overflow="fold", ratio=1)
    table.add_column("sure", justify="right")
    table.add_column("box", justify="right")
    for number, element in enumerate(elements, start=1):
        box = element.box
        sides = f"{box.left}, {box.top}, {box.right}, {box.bottom}"
        what = escape(_what(element))
        table.add_row(str(number), what, f"{element.confidence:.2f}", sides)
    console.print(table)


def _what(element: Element) -> str:
    return element.text if isinstance(element, TextBox) else str(element.kind)


def _why(candidate: Candidate) -> str:
    parts = (f"{reason.words} ({reason.value:+.2f})" for reason in candidate.reasons)
    return escape("; ".join(parts))
