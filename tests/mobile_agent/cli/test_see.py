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
    assert {"verdict", "why", "point", "candidates", "texts", "icons", "timings"} <= set(answer)
    assert answer["verdict"] == "found"
    left, top, right, bottom = answer["candidates"][0]["box"]
    assert left <= answer["point"][0] < right
    assert top <= answer["point"][1] < bottom
    assert answer["why"].startswith("Found 'dark theme' at (")
    assert answer["candidates"][0]["why"] == "It reads so but for case."


def test_what_is_absent_is_no_failure(picture: Path) -> None:
    answer = json.loads(looked("--image", picture, "--find-text", "Wallpaper", "--json"))
    assert answer["verdict"] == "absent"
    assert answer["point"] is None


def test_the_answer_begins_with_why_and_fits_a_terminal(
    picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = looked("--image", picture, "--find-text", "Cancel", "--region", "bottom right")
    assert shown.startswith("Found 'Cancel' at (")
    assert "reads exactly so" in shown
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_without_a_target_all_that_is_seen_is_listed(picture: Path) -> None:
    shown = looked("--image", picture)
    assert "Dark theme" in shown
    assert "Cancel" in shown


def test_the_overlay_is_the_picture_with_words_beneath(picture: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "new" / "overlay.png"
    looked("--image", picture, "--find-text", "Cancel", "--overlay", overlay)
    drawn = Screenshot.open(overlay)
    assert drawn.width == 1080
    assert drawn.height > 1200
    assert [file.name for file in overlay.parent.iterdir()] == ["overlay.png"]


def test_the_threshold_decides_what_is_found(picture: Path) -> None:
    options = ("--image", picture, "--find-text", "Dark mode", "--json", "--threshold")
    asked = json.loads(looked(*options, "0"))
    assert asked["verdict"] == "found"
    refused = json.loads(looked(*options, str(asked["candidates"][0]["score"] + 0.01)))
    assert refused["verdict"] == "absent"
    assert refused["candidates"][0]["score"] == asked["candidates"][0]["score"]


def test_other_engines_go_before_those_of_the_file(picture: Path, tmp_path: Path) -> None:
    file = tmp_path / "eyes.yaml"
    file.write_text("detector: nothing\nthreshold: 0.5\n", encoding="utf-8")
    with pytest.raises(PerceptionError, match="unknown detector 'nothing'"):
        looked("--image", picture, "--eyes", file)
    contours = looked("--image", picture, "--eyes", file, "--detector", "contour", "--json")
    assert json.loads(contours)["texts"]


def test_weights_of_the_files_matcher_are_not_asked_of_the_shipped_one(
    picture: Path, tmp_path: Path
) -> None:
    file = tmp_path / "eyes.yaml"
    file.write_text("matcher: ViT-B-32\npretrained: laion2b_s34b_b79k\n", encoding="utf-8")
    options = ("--find-icon", "plus", "--eyes", file, "--matcher", "icon_clip", "--json")
    assert json.loads(looked("--image", picture, *options))["why"]


@pytest.mark.parametrize(
    "options",
    [
        ("--find-text", "a", "--find-icon", "b"),
        ("--find-text", ""),
        ("--find-text", "a", "--region", "middle"),
        ("--near", "a"),
        ("--serial", "x"),
        ("--threshold", "0.5"),
        ("--find-text", "a", "--threshold", "1.5"),
        ("--find-text", "a", "--threshold", "nan"),
        ("--find-text", "a", "--matcher", "icon_clip"),
        ("--find-text", "a", "--reader", "x"),
        ("--find-text", "a", "--detector", "x"),
        ("--overlay", "drawn.jpg"),
        ("--overlay", "drawn"),
    ],
)
def test_options_that_do_not_go_together_are_one_sentence(
    picture: Path, options: tuple[str, ...]
) -> None:
    with pytest.raises(PerceptionError) as refusal:
        looked("--image", picture, *options)
    assert "\n" not in str(refusal.value)


def test_the_screenshot_is_not_overwritten(picture: Path) -> None:
    before = picture.read_bytes()
    with pytest.raises(PerceptionError, match="would replace the screenshot"):
        looked("--image", picture, "--overlay", picture)
    folder = picture.with_name("folder.png")
    folder.mkdir()
    with pytest.raises(PerceptionError, match="is a folder"):
        looked("--image", picture, "--overlay", folder)
    assert picture.read_bytes() == before


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no picture", encoding="utf-8")
    with pytest.raises(PerceptionError, match=r"notes\.txt"):
        looked("--image", file)
