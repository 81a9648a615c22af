import contextlib
import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from perception import Eyes
from perception.bench.__main__ import main
from perception.bench.labels import read_labels
from perception.bench.scoring import ScoredScreen, score_screens
from perception.bench.summary import Timing, summarise
from perception.bench.tables import as_tables
from tests.perception.bench.folders import DARK_THEME, labelled_folder, target

OF_KIND = [
    "present", "absent", "styles", "one answer", "first candidate right", "found is right",
    "absent is right", "asked though one answer", "asked though absent", "several answers",
    "several answers found", "several answers ambiguous", "rivals hold the right one",
]  # fmt: skip
OF_ALL = ["screens", "targets", "text", "icon", "detector recall", "boxes a screen", "seconds"]


def run(*arguments: str) -> tuple[int, str, str]:
    out, error = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        code = main(arguments)
    return code, out.getvalue(), error.getvalue()


def shown(scored: list[ScoredScreen]) -> str:
    file = io.StringIO()
    Console(file=file, width=100).print(as_tables(summarise(scored)))
    return file.getvalue()


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """The shipped engines on one screen: the written folder, and what was printed."""
    folder = labelled_folder(tmp_path_factory.mktemp("labelled"))
    written = folder / "new" / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "100")
        code, out, error = run(str(folder), "--out", str(written))
    assert code == 0, error
    return written, out, error


@pytest.mark.slow
def test_tables_are_printed_for_people(tables: tuple[Path, str, str]) -> None:
    written, out, error = tables
    lines = out.splitlines()
    assert max(map(len, lines[:-1])) <= 100
    rows = [" ".join(line.split()) for line in lines]
    assert "text exact 1 2 0.500 0.09 to 0.91" in rows
    assert "text all that are there 1 2 0.500 0.09 to 0.91" in rows
    assert "icon control 1 1 1.000 0.21 to 1.00" in rows
    assert "text recall: of those not there 1 1 1.000 0.21 to 1.00" in rows
    assert "text precision: of those said absent 1 2 0.500 0.09 to 0.91" in rows
    assert "90th percentile" in out
    assert lines[-4].startswith("Weights: icon_clip ")
    assert lines[-3].startswith("Machine: ")
    assert lines[-2].startswith("Thresholds: ")
    assert lines[-1].startswith(f"Written to {written}: summary.json, outcomes.jsonl, misses.png")
    assert error.splitlines() == ["1/1 a.png: 1 wrong"]


@pytest.mark.slow
def test_details_are_written(tables: tuple[Path, str, str]) -> None:
    written, _, _ = tables
    summary = json.loads((written / "summary.json").read_text(encoding="utf-8"))
    assert list(summary) == [*OF_ALL, "conditions"]
    assert summary["conditions"]["weights"]["icon_clip"]
    assert summary["conditions"]["thresholds"] == Eyes.default().calibration.measured
    lines = (written / "outcomes.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines]
    assert [entry["right"] for entry in entries] == [True, True, False, True, True]
    switch = entries[3]
    assert (switch["kind"], switch["style"], switch["target"]) == ("icon", "control", "switch")
    assert (switch["region"], switch["near"]) == ("right", "Dark theme")
    assert switch["verdict"] == "found"
    assert switch["candidates"][0]["reasons"][0].keys() == {"part", "value", "words"}
    assert {path.name for path in written.iterdir()} == {
        "summary.json", "outcomes.jsonl", "misses.png",
    }  # fmt: skip


@pytest.mark.slow
def test_json_is_one_object_on_stdout(tmp_path: Path) -> None:
    code, out, error = run(str(labelled_folder(tmp_path)), "--json")
    assert code == 0, error
    summary = json.loads(out)
    assert list(summary) == [*OF_ALL, "conditions"]
    assert list(summary["text"]) == list(summary["icon"]) == OF_KIND
    assert summary["text"]["present"] == {
        "right": 1, "of": 2, "rate": 0.5, "interval": [0.0945, 0.9055],
    }  # fmt: skip
    assert list(summary["seconds"]) == [
        "see: text", "see: icons", "see: together", "find: text", "find: icon",
    ]  # fmt: skip
    assert list(summary["seconds"]["see: text"]) == ["median", "90th percentile", "most"]


def test_rates_are_counted_by_kind_and_style(tmp_path: Path, plain_eyes: Eyes) -> None:
    scored = list(score_screens(read_labels(labelled_folder(tmp_path)), plain_eyes))
    summary = summarise(scored)
    assert (summary.screens, summary.targets) == (1, 5)
    assert (summary.text.present.right, summary.text.present.of) == (1, 2)
    assert summary.text.absent.rate == summary.detector_recall.rate == 1.0
    assert summary.icon.first_candidate_right.rate == 1.0
    assert set(summary.text.styles) == {"exact", "absent"}


def test_several_right_boxes_are_right_as_found_and_as_ambiguous(
    tmp_path: Path, plain_eyes: Eyes
) -> None:
    twice = target("text", "Dark theme", "duplicate", DARK_THEME, (0, 0, 9, 9))
    summary = summarise(
        list(score_screens(read_labels(labelled_folder(tmp_path, [twice])), plain_eyes))
    ).text
    assert summary.several_answers.right == summary.several_answers_found.right == 1
    assert summary.several_answers_ambiguous.right == summary.one_answer.of == 0


@pytest.mark.parametrize(
    "targets",
    [
        (),
        (target("text", "Dark theme", "exact", DARK_THEME),),
        (target("icon", "camera", "absent"),),
    ],
)
def test_kinds_that_are_not_there_divide_nothing_by_zero(
    tmp_path: Path, plain_eyes: Eyes, targets: tuple[object, ...]
) -> None:
    scored = list(score_screens(read_labels(labelled_folder(tmp_path, targets)), plain_eyes))
    assert "all that are there" in shown(scored)
    assert json.dumps(summarise(scored).plain(), allow_nan=False)


def test_the_same_picture_twice_is_looked_at_twice(tmp_path: Path, plain_eyes: Eyes) -> None:
    labelled = read_labels(labelled_folder(tmp_path))
    first, second = score_screens([*labelled, *labelled], plain_eyes)
    assert second.timings["together"] > 0.1 * first.timings["together"]


def test_the_spread_of_one_and_of_many_measurements() -> None:
    assert Timing.of([2.0]) == Timing(2.0, 2.0, 2.0)
    assert Timing.of([float(each) for each in range(11)]) == Timing(5.0, 9.0, 10.0)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{}/missing"], "labels.jsonl: No such file or directory"),
        (["{}", "--out", "{}/a.png"], "a.png: File exists"),
        (["{}", "--eyes", "{}/missing.yaml"], "missing.yaml"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    tmp_path: Path, arguments: list[str], words: str
) -> None:
    labelled_folder(tmp_path)
    code, out, error = run(*(argument.format(tmp_path) for argument in arguments))
    assert (code, out) == (2, "")
    assert error.startswith("bench: ")
    assert words in error
    assert len(error.splitlines()) == 1
