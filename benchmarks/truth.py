"""What the simulated phone says is on its screen, as labels for `perception.bench`."""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz

from benchmarks.scenes import Frame
from perception import Box, Screen
from perception.plain import Plain
from scenarios.phone import TruthElement

__all__ = ["lines_read", "targets_of", "write_labelled"]

LEAST_LETTERS = 2
"""A shorter text is asked for by nobody: initials in place of people's pictures."""
MOST_NAME_WORDS = 3
SYSTEM = "system"
"""The status bar's and the navigation bar's icons are asked for by nobody."""
UNLIKE = 60.0
"""Texts that are less alike, of 100, are different texts for everybody."""
ABSENT_TEXTS = 4
ABSENT_ICONS = ("guitar", "umbrella", "bicycle", "slice of pizza")
CUT = 0.8
"""A line this much lower than the one above it has lost its lower part."""
NEXT_LINE = 0.6
"""The next line follows within this share of a line's height."""
CONTROLS = ("switch", "checkbox", "radio button")


def write_labelled(frames: Sequence[Frame], folder: Path) -> None:
    """Writes screenshots and labels as `python -m perception.bench` reads them.

    Args:
        frames: Screenshots with what is really on them.
        folder: An empty folder.
    """
    lines = []
    for number, frame in enumerate(frames):
        name = f"{number}.png"
        (folder / name).write_bytes(frame.screenshot.png())
        lines.append(json.dumps({"screen": name, "targets": list(targets_of(frame, frames))}))
    (folder / "labels.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def targets_of(frame: Frame, others: Sequence[Frame]) -> Iterator[dict[str, Plain]]:
    """Every text, icon and control that a person could ask for, and some that are not there.

    Args:
        frame: What is asked about.
        others: Where texts are taken from that are not on the frame, nor dimly behind its dialog.
    """
    texts = _texts(frame)
    for text in dict.fromkeys(each.text for each in texts):
        same = [each for each in texts if _plain(each.text) == _plain(text)]
        yield _target("text", text, "exact", same)
    for text in _missing(frame, others):
        yield _target("text", text, "absent", [])
    icons = [each for each in frame.truth if _is_named_icon(each)]
    for name in dict.fromkeys(each.name for each in icons):
        yield _target("icon", name, "name", [each for each in icons if each.name == name])
    for control in frame.truth:
        beside = [text for text in texts if text.text == control.name]
        if control.kind in CONTROLS and len(beside) == 1:
            yield _target("icon", control.kind, "control", [control], near=control.name)
    for name in ABSENT_ICONS:
        yield _target("icon", name, "absent", [])


def lines_read(frame: Frame, screen: Screen) -> tuple[int, int]:
    """How many of a frame's lines of text were read letter for letter, and how many there are.

    Those of one letter, and those that the page cuts short, are left out.
    Spaces do not count, nor do pictures among the letters, as no reader knows them.

    Args:
        frame: With what is really on it.
        screen: What was seen on it.
    """
    lines = _texts(frame)
    read = [(_plain(text.text), text.box) for text in screen.texts]
    right = sum(
        any(_plain(line.text) in text and box.contains(_box(line).center) for text, box in read)
        for line in lines
    )
    return right, len(lines)


def _missing(frame: Frame, others: Sequence[Frame]) -> list[str]:
    """Texts of other apps that are unlike all of this one's."""
    here = {each.text for each in frame.truth}
    here |= {each.text for other in others if other.app == frame.app for each in other.truth}
    known = [_plain(text).casefold() for text in here]
    elsewhere = dict.fromkeys(
        each.text for other in others if other.app != frame.app for each in _texts(other)
    )
    absent = [
        text
        for text in elsewhere
        if all(fuzz.partial_ratio(_plain(text).casefold(), each) < UNLIKE for each in known)
    ]
    return absent[:: max(1, len(absent) // ABSENT_TEXTS)][:ABSENT_TEXTS]


def _texts(frame: Frame) -> list[TruthElement]:
    """The frame's lines of text that can be read and asked for: none cut by the one below."""
    lines = [each for each in frame.truth if each.kind == "text"]
    cut = {
        each
        for upper in lines
        for lower in lines
        if _is_cut(upper, lower)
        for each in (upper, lower)
    }
    return [line for line in lines if line not in cut and _is_asked_for(line.text)]


def _is_cut(upper: TruthElement, lower: TruthElement) -> bool:
    """Whether two lines are one text's of which the page shows no more, with dots at its end."""
    height = upper.box[3] - upper.box[1]
    follows = 0 <= lower.box[1] - upper.box[3] < NEXT_LINE * height
    beneath = abs(lower.box[0] - upper.box[0]) <= 3
    return follows and beneath and lower.box[3] - lower.box[1] < CUT * height


def _is_asked_for(text: str) -> bool:
    return sum(letter.isalnum() for letter in text) >= LEAST_LETTERS


def _is_named_icon(each: TruthElement) -> bool:
    is_icon = each.kind in ("icon", "app icon") or (each.kind == "button" and not each.text)
    named = 0 < len(each.name.split()) <= MOST_NAME_WORDS and not re.search(r"\d", each.name)
    return is_icon and named and each.frame != SYSTEM


def _target(
    kind: str, query: str, style: str, elements: Sequence[TruthElement], near: str | None = None
) -> dict[str, Plain]:
    boxes: list[Plain] = [list(each.box) for each in elements]
    return {"kind": kind, "query": query, "style": style, "boxes": boxes, "near": near}


def _plain(text: str) -> str:
    """Letters, digits and punctuation alone, in their plainest form."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in folded if unicodedata.category(letter)[0] in "LNP")


def _box(element: TruthElement) -> Box:
    return Box(*element.box)
