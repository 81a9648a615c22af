import json
import random
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from models.screens.dataset import Series, finish, screen, write_screens, written
from models.screens.labels import KINDS, elements_of
from models.screens.layouts import all_layouts
from models.screens.page import Display, page
from models.screens.pen import Pen
from models.screens.render import Studio
from models.screens.sheet import sheet
from models.screens.style import random_style
from models.screens.words import SCRIPTS
from perception.bench.labels import read_labels


@pytest.mark.slow
def test_the_same_seed_draws_the_same_screen(series: Series, studio: Studio) -> None:
    for number in range(3):
        first, second = screen(series, number, studio), screen(series, number, studio)
        assert first.entry == second.entry
        assert first.jpeg == second.jpeg
    other = screen(replace(series, seed=8), 0, studio)
    assert other.jpeg != screen(series, 0, studio).jpeg


@pytest.mark.slow
def test_every_layout_renders_with_boxes_inside_the_picture(series: Series, studio: Studio) -> None:
    display = Display(360, 720, 1)
    for name, layout in all_layouts().items():
        labelled = 0
        # Some pages are a text and nothing else, but none always is.
        for attempt in range(4):
            chance = random.Random(f"{name} {attempt}")
            style = random_style(chance, series.catalogue.families, SCRIPTS)
            pen = Pen(chance, style, series.catalogue, series.pictures)
            picture, found = studio.shoot(page(pen, layout), display)
            assert picture.std() > 2, f"{name} is empty"
            elements = elements_of(found, 1, 360, 720)
            for element in elements:
                left, top, right, bottom = element.box
                assert 0 <= left < right <= 360, (name, element)
                assert 0 <= top < bottom <= 720, (name, element)
                assert element.kind in KINDS
            labelled += len(elements)
            if labelled:
                break
        assert labelled, f"nothing is labelled on {name}"


@pytest.fixture(scope="module")
def folder(series: Series, studio: Studio, tmp_path_factory: pytest.TempPathFactory) -> Path:
    written_to: Path = tmp_path_factory.mktemp("screens")
    assert list(write_screens(series, range(4), written_to, studio)) == [0, 1, 2, 3]
    finish(written_to, 4)
    return written_to


def test_the_bench_reads_the_labels(folder: Path) -> None:
    screens = read_labels(folder)
    assert [labelled.name for labelled in screens] == [f"images/{at:06d}.jpg" for at in range(4)]
    assert all(labelled.path.is_file() for labelled in screens)
    targets = [target for labelled in screens for target in labelled.targets]
    assert {target.style for target in targets} >= {"absent"}
    assert all(bool(target.boxes) == (target.style != "absent") for target in targets)


def test_labels_say_the_size_of_the_picture(folder: Path) -> None:
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        picture = cv2.imread(str(folder / entry["screen"]))
        assert picture is not None
        assert picture.shape[:2] == (entry["height"], entry["width"])


def test_yolo_has_a_line_for_every_element(folder: Path) -> None:
    entries = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(entries):
        elements = json.loads(line)["elements"]
        lines = (folder / f"labels/{number:06d}.txt").read_text(encoding="utf-8").splitlines()
        assert len(lines) == len(elements)
        numbers = np.array([row.split() for row in lines], float)
        assert numbers.size == 0 or (numbers[:, 1:].min() >= 0 and numbers[:, 1:].max() <= 1)
    assert "names:\n  0: icon\n" in (folder / "data.yaml").read_text(encoding="utf-8")


def test_screens_that_are_there_are_known(folder: Path) -> None:
    assert written(folder, 6) == {0, 1, 2, 3}


def test_a_sheet_shows_the_screens(folder: Path) -> None:
    plain, boxed = sheet(folder), sheet(folder, boxes=True)
    assert plain.shape == boxed.shape
    assert not np.array_equal(plain, boxed)
