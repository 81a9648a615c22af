"""The server: checks and records each request, then answers as told."""

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self, TypeAlias, cast

from tests.messages_api.replies import Reply, error
from tests.messages_api.rules import refusal

PATH = "/v1/messages"


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """One request as it arrived.

    Attributes:
        body: Its decoded JSON.
        headers: Its headers, names in lower case.
        refused: Why it was refused; empty where it was not.
    """

    body: dict[str, object]
    headers: dict[str, str]
    refused: str = ""

    @property
    def content(self) -> list[dict[str, object]]:
        """The blocks of the last message."""
        messages = cast("list[dict[str, object]]", self.body["messages"])
        return cast("list[dict[str, object]]", messages[-1]["content"])

    @property
    def words(self) -> str:
        """All text of the last message."""
        return "\n".join(str(block["text"]) for block in self.content if block["type"] == "text")

    @property
    def images(self) -> list[dict[str, str]]:
        """The sources of the last message's pictures."""
        sources = [block["source"] for block in self.content if block["type"] == "image"]
        return cast("list[dict[str, str]]", sources)

    @property
    def tools(self) -> list[dict[str, object]]:
        """The tools."""
        return cast("list[dict[str, object]]", self.body.get("tools", []))


Brain: TypeAlias = Callable[[RecordedRequest], Reply]


class MessagesServer:
    """A server on a free port of this machine, for the length of a `with` block.

    Args:
        replies: What to answer, one reply a request, or a function that computes it.
        api_key: The key to ask for; None to take any.
    """

    def __init__(self, replies: Iterable[Reply] | Brain, api_key: str | None = None) -> None:
        self.requests: list[RecordedRequest] = []
        self.api_key = api_key
        self._script = None if callable(replies) else iter(replies)
        self._brain = replies if callable(replies) else None
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        """The base address."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, path: str, data: bytes, headers: dict[str, str]) -> Reply:
        """Checks, records and answers one request."""
        with self._lock:
            if path.split("?", maxsplit=1)[0] != PATH:
                return error(404, f"there is nothing at {path}")
            try:
                body = json.loads(data)
            except ValueError:
                return error(400, "the body is not JSON")
            request = RecordedRequest(body, headers, refusal(body))
            self.requests.append(request)
            sent = headers.get("authorization", "").removeprefix("Bearer ")
            if self.api_key is not None and self.api_key != (headers.get("x-api-key") or sent):
                return error(401, "invalid x-api-key")
            if request.refused:
                return error(400, request.refused)
            if self._brain is not None:
                return self._brain(request)
            assert self._script is not None
            return next(self._script, error(400, "the script has no further reply"))

    def wait_for_close(self) -> None:
        """Blocks until the server is closed."""
        self._closing.wait()


def _handler_for(server: MessagesServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = server.answer(self.path, data, headers)
            if reply.hangs:
                server.wait_for_close()
                self.close_connection = True
                return
            self.send_response(reply.status)
            length = reply.declared_length
            self.send_header("content-type", reply.content_type)
            self.send_header("content-length", str(len(reply.body) if length is None else length))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)
            self.close_connection = self.close_connection or length is not None

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Says nothing: the requests are recorded."""

    return Handler
