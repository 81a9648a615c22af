"""What the page shows, made from the trace: plain words and numbers for the template."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from mobile_agent.gestures import DoubleTouchAt, DragPath, HoldAt, TouchAt
from mobile_agent.history import action_in_words
from mobile_agent.outcome import Ending
from mobile_agent.report.checks import CheckOutcome
from mobile_agent.run_folder import Record
from mobile_agent.trace import EffectKind, ProblemKind, Step, Usage
from perception import Box, IconTarget, Match, Point, TextBox, Verdict
from perception.explaining import explained

__all__ = ["CandidateView", "RunView", "Stage", "StepView", "view_run"]

STAGES = ("see", "decide", "find", "perform", "capture")


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the time that something took."""

    name: str
    seconds: float
    share: float


@dataclass(frozen=True, slots=True)
class CandidateView:
    """One place that the target could have been."""

    rank: int
    name: str
    score: float
    box: Box
    point: Point
    why: str
    reasons: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A box on the picture with its words."""

    box: Box
    words: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One step as shown.

    Attributes:
        state: ok, warn or bad: how it went.
        before: Content hash of the picture decided on.
        after: Content hash of the picture after the gesture; empty where none is known.
        why: What became of the search for the target, in a sentence; empty where none was made.
    """

    number: int
    action: str
    kind: str
    thought: str
    state: str
    summary: str
    before: str
    after: str
    width: int
    height: int
    target: str
    verdict: str
    why: str
    candidates: tuple[CandidateView, ...]
    texts: tuple[Mark, ...]
    icons: tuple[Mark, ...]
    touch: Point | None
    drag: tuple[Point, Point] | None
    gesture: str
    effect: str
    effect_box: Box | None
    note: str
    problem: str
    reply: str
    seconds: float
    stages: tuple[Stage, ...]
    tokens: int
    cost: str


@dataclass(frozen=True, slots=True)
class RunView:
    """A run as shown."""

    goal: str
    state: str
    outcome: str
    answer: str
    started: str
    planner: str
    device: str
    checks: tuple[CheckOutcome, ...] | None
    seconds: float
    stages: tuple[Stage, ...]
    tokens: int
    cost: str
    steps: tuple[StepView, ...]
    icons_share: str


def view_run(record: Record, checks: tuple[CheckOutcome, ...] | None) -> RunView:
    """All that the page shows of a run, but the pictures."""
    steps = record.trace.steps
    state, outcome = _outcome(record, checks)
    totals: dict[str, float] = {}
    for step in steps:
        for stage, seconds in step.timings.items():
            totals[stage] = totals.get(stage, 0.0) + seconds
    usage = record.trace.usage
    return RunView(
        goal=record.trace.goal,
        state=state,
        outcome=outcome,
        answer=str((record.outcome or {}).get("answer") or ""),
        started=_moment(record.header.started),
        planner=_planner(record, usage),
        device=_device(record.header.device),
        checks=checks,
        seconds=sum(totals.values()),
        stages=_stages(totals),
        tokens=usage.tokens,
        cost=_cost(usage),
        steps=tuple(
            _view_step(number, step, record.sending == number - 1)
            for number, step in enumerate(steps, 1)
        ),
        icons_share=_share_of_icons(steps),
    )


def _outcome(record: Record, checks: tuple[CheckOutcome, ...] | None) -> tuple[str, str]:
    if record.outcome is None:
        return "warn", "cut short"
    if checks is not None:
        return (
            ("ok", "checked done")
            if all(check.passed for check in checks)
            else ("bad", "not done, say the checks")
        )
    ending = str(record.outcome.get("ending", ""))
    if record.outcome.get("success"):
        return "ok", "done, says the planner"
    words = {
        Ending.FINISHED: "not done, says the planner",
        Ending.LIMIT: "stopped at the step limit",
        Ending.STUCK: "stopped: no progress",
        Ending.PLANNER: "stopped: the planner failed",
        Ending.DEVICE: "stopped: the phone failed",
        Ending.INTERRUPTED: "interrupted",
    }
    known = ending in set(Ending)
    return "bad", words[Ending(ending)] if known else ending or "not done"


def _moment(started: str) -> str:
    try:
        return datetime.fromisoformat(started).strftime("%Y-%m-%d %H:%M:%S %Z")
    except ValueError:
        return started


def _planner(record: Record, usage: Usage) -> str:
    model = usage.model or record.header.planner.get("model")
    return str(model or record.header.planner.get("kind") or "")


