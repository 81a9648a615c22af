import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from mobile_agent.cli.see import see
from perception import PerceptionError, Screenshot
from tests.perception.drawing import Canvas

APPLICATION = typer.Typer()
APPLICATION.command()(see)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    canvas = Canvas(1080, 1200)
    canvas.text("Dark theme", 80, 500)
    canvas.text("Cancel", 700, 900)
    file = tmp_path / "screen.png"
    file.write_bytes(canvas.screenshot.png())
    return file


def looked(*options: str | Path) -> str:
    result = CliRunner().invoke(APPLICATION, [str(option) for option in options])
    if result.exception is not None:
        raise result.exception
    return result.stdout


def test_json_is_one_object_and_nothing_else(picture: Path) -> None:
    answer = json.loads(looked("--image", picture, "--find-text", "dark theme", "--json"))
    assert set(answer) == {"verdict", "point", "candidates", "texts", "icons", "timings"}
    assert answer["verdict"] == "found"
    left, top, right, bottom = answer["candidates"][0]["box"]
    assert left <= answer["point"][0] < right
    assert top <= answer["point"][1] < bottom
    assert {"box", "point", "score", "text", "reasons"} == set(answer["candidates"][0])


def test_what_is_absent_is_no_failure(picture: Path) -> None:
    answer = json.loads(looked("--image", picture, "--find-text", "Wallpaper", "--json"))
    assert answer["verdict"] == "absent"
    assert answer["point"] is None


def test_the_table_gives_verdict_and_reasons(picture: Path) -> None:
    shown = looked("--image", picture, "--find-text", "Cancel", "--region", "bottom right")
    assert "found" in shown
    assert "exactly" in shown


def test_without_a_target_all_that_is_seen_is_listed(picture: Path) -> None:
    shown = looked("--image", picture)
    assert "Dark theme" in shown
    assert "Cancel" in shown


def test_the_overlay_has_the_pictures_size(picture: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.png"
    looked("--image", picture, "--find-text", "Cancel", "--overlay", overlay)
    assert Screenshot.open(overlay).pixels.shape == (1200, 1080, 3)


@pytest.mark.parametrize(
    "options",
    [
        ("--find-text", "a", "--find-icon", "b"),
        ("--find-text", ""),
        ("--find-text", "a", "--region", "middle"),
        ("--near", "a"),
        ("--serial", "x"),
    ],
)
def test_options_that_do_not_go_together_are_one_sentence(
    picture: Path, options: tuple[str, ...]
) -> None:
    with pytest.raises(PerceptionError):
        looked("--image", picture, *options)


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no picture", encoding="utf-8")
    with pytest.raises(PerceptionError, match=r"notes\.txt"):
        looked("--image", file)
