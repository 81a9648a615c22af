"""A run folder written through the real writer, with every kind of step in it."""

from pathlib import Path

import cv2
import numpy as np

from mobile_agent.actions import Action, Finish, ScrollTo, Tap, Type
from mobile_agent.gestures import DragPath, Gesture, TouchAt, TypeText
from mobile_agent.run_folder import Header, RunWriter
from mobile_agent.trace import Decision, Effect, EffectKind, Problem, ProblemKind, Step, Usage
from perception import (
    Box,
    Candidate,
    Icon,
    IconKind,
    IconTarget,
    Match,
    Point,
    Reason,
    Screen,
    Screenshot,
    TextBox,
    TextTarget,
    Verdict,
)

__all__ = ["GOAL", "write_run"]

GOAL = "Add <b>milk</b> & bread to the list"
TITLE = TextBox("Shopping list", Box(60, 120, 420, 180), 0.98)
PLUS = Icon(Box(880, 2000, 1000, 2120), 0.9)
STAR = Icon(Box(900, 120, 990, 210), 0.7, IconKind.ICON)
USAGE = Usage("claude-test", 1200, 80, 300, 0, 0.0123)


def picture(shade: int, words: str) -> Screenshot:
    pixels = np.full((2400, 1080, 3), shade, np.uint8)
    cv2.putText(pixels, words, (60, 170), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 4)
    cv2.circle(pixels, (940, 2060), 60, (40, 80, 200), -1)
    return Screenshot(pixels)


def screen(shade: int, words: str = "Shopping list") -> Screen:
    return Screen(picture(shade, words), (TITLE,), (PLUS, STAR))


def step(
    action: Action, match: Match | None, gesture: Gesture | None, shade: int, thought: str
) -> Step:
    timings = {"see": 0.8, "decide": 1.5, "find": 0.05}
    return Step(
        screen(shade),
        Decision(thought, action, USAGE),
        match,
        gesture,
        timings=timings,
    )


def plus_match(verdict: Verdict = Verdict.FOUND) -> Match:
    reasons = (Reason("picture", 2.5, "looks 0.61 like 'plus'"),)
    return Match(
        IconTarget("plus"),
        verdict,
        (
            Candidate(PLUS, PLUS.box.center, 0.93, reasons),
            Candidate(STAR, STAR.box.center, 0.21, (Reason("picture", -1.0, "looks 0.2"),)),
            *(
                Candidate(TITLE, TITLE.box.center, 0.1 / rank, (Reason("text", 0.1, "reads"),))
                for rank in (1, 2, 3)
            ),
        ),
    )


def write_run(folder: Path, *, ended: bool = True) -> Path:
    """Tap an icon, type, scroll in vain, finish; or cut short while the tap goes out."""
    header = Header(GOAL, "2026-03-12T09:41:00+00:00", {"kind": "claude"}, {"model": "Pixel"}, 40)
    with RunWriter.create(folder, header) as writer:
        tap = step(
            Tap(icon="plus"), plus_match(), TouchAt(PLUS.box.center), 230, "The plus adds items."
        )
        writer.write_step(0, tap)
        writer.write_sending(0)
        if not ended:
            return folder
        _done(writer, 0, tap, 231, EffectKind.NEW_SCREEN)
        typed = step(Type(text="milk"), None, TypeText("milk"), 231, "Now the word.")
        writer.write_step(1, typed)
        _done(writer, 1, typed, 232, EffectKind.NONE, "the typed text cannot be read")
        absent = Match(TextTarget("Bread"), Verdict.ABSENT, plus_match().candidates[2:3])
        path = DragPath(Point(540, 1700), Point(540, 620), 0.7)
        scrolled = step(ScrollTo(text="Bread"), absent, path, 232, "")
        writer.write_step(2, scrolled)
        _done(writer, 2, scrolled, 233, EffectKind.PARTIAL)
        failed = Step(
            screen(233),
            Decision("", Tap(text="Bread"), USAGE),
            absent,
            problem=Problem(ProblemKind.NOT_FOUND, "no text 'Bread' on the screen"),
        )
        writer.write_step(3, failed)
        writer.write_step(4, Step(screen(233), Decision("", Finish(success=False, answer="gone"))))
        writer.write_end(
            {"ending": "finished", "success": False, "answer": "gone <script>", "steps": 5}
        )
    return folder


def _done(
    writer: RunWriter, index: int, taken: Step, shade: int, kind: EffectKind, note: str = ""
) -> None:
    after = writer.store(picture(shade, "Shopping list"))
    box = None if kind is EffectKind.NONE else Box(0, 90, 1080, 2300)
    effect = Effect(kind, 0.4, box, after.content_hash, 0.6, note)
    timings = {**taken.timings, "perform": 0.6, "capture": 0.1}
    writer.write_effect(
        index,
        Step(taken.screen, taken.decision, gesture=taken.gesture, effect=effect, timings=timings),
    )