def _device(words: Mapping[str, object]) -> str:
    name = str(words.get("model") or words.get("serial") or "")
    size = f"{words['width']}×{words['height']}" if "width" in words and "height" in words else ""
    return " · ".join(part for part in (name, size) if part)


def _stages(seconds: Mapping[str, float]) -> tuple[Stage, ...]:
    total = sum(seconds.values())
    names = [name for name in STAGES if name in seconds]
    names += [name for name in seconds if name not in STAGES]
    return tuple(
        Stage(name, seconds[name], 100 * seconds[name] / total if total else 0.0) for name in names
    )


def _cost(usage: Usage) -> str:
    if usage.cost is None:
        return "price unknown"
    return f"${usage.cost:.4f}" if usage.cost else "$0"


def _share_of_icons(steps: Iterable[Step]) -> str:
    pointed = [step for step in steps if step.match is not None and step.gesture is not None]
    icons = sum(isinstance(step.match.target, IconTarget) for step in pointed if step.match)
    return f"{icons} of {len(pointed)}" if pointed else ""


def _view_step(number: int, step: Step, sending: bool) -> StepView:
    picture, match, effect = step.screen.screenshot, step.match, step.effect
    state, summary = _state(step)
    touch = (
        step.gesture.point if isinstance(step.gesture, TouchAt | HoldAt | DoubleTouchAt) else None
    )
    drag = (step.gesture.start, step.gesture.end) if isinstance(step.gesture, DragPath) else None
    note = effect.note if effect else ""
    if sending:
        note = "the run was cut short while this gesture went out"
    usage = step.decision.usage
    return StepView(
        number=number,
        action=action_in_words(step.decision.action),
        kind=step.decision.action.name,
        thought=step.decision.thought,
        state=state,
        summary=summary,
        before=picture.content_hash,
        after=effect.screenshot if effect else "",
        width=picture.width,
        height=picture.height,
        target=match.target.words if match else "",
        verdict=match.verdict.value if match else "",
        why=explained(match).verdict if match else "",
        candidates=_candidates(match) if match else (),
        texts=tuple(Mark(line.box, line.text) for line in step.screen.texts),
        icons=tuple(
            Mark(icon.box, f"{icon.kind.value} {icon.confidence:.2f}") for icon in step.screen.icons
        ),
        touch=touch,
        drag=drag,
        gesture=_gesture(step),
        effect=f"{effect.kind.value}, {effect.changed:.1%} changed" if effect else "",
        effect_box=effect.box if effect else None,
        note=note,
        problem=f"{step.problem.kind.value}: {step.problem.words}" if step.problem else "",
        reply=step.reply or "",
        seconds=sum(step.timings.values()),
        stages=_stages(step.timings),
        tokens=usage.tokens,
        cost=_cost(usage) if usage.tokens else "",
    )


def _state(step: Step) -> tuple[str, str]:
    if step.problem is not None:
        ambiguous = step.problem.kind is ProblemKind.AMBIGUOUS
        return "warn" if ambiguous else "bad", step.problem.kind.value
    if step.match is not None and step.match.verdict is not Verdict.FOUND:
        return "warn", "still looking" if step.gesture else step.match.verdict.value
    if step.effect is not None:
        bad = step.effect.kind is EffectKind.NONE or step.effect.note
        return ("warn" if bad else "ok"), step.effect.kind.value if step.effect.kind is not (
            EffectKind.NONE
        ) else "no change"
    return "ok", ""


def _gesture(step: Step) -> str:
    match step.gesture:
        case None:
            return ""
        case TouchAt(point) | DoubleTouchAt(point) | HoldAt(point):
            return f"{type(step.gesture).__name__} {point.x}, {point.y}"
        case DragPath(start, end, seconds):
            return f"DragPath {start.x}, {start.y} → {end.x}, {end.y} in {seconds:g} s"
        case _:
            return type(step.gesture).__name__


def _candidates(match: Match) -> tuple[CandidateView, ...]:
    whys = explained(match).candidates
    return tuple(
        CandidateView(
            rank=rank,
            name=candidate.element.text
            if isinstance(candidate.element, TextBox)
            else candidate.element.kind.value,
            score=candidate.score,
            box=candidate.element.box,
            point=candidate.point,
            why=why,
            reasons=tuple(
                (reason.part, reason.value, reason.words) for reason in candidate.reasons
            ),
        )
        for rank, (candidate, why) in enumerate(zip(match.candidates, whys, strict=True), 1)
    )
