"""Weights and bands follow from cases: what tells right icons from wrong ones counts."""

import numpy as np
import pytest

from perception import Box, Icon, IconTarget, Screen, Screenshot
from perception.bench.labels import LabelledTarget
from perception.finding.evidence import Evidence
from perception.fitting import IconCase, IconFit, fitted, is_right

SHOT = Screenshot(np.zeros((1920, 1080, 3), np.uint8))
BOXES = tuple(Box(100 + 200 * number, 600, 180 + 200 * number, 680) for number in range(4))


def case(group: int, right: int | None, rng: np.random.Generator) -> IconCase:
    """Four icons; the right one fits better, and all that is told of colour is mere chance."""
    icons = tuple(Icon(box, float(rng.uniform(0.3, 0.9))) for box in BOXES)
    fits = rng.normal(0.2, 0.05, 4)
    if right is not None:
        fits[right] += 0.35
    evidence = tuple(
        Evidence(
            icon=icon,
            picture=float(fit),
            contrast=float(-12 + 16 * fit),
            resembles="thing",
            lead=float(fit - np.delete(fits, number).max()),
            colour=float(rng.random()),
            kind=None,
            label=None,
        )
        for number, (icon, fit) in enumerate(zip(icons, fits, strict=True))
    )
    target = IconTarget("gear")
    boxes = () if right is None else (BOXES[right],)
    labelled = LabelledTarget(target, "visual" if boxes else "absent", boxes)
    return IconCase(labelled, target, Screen(SHOT, (), icons), (), evidence, group)


@pytest.fixture(scope="module")
def cases() -> list[IconCase]:
    rng = np.random.default_rng(4)
    return [case(group, group % 6 if group % 6 < 4 else None, rng) for group in range(90)]


@pytest.fixture(scope="module")
def fit(cases: list[IconCase]) -> IconFit:
    return fitted(cases)


def test_what_tells_right_from_wrong_weighs_more_than_chance(fit: IconFit) -> None:
    assert fit.weights.contrast * 16 + fit.weights.picture > 5 * fit.weights.colour


def test_no_evidence_for_an_icon_counts_against_it(fit: IconFit) -> None:
    for weights in (fit.weights, fit.presence):
        assert min(weights.picture, weights.contrast, weights.lead, weights.colour) >= 0.0


def test_a_region_never_makes_a_target_absent(fit: IconFit) -> None:
    assert fit.presence.region == 0.0


def test_cases_never_seen_are_right_too(fit: IconFit) -> None:
    rng = np.random.default_rng(5)
    fresh = [case(number, number % 6 if number % 6 < 4 else None, rng) for number in range(60)]
    assert np.mean([is_right(each, fit) for each in fresh]) > 0.9


def test_an_absent_target_is_right_only_when_rejected(cases: list[IconCase], fit: IconFit) -> None:
    absent = [each for each in cases if not each.labelled.boxes]
    rejected = [
        max(place.likeness for place in each.scored(fit.weights, fit.presence)) < fit.bands.accept
        for each in absent
    ]
    assert [is_right(each, fit) for each in absent] == rejected
