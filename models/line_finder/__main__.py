"""Writes the line finder's means of channels: ``python -m models.line_finder SCREENS``."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import numpy as np
import openvino
import typer
from rich.progress import track

from perception import Screenshot
from perception.networks import Numbers
from perception.readers.channel_means import PATH
from perception.readers.finder_input import planes, rounded, shrunk
from perception.readers.paddle_weights import DETECTOR, paddle_weights

LONGEST_SIDE = 1472
DIGITS = 5


def main(
    screens: Annotated[Path, typer.Argument(help="A folder that `models.screens` has drawn.")],
    out: Annotated[Path, typer.Option(help="The file to write.")] = PATH,
) -> None:
    """Take the means over all screens of what the network takes the means of over one."""
    pictures = sorted((screens / "images").glob("*.jpg"))
    if not pictures:
        raise typer.BadParameter(f"{screens} holds no images/*.jpg")
    source = f"{len(pictures)} screens: {(screens / 'series.txt').read_text('utf-8').strip()}"
    inputs = (_input(Screenshot.open(picture)) for picture in track(pictures, "screens"))
    out.write_text(_written(source, _means(inputs)), encoding="utf-8")
    typer.echo(f"{out}: means over {len(pictures)} screens")


def _input(screenshot: Screenshot) -> Numbers:
    scale = min(1.0, LONGEST_SIDE / max(screenshot.width, screenshot.height))
    width, height = rounded(screenshot.width * scale), rounded(screenshot.height * scale)
    return planes(shrunk(screenshot.pixels, width, height))


def _means(inputs: Iterable[Numbers]) -> Mapping[str, list[float]]:
    core = openvino.Core()
    model = core.read_model(paddle_weights(DETECTOR))
    pools = [each for each in model.get_ordered_ops() if each.get_type_name() == "ReduceMean"]
    model.add_outputs([pool.output(0) for pool in pools])
    compiled = core.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    given = [compiled([numbers]).to_tuple()[1:] for numbers in inputs]
    return {
        pool.get_friendly_name(): _rounded(np.mean([each[place] for each in given], axis=0))
        for place, pool in enumerate(pools)
    }


def _rounded(means: Numbers) -> list[float]:
    return [
        float(np.format_float_positional(mean, precision=DIGITS, fractional=False))
        for mean in means.ravel()
    ]


def _written(source: str, means: Mapping[str, list[float]]) -> str:
    rows = ",\n".join(
        f"    {json.dumps(name)}: {json.dumps(numbers)}" for name, numbers in means.items()
    )
    return f'{{\n  "source": {json.dumps(source)},\n  "means": {{\n{rows}\n  }}\n}}\n'


app = typer.Typer(add_completion=False)
app.command()(main)

if __name__ == "__main__":
    app()
