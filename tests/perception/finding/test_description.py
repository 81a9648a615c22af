import pytest

from perception import IconKind
from perception.finding.description import ColourWish, understood


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("switch", IconKind.SWITCH),
        ("the toggle", IconKind.SWITCH),
        ("toggle switch", IconKind.SWITCH),
        ("blue switch", IconKind.SWITCH),
        ("checkbox", IconKind.CHECKBOX),
        ("ticked teal check box", IconKind.CHECKBOX),
        ("radio button", IconKind.RADIO_BUTTON),
        ("volume slider", IconKind.SLIDER),
        ("search bar", IconKind.INPUT_FIELD),
        ("switch camera icon", None),
        ("radio tower", None),
        ("gear", None),
    ],
)
def test_kinds_of_control_are_told_from_icons(description: str, kind: IconKind | None) -> None:
    assert understood(description).kind is kind


@pytest.mark.parametrize(
    ("description", "wishes"),
    [
        ("gear", ()),
        ("orange star", (ColourWish("orange", "any"),)),
        (
            "green circle with a white plus",
            (ColourWish("green", "plate"), ColourWish("white", "glyph")),
        ),
        (
            "white ghost on yellow",
            (ColourWish("white", "glyph"), ColourWish("yellow", "plate")),
        ),
        (
            "white gear on a dark blue square",
            (ColourWish("white", "glyph"), ColourWish("dark blue", "plate")),
        ),
        ("padlock on a red button", (ColourWish("red", "plate"),)),
        ("a bored cat", ()),
    ],
)
def test_colours_are_given_to_plate_and_glyph(
    description: str, wishes: tuple[ColourWish, ...]
) -> None:
    assert understood(description).colours == wishes


def test_suffixes_and_articles_are_not_part_of_the_label() -> None:
    assert understood("the Camera app icon").label == "camera"
    assert understood("GitHub app icon").label == "github"


def test_phrasings_say_the_same_in_several_ways() -> None:
    phrasings = understood("A search icon").phrasings
    assert "search" in phrasings
    assert "search icon" in phrasings
