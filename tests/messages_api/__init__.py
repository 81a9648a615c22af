"""A loopback server that speaks the Messages API, for tests of whatever asks a model.

    with MessagesServer([tool_use("tap", thought="…", kind="text", target="Display", …)]) as server:
        planner = ClaudePlanner(base_url=server.url)
        …
        server.requests[0].words

In place of a list it takes a function from the request to the reply, so that a test can let it
walk through a task. Every request is checked as the real server checks it: one that would be
refused there is refused here with status 400.
"""

from tests.messages_api.replies import (
    Reply,
    error,
    garbage,
    hang,
    message,
    no_messages,
    say,
    tool_use,
    truncated,
)
from tests.messages_api.server import MessagesServer, RecordedRequest

__all__ = [
    "MessagesServer",
    "RecordedRequest",
    "Reply",
    "error",
    "garbage",
    "hang",
    "message",
    "no_messages",
    "say",
    "tool_use",
    "truncated",
]
