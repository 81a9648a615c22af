"""What was seen and found as plain values, ready for JSON; the keys are stable."""

from typing import TypeAlias

from perception.geometry import Box
from perception.match import Candidate, Match
from perception.screen import Element, Screen, TextBox

__all__ = ["Plain", "plain_look", "plain_match"]

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def plain_look(screen: Screen, match: Match | None) -> dict[str, Plain]:
    """Verdict, point, candidates, texts, icons and timings.

    Args:
        screen: What was seen.
        match: What was found; without it verdict and point are null and candidates are empty.
    """
    nothing: dict[str, Plain] = {"verdict": None, "point": None, "candidates": []}
    found = nothing if match is None else plain_match(match)
    return {
        **{key: found[key] for key in nothing},
        "texts": [_element(text) for text in screen.texts],
        "icons": [_element(icon) for icon in screen.icons],
        "timings": {name: round(seconds, 4) for name, seconds in screen.timings.items()},
    }


def plain_match(match: Match) -> dict[str, Plain]:
    """Target, verdict, point and candidates."""
    point = match.point
    return {
        "target": match.target.words,
        "region": match.target.region,
        "near": match.target.near,
        "verdict": str(match.verdict),
        "point": None if point is None else [point.x, point.y],
        "candidates": [_candidate(candidate) for candidate in match.candidates],
    }


def _candidate(candidate: Candidate) -> dict[str, Plain]:
    return {
        "box": _box(candidate.element.box),
        "point": [candidate.point.x, candidate.point.y],
        "score": round(candidate.score, 4),
        **_named(candidate.element),
        "reasons": [
            {"part": reason.part, "value": round(reason.value, 4), "words": reason.words}
            for reason in candidate.reasons
        ],
    }


def _element(element: Element) -> dict[str, Plain]:
    return {
        **_named(element),
        "box": _box(element.box),
        "confidence": round(element.confidence, 4),
    }


def _named(element: Element) -> dict[str, Plain]:
    if isinstance(element, TextBox):
        return {"text": element.text}
    return {"kind": str(element.kind)}


def _box(box: Box) -> list[Plain]:
    return [box.left, box.top, box.right, box.bottom]
