import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import (
    Action,
    Ask,
    ClearText,
    Drag,
    Finish,
    Press,
    ScrollTo,
    Swipe,
    Tap,
    TargetWords,
    Type,
    Wait,
)
from mobile_agent.history import (
    action_in_words,
    describe,
    fruitless_repeats,
    shortened,
    summarise,
    where,
)
from mobile_agent.trace import Decision, Effect, EffectKind, ProblemKind, Step, Trace
from perception import REGIONS, Point
from tests.mobile_agent.planners.claude.screens import ambiguous, failed, screen_with, tapped

BLANK = screen_with()
actions = st.one_of(
    st.builds(Type, text=st.text(min_size=1, max_size=300)),
    st.builds(Tap, text=st.text(min_size=1, max_size=300).filter(str.strip)),
    st.builds(Ask, question=st.text(min_size=1, max_size=300)),
    st.just(ClearText()),
)
steps = st.builds(
    Step, screen=st.just(BLANK), decision=st.builds(Decision, st.text(max_size=500), actions)
) | st.sampled_from([tapped("Display"), ambiguous(), failed(Press(key="back"), "x" * 2_000)])


@pytest.mark.parametrize(
    ("x", "y", "region"),
    [(0, 0, "top left"), (1079, 2399, "bottom right"), (540, 1200, "center"), (540, 5, "top")],
)
def test_where(x: int, y: int, region: str) -> None:
    assert where(Point(x, y), 1080, 2400) == region


@given(
    st.integers(-9_999, 9_999),
    st.integers(-9_999, 9_999),
    st.integers(1, 9_999),
    st.integers(1, 9_999),
)
def test_every_point_is_somewhere(x: int, y: int, width: int, height: int) -> None:
    assert where(Point(x, y), width, height) in REGIONS


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Tap(text="Display"), "tap text 'Display'"),
        (
            Tap(icon="switch", region="top", near="Wi-Fi"),
            "tap icon 'switch' (top, near 'Wi-Fi')",
        ),
        (ScrollTo(text="About", direction="up"), "scroll_to text 'About' up"),
        (
            Drag(start=TargetWords(text="A"), end=TargetWords(icon="bin")),
            "drag text 'A' onto icon 'bin'",
        ),
        (Swipe(direction="up"), "swipe 'up' 'medium'"),
        (Wait(seconds=2), "wait 2 s"),
        (Type(text="two\nlines"), "type 'two lines'"),
        (ClearText(), "clear_text"),
        (Finish(success=False, answer="No app"), "finish with failure: 'No app'"),
    ],
)
def test_actions_in_words(action: Action, words: str) -> None:
    assert action_in_words(action) == words


def test_a_step_is_told_on_one_line() -> None:
    assert describe(3, tapped("Display", thought="Display is\nthere.")) == (
        "3. \"Display is there.\" → tap text 'Display' · found 'Display' at top left, 0.97 "
        "· a new screen came"
    )


def test_a_problem_is_told_in_full() -> None:
    words = "no text 'Log in' on the screen; closest: 'Sign in' 0.61"
    assert f"not found: {words}" in describe(1, failed(Tap(text="Log in"), words))


def test_a_reply_is_told() -> None:
    step = Step(BLANK, Decision("", Ask(question="Who?")), reply="Anna")
    assert describe(1, step) == "1. → ask 'Who?' · the person replied: 'Anna'"


@given(st.lists(steps, max_size=40), st.integers(0, 3_000))
def test_a_summary_never_exceeds_its_budget(told: list[Step], budget: int) -> None:
    summary = summarise(Trace("goal", tuple(told)), budget)
    assert len(summary) <= budget
    assert len(summary.splitlines()) <= max(len(told), 1)


def test_a_long_run_keeps_the_newest_steps_in_full_and_the_numbers_of_all() -> None:
    told = (tapped("Display"),) * 200
    lines = summarise(Trace("goal", told), 4_000).splitlines()
    assert lines[-1] == describe(200, told[-1])
    assert lines[-5] == describe(196, told[-5])
    merged = 200 - (len(lines) - 1)
    assert lines[0] == f"1–{merged}. (told in short) {merged} × tap"
    assert lines[1].startswith(f"{merged + 1}. tap text")


def test_a_short_run_is_told_in_full() -> None:
    told = (tapped("A"), ambiguous(), tapped("B"))
    lines = summarise(Trace("goal", told), 6_000).splitlines()
    assert lines == [describe(index, step) for index, step in enumerate(told, 1)]


def test_fruitless_repeats_are_counted_from_the_newest() -> None:
    vain = tapped("OK", EffectKind.NONE)
    missing = failed(Tap(text="OK"), "no text 'OK'")
    other = failed(Tap(text="Cancel"), "no text 'Cancel'", ProblemKind.NOT_FOUND)
    assert fruitless_repeats(Trace("goal")) == 0
    assert fruitless_repeats(Trace("goal", (vain, missing, vain))) == 3
    assert fruitless_repeats(Trace("goal", (vain, other, vain))) == 1
    assert fruitless_repeats(Trace("goal", (vain, tapped("OK"), vain, missing))) == 2
    assert fruitless_repeats(Trace("goal", (vain, tapped("OK")))) == 0


@given(st.text(), st.integers(0, 50))
def test_shortened_is_one_line_of_that_length(words: str, longest: int) -> None:
    short = shortened(words, longest)
    assert len(short) <= longest
    assert len(short.splitlines()) <= 1


def test_waiting_again_and_again_is_not_fruitless() -> None:
    waited = Step(BLANK, Decision("", Wait(seconds=1)), effect=Effect(EffectKind.NONE, 0.0))
    assert fruitless_repeats(Trace("goal", (waited,) * 5)) == 0
