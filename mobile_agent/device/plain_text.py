"""Text as commands of Android's `input`, which types ASCII only."""

import re
from collections.abc import Iterator

from mobile_agent.device.shell import command_line
from mobile_agent.errors import GestureFailed

__all__ = ["check_typable", "input_commands", "is_plain"]

LONGEST_PIECE = 400
KEYS = {"\n": "KEYCODE_ENTER", "\t": "KEYCODE_TAB"}
PIECES = re.compile(r"[\n\t]|[^\n\t]+")
BETWEEN_PERCENT_AND_S = re.compile(r"(?<=%)(?=s)")


def is_plain(text: str) -> bool:
    """Whether `input text` can type it."""
    return all(character in KEYS or " " <= character <= "~" for character in text)


def check_typable(text: str) -> None:
    """Checks that a text holds no control characters other than line breaks and tabs.

    Raises:
        GestureFailed: It does.
    """
    for character in text:
        if character not in KEYS and (character < " " or "\x7f" <= character <= "\x9f"):
            raise GestureFailed(
                f"the text holds the control character U+{ord(character):04X}, which no keyboard "
                "types: leave it out"
            )


def unified(text: str) -> str:
    """The text with every line break as a single line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def input_commands(text: str) -> Iterator[str]:
    """Commands that type a plain text, in order.

    `input text` writes a space for %s, so that a real "%s" must be sent in two parts.
    """
    for piece in PIECES.findall(text):
        if piece in KEYS:
            yield command_line("input", "keyevent", KEYS[piece])
            continue
        for part in BETWEEN_PERCENT_AND_S.split(piece):
            for start in range(0, len(part), LONGEST_PIECE):
                words = part[start : start + LONGEST_PIECE].replace(" ", "%s")
                yield command_line("input", "text", words)
