"""The planner that asks a model."""

import os
from dataclasses import replace

from mobile_agent.errors import InvalidReply, PlannerUnreachable
from mobile_agent.planners.claude.client import MessagesClient, RequestRefused
from mobile_agent.planners.claude.models import DEFAULT_MODEL, facts_of
from mobile_agent.planners.claude.reply import Reply, read_reply
from mobile_agent.planners.claude.request import build_request, conceded, settings_for
from mobile_agent.trace import Decision, Trace, Usage
from perception import Screen

__all__ = ["ClaudePlanner"]

MOST_TRIES = 3


class ClaudePlanner:
    """Has Claude decide, or any model behind a server that speaks the Messages API.

    Nothing is kept from call to call but what the server turned out not to accept.

    Args:
        model: The model's name; None for MOBILE_AGENT_MODEL where set, else the default one.
        base_url: Another server's address (Ollama, vLLM, llama.cpp …), which needs no key.
        api_key: The key; None for what the environment holds.
        max_retries: How often to try again after a rate limit, an overload or a lost connection.
        timeout: Seconds to wait for an answer, each time.
        strict: Have the server hold the model to the tools' schemas; None to do so with
            Anthropic's server only.

    Raises:
        UsageError: The address is no http or https address.
        KeyRefused: Anthropic's server is meant and there is no key.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        max_retries: int = 3,
        timeout: float = 120.0,
        strict: bool | None = None,
    ) -> None:
        self.model = model or os.environ.get("MOBILE_AGENT_MODEL") or DEFAULT_MODEL
        self._facts = facts_of(self.model)
        self._client = MessagesClient(base_url, api_key, max_retries, timeout)
        self._settings = settings_for(
            self._facts, self.model, own_host=self._client.is_own_host, strict=strict
        )

    def decide(self, trace: Trace, screen: Screen) -> Decision:
        """The next action, from the trace and the screen alone.

        Raises:
            KeyRefused: The server refuses the key.
            PlannerUnreachable: There was no answer, after all retries.
            InvalidReply: No valid action, even after the model was told so twice.
            PlannerError: The server refuses the request, or does not know the model.
        """
        usage = Usage(model=self.model)
        complaint = fault = ""
        for _ in range(MOST_TRIES):
            reply = self._ask(trace, screen, complaint)
            if reply is None:
                fault = ""
                continue
            usage += self._priced(reply.usage)
            try:
                thought, action = reply.decision()
            except InvalidReply as error:
                fault = str(error)
                complaint = (
                    f"Your last answer to this was not accepted: {fault}. "
                    "Answer again, with exactly one valid tool call."
                )
            else:
                return Decision(thought, action, usage)
        if not fault:
            raise PlannerUnreachable(
                f"{self._client.host} does not answer as the Messages API does: check --base-url"
            )
        raise InvalidReply(f"{self.model} gave no valid action in {MOST_TRIES} tries: {fault}")

    def _ask(self, trace: Trace, screen: Screen, complaint: str) -> Reply | None:
        """One reply; what the server refuses to be asked for is left out, once and for all."""
        while True:
            body = build_request(trace, screen, self._settings, complaint)
            try:
                return read_reply(self._client.send(body))
            except RequestRefused as refusal:
                less = conceded(self._settings, str(refusal))
                if less is None:
                    raise
                self._settings = less

    def _priced(self, usage: Usage) -> Usage:
        return replace(usage, model=self.model, cost=self._facts.cost(usage))
