"""The actions as tools: one tool each, with a strict schema, and back from its input."""

import json
from collections.abc import Mapping
from typing import TypeAlias, cast

from pydantic import ValidationError

from mobile_agent.actions import ACTIONS, Action, Drag, TargetWords
from mobile_agent.errors import InvalidReply
from perception import REGIONS

__all__ = ["JsonObject", "parse_tool_use", "tool_definitions"]

JsonObject: TypeAlias = dict[str, object]

ANYWHERE = "anywhere"
REGION_CHOICES = [ANYWHERE, *REGIONS]
SAME_REGION = {"centre": "center", "middle": "center", "": ANYWHERE}
BY_NAME: Mapping[str, type[Action]] = {action.name: action for action in ACTIONS}
TARGET_FIELDS = ("text", "icon", "region", "near")

THOUGHT: JsonObject = {
    "type": "string",
    "description": "One or two sentences: what is seen, whether the last action worked, and why "
    "this one is next.",
}
TARGET: Mapping[str, JsonObject] = {
    "kind": {
        "type": "string",
        "enum": ["text", "icon"],
        "description": "text: words that are written on the screen. "
        "icon: a symbol, a picture or a control without words.",
    },
    "target": {
        "type": "string",
        "description": "For a text: exactly the words shown, or the distinctive part of one line. "
        "For an icon: what it shows or does ('magnifying glass', 'switch', 'three dots').",
    },
    "region": {
        "type": "string",
        "enum": REGION_CHOICES,
        "description": "Roughly where on the screen it is.",
    },
    "near": {
        "type": "string",
        "description": "A text right beside the target that tells it from others of its kind, "
        "exactly as shown; empty where none is needed.",
    },
}
FIELDS: Mapping[str, str] = {
    "app": "The app's name.",
    "text": "The text to type, at most 10,000 characters.",
    "direction": "The direction.",
    "region": "Where the finger starts.",
    "distance": "How far.",
    "key": "The key.",
    "seconds": "Seconds, from 0.1 to 60.",
    "number": "The mark's number, from 1.",
    "question": "The question, in one sentence.",
    "success": "true only when the screenshot shows that the task is done.",
    "answer": "What was asked for, or why the task could not be done; empty where neither applies.",
}


def tool_definitions(*, strict: bool = True) -> list[JsonObject]:
    """One tool for each action, the same on every call so that a server can cache them.

    Args:
        strict: Ask the server to hold the model to the schema.
    """
    return [_definition(action, strict=strict) for action in ACTIONS]


def parse_tool_use(name: str, given: object) -> tuple[str, Action]:
    """The thought and the action that a tool's input stands for.

    Args:
        name: The tool's name.
        given: Its input: an object, or JSON that holds one.

    Raises:
        InvalidReply: No such tool, or an input that does not fit it; says what to do instead.
    """
    action = BY_NAME.get(name)
    if action is None:
        raise InvalidReply(f"there is no tool {name[:80]!r}: use one of {', '.join(BY_NAME)}")
    fields = _object(name, given)
    thought = fields.get("thought")
    try:
        made = action.model_validate(_words(action, fields))
    except ValidationError as error:
        raise InvalidReply(f"{name}: {_sentence(error)}") from error
    return (thought if isinstance(thought, str) else ""), made


def _definition(action: type[Action], *, strict: bool) -> JsonObject:
    properties: dict[str, JsonObject] = {"thought": THOUGHT}
    if issubclass(action, Drag):
        for end in ("start", "end"):
            properties |= {f"{end}_{name}": schema for name, schema in TARGET.items()}
    else:
        if issubclass(action, TargetWords):
            properties |= TARGET
        properties |= _plain_fields(action)
    definition: JsonObject = {
        "name": action.name,
        "description": action.purpose,
        "input_schema": {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        },
    }
    return definition | ({"strict": True} if strict else {})


def _plain_fields(action: type[Action]) -> dict[str, JsonObject]:
    """The fields without a target: type and choices only, for strict servers refuse bounds."""
    skipped = TARGET_FIELDS if issubclass(action, TargetWords) else ()
    schema = action.model_json_schema()
    found = cast("Mapping[str, JsonObject]", schema["properties"])
    return {
        name: _plain(field) | {"description": FIELDS[name]}
        for name, field in found.items()
        if name not in skipped
    }


def _plain(field: JsonObject) -> JsonObject:
    if "anyOf" in field:
        options = cast("list[JsonObject]", field["anyOf"])
        chosen = next(option for option in options if option.get("type") != "null")
        return {"type": "string", "enum": [ANYWHERE, *cast("list[str]", chosen["enum"])]}
    return {key: field[key] for key in ("type", "enum") if key in field}


def _object(name: str, given: object) -> Mapping[str, object]:
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except (ValueError, RecursionError) as error:
            raise InvalidReply(f"{name}: the input is no JSON object") from error
    if not isinstance(given, dict):
        raise InvalidReply(f"{name}: the input is no JSON object")
    return given


def _words(action: type[Action], fields: Mapping[str, object]) -> JsonObject:
    """The input as the action's own fields; whatever else it holds is left out."""
    if issubclass(action, Drag):
        return {
            end: _target(action.name, {key: fields.get(f"{end}_{key}") for key in TARGET})
            for end in ("start", "end")
        }
    if issubclass(action, TargetWords):
        own = [name for name in action.model_fields if name not in TARGET_FIELDS]
        words = _target(action.name, fields)
    else:
        own = list(action.model_fields)
        words = {}
    words |= {name: fields[name] for name in own if fields.get(name) is not None}
    if "region" in own:
        words["region"] = _region(fields.get("region"))
    return words


def _target(name: str, fields: Mapping[str, object]) -> JsonObject:
    kind, target = fields.get("kind"), fields.get("target")
    if kind not in ("text", "icon"):
        raise InvalidReply(f"{name}: kind must be 'text' or 'icon', not {_shown(kind)}")
    if not isinstance(target, str) or not target.strip():
        raise InvalidReply(f"{name}: target must name what to point at, not {_shown(target)}")
    near = fields.get("near")
    blank = near is None or (isinstance(near, str) and not near.strip())
    region = _region(fields.get("region"))
    return {kind: target, "region": region, "near": None if blank else near}


def _region(given: object) -> object:
    if not isinstance(given, str):
        return given
    name = given.replace("-", " ").replace("_", " ").strip().lower()
    name = SAME_REGION.get(name, name)
    return None if name == ANYWHERE else name


def _shown(given: object) -> str:
    return "nothing" if given is None else repr(given)[:80]


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    given = "" if first["type"] == "missing" else f", not {_shown(first['input'])}"
    return f"{place}: {message}{given}" if place else message
