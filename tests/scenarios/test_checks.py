import pytest
from pydantic import ValidationError

from mobile_agent.actions import Finish, LongPress, OpenApp, Press, Tap, Type
from mobile_agent.trace import Trace
from perception import Eyes, Screen
from scenarios.checks import AnswerContains, ScreenLacks, ScreenShows, ShellCheck
from scenarios.evidence import Evidence
from scenarios.milestones import Opened, Pressed, Saw, Tapped, Typed, steps_until
from tests.scenarios.runs import failed, screen_of, step, trace

OUTPUT = "Row: 0 _id=1, hour=6, minutes=45\nRow: 1 _id=2, hour=7, minutes=0\n"


def evidence(
    eyes: Eyes, run: Trace | None = None, *, answer: str = "", screen: Screen | None = None
) -> Evidence:
    def shell(line: str) -> str:
        return OUTPUT if line == "content query" else ""

    return Evidence(run or trace(), answer, screen or screen_of(), eyes, shell)


def alarm_at(hour: int) -> ShellCheck:
    return ShellCheck.model_validate({"shell": "content query", "contains": f"hour={hour}"})


@pytest.mark.parametrize(
    ("wanted", "passed"),
    [
        ({"contains": "hour=6"}, True),
        ({"contains": ["hour=6", "hour=7"]}, True),
        ({"contains": ["hour=6", "hour=8"]}, False),
        ({"not_contains": "hour=8"}, True),
        ({"not_contains": ["hour=8", "hour=7"]}, False),
        ({"matches": r"^Row: 1 .*minutes=0$"}, True),
        ({"matches": r"^Row: 2"}, False),
        ({"equals": OUTPUT}, True),
        ({"equals": "Row: 0"}, False),
        ({"contains": "hour=6", "not_contains": "hour=7"}, False),
    ],
)
def test_a_commands_output(eyes: Eyes, wanted: dict[str, object], passed: bool) -> None:
    check = ShellCheck.model_validate({"shell": "content query", **wanted})
    result = check.judge(evidence(eyes))
    assert result.passed is passed
    assert "hour=6" in result.saw
    assert "content query" in result.words


def test_a_shell_check_must_expect_something() -> None:
    with pytest.raises(ValidationError, match="say what to expect"):
        ShellCheck.model_validate({"shell": "content query"})


def test_what_the_last_screen_shows(eyes: Eyes) -> None:
    seen = evidence(eyes, screen=screen_of("Display", "Dark theme", "Off"))
    assert ScreenShows(screen_shows="Dark theme").judge(seen).passed
    assert not ScreenShows(screen_shows="Night light").judge(seen).passed
    assert ScreenLacks(screen_lacks="Night light").judge(seen).passed
    assert not ScreenLacks(screen_lacks="dark theme").judge(seen).passed


def test_what_the_answer_contains(eyes: Eyes) -> None:
    seen = evidence(eyes, answer="Her number is +44 20\N{NO-BREAK SPACE}7946 0101.")
    assert AnswerContains(answer_contains="+44 20 7946 0101").judge(seen).passed
    assert not AnswerContains(answer_contains="+44 20 7946 0102").judge(seen).passed


def test_milestones_count_the_steps_that_led_there(eyes: Eyes) -> None:
    run = trace(
        step(OpenApp(app="Clock")),
        step(Tap(text="Add"), screen=screen_of("Alarm"), touched="Add label"),
        step(Type(text="Swim practice"), screen=screen_of("Label")),
        step(Press(key="back")),
        step(Finish(), None, screen=screen_of("Alarm", "Swim practice")),
    )
    seen = evidence(eyes, run, screen=screen_of("06:45"))
    assert steps_until(Opened(opened="clock"), seen) == 1
    assert steps_until(Tapped(tapped="label"), seen) == 2
    assert steps_until(Typed(typed="swim"), seen) == 3
    assert steps_until(Pressed(pressed="back"), seen) == 4
    assert steps_until(Saw(saw="Label"), seen) == 2
    assert steps_until(Saw(saw="Swim practice"), seen) == 4
    assert steps_until(Saw(saw="06:45"), seen) == 5
    assert steps_until(alarm_at(6), seen) == 5


def test_milestones_that_were_not_reached(eyes: Eyes) -> None:
    run = trace(failed(Tap(text="Add")), failed(LongPress(text="Note")), step(OpenApp(app="Clock")))
    seen = evidence(eyes, run)
    assert steps_until(Tapped(tapped="Add"), seen) is None
    assert steps_until(Opened(opened="Notes"), seen) is None
    assert steps_until(Typed(typed="x"), seen) is None
    assert steps_until(Pressed(pressed="home"), seen) is None
    assert steps_until(Saw(saw="Alarm"), seen) is None
    assert steps_until(alarm_at(9), seen) is None


def test_a_tap_on_the_launchers_icon_opens_an_app_too(eyes: Eyes) -> None:
    run = trace(step(Tap(text="Clock"), touched="Clock"))
    assert steps_until(Opened(opened="Clock"), evidence(eyes, run)) == 1
