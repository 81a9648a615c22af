from pathlib import Path

import pytest

from mobile_agent import Ending, ScriptPlanner, resume, run, step
from mobile_agent.errors import TraceError, UsageError
from mobile_agent.flows import Flow, parse_flow
from mobile_agent.gestures import Gesture, TouchAt, TypeText
from mobile_agent.located_yaml import load
from mobile_agent.run_folder import read_run
from mobile_agent.trace import EffectKind, ProblemKind, Trace
from perception import Eyes
from tests.painted_phone import Page, PaintedPhone

PAGES = {
    "home": Page({"Display": "display", "Network": None, "Storage": None}),
    "display": Page({"Brightness": None, "Dark theme": "dark"}),
    "dark": Page({"Done": None}),
}


def flow(text: str) -> Flow:
    return parse_flow(load(text, "flow.yaml"))


def test_a_flow_is_carried_out_by_sight(eyes: Eyes, tmp_path: Path) -> None:
    phone = PaintedPhone(PAGES)
    planner = ScriptPlanner(flow("[tap: Display, tap: Dark theme, type: Hello, finish: ok]"))
    outcome = run("Make it dark", phone, planner, tmp_path / "run", eyes=eyes)
    assert outcome.ending is Ending.FINISHED
    assert outcome.success
    assert outcome.answer == "ok"
    assert phone.page == "dark"
    assert phone.typed == "Hello"
    record = read_run(tmp_path / "run")
    assert record.outcome is not None
    assert record.outcome["ending"] == "finished"
    kinds = [taken.effect.kind for taken in record.trace.steps if taken.effect]
    assert kinds[0] is not EffectKind.NONE
    assert [type(taken.gesture) for taken in record.trace.steps[:3]] == [TouchAt, TouchAt, TypeText]


def test_a_step_is_the_same_when_computed_again(eyes: Eyes, tmp_path: Path) -> None:
    phone = PaintedPhone(PAGES)
    planner = ScriptPlanner(flow("[tap: Display, tap: Brightness, finish]"))
    run("Again", phone, planner, tmp_path / "run", eyes=eyes)
    steps = read_run(tmp_path / "run").trace.steps
    for index, taken in enumerate(steps):
        again = step(Trace("Again", steps[:index]), taken.screen.screenshot, eyes, planner)
        assert again.decision == taken.decision
        assert again.gesture == taken.gesture
        assert again.match == taken.match
    assert len(phone.done) == 2


def test_what_is_absent_ends_a_flow_with_its_reason(eyes: Eyes, tmp_path: Path) -> None:
    phone = PaintedPhone(PAGES)
    outcome = run("x", phone, ScriptPlanner(flow("[tap: Log out]")), tmp_path / "run", eyes=eyes)
    assert outcome.ending is Ending.FINISHED
    assert not outcome.success
    assert "no text 'Log out' on the screen" in outcome.answer
    assert not any(isinstance(gesture, TouchAt) for gesture in phone.done)


def test_an_unknown_app_is_told_to_the_planner(eyes: Eyes, tmp_path: Path) -> None:
    phone = PaintedPhone(PAGES)
    outcome = run("x", phone, ScriptPlanner(flow("[open_app: Maps]")), tmp_path / "run", eyes=eyes)
    assert not outcome.success
    problem = read_run(tmp_path / "run").trace.steps[0].problem
    assert problem is not None
    assert problem.kind is ProblemKind.DEVICE
    assert "Maps" in problem.words


def test_scrolling_goes_on_until_the_target_shows(eyes: Eyes, tmp_path: Path) -> None:
    pages = {
        "home": Page({"Display": None}),
        "home below": Page({"Storage": None}),
        "home below below": Page({"System": "end"}),
        "end": Page({"Updated": None}),
    }
    phone = PaintedPhone(pages)
    planner = ScriptPlanner(flow("[scroll_to: System, tap: System]"))
    assert run("x", phone, planner, tmp_path / "run", eyes=eyes).success
    assert phone.page == "end"


def test_scrolling_ends_where_the_page_does(eyes: Eyes, tmp_path: Path) -> None:
    phone = PaintedPhone({"home": Page({"Display": None})})
    planner = ScriptPlanner(flow("[scroll_to: System]"))
    outcome = run("x", phone, planner, tmp_path / "run", eyes=eyes)
    assert not outcome.success
    assert "scrolled down to the end" in outcome.answer


def test_the_step_limit_holds(eyes: Eyes, tmp_path: Path) -> None:
    planner = ScriptPlanner(flow("[tap: Display, press: back, tap: Display, press: back]"))
    outcome = run("x", PaintedPhone(PAGES), planner, tmp_path / "run", eyes=eyes, max_steps=3)
    assert outcome.ending is Ending.LIMIT
    assert outcome.steps == 3


def test_fruitless_repeats_end_a_run(eyes: Eyes, tmp_path: Path) -> None:
    planner = ScriptPlanner(flow("[" + "tap: Network, " * 9 + "finish]"))
    phone = PaintedPhone(PAGES)
    outcome = run("x", phone, planner, tmp_path / "run", eyes=eyes)
    assert outcome.ending is Ending.STUCK
    assert len(phone.done) == 4


@pytest.mark.parametrize("goal", ["", "  \n ", "x" * 10_000])
def test_an_instruction_that_is_none(eyes: Eyes, tmp_path: Path, goal: str) -> None:
    planner = ScriptPlanner(flow("[finish]"))
    with pytest.raises(UsageError, match="instruction"):
        run(goal, PaintedPhone(PAGES), planner, tmp_path / "run", eyes=eyes)
    assert not (tmp_path / "run").exists()


class LostPhone(PaintedPhone):
    """A phone that is taken away after some gestures."""

    survives: int = 1

    def perform(self, gesture: Gesture) -> None:
        super().perform(gesture)
        self.gone = len(self.done) >= self.survives


def test_a_lost_phone_ends_the_run_and_resume_goes_on(eyes: Eyes, tmp_path: Path) -> None:
    """The gesture's effect was never seen, yet it is not done twice."""
    phone = LostPhone(PAGES)
    planner = ScriptPlanner(flow("[tap: Display, tap: Dark theme, finish]"))
    outcome = run("x", phone, planner, tmp_path / "run", eyes=eyes)
    assert outcome.ending is Ending.DEVICE
    assert outcome.steps == 1
    phone.gone, phone.survives = False, 99
    outcome = resume(tmp_path / "run", phone, planner, eyes=eyes)
    assert outcome.success
    assert [type(gesture) for gesture in phone.done] == [TouchAt, TouchAt]
    assert phone.page == "dark"


def test_a_run_that_has_ended_is_not_resumed(eyes: Eyes, tmp_path: Path) -> None:
    planner = ScriptPlanner(flow("[tap: Display, finish]"))
    run("x", PaintedPhone(PAGES), planner, tmp_path / "run", eyes=eyes)
    with pytest.raises(TraceError, match="has ended"):
        resume(tmp_path / "run", PaintedPhone(PAGES), planner, eyes=eyes)
