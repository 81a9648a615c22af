"""What was seen and found as plain values, ready for JSON; the keys are stable."""

from typing import TypeAlias

from perception.calibration import Calibration
from perception.explaining import explained
from perception.finding.search import neighbours_in
from perception.geometry import Box
from perception.match import Candidate, Match
from perception.regions import region_box
from perception.screen import Element, Screen, TextBox

__all__ = ["Plain", "plain_look", "plain_match"]

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def plain_look(
    screen: Screen, match: Match | None, calibration: Calibration | None = None
) -> dict[str, Plain]:
    """Verdict, why, point, candidates, near, region, texts, icons and timings.

    Args:
        screen: What was seen.
        match: What was found; without it candidates are empty and the rest of it is null.
        calibration: What it was judged with, if the reasons are to name it.
    """
    nothing: dict[str, Plain] = {"verdict": None, "why": None, "point": None, "candidates": []}
    found = nothing if match is None else plain_match(match, calibration)
    return {
        **{key: found[key] for key in nothing},
        **_places(screen, match),
        "texts": [_element(text) for text in screen.texts],
        "icons": [_element(icon) for icon in screen.icons],
        "timings": {name: round(seconds, 4) for name, seconds in screen.timings.items()},
    }


def plain_match(match: Match, calibration: Calibration | None = None) -> dict[str, Plain]:
    """Target, verdict, why, point and candidates."""
    point, explanation = match.point, explained(match, calibration)
    return {
        "target": match.target.words,
        "region": match.target.region,
        "near": match.target.near,
        "verdict": str(match.verdict),
        "why": explanation.verdict,
        "point": None if point is None else [point.x, point.y],
        "candidates": [
            _candidate(candidate, why)
            for candidate, why in zip(match.candidates, explanation.candidates, strict=True)
        ],
    }


def _places(screen: Screen, match: Match | None) -> dict[str, Plain]:
    """Where the region and the neighbours are, also those that the target's words name.

    Null where none is asked for.
    """
    region = None if match is None else match.target.region
    neighbours = () if match is None else neighbours_in(match, screen)
    told = match is not None and (match.target.near is not None or neighbours)
    return {
        "near": [_box(box) for box in neighbours] if told else None,
        "region": None if region is None else _box(region_box(region, screen.screenshot.box)),
    }


def _candidate(candidate: Candidate, why: str) -> dict[str, Plain]:
    return {
        "box": _box(candidate.element.box),
        "point": [candidate.point.x, candidate.point.y],
        "score": round(candidate.score, 4),
        **_named(candidate.element),
        "why": why,
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
