from mobile_agent.actions import Action, ChooseMark, Finish, ScrollTo, Tap, Wait
from mobile_agent.flows import Flow
from mobile_agent.gestures import DragPath, TouchAt
from mobile_agent.planners.script import MOST_TRIES, ScriptPlanner
from mobile_agent.trace import Decision, Problem, ProblemKind, Step, Trace
from perception import Match, Point, Screen, Screenshot, TextTarget, Verdict
from tests.painted_phone import Page, PaintedPhone

PICTURE: Screenshot = PaintedPhone({"home": Page({"Go": None})}).screenshot()
SCREEN = Screen(PICTURE)
ABSENT = Problem(ProblemKind.NOT_FOUND, "no text 'B' on the screen")


def done(action: Action, **changes: object) -> Step:
    return Step(SCREEN, Decision("", action), gesture=TouchAt(Point(1, 1)), **changes)  # type: ignore[arg-type]


def decide(actions: tuple[Action, ...], *steps: Step) -> Action:
    planner = ScriptPlanner(Flow("", actions))
    return planner.decide(Trace("goal", steps), SCREEN).action


A, B = Tap(text="A"), Tap(text="B")


def test_it_goes_through_the_flow_and_finishes() -> None:
    assert decide((A, B)) == A
    assert decide((A, B), done(A)) == B
    assert decide((A, B), done(A), done(B)) == Finish()


def test_the_same_action_twice_is_done_twice() -> None:
    assert decide((A, A, B), done(A)) == A
    assert decide((A, A, B), done(A), done(A)) == B


def test_what_is_not_there_yet_is_waited_for_and_tried_again() -> None:
    missing = done(B, problem=ABSENT)
    assert isinstance(decide((A, B), done(A), missing), Wait)
    waited = done(Wait(seconds=1.0))
    assert decide((A, B), done(A), missing, waited) == B


def test_it_gives_up_with_the_reason() -> None:
    tries = [done(B, problem=ABSENT), done(Wait(seconds=1.0))] * MOST_TRIES
    last = decide((A, B), done(A), *tries[:-1])
    assert last == Finish(success=False, answer=ABSENT.words)


def test_an_ambiguous_target_is_the_likeliest() -> None:
    unclear = done(A, problem=Problem(ProblemKind.AMBIGUOUS, "two"))
    assert decide((A, B), unclear) == ChooseMark(number=1)
    assert decide((A, B), unclear, done(ChooseMark(number=1))) == B


def test_a_flow_may_say_which_mark() -> None:
    unclear = done(A, problem=Problem(ProblemKind.AMBIGUOUS, "two"))
    two = ChooseMark(number=2)
    assert decide((A, two, B), unclear) == two
    assert decide((A, two, B), unclear, done(two)) == B
    assert decide((A, two, B), done(A)) == B


def test_scrolling_is_over_once_the_target_shows() -> None:
    scroll = ScrollTo(text="B")
    target = TextTarget("B")
    moving = Step(
        SCREEN,
        Decision("", scroll),
        match=Match(target, Verdict.ABSENT),
        gesture=DragPath(Point(1, 9), Point(1, 1)),
    )
    there = Step(SCREEN, Decision("", scroll), match=Match(target, Verdict.FOUND))
    assert decide((scroll, B), moving) == scroll
    assert decide((scroll, B), moving, there) == B
