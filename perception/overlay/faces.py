"""Which font can draw a character: OpenCV's own where it can, else one that is installed."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["FontFile", "Run", "built_in", "font", "runs"]

_OTHER_FONTS = (
    "DejaVuSans.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "FreeSans.ttf",
    "Arial Unicode.ttf",
    "Nirmala.ttf",
    "LeelawUI.ttf",
    "segoeui.ttf",
    "arial.ttf",
)
"""Fonts of Linux, macOS and Windows that have scripts which OpenCV's lacks; Pillow looks for them
where the system keeps its fonts."""

_PROBE_SIZE = 24
_NO_CHARACTER = "\U0010fffe"


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font that Pillow draws; it joins and orders letters as their script asks."""

    name: str


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters that one font draws; without a file it is OpenCV's own."""

    words: str
    file: FontFile | None


def runs(words: str) -> tuple[Run, ...]:
    """The words cut where the font changes; what no font has is spelt out in plain letters."""
    found: list[Run] = []
    space = ""
    for character in unicodedata.normalize("NFC", words):
        if character.isspace():
            space += " "
        elif not _is_format(character):
            text, file = _with_font(character)
            # A space within a script stays in it, so that right-to-left words keep their order.
            if found and found[-1].file == file:
                found[-1] = Run(found[-1].words + space + text, file)
            elif found and found[-1].file is None:
                found[-1] = Run(found[-1].words + space, None)
                found.append(Run(text, file))
            else:
                found.append(Run(space + text, file))
            space = ""
    return (*found, Run(space, None)) if space else tuple(found)


def _is_format(character: str) -> bool:
    return unicodedata.category(character) in {"Cf", "Cc"} or "\ufe00" <= character <= "\ufe0f"


@cache
def _with_font(character: str) -> tuple[str, FontFile | None]:
    if character.isascii():
        return character, None
    right_to_left = unicodedata.bidirectional(character) in {"R", "AL"}
    if not right_to_left and _built_in_has(character):
        return character, None
    for file in _files():
        if _file_has(file, character):
            return character, file
    if right_to_left and _built_in_has(character):
        return character, None
    return _spelt_out(character), None


def _spelt_out(character: str) -> str:
    if unicodedata.category(character).startswith("S"):
        name = unicodedata.name(character, "")
        if name:
            return f"[{name.lower()}]"
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@cache
def built_in() -> Any:  # noqa: ANN401 - OpenCV has no types for its fonts.
    """OpenCV's own outline font: Latin, Greek, Cyrillic, Chinese, Japanese, Korean."""
    import cv2  # noqa: PLC0415

    return cv2.FontFace("sans")


def _built_in_has(character: str) -> bool:
    """Whether it is drawn as itself: what the font lacks it draws as a question mark."""
    return not np.array_equal(_built_in_picture(character), _built_in_picture("?"))


def _built_in_picture(character: str) -> Any:  # noqa: ANN401 - as above.
    import cv2  # noqa: PLC0415

    canvas = np.zeros((2 * _PROBE_SIZE, 4 * _PROBE_SIZE, 3), np.uint8)
    white = (255, 255, 255)
    foot = (_PROBE_SIZE, round(1.4 * _PROBE_SIZE))
    cv2.putText(canvas, character, foot, white, built_in(), _PROBE_SIZE, 400)
    return canvas


@cache
def _files() -> Sequence[FontFile]:
    """The installed fonts, the one that comes with matplotlib first: it is there everywhere."""
    names = list(_OTHER_FONTS)
    found = find_spec("matplotlib")
    if found is not None and found.origin is not None:
        shipped = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
        names.insert(0, str(shipped))
    return tuple(FontFile(name) for name in names if _can_be_opened(name))


def _can_be_opened(name: str) -> bool:
    try:
        font(FontFile(name), _PROBE_SIZE)
    except OSError:
        return False
    return True


@cache
def font(file: FontFile, size: int) -> Any:  # noqa: ANN401 - Pillow is imported when needed.
    """The font at a size in pixels.

    Raises:
        OSError: There is no such font.
    """
    from PIL import ImageFont  # noqa: PLC0415

    return ImageFont.truetype(file.name, size)


def _file_has(file: FontFile, character: str) -> bool:
    """Whether it is drawn as itself: what a font lacks it draws as an empty box."""
    from PIL import ImageFont  # noqa: PLC0415

    # Letter by letter: otherwise a lone mark would be given a circle to stand on.
    plain = ImageFont.truetype(file.name, _PROBE_SIZE, layout_engine=ImageFont.Layout.BASIC)
    missing, drawn = plain.getmask(_NO_CHARACTER), plain.getmask(character)
    return drawn.size != missing.size or bytes(drawn) != bytes(missing)
