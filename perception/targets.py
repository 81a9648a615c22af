"""What to point at, in words."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from perception.errors import TargetError

__all__ = ["REGIONS", "IconTarget", "Region", "Target", "TextTarget", "checked_region"]

Region: TypeAlias = Literal[
    "top left",
    "top",
    "top right",
    "left",
    "center",
    "right",
    "bottom left",
    "bottom",
    "bottom right",
]
REGIONS: tuple[Region, ...] = get_args(Region)


def checked_region(words: str) -> Region:
    """The region of that name.

    Raises:
        TargetError: There is none.
    """
    for region in REGIONS:
        if region == words:
            return region
    raise TargetError(f"unknown region {words!r}: one of {', '.join(REGIONS)}")


def _checked(words: str, what: str, region: str | None, near: str | None) -> None:
    if not words.strip():
        raise TargetError(f"a target needs {what}, not an empty string")
    if region is not None:
        checked_region(region)
    if near is not None and not near.strip():
        raise TargetError("near needs a text on the screen, not an empty string")


@dataclass(frozen=True, slots=True)
class TextTarget:
    """A text to be found on the screen.

    Attributes:
        text: The words as shown, or part of them. Where nothing reads so, they may say which one
            is meant: "the second 'Install'", "Install next to WhatsApp".
        region: Roughly where; a soft prior, never a cut.
        near: A neighbouring text.

    Raises:
        TargetError: Empty words or an unknown region.
    """

    text: str
    region: Region | None = None
    near: str | None = None

    def __post_init__(self) -> None:
        _checked(self.text, "a text", self.region, self.near)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.text


@dataclass(frozen=True, slots=True)
class IconTarget:
    """An icon or control to be found on the screen.

    Attributes:
        description: By function ("search icon") or by look ("magnifying glass"), and by place
            ("the switch in the row of 'Bluetooth'", "the last star").
        region: Roughly where; a soft prior, never a cut.
        near: A neighbouring text ("the switch near 'Bluetooth'").

    Raises:
        TargetError: Empty words or an unknown region.
    """

    description: str
    region: Region | None = None
    near: str | None = None

    def __post_init__(self) -> None:
        _checked(self.description, "a description", self.region, self.near)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.description


Target: TypeAlias = TextTarget | IconTarget
