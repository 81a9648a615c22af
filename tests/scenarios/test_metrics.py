import pytest

from mobile_agent.actions import Finish, Press, ScrollTo, Tap, Type, Wait
from mobile_agent.outcome import Ending, Outcome
from mobile_agent.trace import EffectKind, ProblemKind, Step, Usage
from scenarios.failures import Failure, classify
from scenarios.metrics import count_steps, measure
from tests.scenarios.runs import failed, step, trace

TAP = Tap(text="A")
END = step(Finish(), None)


def test_a_run_as_short_as_a_persons_is_perfect() -> None:
    metrics = measure(
        trace(step(TAP), step(Type(text="x")), END), success=True, human_steps=2, reached=[1]
    )
    assert metrics.process_score == 1.0
    assert metrics.relative_efficiency == 1.0
    assert metrics.completion_rate == 1.0
    assert (metrics.steps, metrics.human_steps) == (2, 2)


def test_detours_cost_score_and_efficiency_but_not_completion() -> None:
    run = trace(failed(TAP), step(Wait(), EffectKind.NONE), step(TAP), step(Type(text="x")), END)
    metrics = measure(run, success=True, human_steps=2, reached=[3, None])
    assert metrics.process_score == pytest.approx(2 / 4)
    assert metrics.relative_efficiency == pytest.approx(2 / 4)
    assert metrics.completion_rate == 1.0


def test_in_a_failed_run_steps_after_the_last_rubric_are_not_right() -> None:
    run = trace(step(TAP), step(TAP), step(Press(key="back")), step(TAP), END)
    metrics = measure(run, success=False, human_steps=5, reached=[1, 2, None, None])
    assert metrics.process_score == pytest.approx(2 / 4)
    assert metrics.relative_efficiency is None
    assert metrics.completion_rate == pytest.approx(2 / 4)


def test_nothing_done_scores_nothing() -> None:
    metrics = measure(trace(), success=False, human_steps=3, reached=[None, None])
    assert (metrics.process_score, metrics.completion_rate, metrics.steps) == (0.0, 0.0, 0)


def test_a_scroll_counts_once_however_far_it_goes() -> None:
    scroll = ScrollTo(text="Display")
    found = step(scroll, None)
    run = trace(step(scroll), step(scroll), found, step(TAP), step(scroll), END)
    assert count_steps(run) == 3
    assert measure(run, success=True, human_steps=3, reached=[]).process_score == 1.0


def outcome(ending: Ending, *, success: bool = False) -> Outcome:
    return Outcome(ending, success, "", 1, Usage())


@pytest.mark.parametrize(
    ("ending", "success", "steps", "scripted", "failure"),
    [
        (Ending.DEVICE, False, [], True, Failure.DEVICE),
        (Ending.PLANNER, False, [], False, Failure.PLANNER),
        (Ending.LIMIT, False, [step(TAP)], False, Failure.LIMIT),
        (Ending.LIMIT, False, [failed(TAP)], False, Failure.NOT_FOUND),
        (Ending.FINISHED, False, [step(TAP), failed(TAP), END], True, Failure.NOT_FOUND),
        (Ending.STUCK, False, [failed(TAP, ProblemKind.AMBIGUOUS)], False, Failure.NOT_FOUND),
        (Ending.FINISHED, False, [failed(TAP, ProblemKind.DEVICE)], True, Failure.DEVICE),
        (Ending.FINISHED, True, [failed(TAP), step(TAP), END], True, Failure.WRONG_PLACE),
        (Ending.FINISHED, True, [step(TAP), END], False, Failure.PLANNER),
        (
            Ending.STUCK,
            False,
            [step(TAP, EffectKind.NONE, touched="A")],
            False,
            Failure.WRONG_PLACE,
        ),
    ],
)
def test_failures_are_told_apart(
    ending: Ending, success: bool, steps: list[Step], scripted: bool, failure: Failure
) -> None:
    ended = outcome(ending, success=success)
    assert classify(ended, trace(*steps), scripted=scripted) is failure
