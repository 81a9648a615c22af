"""Labels from what the simulated phone says of itself."""

from pathlib import Path

import numpy as np

from benchmarks.scenes import Frame
from benchmarks.truth import lines_read, targets_of, write_labelled
from perception import Box, Screen, Screenshot, TextBox
from perception.bench.labels import read_labels
from scenarios.phone import TruthElement

APP = "com.example"
PICTURE = Screenshot(np.zeros((400, 300, 3), np.uint8))


def element(
    text: str, top: int, *, kind: str = "text", name: str = "", height: int = 40, frame: str = APP
) -> TruthElement:
    return TruthElement(text, kind, name or text, (20, top, 200, top + height), frame)


def frame(*elements: TruthElement, app: str = "Settings") -> Frame:
    return Frame(f"{app}, scrolled", PICTURE, elements)


def queries(shown: Frame, *others: Frame) -> dict[tuple[object, object], int]:
    """How many right boxes each query has, by style."""
    found: dict[tuple[object, object], int] = {}
    for target in targets_of(shown, (shown, *others)):
        boxes = target["boxes"]
        assert isinstance(boxes, list)
        found[target["style"], target["query"]] = len(boxes)
    return found


def test_all_that_can_be_asked_for_is_asked_for() -> None:
    asked = queries(
        frame(
            element("Bubbles", 0),
            element("", 0, kind="switch", name="Bubbles"),
            element("Edit", 80),
            element("Edit", 160),
            element("", 240, kind="icon", name="magnifier"),
            element("", 240, kind="button", name="magnifier"),
        )
    )
    present = {key: boxes for key, boxes in asked.items() if key[0] != "absent"}
    assert present == {
        ("exact", "Bubbles"): 1,
        ("exact", "Edit"): 2,
        ("name", "magnifier"): 2,
        ("control", "switch"): 1,
    }


def test_nobody_asks_for_initials_or_the_bars_icons() -> None:
    asked = queries(
        frame(
            element("M", 0),
            element("", 80, kind="button", name="Home", frame="system"),
            element("", 160, kind="icon", name="Battery 82 percent"),
            element("", 240, kind="switch", name="no such text"),
        )
    )
    assert all(style == "absent" for style, _ in asked)


def test_a_text_that_the_page_cuts_short_is_left_out() -> None:
    asked = queries(
        frame(element("Can you call me when you", 0), element("are home", 52, height=28))
    )
    assert all(style == "absent" for style, _ in asked)
    asked = queries(frame(element("Display", 0), element("Dark theme, font size", 52, height=36)))
    assert ("exact", "Display") in asked


def test_absent_texts_are_other_apps_and_unlike_all_that_is_shown() -> None:
    settings = frame(element("Display", 0))
    behind_its_dialog = frame(element("Battery", 0))
    notes = frame(element("Packing list", 0), element("Displays", 80), app="Notes")
    absent = {
        query for style, query in queries(settings, behind_its_dialog, notes) if style == "absent"
    }
    assert "Packing list" in absent
    assert not absent & {"Display", "Displays", "Battery"}


def test_lines_count_as_read_letter_for_letter_at_their_place() -> None:
    shown = frame(
        element("Grace Hopper 😄", 0), element("Chloé", 80), element("Sam", 160), element("Z", 240)
    )
    seen = Screen(
        PICTURE,
        (
            TextBox("Grace  Hopper", Box(20, 0, 200, 40), 0.9),
            TextBox("Chloe", Box(20, 80, 200, 120), 0.9),
            TextBox("Sam", Box(20, 300, 200, 340), 0.9),
        ),
    )
    assert lines_read(shown, seen) == (1, 3)


def test_the_labels_are_read_by_the_bench(tmp_path: Path) -> None:
    write_labelled([frame(element("Display", 0)), frame(app="Notes")], tmp_path)
    screens = read_labels(tmp_path)
    assert [screen.name for screen in screens] == ["0.png", "1.png"]
    assert screens[0].targets[0].boxes == (Box(20, 0, 200, 40),)
