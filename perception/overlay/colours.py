"""The overlays' colours: RGB, told apart on light and dark screens, white letters readable on them.

They differ in lightness too, for people who do not see red and green apart.
"""

from typing import TypeAlias

__all__ = [
    "FAINT_INK", "ICON", "INK", "LOSER", "NEAR", "PAPER", "REGION", "RIVAL", "TEXT", "WINNER",
    "Colour",
]  # fmt: skip

Colour: TypeAlias = tuple[int, int, int]

TEXT: Colour = (20, 95, 215)
ICON: Colour = (196, 84, 0)
WINNER: Colour = (0, 128, 55)
RIVAL: Colour = (190, 0, 105)
LOSER: Colour = (88, 92, 102)
REGION: Colour = (120, 60, 205)
NEAR: Colour = (0, 116, 140)
INK: Colour = (24, 24, 27)
FAINT_INK: Colour = (88, 92, 102)
PAPER: Colour = (255, 255, 255)
