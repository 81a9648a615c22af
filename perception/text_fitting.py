"""Fits the probability curve and the bands of text targets to labelled cases."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from perception.bench.labels import LabelledScreen, LabelledTarget
from perception.calibration import Bands
from perception.eyes import Eyes
from perception.finding import find
from perception.finding.scored import Scored
from perception.finding.verdict import judged
from perception.match import Candidate, Match, Verdict
from perception.screenshot import Screenshot
from perception.seeing import see
from perception.targets import TextTarget

__all__ = ["TextCase", "fitted_texts", "is_right_text", "text_cases"]

_EXACT = 0.92
"""From here on a whole line reads so; below, words are only contained or nearly so."""
_REJECTED = 0.97
"""The share of absent targets that must be rejected: a touch on something else does harm."""
_ACCEPTS = tuple(at / 200 for at in range(110, 180))
_GAPS = (0.005, 0.01, 0.015, 0.02, 0.025, 0.03)
_LOOSE_GAPS = (0.045, 0.05, 0.055, 0.06, 0.07, 0.08, 0.1)
"""Of two lines that only hold the words, the shorter one is before the other by less."""
_RIDGE = 1e-3


@dataclass(frozen=True, slots=True)
class TextCase:
    """A text target, its right answers and the places that came near it.

    Attributes:
        labelled: The target and its right answers.
        places: What find ranked, whatever its verdict.
        width: The screen's, in pixels.
        group: Which screen it is from.
    """

    labelled: LabelledTarget
    places: tuple[Scored, ...]
    width: int
    group: int

    def match(self, bands: Bands) -> Match:
        """The verdict under these bands."""
        return judged(self.labelled.target, self.places, bands)

    @property
    def best(self) -> Scored | None:
        """The first place."""
        return max(self.places, key=lambda place: place.total, default=None)

    @property
    def is_hit(self) -> bool:
        """Whether touching the first place is right."""
        return self.best is not None and self.labelled.is_hit(self.best.point, self.width)


def text_cases(screens: Sequence[LabelledScreen], eyes: Eyes) -> Iterator[TextCase]:
    """Looks for all labelled texts.

    Raises:
        EngineError: An engine cannot be loaded, or failed on a picture.
    """
    for group, labelled in enumerate(screens):
        screenshot = Screenshot.open(labelled.path)
        screen = see(screenshot, eyes)
        for each in labelled.targets:
            if isinstance(each.target, TextTarget):
                found = find(each.target, screen, eyes).candidates
                places = tuple(_scored(candidate) for candidate in found)
                yield TextCase(each, places, screenshot.width, group)


def _scored(candidate: Candidate) -> Scored:
    likeness = sum(reason.value for reason in candidate.reasons if reason.part == "text")
    return Scored(candidate.element, candidate.point, likeness, candidate.reasons)


def fitted_texts(cases: Sequence[TextCase]) -> Bands:
    """The curve that tells best how often the first place is right, and the best bands.

    Of bands that are equally good, the middle ones are taken: they are the farthest from being
    worse.
    """
    midpoint, steepness = _curve(cases)
    bands = Bands(midpoint, steepness, _ACCEPTS[0], _EXACT, _GAPS[0], _LOOSE_GAPS[0])
    absent = [case for case in cases if not case.labelled.boxes]

    def rejects(tried: Bands) -> bool:
        rejected = sum(is_right_text(case, tried) for case in absent)
        return rejected >= _REJECTED * len(absent)

    strict = [replace(bands, accept=accept) for accept in _ACCEPTS]
    enough = [tried for tried in strict if rejects(tried)]
    bands = _middle_best(cases, enough or strict[-1:])
    # One after the other: a gap tells only between places that are acceptable.
    bands = _middle_best(cases, [replace(bands, gap=gap) for gap in _GAPS])
    return _middle_best(cases, [replace(bands, loose_gap=gap) for gap in _LOOSE_GAPS])


def is_right_text(case: TextCase, bands: Bands) -> bool:
    """Whether the verdict and the first place are right."""
    match = case.match(bands)
    if not case.labelled.boxes:
        return match.verdict is Verdict.ABSENT
    doubtful = match.verdict is Verdict.AMBIGUOUS and len(case.labelled.boxes) == 1
    return match.verdict is not Verdict.ABSENT and not doubtful and case.is_hit


def _middle_best(cases: Sequence[TextCase], tried: Sequence[Bands]) -> Bands:
    right = [sum(is_right_text(case, bands) for case in cases) for bands in tried]
    longest = _longest_run(right, lambda count: count == max(right))
    return tried[(longest[0] + longest[-1]) // 2]


def _longest_run(values: Sequence[int], fits: Callable[[int], bool]) -> Sequence[int]:
    runs: list[list[int]] = [[]]
    for index, value in enumerate(values):
        if fits(value):
            runs[-1].append(index)
        elif runs[-1]:
            runs.append([])
    return max(runs, key=len)


def _curve(cases: Sequence[TextCase]) -> tuple[float, float]:
    """Logistic regression of being right on likeness, with softened answers.

    As in Platt, "Probabilistic outputs for support vector machines" (1999), section 2.2: the
    answers are what a uniform prior on both kinds makes of them, so that few cases promise nothing.
    """
    best = [(case.best.likeness, case.is_hit) for case in cases if case.best is not None]
    scores = np.asarray([likeness for likeness, _ in best])
    hits = np.asarray([hit for _, hit in best], np.bool_)
    right, wrong = int(hits.sum()), int((~hits).sum())
    softened = np.where(hits, (right + 1) / (right + 2), 1 / (wrong + 2))
    table = np.stack([scores - 0.7, np.ones_like(scores)], axis=1)
    found = np.array([10.0, 0.0])
    for _ in range(60):
        odds = 1.0 / (1.0 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (odds - softened) + _RIDGE * found
        curve = (table * (odds * (1 - odds))[:, None]).T @ table + _RIDGE * np.eye(2)
        step = np.linalg.solve(curve, slope)
        found = found - step * min(1.0, 5.0 / float(np.abs(step).max() + 1e-12))
    steepness = max(1.0, float(found[0]))
    midpoint = 0.7 - float(found[1]) / steepness
    if not math.isfinite(midpoint):
        raise ValueError("labels that are all right or all wrong make no curve")
    return round(midpoint, 3), round(steepness, 1)
