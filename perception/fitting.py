"""Fits the weights and bands of icon targets to labelled cases."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from perception.bench.labels import LabelledTarget
from perception.calibration import Bands, IconWeights
from perception.finding.evidence import Evidence
from perception.finding.icons import weighed_icons
from perception.finding.scored import Scored
from perception.finding.verdict import judged
from perception.finding.weighing import evidence_numbers
from perception.geometry import Box
from perception.match import Verdict
from perception.screen import Screen
from perception.targets import IconTarget

__all__ = ["IconCase", "IconFit", "fitted", "is_right"]

Numbers = npt.NDArray[np.float64]

_RIDGE = 0.004
_ASKING_WORTH = 0.5
"""Rivals with the right one among them are worth half an answer."""
_REJECTED = 0.9
"""The share of absent targets that must be rejected: a touch on something else does harm."""
REGION = [field.name for field in fields(IconWeights)].index("region")
_GAPS = (0.05, 0.15, 0.3, 0.5)


@dataclass(frozen=True, slots=True)
class IconCase:
    """An icon target, its right answers and what speaks for each icon of its screen.

    Attributes:
        labelled: The target and its right answers.
        target: The same as an icon target.
        screen: What was seen.
        neighbours: The places of the text that the target stands near.
        evidence: For each icon.
        group: Which screen it is from.
    """

    labelled: LabelledTarget
    target: IconTarget
    screen: Screen
    neighbours: tuple[Box, ...]
    evidence: tuple[Evidence, ...]
    group: int

    def scored(self, weights: IconWeights, presence: IconWeights) -> tuple[Scored, ...]:
        """The icons, weighed."""
        whole = self.screen.screenshot.box
        return weighed_icons(self.target, self.evidence, whole, self.neighbours, weights, presence)

    def is_hit(self, place: Scored | Evidence) -> bool:
        """Whether touching there is right."""
        point = place.point if isinstance(place, Scored) else place.icon.box.center
        return self.labelled.is_hit(point, self.screen.screenshot.width)


@dataclass(frozen=True, slots=True)
class IconFit:
    """What is fitted: how icons are ranked, how sure the best one is, and the bands."""

    weights: IconWeights
    presence: IconWeights
    bands: Bands


def fitted(cases: Sequence[IconCase]) -> IconFit:
    """Weights that rank the right icons first, the probability of the first, and the best bands."""
    weights = _named([0.0, *_ranking(cases)])
    presence = _presence(cases, weights)
    return IconFit(weights, presence, _best_bands(cases, weights, presence))


def is_right(case: IconCase, fit: IconFit) -> bool:
    """Whether the verdict and the first candidate are right."""
    return _worth(case, case.scored(fit.weights, fit.presence), fit.bands) >= 1.0


def _named(values: Sequence[float]) -> IconWeights:
    names = [field.name for field in fields(IconWeights)]
    return IconWeights(**{name: round(v, 3) for name, v in zip(names, values, strict=True)})


def _ranking(cases: Sequence[IconCase]) -> list[float]:
    """Weights under which the right icons of a screen are likeliest among all of them."""
    tables, hits = [], []
    for case in cases:
        right = np.asarray([case.is_hit(each) for each in case.evidence])
        if right.any() and not right.all():
            rows = [
                evidence_numbers(each, case.target, case.neighbours, case.screen)
                for each in case.evidence
            ]
            tables.append(np.stack(rows)[:, 1:])
            hits.append(right)
    weights = np.ones(tables[0].shape[1])
    for turn in range(600):
        slope = _RIDGE * weights
        for table, right in zip(tables, hits, strict=True):
            apart = _shares(table, weights) - _shares(table, weights, right)
            slope += apart @ table / len(tables)
        weights = np.maximum(weights - 1.5 / (1 + turn / 200) * slope, 0.0)
    return [float(weight) for weight in weights]


def _shares(rows: Numbers, weights: Numbers, among: npt.NDArray[np.bool_] | None = None) -> Numbers:
    odds = rows @ weights
    raised = np.exp(odds - odds.max())
    if among is not None:
        raised = raised * among
    shares: Numbers = raised / raised.sum()
    return shares


def _presence(cases: Sequence[IconCase], weights: IconWeights) -> IconWeights:
    """Ridge logistic regression: how sure it is that the first icon is the one that is meant."""
    rows, hits = [], []
    for case in cases:
        places = sorted(case.scored(weights, weights), key=lambda place: -place.total)
        if places:
            best = next(each for each in case.evidence if each.icon is places[0].element)
            rows.append(evidence_numbers(best, case.target, case.neighbours, case.screen))
            hits.append(case.is_hit(best))
    table, right = np.stack(rows), np.asarray(hits, np.float64)
    table[:, REGION] = 0.0  # A region that is only roughly right must not make a target absent.
    spread = np.maximum(table.std(axis=0), 1e-3)
    spread[0] = 1.0
    table = table / spread
    found = np.zeros(table.shape[1])
    for _ in range(30):
        odds = 1.0 / (1.0 + np.exp(-np.clip(table @ found, -30, 30)))
        curve = (table * (odds * (1 - odds))[:, None]).T @ table + np.eye(len(found))
        found = found - np.linalg.solve(curve, table.T @ (odds - right) + found)
    values = found / spread
    # No evidence for an icon may count against it, however few the cases.
    return _named([float(values[0]), *(max(0.0, float(value)) for value in values[1:])])


def _best_bands(cases: Sequence[IconCase], weights: IconWeights, presence: IconWeights) -> Bands:
    """The least score that rejects enough of what is absent, and the gap that is worth most."""
    scored = [(case, case.scored(weights, presence)) for case in cases]
    absent = sorted(
        max((place.total, place.likeness) for place in places)[1]
        for case, places in scored
        if places and not case.labelled.boxes
    )
    accept = absent[min(len(absent) - 1, int(_REJECTED * len(absent)))] + 0.01 if absent else 0.0
    candidates = (Bands(0.0, 1.0, round(accept, 2), 99.0, gap, gap) for gap in _GAPS)
    return max(
        candidates, key=lambda bands: sum(_worth(case, each, bands) for case, each in scored)
    )


def _worth(case: IconCase, places: Sequence[Scored], bands: Bands) -> float:
    match = judged(case.target, places, bands)
    if not case.labelled.boxes:
        return float(match.verdict is Verdict.ABSENT)
    if match.verdict is Verdict.ABSENT or match.best is None:
        return 0.0
    width = case.screen.screenshot.width
    if match.verdict is Verdict.AMBIGUOUS and len(case.labelled.boxes) == 1:
        among = any(case.labelled.is_hit(rival.point, width) for rival in match.rivals)
        return _ASKING_WORTH if among else 0.0
    return float(case.labelled.is_hit(match.best.point, width))
