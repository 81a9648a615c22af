"""What is taken from words that say where something stands, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.finding.layout import Side
from perception.finding.ordinals import Ordinal
from perception.finding.relations import Placed, placed
from perception.targets import Region


def first(words: str, *, of_icon: bool = False) -> Placed:
    return placed(words, of_icon=of_icon)[0]


@pytest.mark.parametrize(
    ("words", "core", "number"),
    [
        ("the second 'Install'", "Install", 2),
        ('the second "Install"', "Install", 2),
        ("second Install", "Install", 2),
        ("2nd Install", "Install", 2),
        ("last Delete button", "Delete button", -1),
        ("Last Delete button", "Delete button", -1),
        ("the second one of the Install buttons", "Install button", 2),
        ("third of the 'Reply' links", "'Reply' link", 3),
        ("second to last 'Delete'", "Delete", -2),
        ("second 'Install' from the bottom", "Install", -2),
        ("Install #2", "Install", 2),
        ("Install button number two", "Install button", 2),
        ("Install (second)", "Install", 2),
        ("Delete in the third row", "Delete", 3),
        ("tap on the second 'Install'", "Install", 2),
    ],
)
def test_ordinals_are_taken_apart(words: str, core: str, number: int) -> None:
    assert first(words).core == core
    assert first(words).ordinal == Ordinal(number)


@pytest.mark.parametrize(
    ("words", "core", "anchor", "side"),
    [
        ("Install next to WhatsApp", "Install", "WhatsApp", None),
        ("the switch in the row of 'Bluetooth'", "switch", "Bluetooth", None),
        ("the switch in the 'Bluetooth' row", "switch", "Bluetooth", None),
        ("Delete button in the row with 'Milk'", "Delete button", "Milk", None),
        ("checkbox for 'Milk'", "checkbox", "Milk", None),
        ("menu button of the 'Maps' card", "menu button", "Maps", None),
        ("the Install button of WhatsApp", "Install button", "WhatsApp", None),
        ("the field right below 'Password'", "field", "Password", "below"),
        ("Edit above 'Total'", "Edit", "Total", "above"),
        ("Reply to the right of 'Anna'", "Reply", "Anna", "right of"),
        ("the box on the left of 'I agree'", "box", "I agree", "left of"),
        ("Install in the 'Games' section", "Install", "Games", "below"),
        ("Edit (next to Address)", "Edit", "Address", None),
        ("the switch labelled 'Bluetooth'", "switch", "Bluetooth", None),
    ],
)
def test_anchors_are_taken_apart(words: str, core: str, anchor: str, side: Side | None) -> None:
    found = first(words)
    assert (found.core, found.anchor, found.side) == (core, anchor, side)


@pytest.mark.parametrize(
    ("words", "core", "region"),
    [
        ("Save in the top right corner", "Save", "top right"),
        ("Save (top-right)", "Save", "top right"),
        ("Settings at the bottom of the screen", "Settings", "bottom"),
        ("the upper left Edit button", "Edit button", "top left"),
        ("OK, bottom right", "OK", "bottom right"),
        ("Skip in the middle of the screen", "Skip", "center"),
    ],
)
def test_regions_are_taken_apart(words: str, core: str, region: Region) -> None:
    assert (first(words).core, first(words).region) == (core, region)


def test_all_may_be_said_at_once() -> None:
    found = first("the second 'Install' below 'Games' at the bottom of the screen")
    assert found == Placed(
        "Install",
        sure=True,
        ordinal=Ordinal(2),
        anchor="Games",
        side="below",
        region="bottom",
        quoted=True,
    )


@pytest.mark.parametrize(
    "title",
    [
        "Last seen",
        "First name",
        "Last name",
        "Second-hand",
        "Third party licences",
        "3rd party apps",
        "The Last Supper",
        "first aid",
        "Top charts",
        "Top right",
        "Bottom sheet",
        "Add to list",
        "Next to me",
        "Next to you",
        "Near me",
        "Scroll to the top",
        "Sign in with Google",
        "Log in to the app",
        "Sort by name",
        "Terms of service",
        "Powered by Google",
        "Left of centre",
        "Sent items",
        "Pictures",
        "Holiday photos",
        "Last one",
        "Settings",
    ],
)
def test_titles_are_left_alone(title: str) -> None:
    assert placed(title) == ()


@pytest.mark.parametrize("quoted", ["'the second one'", '"Install next to WhatsApp"'])
def test_what_is_quoted_is_left_alone(quoted: str) -> None:
    assert all(each.anchor is None and each.ordinal is None for each in placed(quoted))


@pytest.mark.parametrize(
    "look",
    [
        "right chevron",
        "top left arrow",
        "lightning bolt over horizontal lines",
        "two short lines meeting at the bottom",
        "circle with a dot in the bottom right corner",
        "dot in the center",
        "white gear on a dark blue square",
        "small triangle pointing down",
        "first aid kit",
        "circle number 2",
        "twisted arrows",
        "right arrow in a circle",
        "arrow above a line",
        "two legs joined at the top",
        "capital a with a tick below right",
        "empty checkbox",
        "toggle switch",
    ],
)
def test_the_looks_of_icons_are_left_alone(look: str) -> None:
    assert placed(look, of_icon=True) == ()


@pytest.mark.parametrize(
    ("words", "core", "anchor"),
    [
        ("Bluetooth switch", "switch", "Bluetooth"),
        ("the Wi-Fi toggle", "toggle", "Wi-Fi"),
        ("'Milk' checkbox", "checkbox", "Milk"),
        ("three dots next to 'Movies'", "three dots", "Movies"),
        ("menu of Audiobooks", "menu", "Audiobooks"),
    ],
)
def test_controls_go_by_what_they_switch(words: str, core: str, anchor: str) -> None:
    found = first(words, of_icon=True)
    assert (found.core, found.anchor) == (core, anchor)


def test_only_quotes_and_names_of_things_make_it_sure() -> None:
    assert first("the second 'Install'").sure
    assert first("second Install button").sure
    assert not first("second Install").sure
    assert not first("Install #2").sure


@given(st.text(max_size=60), st.booleans())
def test_anything_can_be_taken_apart(words: str, of_icon: bool) -> None:
    for each in placed(words, of_icon=of_icon):
        assert each.core.strip()
        assert each.anchor is None or each.anchor.strip()


@given(st.sampled_from(["Install", "Delete", "Buy now"]), st.sampled_from(["Maps", "Hot & new"]))
def test_what_is_put_together_is_taken_apart(core: str, anchor: str) -> None:
    found = first(f"the fourth '{core}' next to '{anchor}' in the top left corner")
    assert (found.core, found.anchor) == (core, anchor)
    assert found.ordinal == Ordinal(4)
    assert found.region == "top left"
