"""What a simulated phone can be asked to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scenarios.phone.display import PROFILES
from scenarios.phone.errors import InvalidOption

__all__ = ["THEMES", "PhoneSettings"]

THEMES = ("light", "dark", "aurora", "aurora-dark")


@dataclass(frozen=True, slots=True)
class PhoneSettings:
    """The options of one simulated phone.

    Attributes:
        port: TCP port on 127.0.0.1 for adb; 0 takes any free one.
        apps: folders that hold more apps, one folder each.
        url: a page to show instead of the built-in launcher and apps.
        seed: varies names, battery level and time; the same seed gives the same phone.
        theme: one of `THEMES`.
        profile: the screen, one of `PROFILES`.
    """

    port: int = 0
    apps: Sequence[Path | str] = ()
    url: str | None = None
    seed: int = 0
    theme: str = "light"
    profile: str = "standard"

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65535:
            raise InvalidOption(f"port {self.port} is outside 0–65535")
        if self.theme not in THEMES:
            raise InvalidOption(f"unknown theme {self.theme!r}: choose one of {', '.join(THEMES)}")
        if self.profile not in PROFILES:
            raise InvalidOption(
                f"unknown profile {self.profile!r}: choose one of {', '.join(PROFILES)}"
            )
        if self.url is not None and "://" not in self.url:
            raise InvalidOption(f"{self.url!r} is no URL: begin it with http:// or https://")

    @property
    def skin(self) -> str:
        """The look of the system: Material, or one unlike it."""
        return "aurora" if self.theme.startswith("aurora") else "material"

    @property
    def is_dark(self) -> bool:
        """Whether the phone starts in its dark theme."""
        return self.theme.endswith("dark")
