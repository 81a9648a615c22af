"""A reply of the Messages API, read without trusting it.

Servers that only resemble the API leave out ids, cache counts or stop reasons, give a tool's
input as a string of JSON, or write the call into the text; all of that is understood.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mobile_agent.actions import Action
from mobile_agent.errors import InvalidReply
from mobile_agent.planners.claude.tools import JsonObject, parse_tool_use
from mobile_agent.trace import Usage

__all__ = ["Reply", "read_reply"]

LONGEST_TEXT_SEARCHED = 20_000
NAME_KEYS = ("name", "tool", "tool_name", "action")
INPUT_KEYS = ("input", "arguments", "parameters", "args")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model answered.

    Attributes:
        text: Its words outside tool calls.
        calls: Name and input of each tool call.
        stop_reason: Why it stopped; empty where the server does not say.
        usage: Tokens, without model and cost.
    """

    text: str
    calls: tuple[tuple[str, object], ...]
    stop_reason: str
    usage: Usage

    def decision(self) -> tuple[str, Action]:
        """The thought and the action.

        Raises:
            InvalidReply: There is no one valid action in it; says what to do instead.
        """
        if self.stop_reason == "refusal":
            raise InvalidReply("the model refused to go on")
        if len(self.calls) > 1:
            raise InvalidReply(f"{len(self.calls)} tools were called: call exactly one")
        if self.calls:
            name, given = self.calls[0]
            return self._parsed(name, given)
        written = _calls_in(self.text)
        if len(written) == 1:
            return self._parsed(*written[0])
        if self.stop_reason == "max_tokens":
            raise InvalidReply("the reply was cut off before a tool call: be brief")
        raise InvalidReply("no tool was called: answer with exactly one tool call")

    def _parsed(self, name: str, given: object) -> tuple[str, Action]:
        try:
            thought, action = parse_tool_use(name, given)
        except InvalidReply as error:
            if self.stop_reason == "max_tokens":
                raise InvalidReply(f"the reply was cut off: be brief ({error})") from error
            raise
        return thought or self.text, action


def read_reply(payload: object) -> Reply | None:
    """The reply in a response's decoded JSON, or None where it holds none."""
    if not isinstance(payload, dict):
        return None
    content = payload.get("content")
    blocks: Sequence[object] = content if isinstance(content, list) else ()
    texts = [content] if isinstance(content, str) else []
    if not isinstance(content, list | str):
        return None
    calls: list[tuple[str, object]] = []
    for block in blocks:
        if not isinstance(block, dict):
            continue
        if block.get("type") == "text" and isinstance(block.get("text"), str):
            texts.append(block["text"])
        elif block.get("type") == "tool_use":
            calls.append((str(block.get("name", "")), block.get("input")))
    stop_reason = payload.get("stop_reason")
    return Reply(
        text="\n".join(texts).strip(),
        calls=tuple(calls),
        stop_reason=stop_reason if isinstance(stop_reason, str) else "",
        usage=_usage(payload.get("usage")),
    )


def _usage(given: object) -> Usage:
    counts: Mapping[str, object] = given if isinstance(given, dict) else {}

    def count(name: str) -> int:
        value = counts.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0

    return Usage(
        input_tokens=count("input_tokens"),
        output_tokens=count("output_tokens"),
        cache_read_tokens=count("cache_read_input_tokens"),
        cache_write_tokens=count("cache_creation_input_tokens"),
    )


def _calls_in(text: str) -> list[tuple[str, object]]:
    """Tool calls written as JSON objects into a text, `{"name": "tap", "input": {…}}`."""
    text = text[:LONGEST_TEXT_SEARCHED]
    decoder = json.JSONDecoder()
    found: list[tuple[str, object]] = []
    start = text.find("{")
    while start >= 0:
        try:
            value, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            end = start + 1
        else:
            found.extend(_call_in(value))
        start = text.find("{", end)
    return found


def _call_in(value: JsonObject) -> list[tuple[str, object]]:
    names = [value[key] for key in NAME_KEYS if isinstance(value.get(key), str)]
    inputs = [value[key] for key in INPUT_KEYS if isinstance(value.get(key), dict | str)]
    return [(str(names[0]), inputs[0])] if names and inputs else []
