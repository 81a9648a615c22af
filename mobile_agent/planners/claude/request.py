"""The request for one decision, made from the trace alone."""

from dataclasses import dataclass, replace

from mobile_agent.planners.claude.image import EncodedImage, encoded
from mobile_agent.planners.claude.models import ModelFacts, Thinking
from mobile_agent.planners.claude.prompt import SYSTEM, marks_in_words, situation
from mobile_agent.planners.claude.tools import JsonObject, tool_definitions
from mobile_agent.trace import Trace
from perception import Screen

__all__ = ["Settings", "build_request", "conceded", "settings_for"]

MOST_TOKENS = 4096
CACHED: JsonObject = {"type": "ephemeral"}


@dataclass(frozen=True, slots=True)
class Settings:
    """How to ask, which differs from model to model.

    Attributes:
        model: The model's name.
        strict: Have the server hold the model to the tools' schemas.
        forced: Force a tool call.
        thinking: What to send to a model that would think first.
        effort: How much a model that always thinks may think.
    """

    model: str
    strict: bool = True
    forced: bool = True
    thinking: Thinking | None = None
    effort: str | None = None


def settings_for(facts: ModelFacts, model: str, *, own_host: bool, strict: bool | None) -> Settings:
    """How to ask a model at first.

    Args:
        facts: What is known of it.
        model: Its name.
        own_host: Whether Anthropic's server is asked; others get what most of them understand.
        strict: As in `Settings`; None to have it with Anthropic's server only.
    """
    settings = Settings(model, strict=own_host if strict is None else strict)
    if not own_host:
        return settings
    return replace(settings, forced=facts.forced, thinking=facts.thinking, effort=facts.effort)


def build_request(
    trace: Trace, screen: Screen, settings: Settings, complaint: str = ""
) -> JsonObject:
    """The body of the request.

    Args:
        trace: Everything so far.
        screen: What is seen now.
        settings: How to ask.
        complaint: What was wrong with the last reply to this same request.
    """
    tools = tool_definitions(strict=settings.strict)
    tools[-1] = tools[-1] | {"cache_control": CACHED}
    content = _content(trace, screen)
    if complaint:
        content.append(_text(complaint))
    body: JsonObject = {
        "model": settings.model,
        "max_tokens": MOST_TOKENS,
        "system": [_text(SYSTEM) | {"cache_control": CACHED}],
        "tools": tools,
        "tool_choice": {
            "type": "any" if settings.forced else "auto",
            "disable_parallel_tool_use": True,
        },
        "messages": [{"role": "user", "content": content}],
    }
    if settings.thinking is not None:
        body["thinking"] = {"type": settings.thinking}
    if settings.effort is not None:
        body["output_config"] = {"effort": settings.effort}
    return body


def conceded(settings: Settings, complaint: str) -> Settings | None:
    """The settings without what a server refused, or None where its words name nothing of them."""
    words = complaint.lower()
    if settings.thinking is not None and "thinking" in words and "tool_choice" not in words:
        return replace(settings, thinking=None)
    if settings.forced and ("tool_choice" in words or "tool choice" in words):
        return replace(settings, forced=False)
    if settings.strict and any(word in words for word in ("strict", "grammar", "schema")):
        return replace(settings, strict=False)
    if settings.effort is not None and ("effort" in words or "output_config" in words):
        return replace(settings, effort=None)
    return None


def _content(trace: Trace, screen: Screen) -> list[JsonObject]:
    picture = encoded(screen.screenshot)
    marks = _marks(trace, screen)
    shown = (picture.width, picture.height)
    words = situation(trace, screen, shown, marked=marks is not None)
    pictures = [picture] if marks is None else [picture, marks]
    return [*map(_image, pictures), _text(words)]


def _marks(trace: Trace, screen: Screen) -> EncodedImage | None:
    last = trace.last
    if last is None or last.match is None or not marks_in_words(trace):
        return None
    if last.screen.screenshot.box != screen.screenshot.box:
        return None
    from perception.overlay import mark  # noqa: PLC0415

    return encoded(mark(screen.screenshot, last.match.rivals))


def _image(picture: EncodedImage) -> JsonObject:
    source = {"type": "base64", "media_type": picture.media_type, "data": picture.data}
    return {"type": "image", "source": source}


def _text(words: str) -> JsonObject:
    return {"type": "text", "text": words}
