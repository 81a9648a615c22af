"""The phone's screen in pixels, density and rotation."""

from dataclasses import dataclass, replace

__all__ = ["PROFILES", "Display", "Profile"]

BASE_DENSITY = 160


@dataclass(frozen=True, slots=True)
class Profile:
    """A screen as the factory made it."""

    width: int
    height: int
    density: int


PROFILES = {
    "standard": Profile(1080, 2400, 480),
    "compact": Profile(720, 1600, 320),
    "large": Profile(1440, 3120, 640),
    "classic": Profile(1080, 1920, 480),
    "tablet": Profile(1600, 2560, 320),
}


@dataclass(frozen=True, slots=True)
class Display:
    """The screen as it is now: `wm` overrides and rotation on top of the profile."""

    profile: Profile
    size_override: tuple[int, int] | None = None
    density_override: int | None = None
    rotation: int = 0

    @property
    def density(self) -> int:
        """Dots per inch."""
        return self.density_override or self.profile.density

    @property
    def ratio(self) -> float:
        """Device pixels in one dp."""
        return self.density / BASE_DENSITY

    @property
    def natural_size(self) -> tuple[int, int]:
        """Width and height in pixels before rotation."""
        return self.size_override or (self.profile.width, self.profile.height)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels as the user holds the phone."""
        width, height = self.natural_size
        return (height, width) if self.rotation % 2 else (width, height)

    @property
    def size_in_dp(self) -> tuple[int, int]:
        """Width and height in dp, the page's own unit, rounded up to whole dp."""
        width, height = self.size
        return -int(-width // self.ratio), -int(-height // self.ratio)

    def rotated(self, rotation: int) -> "Display":
        """Return this display turned to `rotation` quarter turns."""
        return replace(self, rotation=rotation % 4)
