"""Looking whether typed words arrived, by reading them on the screen."""

from rapidfuzz import fuzz

from perception import Eyes, Screenshot, see

__all__ = ["note_on_typing"]

LEAST_LIKENESS = 60.0
LONGEST_COMPARED = 40
"""A field shows the end of a long text, so only that much of it is looked for."""


def note_on_typing(typed: str, screenshot: Screenshot, eyes: Eyes) -> str:
    """A sentence for the planner where the typed words cannot be read; else an empty string."""
    wanted = "".join(typed.casefold().split())[-LONGEST_COMPARED:]
    seen = "".join("".join(line.text.casefold().split()) for line in see(screenshot, eyes).texts)
    if not wanted or not any(letter.isalnum() for letter in wanted):
        return ""
    if fuzz.partial_ratio(wanted, seen) >= LEAST_LIKENESS:
        return ""
    return "the typed text cannot be read on the screen (hidden, elsewhere, or not taken)"
