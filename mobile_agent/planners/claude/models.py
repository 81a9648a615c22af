"""What is known of each model: its price, and what its server accepts."""

import re
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, TypeAdapter

from mobile_agent.trace import Usage

__all__ = ["DEFAULT_MODEL", "ModelFacts", "Thinking", "facts_of"]

DEFAULT_MODEL = "claude-sonnet-5-5"
TABLE = Path(__file__).with_name("models.yaml")
MILLION = 1_000_000

Thinking: TypeAlias = Literal["disabled", "between_tools"]


class ModelFacts(BaseModel):
    """One row of the table; prices are US dollars per million tokens, None where not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float | None = None
    output: float | None = None
    cache_write: float | None = None
    cache_read: float | None = None
    forced: bool = True
    thinking: Thinking | None = None
    effort: Literal["low", "medium", "high"] | None = None

    def cost(self, usage: Usage) -> float | None:
        """US dollars, or None where a price is not known."""
        prices = (self.input, self.output, self.cache_write, self.cache_read)
        tokens = (
            usage.input_tokens,
            usage.output_tokens,
            usage.cache_write_tokens,
            usage.cache_read_tokens,
        )
        known = [price for price in prices if price is not None]
        if len(known) < len(prices):
            return None
        return sum(price * count for price, count in zip(known, tokens, strict=True)) / MILLION


def facts_of(model: str) -> ModelFacts:
    """The facts on a model; for an unknown one, no price and what most servers accept."""
    import yaml  # noqa: PLC0415

    rows: object = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    table = TypeAdapter(dict[str, ModelFacts]).validate_python(rows)
    version = re.compile(r"(?:[-@]\d{8}.*|-latest)?")
    for name, facts in table.items():
        if model.startswith(name) and version.fullmatch(model[len(name) :]):
            return facts
    return ModelFacts()
