"""Screens and steps for the planner's tests: real pictures, told by hand what is on them."""

import cv2
import numpy as np

from mobile_agent.actions import Action, Tap
from mobile_agent.gestures import TouchAt
from mobile_agent.trace import Decision, Effect, EffectKind, Problem, ProblemKind, Step
from perception import Box, Candidate, Match, Screen, Screenshot, TextBox, TextTarget, Verdict


def screen_with(*texts: str, width: int = 1080, height: int = 2400) -> Screen:
    """A light screen with one text a row."""
    pixels = np.full((height, width, 3), 245, np.uint8)
    boxes: list[TextBox] = []
    for row, text in enumerate(texts):
        top = 150 + 130 * row
        cv2.putText(pixels, text, (60, top + 60), cv2.FONT_HERSHEY_SIMPLEX, 2, (20, 20, 20), 4)
        boxes.append(TextBox(text, Box(60, top, 60 + 38 * max(len(text), 1), top + 80), 0.99))
    return Screen(Screenshot(pixels), tuple(boxes))


def tapped(
    words: str, effect: EffectKind = EffectKind.NEW_SCREEN, thought: str = "It is there."
) -> Step:
    """A step that found a text and touched it."""
    screen = screen_with(words)
    text = screen.texts[0]
    match = Match(TextTarget(words), Verdict.FOUND, (Candidate(text, text.box.center, 0.97),))
    return Step(
        screen=screen,
        decision=Decision(thought, Tap(text=words)),
        match=match,
        gesture=TouchAt(text.box.center),
        effect=Effect(effect, 0.0 if effect is EffectKind.NONE else 0.5),
    )


def failed(action: Action, words: str, kind: ProblemKind = ProblemKind.NOT_FOUND) -> Step:
    """A step that could not be done."""
    return Step(
        screen=screen_with("Sign in"),
        decision=Decision("I will try.", action),
        problem=Problem(kind, words),
    )


def ambiguous(words: str = "Delete") -> Step:
    """A step whose target is there twice."""
    screen = screen_with(words, words)
    rivals = tuple(Candidate(text, text.box.center, 0.8) for text in screen.texts)
    return Step(
        screen=screen,
        decision=Decision("One of them.", Tap(text=words)),
        match=Match(TextTarget(words), Verdict.AMBIGUOUS, rivals),
        problem=Problem(ProblemKind.AMBIGUOUS, f"2 places could be the text '{words}'"),
    )
