"""The one place that knows the `anthropic` SDK: sends a request, names what went wrong."""

import json
import os
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from mobile_agent.errors import KeyRefused, PlannerError, PlannerUnreachable, UsageError
from mobile_agent.history import shortened
from mobile_agent.planners.claude.tools import JsonObject

if TYPE_CHECKING:
    import anthropic
    from anthropic.types.message_create_params import MessageCreateParamsNonStreaming

__all__ = ["MessagesClient", "RequestRefused"]

OWN_HOST = "api.anthropic.com"
NO_KEY = "none"
NEEDS_KEY = "there is no API key: set ANTHROPIC_API_KEY, or name another server with --base-url"
LONGEST_REASON = 300


class RequestRefused(PlannerError):
    """The server understood the request and will not answer it as it is."""


class MessagesClient:
    """A connection to a server that speaks the Messages API.

    Args:
        base_url: The server's address; None for Anthropic's, or for ANTHROPIC_BASE_URL where set.
        api_key: The key; None for what the environment holds. Servers elsewhere need none.
        max_retries: How often to try again after a rate limit, an overload or a lost connection.
        timeout: Seconds to wait for an answer, each time.

    Raises:
        UsageError: The address is no http or https address.
        KeyRefused: Anthropic's server is meant and there is no key.
    """

    def __init__(
        self, base_url: str | None, api_key: str | None, max_retries: int, timeout: float
    ) -> None:
        import anthropic  # noqa: PLC0415

        address = _checked_address(base_url or os.environ.get("ANTHROPIC_BASE_URL") or None)
        self.host = urlsplit(address).netloc if address else OWN_HOST
        key = api_key or os.environ.get("ANTHROPIC_API_KEY")
        token = os.environ.get("ANTHROPIC_AUTH_TOKEN")
        if not self.is_own_host and not key and not token:
            key = NO_KEY
        self._max_retries = max_retries
        self._timeout = timeout
        try:
            self._client = anthropic.Anthropic(
                base_url=address,
                api_key=key,
                max_retries=max_retries,
                timeout=timeout,
                # Other servers go by the header that the first versions of the API had.
                default_headers={"x-api-key": key} if key and not self.is_own_host else None,
            )
        except anthropic.CredentialsError as error:
            raise KeyRefused(f"{NEEDS_KEY} ({error})") from error
        known = (self._client.api_key, self._client.auth_token, self._client.credentials)
        if not any(known):
            raise KeyRefused(NEEDS_KEY)

    @property
    def is_own_host(self) -> bool:
        """Whether the server is Anthropic's."""
        return urlsplit(f"//{self.host}").hostname == OWN_HOST

    def send(self, body: JsonObject) -> object:
        """The answer's decoded JSON, or None where it holds none.

        Raises:
            KeyRefused: The server refuses the key.
            RequestRefused: The server refuses the request.
            PlannerUnreachable: There was no answer, after all retries.
            PlannerError: The server does not know the model, or not the API.
        """
        import anthropic  # noqa: PLC0415

        try:
            raw = self._client.messages.with_raw_response.create(
                **cast("MessageCreateParamsNonStreaming", body)
            )
        except anthropic.APIStatusError as error:
            raise self._named(error, str(body["model"])) from error
        except anthropic.APITimeoutError as error:
            raise PlannerUnreachable(
                f"{self.host} did not answer within {self._timeout:g} s{self._after_retries()}"
            ) from error
        except anthropic.CredentialsError as error:
            raise KeyRefused(f"{NEEDS_KEY} ({error})") from error
        except anthropic.APIError as error:
            cause = shortened(str(error.__cause__ or error), LONGEST_REASON)
            raise PlannerUnreachable(
                f"{self.host} cannot be reached{self._after_retries()}: {cause}"
            ) from error
        try:
            return cast("object", json.loads(raw.http_response.content))
        except (ValueError, RecursionError):
            return None

    def _named(self, error: "anthropic.APIStatusError", model: str) -> PlannerError:
        status = error.status_code
        reason = shortened(error.api_message or error.message, LONGEST_REASON)
        if status in (401, 403):
            return KeyRefused(
                f"{self.host} refuses the API key ({status}: {reason}): check ANTHROPIC_API_KEY"
            )
        if _knows_no_model(status, reason, model):
            return PlannerError(
                f"{self.host} does not know the model '{model}' ({reason}): name another with "
                "--model"
            )
        if status == 404:
            return PlannerError(
                f"{self.host} does not speak the Messages API at {error.request.url.path} "
                f"({reason}): check --base-url"
            )
        if status in (408, 409, 429) or status >= 500:
            return PlannerUnreachable(
                f"{self.host} answers {status}{self._after_retries()}: {reason}"
            )
        return RequestRefused(f"{self.host} refuses the request ({status}): {reason}")

    def _after_retries(self) -> str:
        times = "once" if self._max_retries == 1 else f"{self._max_retries} times"
        return f", tried again {times}" if self._max_retries else ""


def _knows_no_model(status: int, reason: str, model: str) -> bool:
    words = reason.lower()
    if model.lower() not in words or "model" not in words:
        return False
    unknown = ("not found", "not exist", "unknown", "no such", "not a valid", "invalid model")
    return status == 404 or (status == 400 and any(phrase in words for phrase in unknown))


def _checked_address(base_url: str | None) -> str | None:
    """The address as the SDK wants it: with a scheme, and without the API's own path."""
    if base_url is None:
        return None
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise UsageError(f"'{base_url}' is no server's address: write it as http://localhost:11434")
    address = base_url.rstrip("/").removesuffix("/messages")
    return address.removesuffix("/v1")
