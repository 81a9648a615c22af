"""`python -m perception.calibrate DIR`: measures the constants of find on labelled screens."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from perception.bench.labels import LabelledTarget, read_labels
from perception.calibration import SHIPPED, Bands, Calibration, IconWeights
from perception.errors import PerceptionError
from perception.eyes import Eyes
from perception.finding.description import understood
from perception.finding.evidence import icon_evidence
from perception.finding.icons import scored_icons
from perception.finding.search import neighbours_of
from perception.finding.verdict import judged
from perception.finding.weighing import evidence_numbers
from perception.geometry import Box
from perception.match import Verdict
from perception.screen import Screen
from perception.screenshot import Screenshot
from perception.seeing import see
from perception.targets import IconTarget

__all__ = ["main"]

Numbers = npt.NDArray[np.float64]
_RIDGE = 0.02


@dataclass(frozen=True, slots=True)
class _Case:
    """An icon target on a seen screen."""

    labelled: LabelledTarget
    target: IconTarget
    screen: Screen
    neighbours: tuple[Box, ...]
    group: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Fits the icon weights and bands on a labelled folder and writes the calibration file."""
    parser = argparse.ArgumentParser(prog="python -m perception.calibrate", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with labels.jsonl and its pictures")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="the file to write")
    parser.add_argument("--folds", type=int, default=5, help="for the honest estimate")
    options = parser.parse_args(arguments)
    try:
        eyes = Eyes.default()
        cases = list(_cases(options.folder, eyes))
        estimate = _held_out(cases, eyes, options.folds)
        weights, bands = _fitted(cases, eyes)
    except PerceptionError as error:
        print(f"calibrate: {error}", file=sys.stderr)
        return 2
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    measured = (
        f"{today}, {len(cases)} icon targets on {len({case.group for case in cases})} screens"
    )
    calibration = replace(eyes.calibration, icon=bands, icon_weights=weights, measured=measured)
    options.out.write_text(json.dumps(_plain(calibration), indent=2) + "\n", encoding="utf-8")
    print(f"right on screens left out of the fit: {estimate}")
    print(f"right on all: {_rates(cases, eyes, weights, bands)}")
    return 0


def _cases(folder: Path, eyes: Eyes) -> Iterable[_Case]:
    for group, labelled in enumerate(read_labels(folder)):
        screen = see(Screenshot.open(labelled.path), eyes)
        for each in labelled.targets:
            if isinstance(each.target, IconTarget):
                beside = neighbours_of(each.target.near, screen)
                yield _Case(each, each.target, screen, beside, group)
        print(f"{labelled.name}", file=sys.stderr)


def _held_out(cases: Sequence[_Case], eyes: Eyes, folds: int) -> str:
    right: dict[str, list[bool]] = {}
    for fold in range(folds):
        weights, bands = _fitted([case for case in cases if case.group % folds != fold], eyes)
        for case in cases:
            if case.group % folds == fold:
                right.setdefault(_kind(case), []).append(_is_right(case, eyes, weights, bands))
    return _words(right)


def _rates(cases: Sequence[_Case], eyes: Eyes, weights: IconWeights, bands: Bands) -> str:
    right: dict[str, list[bool]] = {}
    for case in cases:
        right.setdefault(_kind(case), []).append(_is_right(case, eyes, weights, bands))
    return _words(right)


def _kind(case: _Case) -> str:
    return "present" if case.labelled.boxes else "absent"


def _words(right: dict[str, list[bool]]) -> str:
    return ", ".join(f"{kind} {np.mean(each):.3f}" for kind, each in sorted(right.items()))


def _is_right(case: _Case, eyes: Eyes, weights: IconWeights, bands: Bands) -> bool:
    places = scored_icons(case.target, case.screen, case.neighbours, eyes.matcher, weights)
    match = judged(case.target, places, bands)
    if not case.labelled.boxes:
        return match.verdict is Verdict.ABSENT
    single = len(case.labelled.boxes) == 1
    if match.best is None or match.verdict is Verdict.ABSENT:
        return False
    if single and match.verdict is Verdict.AMBIGUOUS:
        return False
    return case.labelled.is_hit(match.best.point, case.screen.screenshot.width)


def _fitted(cases: Sequence[_Case], eyes: Eyes) -> tuple[IconWeights, Bands]:
    rows: list[Numbers] = []
    hits: list[bool] = []
    for case in cases:
        description = understood(case.target.description)
        for evidence in icon_evidence(description, case.screen, eyes.matcher):
            rows.append(evidence_numbers(evidence, case.target, case.neighbours, case.screen))
            width = case.screen.screenshot.width
            hits.append(case.labelled.is_hit(evidence.icon.box.center, width))
    coefficients = _logistic(np.stack(rows), np.asarray(hits, np.float64))
    names = [field.name for field in fields(IconWeights)]
    weights = IconWeights(**dict(zip(names, coefficients.round(3).tolist(), strict=True)))
    return weights, _best_bands(cases, eyes, weights)


def _logistic(rows: Numbers, hits: Numbers) -> Numbers:
    """Ridge logistic regression whose coefficients but the first are never negative."""
    coefficients = np.zeros(rows.shape[1])
    step = 4.0 / (np.linalg.norm(rows, 2) ** 2 / len(rows) + _RIDGE)
    momentum = coefficients.copy()
    for turn in range(3000):
        odds = 1.0 / (1.0 + np.exp(-np.clip(rows @ momentum, -40, 40)))
        slope = rows.T @ (odds - hits) / len(rows)
        slope[1:] += _RIDGE * 0.01 * momentum[1:]
        following = momentum - step * slope
        following[1:] = np.maximum(following[1:], 0.0)
        momentum = following + turn / (turn + 3) * (following - coefficients)
        coefficients = following
    return coefficients


def _best_bands(cases: Sequence[_Case], eyes: Eyes, weights: IconWeights) -> Bands:
    """The least accepted score and the gap that are right most often, absent ones weighing more."""
    ranked = [
        scored_icons(case.target, case.screen, case.neighbours, eyes.matcher, weights)
        for case in cases
    ]
    best, best_worth = Bands(0.0, 1.0, 0.0, 99.0, 0.2, 0.2), -1.0
    for accept in np.arange(-6.0, 3.0, 0.1):
        for gap in (0.02, 0.05, 0.1, 0.2, 0.3):
            bands = Bands(0.0, 1.0, round(float(accept), 2), 99.0, gap, gap)
            worth = 0.0
            for case, places in zip(cases, ranked, strict=True):
                match = judged(case.target, places, bands)
                if not case.labelled.boxes:
                    worth += _ABSENT_WORTH * (match.verdict is Verdict.ABSENT)
                elif match.verdict is Verdict.FOUND and match.best is not None:
                    width = case.screen.screenshot.width
                    worth += case.labelled.is_hit(match.best.point, width)
                elif match.verdict is Verdict.AMBIGUOUS:
                    worth += 0.5
            if worth > best_worth:
                best, best_worth = bands, worth
    return best


_ABSENT_WORTH = 1.5
"""A touch on something else does more harm than saying that nothing is there."""


def _plain(calibration: Calibration) -> dict[str, object]:
    return {
        "text": asdict(calibration.text),
        "icon": asdict(calibration.icon),
        "icon_weights": asdict(calibration.icon_weights),
        "measured": calibration.measured,
    }


if __name__ == "__main__":
    sys.exit(main())
