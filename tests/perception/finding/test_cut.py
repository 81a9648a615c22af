"""Texts cut off with an ellipsis, on the screen and in what is asked for."""

import pytest

from perception import Box, TextBox
from perception.finding.text import readings
from tests.perception.drawing import line

ACCEPTED = 0.7


def best(wanted: str, *lines: TextBox) -> str:
    found = readings(wanted, lines)
    return found[0].element.text if found and found[0].likeness >= ACCEPTED else ""


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Network & internet", "Netwo…"),
        ("Network & internet", "Network & in..."),
        ("Show a call confirmation dialog", "Show a call confir.."),
        ("holiday-photos-2023.zip", "holiday-ph….zip"),
        ("Настройки уведомлений", "Настройки увед…"),
        ("通知とステータスバー", "通知とステ…"),
    ],
)
def test_a_text_cut_off_on_the_screen_is_found(wanted: str, shown: str) -> None:
    assert best(wanted, line(shown, 100, 500)) == shown


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Network & internet", "Notwo…"),
        ("More options", "More…"),
        ("Network & internet", "…"),
        ("12:30 to 13:30", "12:…"),
        ("Show a call confirmation dialog", "Show a c... and more... of it"),
        ("Network", "Network settings and so..."),
    ],
)
def test_another_beginning_is_another_text(wanted: str, shown: str) -> None:
    assert best(wanted, line(shown, 100, 500)) != shown


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("Netwo…", "Network & internet"),
        ("Show a call conf...", "Show a call confirmation dialog"),
        ('"Show a call..."', "Show a call confirmation dialog"),
    ],
)
def test_a_text_asked_for_by_its_beginning_is_found(wanted: str, shown: str) -> None:
    found = readings(wanted, [line(shown, 100, 500)])[0]
    assert found.likeness >= ACCEPTED
    assert found.element.text == shown


def test_two_texts_that_begin_so_are_as_good() -> None:
    rows = [line("Manage shown tabs", 100, 500), line("Manage shown fields", 100, 900)]
    first, second = readings("Manage sho...", rows)[:2]
    assert first.likeness == pytest.approx(second.likeness)


def test_the_more_is_shown_the_better() -> None:
    rows = [line("Show a call con…", 100, 500), line("Show a call confirma…", 100, 900)]
    found = readings("Show a call confirmation dialog", rows)
    assert [each.element.text for each in found] == ["Show a call confirma…", "Show a call con…"]


def test_a_cut_text_over_two_lines_is_pointed_at_on_one() -> None:
    upper, lower = line("Show a call confir-", 100, 500), line("mation dia…", 100, 545)
    found = readings("Show a call confirmation dialog", [upper, lower])[0]
    assert found.likeness >= ACCEPTED
    assert found.element.box == Box.around((upper.box, lower.box))
    assert upper.box.contains(found.point)
