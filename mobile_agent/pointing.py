"""From an action in words to a gesture in pixels, on one screen."""

from dataclasses import dataclass

from mobile_agent.actions import (
    Action,
    ChooseMark,
    ClearText,
    DoubleTap,
    Drag,
    LongPress,
    OpenApp,
    Pointing,
    Press,
    ScrollTo,
    Swipe,
    Tap,
    Type,
    Wait,
)
from mobile_agent.effect import compare
from mobile_agent.gestures import (
    DoubleTouchAt,
    DragPath,
    Gesture,
    HoldAt,
    LaunchApp,
    PressKey,
    TouchAt,
    TypeText,
    WaitFor,
)
from mobile_agent.paths import scroll_path, swipe_path
from mobile_agent.trace import EffectKind, Problem, ProblemKind, Trace
from perception import Eyes, IconTarget, Match, Point, Screen, TextBox, Verdict, find

__all__ = ["Resolution", "resolve"]

MOST_SCROLLS = 15
DRAG_SECONDS = 0.8
DRAG_HOLD = 0.7


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an action comes to on a screen: a match, a gesture or a problem."""

    match: Match | None = None
    gesture: Gesture | None = None
    problem: Problem | None = None


def resolve(action: Action, trace: Trace, screen: Screen, eyes: Eyes) -> Resolution:
    """Finds what the action points at and says what the device is to do."""
    match action:
        case Tap() | LongPress() | DoubleTap():
            return _point(action, screen, eyes)
        case ScrollTo():
            return _scroll(action, trace, screen, eyes)
        case Drag():
            return _drag(action, screen, eyes)
        case ChooseMark():
            return _choose(action, trace, screen)
    return Resolution(gesture=_plain_gesture(action, screen))


def _plain_gesture(action: Action, screen: Screen) -> Gesture | None:
    """The gesture of an action that points at nothing."""
    match action:
        case Swipe():
            gesture: Gesture | None = swipe_path(action, screen.screenshot)
        case OpenApp():
            gesture = LaunchApp(action.app)
        case Type():
            gesture = TypeText(action.text)
        case ClearText():
            gesture = PressKey("clear text")
        case Press():
            gesture = PressKey(action.key)
        case Wait():
            gesture = WaitFor(action.seconds)
        case _:
            gesture = None
    return gesture


def _gesture_at(action: Pointing, point: Point) -> Gesture:
    match action:
        case LongPress():
            return HoldAt(point)
        case DoubleTap():
            return DoubleTouchAt(point)
        case _:
            return TouchAt(point)


def _point(action: Pointing, screen: Screen, eyes: Eyes) -> Resolution:
    match = find(action.target, screen, eyes)
    if match.point is not None:
        return Resolution(match, _gesture_at(action, match.point))
    return Resolution(match, problem=_problem(match))


def _problem(match: Match) -> Problem:
    kind = "icon" if isinstance(match.target, IconTarget) else "text"
    words = match.target.words
    if match.verdict is Verdict.AMBIGUOUS:
        return Problem(
            ProblemKind.AMBIGUOUS,
            f"{len(match.rivals)} places could be the {kind} '{words}': choose a mark, "
            "or name it more exactly with region or near",
        )
    closest = match.best
    if closest is None:
        return Problem(ProblemKind.NOT_FOUND, f"no {kind} '{words}' on the screen")
    element = closest.element
    name = f"'{element.text}'" if isinstance(element, TextBox) else element.kind.with_article
    return Problem(
        ProblemKind.NOT_FOUND,
        f"no {kind} '{words}' on the screen; closest: {name} {closest.score:.2f}",
    )


def _scroll(action: ScrollTo, trace: Trace, screen: Screen, eyes: Eyes) -> Resolution:
    match = find(action.target, screen, eyes)
    if match.verdict is not Verdict.ABSENT:
        return Resolution(match)
    scrolled = 0
    for step in reversed(trace.steps):
        if step.decision.action != action or step.problem is not None or step.gesture is None:
            break
        scrolled += 1
    last = trace.last
    ended = (
        scrolled > 0
        and last is not None
        and last.effect is not None
        and last.effect.kind is EffectKind.NONE
    )
    if ended or scrolled >= MOST_SCROLLS:
        reached = (
            f"scrolled {action.direction} to the end" if ended else f"scrolled {scrolled} times"
        )
        problem = _problem(match)
        return Resolution(match, problem=Problem(problem.kind, f"{reached}: {problem.words}"))
    return Resolution(match, scroll_path(action, screen.screenshot))


def _drag(action: Drag, screen: Screen, eyes: Eyes) -> Resolution:
    start = find(action.start.target, screen, eyes)
    if start.point is None:
        return Resolution(start, problem=_problem(start))
    end = find(action.end.target, screen, eyes)
    if end.point is None:
        return Resolution(end, problem=_problem(end))
    return Resolution(start, DragPath(start.point, end.point, DRAG_SECONDS, DRAG_HOLD))


def _choose(action: ChooseMark, trace: Trace, screen: Screen) -> Resolution:
    last = trace.last
    if (
        last is None
        or last.problem is None
        or last.problem.kind is not ProblemKind.AMBIGUOUS
        or last.match is None
        or not isinstance(last.decision.action, Tap | LongPress | DoubleTap)
    ):
        return _misuse("there are no marks to choose from: name a target first")
    if action.number > len(last.match.rivals):
        return _misuse(f"there is no mark {action.number}: {len(last.match.rivals)} are shown")
    if compare(last.screen.screenshot, screen.screenshot).kind is EffectKind.NEW_SCREEN:
        return _misuse("the screen has changed since the marks were drawn: name the target again")
    chosen = last.match.rivals[action.number - 1]
    others = tuple(other for other in last.match.candidates if other is not chosen)
    match = Match(last.match.target, Verdict.FOUND, (chosen, *others))
    return Resolution(match, _gesture_at(last.decision.action, chosen.point))


def _misuse(words: str) -> Resolution:
    return Resolution(problem=Problem(ProblemKind.WRONG_USE, words))
