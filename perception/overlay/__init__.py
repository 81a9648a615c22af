"""Pictures for people and planners: what was seen, and what was found, drawn on the screenshot."""

from perception.overlay.marks import mark
from perception.overlay.matches import draw_match
from perception.overlay.screens import draw_screen

__all__ = ["draw_match", "draw_screen", "mark"]
