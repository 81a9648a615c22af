"""The bands of texts follow from cases: enough is rejected, and the rest is found."""

import random
from dataclasses import replace

import pytest

from perception import Box, TextBox, TextTarget
from perception.bench.labels import LabelledTarget
from perception.finding.scored import Scored
from perception.match import Reason, Verdict
from perception.text_fitting import TextCase, fitted_texts, is_right_text

RIGHT, WRONG = Box(100, 500, 300, 540), Box(100, 1500, 300, 1540)


def place(box: Box, likeness: float, behind: float = 0.0) -> Scored:
    reasons = (Reason("text", likeness, "reads so"), Reason("region", -behind, "off"))
    return Scored(TextBox("Text", box, 0.9), box.center, likeness, reasons)


def case(group: int, boxes: tuple[Box, ...], *places: Scored) -> TextCase:
    labelled = LabelledTarget(TextTarget("Text"), "exact" if boxes else "absent", boxes)
    return TextCase(labelled, places, 1080, group)


@pytest.fixture(scope="module")
def cases() -> list[TextCase]:
    """Present texts read 0.75 and more alike, absent ones 0.55 at most."""
    chance = random.Random(2)
    present = [
        case(at, (RIGHT,), place(RIGHT, chance.uniform(0.75, 1.0)), place(WRONG, 0.5))
        for at in range(120)
    ]
    absent = [case(at, (), place(WRONG, chance.uniform(0.2, 0.55))) for at in range(60)]
    repeated = [
        case(at, (RIGHT, WRONG), place(RIGHT, 1.0), place(WRONG, 1.0, behind=0.01))
        for at in range(5)
    ]
    return [*present, *absent, *repeated]


def test_the_least_that_is_accepted_lies_between(cases: list[TextCase]) -> None:
    bands = fitted_texts(cases)
    assert 0.6 <= bands.accept <= 0.72
    assert all(is_right_text(each, bands) for each in cases)


def test_the_curve_is_low_for_what_is_wrong_and_high_for_what_is_right(
    cases: list[TextCase],
) -> None:
    bands = fitted_texts(cases)
    assert bands.probability(0.3) < 0.1
    assert bands.probability(0.55) < 0.5 < bands.probability(0.75)
    assert bands.probability(1.0) > 0.95


def test_few_cases_promise_less_than_many(cases: list[TextCase]) -> None:
    few, many = fitted_texts(cases[115:125]), fitted_texts(cases)
    assert few.probability(1.0) < many.probability(1.0)


def test_rejecting_what_is_absent_goes_before_finding_what_is_there(cases: list[TextCase]) -> None:
    alike = [case(at, (), place(WRONG, 0.8)) for at in range(10)]
    bands = fitted_texts([*cases, *alike])
    assert bands.accept > 0.8


def test_a_rival_within_the_gap_is_no_answer_but_for_repeated_texts(cases: list[TextCase]) -> None:
    bands = replace(fitted_texts(cases), gap=0.02)
    once = case(0, (RIGHT,), place(RIGHT, 1.0), place(WRONG, 1.0, behind=0.01))
    twice = case(0, (RIGHT, WRONG), *once.places)
    assert once.match(bands).verdict is twice.match(bands).verdict is Verdict.AMBIGUOUS
    assert not is_right_text(once, bands)
    assert is_right_text(twice, bands)


def test_no_place_at_all_is_right_only_for_what_is_absent(cases: list[TextCase]) -> None:
    bands = fitted_texts(cases)
    assert is_right_text(case(0, ()), bands)
    assert not is_right_text(case(0, (RIGHT,)), bands)
    assert not case(0, (RIGHT,)).is_hit
