"""`mobile-agent doctor`."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mobile_agent.checks import Check

__all__ = ["doctor"]

COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


def doctor(
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object instead of a table.")
    ] = False,
) -> None:
    """Look at everything that a run needs, and say how to mend what is missing."""
    from mobile_agent.checks import Status, all_checks  # noqa: PLC0415

    checks = list(all_checks())
    if as_json:
        _print_json(checks)
    else:
        _print_table(checks)
    if any(check.status is Status.FAIL for check in checks):
        raise typer.Exit(1)


def _print_json(checks: "Sequence[Check]") -> None:
    import json  # noqa: PLC0415
    from dataclasses import asdict  # noqa: PLC0415

    listed = [asdict(check) for check in checks]
    typer.echo(json.dumps({"checks": listed}, ensure_ascii=False, indent=2))


def _print_table(checks: "Sequence[Check]") -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.markup import escape  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table(show_edge=False, pad_edge=False)
    table.add_column("")
    table.add_column("what", overflow="fold")
    table.add_column("found", overflow="fold", ratio=1)
    for check in checks:
        mend = f"\n[dim]→ {escape(check.mend)}[/dim]" if check.mend else ""
        colour = COLOURS[check.status]
        words = escape(check.finding) + mend
        table.add_row(f"[{colour}]{check.status}[/]", escape(check.name), words)
    Console().print(table)
