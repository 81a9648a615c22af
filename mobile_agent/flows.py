"""Flows: lists of actions in words, as YAML.

An action is written as a mapping of one entry, its name and its fields; where the action has a
shorthand field, that field's value alone will do; an action without fields is its bare name:

    - open_app: Settings
    - tap: Display
    - tap: {icon: magnifying glass, region: top right}
    - clear_text
"""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from mobile_agent.actions import ACTIONS, Action
from mobile_agent.errors import FlowError
from mobile_agent.located_yaml import Located, Place, read, sentence_for
from mobile_agent.parameters import draw

__all__ = [
    "Flow",
    "action_from_words",
    "action_to_words",
    "parse_actions",
    "parse_flow",
    "read_flow",
]

BY_NAME: Mapping[str, type[Action]] = {action.name: action for action in ACTIONS}


@dataclass(frozen=True, slots=True)
class Flow:
    """A script for a run.

    Attributes:
        instruction: What the flow does, in one sentence; may be empty.
        actions: In order.
    """

    instruction: str
    actions: tuple[Action, ...]


def action_to_words(action: Action) -> dict[str, object]:
    """The action as plain data: `{name: {field: value}}` without unset fields."""
    return {action.name: action.model_dump(exclude_unset=True, exclude_none=True)}


def action_from_words(words: object, document: Located, place: Place) -> Action:
    """Reads one action.

    Args:
        words: A bare name, or a mapping of one entry.
        document: Where the words were written, for messages.
        place: Where in it.

    Raises:
        FlowError: Unknown action, wrong type or missing field; names file, line and field.
    """
    if isinstance(words, str):
        name, fields = words, None
    elif isinstance(words, dict) and len(words) == 1:
        name, fields = next(iter(words.items()))
    else:
        raise document.error(place, "an action is written as one name with its fields")
    action = BY_NAME.get(str(name))
    if action is None:
        close = difflib.get_close_matches(str(name), BY_NAME, n=1)
        hint = f"did you mean {close[0]}?" if close else f"one of {', '.join(BY_NAME)}"
        raise document.error((*place, str(name)), f"unknown action {name!r}: {hint}")
    if fields is None:
        fields = {}
    elif not isinstance(fields, dict):
        if action.shorthand is None:
            raise document.error((*place, action.name), "this action needs named fields")
        fields = {action.shorthand: fields}
    try:
        return action.model_validate(fields)
    except ValidationError as error:
        raise sentence_for(error, document, (*place, action.name)) from error


def parse_actions(words: object, document: Located, place: Place) -> tuple[Action, ...]:
    """Reads a list of actions.

    Raises:
        FlowError: It is no list, is empty, or holds something that is no action.
    """
    if not isinstance(words, list) or not words:
        raise document.error(place, "a flow is a list of actions with at least one in it")
    return tuple(
        action_from_words(entry, document, (*place, index)) for index, entry in enumerate(words)
    )


def parse_flow(document: Located) -> Flow:
    """Reads a flow: a list of actions, or a mapping with `instruction` and `flow`.

    A scenario file is such a mapping too; its other fields are left alone here.

    Raises:
        FlowError: Names file, line and field of the first mistake.
    """
    value = document.value
    if isinstance(value, dict):
        if "flow" not in value:
            raise document.error((), "this file has no flow: a list of actions is needed")
        instruction = value.get("instruction", "")
        if not isinstance(instruction, str):
            raise document.error(("instruction",), "should be a text")
        return Flow(instruction.strip(), parse_actions(value["flow"], document, ("flow",)))
    return Flow("", parse_actions(value, document, ()))


def read_flow(path: Path) -> Flow:
    """Reads a flow file; a scenario's parameters are drawn with seed 0.

    Raises:
        FlowError: The file cannot be read or is no flow.
    """
    if path.is_dir():
        raise FlowError(f"{path} is a folder: name the flow's YAML file")
    document, _ = draw(read(path))
    return parse_flow(document)
