"""`mobile-agent report`."""

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["report"]


def report(
    run: Annotated[Path, typer.Argument(help="A run's folder.")],
    out: Annotated[
        Path | None, typer.Option(help="The HTML file. [default: report.html in the folder]")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Write a run as one HTML page: every step with what was seen, found and done."""
    from mobile_agent.report import write_report  # noqa: PLC0415

    path = write_report(run, out)
    typer.echo(path)
    if open_it:
        import webbrowser  # noqa: PLC0415

        webbrowser.open(path.resolve().as_uri())
