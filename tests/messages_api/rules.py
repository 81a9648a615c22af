"""What the real server refuses in a request; each check gives the first sentence of refusal."""

import base64
import binascii
from collections.abc import Iterator, Mapping, Sequence

import cv2
import numpy as np

MEDIA_TYPES = {
    "image/png": b"\x89PNG",
    "image/jpeg": b"\xff\xd8",
    "image/gif": b"GIF8",
    "image/webp": b"RIFF",
}
LARGEST_IMAGE = 10 * 1024 * 1024
LONGEST_SIDE = 8000
SCHEMA_TYPES = {"object", "array", "string", "number", "integer", "boolean", "null"}
SCHEMA_KEYS = {
    "type",
    "properties",
    "required",
    "additionalProperties",
    "description",
    "enum",
    "items",
    "const",
    "title",
}
STRICT_LIMIT = 20
KNOWN_FIELDS = {
    "model",
    "max_tokens",
    "messages",
    "system",
    "tools",
    "tool_choice",
    "thinking",
    "output_config",
    "temperature",
    "stop_sequences",
    "stream",
    "metadata",
}


def refusal(body: object) -> str:
    """Why the request is refused; empty where it is not."""
    if not isinstance(body, dict):
        return "the body must be an object"
    return next(_refusals(body), "")


def _refusals(body: Mapping[str, object]) -> Iterator[str]:
    yield from (f"{name}: Field required" for name in ("model", "max_tokens") if name not in body)
    yield from (f"{name}: Extra inputs are not permitted" for name in body.keys() - KNOWN_FIELDS)
    most = body.get("max_tokens")
    if not isinstance(most, int) or most < 1:
        yield "max_tokens: must be a positive integer"
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        yield "messages: at least one message is required"
        return
    yield from _messages(messages)
    yield from _blocks("system", body.get("system", ""), {"text"})
    tools = body.get("tools", [])
    if isinstance(tools, list):
        yield from _tools(tools)
    choice = body.get("tool_choice")
    if choice is not None:
        kinds = ("auto", "any", "tool", "none")
        if not isinstance(choice, dict) or choice.get("type") not in kinds:
            yield "tool_choice: type must be auto, any, tool or none"
        if not tools:
            yield "tool_choice: may only be given with tools"
    marks = str(body).count("'cache_control'")
    if marks > 4:
        yield f"a maximum of 4 blocks with cache_control may be provided, found {marks}"


def _messages(messages: Sequence[object]) -> Iterator[str]:
    open_calls: set[str] = set()
    for index, message in enumerate(messages):
        place = f"messages.{index}"
        if not isinstance(message, dict) or message.get("role") not in ("user", "assistant"):
            yield f"{place}.role: must be user or assistant"
            return
        content = message.get("content")
        kinds = {"text", "image", "tool_result"}
        if message["role"] == "assistant":
            kinds = {"text", "tool_use", "thinking", "redacted_thinking"}
        yield from _blocks(f"{place}.content", content, kinds)
        blocks = (
            [block for block in content if isinstance(block, dict)]
            if isinstance(content, list)
            else []
        )
        answered = {
            str(block.get("tool_use_id")) for block in blocks if block.get("type") == "tool_result"
        }
        if open_calls - answered:
            yield f"{place}: tool_use ids without tool_result blocks right after them"
        if answered - open_calls:
            yield f"{place}: tool_result blocks without a tool_use in the message before"
        kinds_in_order = [block.get("type") for block in blocks]
        if "tool_result" in kinds_in_order[len(answered) :]:
            yield f"{place}: tool_result blocks must come first"
        open_calls = {str(block.get("id")) for block in blocks if block.get("type") == "tool_use"}
    if open_calls:
        yield "messages: the last message's tool calls have no results"
    if isinstance(messages[0], dict) and messages[0].get("role") != "user":
        yield "messages: first message must use the user role"


def _blocks(place: str, content: object, kinds: set[str]) -> Iterator[str]:
    if isinstance(content, str):
        if not content and place != "system":
            yield f"{place}: must not be empty"
        return
    if not isinstance(content, list) or not content:
        yield f"{place}: must be a text or a list of blocks"
        return
    for index, block in enumerate(content):
        if not isinstance(block, dict) or block.get("type") not in kinds:
            yield f"{place}.{index}.type: must be one of {sorted(kinds)}"
        elif block["type"] == "text" and not str(block.get("text", "")).strip():
            yield f"{place}.{index}.text: text content blocks must be non-empty"
        elif block["type"] == "image":
            yield from _image(f"{place}.{index}.source", block.get("source"))


def _image(place: str, source: object) -> Iterator[str]:
    if not isinstance(source, dict) or source.get("type") != "base64":
        yield f"{place}: must be base64"
        return
    media_type = source.get("media_type")
    if media_type not in MEDIA_TYPES:
        yield f"{place}.media_type: must be one of {sorted(MEDIA_TYPES)}"
        return
    try:
        data = base64.b64decode(str(source.get("data")), validate=True)
    except binascii.Error:
        yield f"{place}.data: invalid base64"
        return
    if len(data) > LARGEST_IMAGE:
        yield f"{place}: image exceeds {LARGEST_IMAGE} bytes"
    if not data.startswith(MEDIA_TYPES[str(media_type)]):
        yield f"{place}: the image does not appear to be {media_type}"
        return
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        yield f"{place}: could not process image"
    elif max(pixels.shape) > LONGEST_SIDE:
        yield f"{place}: image dimensions exceed {LONGEST_SIDE} pixels"


def _tools(tools: Sequence[object]) -> Iterator[str]:
    names: list[str] = []
    strict = 0
    for index, tool in enumerate(tools):
        place = f"tools.{index}"
        if not isinstance(tool, dict) or not str(tool.get("name", "")).isidentifier():
            yield f"{place}.name: must be a name"
            return
        names.append(str(tool["name"]))
        strict += tool.get("strict") is True
        schema = tool.get("input_schema")
        if not isinstance(schema, dict) or schema.get("type") != "object":
            yield f"{place}.input_schema: must be of type object"
            return
        yield from _schema(f"{place}.input_schema", schema, strict=tool.get("strict") is True)
    if len(set(names)) < len(names):
        yield "tools: Tool names must be unique."
    if strict > STRICT_LIMIT:
        yield f"tools: at most {STRICT_LIMIT} strict tools"


def _schema(place: str, schema: Mapping[str, object], *, strict: bool) -> Iterator[str]:
    kind = schema.get("type")
    if kind not in SCHEMA_TYPES:
        yield f"{place}.type: '{kind}' is no type of JSON Schema"
    if strict and schema.keys() - SCHEMA_KEYS:
        yield f"{place}: {sorted(schema.keys() - SCHEMA_KEYS)} not supported with strict"
    choices = schema.get("enum", ["-"])
    if not isinstance(choices, list) or not choices or len(set(choices)) < len(choices):
        yield f"{place}.enum: must be a list of different values"
    if kind != "object":
        return
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    if not isinstance(properties, dict) or not isinstance(required, list):
        yield f"{place}: properties must be an object and required a list"
        return
    if set(required) - properties.keys():
        yield f"{place}.required: names unknown properties"
    if strict and schema.get("additionalProperties") is not False:
        yield f"{place}: additionalProperties must be false with strict"
    for name, part in properties.items():
        yield from _schema(f"{place}.properties.{name}", part, strict=strict)
