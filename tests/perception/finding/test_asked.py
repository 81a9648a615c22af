"""What is meant by a description of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception import TextBox
from perception.finding.asked import phrasings
from perception.finding.text import readings
from tests.perception.drawing import line

ACCEPTED = 0.7
MEANT = [
    ("tap on the 'Next' button", "Next"),
    ('Click on "Sign in"', "Sign in"),
    ("the Next button", "Next"),
    ("Next button", "NEXT"),
    ("Next (button)", "Next"),
    ("Search bar at top", "Search apps"),
    ("Search box", "Search"),
    ("Settings icon text", "Settings"),
    ("Wi-Fi option", "Wi-Fi"),
    ("'Install' button at the bottom right", "Install"),
    ("Install button (bottom right)", "Install"),
    ("Install, top right", "Install"),
    ("button labeled Continue", "Continue"),
    ("button with text Continue", "Continue"),
    ("the button that says Got it", "Got it"),
    ("text 'Battery'", "Battery"),
    ("the word Battery", "Battery"),
    ("checkbox for Remember me", "Remember me"),
    ("Please tap Accept all", "Accept all"),
    ("Open Connected devices", "Connected devices"),
    ("<Bluetooth>", "Bluetooth"),
    ("**Bluetooth**", "Bluetooth"),
    ("[Cancel]", "Cancel"),
    ("Home tab at the bottom of the screen", "Home"),
    ("Battery settings button", "Battery settings"),
    ("Send crash reports option", "Send crash reports"),
    ("Delete menu item", "Delete"),
    ("YouTube app", "YouTube"),
    ("the “Weiter” button", "Weiter"),
    ("'設定' button", "設定"),
    ("the 'Настройки' tab", "Настройки"),
    ("'إعدادات' option", "إعدادات"),
]
ANOTHER = [
    ("Search settings", "Search apps & games"),
    ("Search settings", "Search"),
    ("Copy link", "Copy"),
    ("Close tab", "Close"),
    ("Edit text", "Edit"),
    ("Select all", "All"),
    ("Device settings", "Device care"),
    ("Display options", "Always On Display is off"),
    ("Your apps", "Try out your setup"),
    ("the Allow button", "Don't allow"),
    ("Sign in button", "Sign up"),
    ("Room 12 option", "Room 13"),
    ("Bus stop", "stop"),
    ("'Cut' or 'Copy' button", "Copy"),
]


def best(wanted: str, *lines: TextBox) -> str:
    found = readings(wanted, lines)
    return found[0].element.text if found and found[0].likeness >= ACCEPTED else ""


@pytest.mark.parametrize(("wanted", "shown"), MEANT)
def test_a_described_text_is_found(wanted: str, shown: str) -> None:
    assert best(wanted, line("Something else", 100, 200), line(shown, 100, 500)) in shown
    assert best(wanted, line("Something else", 100, 200), line(shown, 100, 500)) != ""


@pytest.mark.parametrize(("wanted", "shown"), ANOTHER)
def test_half_a_label_is_no_label(wanted: str, shown: str) -> None:
    assert best(wanted, line(shown, 100, 500)) == ""


def test_a_label_that_reads_so_is_taken_literally() -> None:
    literal, meant = line("Next button", 100, 500), line("Next", 100, 900)
    assert best("Next button", meant, literal) == "Next button"


def test_the_least_that_may_be_left_out_is_left_out() -> None:
    battery, settings = line("Battery", 100, 500), line("Battery settings", 100, 900)
    assert best("Battery settings button", battery, settings) == "Battery settings"


def test_reasons_say_what_the_words_were_taken_for() -> None:
    (found,) = readings("the Next button", [line("Next", 100, 500)])
    assert found.words == "reads exactly so, taken for 'Next'"
    assert found.likeness < 0.92


def test_a_plain_text_has_no_other_phrasings() -> None:
    assert [each.text for each in phrasings("Connected devices")] == []


@given(st.text(max_size=200))
def test_any_text_has_phrasings_shorter_than_itself(text: str) -> None:
    found = [each.text for each in phrasings(text)]
    assert len(set(found)) == len(found)
    assert all(each.strip() for each in found)


@pytest.mark.parametrize("words", ["button ", "the ", "'a ", "on the top ", "tap "])
def test_a_thousand_letters_are_no_description(words: str) -> None:
    assert list(phrasings(words * (1000 // len(words)))) == []
