"""Draws labelled screens: ``python -m models.screens --out DIR --count N --seed S``."""

import subprocess
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import cv2
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from models.screens.dataset import finish, same_series, written
from models.screens.fonts import download_fonts
from models.screens.glyphs import load_catalogue
from models.screens.layouts import all_layouts
from models.screens.render import BrowserMissing
from models.screens.sheet import sheet
from models.screens.work import Order, drawn


def main(
    out: Annotated[Path, typer.Option(help="The folder to write.")],
    count: Annotated[int, typer.Option(min=1, help="How many screens.")] = 100,
    seed: Annotated[int, typer.Option(help="The same seed draws the same screens.")] = 0,
    families: Annotated[
        Literal["training", "held-out"], typer.Option(help="Which icon families.")
    ] = "training",
    layout: Annotated[list[str] | None, typer.Option(help="Only this layout; repeatable.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="How many browsers at once.")] = 1,
) -> None:
    """Draw labelled phone screens; screens that are there already stay."""
    layouts = tuple(layout or ())
    unknown = [name for name in layouts if name not in all_layouts()]
    if unknown:
        known = ", ".join(all_layouts())
        _fail(f"there is no layout {unknown[0]!r}; there are {known}")
    try:
        # Before the workers start, so that none of them has to.
        download_fonts()
        load_catalogue(families)
    except (OSError, subprocess.CalledProcessError) as error:
        _fail(f"the icons and fonts could not be fetched with npm: {error}")
    if not same_series(out, f"seed {seed}, {families} families, {layouts or 'all layouts'}"):
        _fail(f"{out} holds screens of another seed, other families or layouts: take a new folder")
    missing = sorted(set(range(count)) - written(out, count))
    _draw(Order(out, seed, families, layouts, missing), count, workers)
    finish(out, count)
    cv2.imwrite(str(out / "sheet.png"), sheet(out))
    typer.echo(f"{count} screens in {out}")


def _fail(sentence: str) -> NoReturn:
    typer.echo(f"error: {sentence}", err=True)
    raise typer.Exit(1)


def _draw(order: Order, count: int, workers: int) -> None:
    columns = ("drawing screens", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns) as progress:
            task = progress.add_task("", total=count, completed=count - len(order.numbers))
            for more in drawn(order, workers):
                progress.advance(task, more)
    except BrowserMissing as error:
        _fail(str(error))


app = typer.Typer(add_completion=False)
app.command()(main)

if __name__ == "__main__":
    app()
