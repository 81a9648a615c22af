"""What the server can answer, good and bad."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

JSON = "application/json"
USAGE = {
    "input_tokens": 1000,
    "output_tokens": 50,
    "cache_read_input_tokens": 3000,
    "cache_creation_input_tokens": 200,
}
ERROR_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
    529: "overloaded_error",
}


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP response.

    Attributes:
        status: Its status.
        body: Its body.
        content_type: Its type.
        headers: Further headers.
        declared_length: Another Content-Length than the body's.
        hangs: Never answer, until the server is closed.
    """

    status: int = 200
    body: bytes = b""
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    declared_length: int | None = None
    hangs: bool = False


def message(
    content: Sequence[Mapping[str, object]] | str,
    stop_reason: str | None = "end_turn",
    usage: Mapping[str, object] | None = None,
    **others: object,
) -> Reply:
    """A message with that content."""
    payload = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "test",
        "content": content,
        "stop_reason": stop_reason,
        "stop_sequence": None,
        "usage": USAGE if usage is None else usage,
        **others,
    }
    return Reply(body=json.dumps(payload).encode())


def tool_use(name: str, /, **given: object) -> Reply:
    """A call of one tool."""
    block = {"type": "tool_use", "id": "toolu_1", "name": name, "input": given}
    return message([block], "tool_use")


def say(text: str) -> Reply:
    """Words without a tool call."""
    return message([{"type": "text", "text": text}])


def error(status: int, words: str = "no", **headers: str) -> Reply:
    """An error as the API tells it; header names are written with underscores."""
    body = {
        "type": "error",
        "error": {"type": ERROR_TYPES.get(status, "api_error"), "message": words},
    }
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, json.dumps(body).encode(), headers=named)


def hang() -> Reply:
    """No answer at all."""
    return Reply(hangs=True)


def garbage() -> Reply:
    """Bytes that are nothing, called JSON."""
    return Reply(body=b"\x00\xff\xfe{{{not json")


def truncated(reply: Reply) -> Reply:
    """The first half of another reply."""
    half = len(reply.body) // 2
    return Reply(reply.status, reply.body[:half], headers={"connection": "close"})


def no_messages() -> Reply:
    """A web page, as servers of another kind answer."""
    return Reply(body=b"<html>Welcome</html>", content_type="text/html")
