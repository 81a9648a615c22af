"""The trace's records as plain JSON data, and back."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from mobile_agent.flows import action_from_words, action_to_words
from mobile_agent.gestures import GESTURES, Gesture
from mobile_agent.located_yaml import Located
from mobile_agent.run_folder.files import SCREENSHOTS
from mobile_agent.run_folder.stored import StoredScreenshot
from mobile_agent.trace import Decision, Effect, Problem, Step, Usage
from perception import Icon, Match, Screen, TextBox

__all__ = ["decode_effect", "decode_step", "encode", "encode_step"]

Decoded = TypeVar("Decoded")
GESTURE_BY_NAME = {gesture.__name__: gesture for gesture in GESTURES}


def encode(value: object) -> object:
    """Dataclasses, enumerations, tuples and mappings as JSON's own types."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): encode(entry) for key, entry in value.items()}
    if isinstance(value, tuple | list):
        return [encode(entry) for entry in value]
    return value


def encode_step(step: Step) -> dict[str, object]:
    """All of a step but its effect and reply, which are known later."""
    picture = step.screen.screenshot
    return {
        "screen": {
            "screenshot": picture.content_hash,
            "width": picture.width,
            "height": picture.height,
            "texts": encode(step.screen.texts),
            "icons": encode(step.screen.icons),
            "timings": encode(step.screen.timings),
        },
        "decision": {
            "thought": step.decision.thought,
            "action": action_to_words(step.decision.action),
            "usage": encode(step.decision.usage),
        },
        "match": encode(step.match),
        "gesture": None
        if step.gesture is None
        else {type(step.gesture).__name__: encode(step.gesture)},
        "problem": encode(step.problem),
        "timings": encode(step.timings),
    }


def _decode(kind: type[Decoded], data: object) -> Decoded:
    return TypeAdapter(kind).validate_python(data)


def decode_effect(data: object) -> Effect:
    """An effect from its JSON data.

    Raises:
        ValueError: The data is no effect.
    """
    return _decode(Effect, data)


def decode_step(data: Mapping[str, object], folder: Path) -> Step:
    """A step from its JSON data; its screenshot stays on disk until looked at.

    Raises:
        ValueError: The data is no step (pydantic's ValidationError and FlowError are such).
    """
    screen = _mapping(data, "screen")
    decision = _mapping(data, "decision")
    picture = str(screen["screenshot"])
    screenshot = StoredScreenshot(
        folder / SCREENSHOTS / f"{picture}.png",
        _decode(int, screen["width"]),
        _decode(int, screen["height"]),
        picture,
    )
    place = Located(decision["action"], {}, "trace")
    return Step(
        screen=Screen(
            screenshot,
            _decode(tuple[TextBox, ...], screen["texts"]),
            _decode(tuple[Icon, ...], screen["icons"]),
            _decode(dict[str, float], screen["timings"]),
        ),
        decision=Decision(
            _decode(str, decision["thought"]),
            action_from_words(decision["action"], place, ()),
            _decode(Usage, decision["usage"]),
        ),
        match=None if data["match"] is None else _decode(Match, data["match"]),
        gesture=_gesture(data["gesture"]),
        problem=None if data["problem"] is None else _decode(Problem, data["problem"]),
        timings=_decode(dict[str, float], data["timings"]),
    )


def _mapping(data: Mapping[str, object], name: str) -> Mapping[str, object]:
    return _decode(dict[str, object], data[name])


def _gesture(data: object) -> Gesture | None:
    if data is None:
        return None
    name, fields_ = next(iter(_decode(dict[str, object], data).items()))
    if name not in GESTURE_BY_NAME:
        raise ValueError(f"unknown gesture {name!r}")
    gesture: Gesture = _decode(GESTURE_BY_NAME[name], fields_)
    return gesture
