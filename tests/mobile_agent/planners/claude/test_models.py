from typing import get_args

import pytest
from anthropic.types.model import Model

from mobile_agent.planners.claude.models import DEFAULT_MODEL, facts_of
from mobile_agent.trace import Usage

SPENT = Usage(
    input_tokens=1_000_000,
    output_tokens=100_000,
    cache_write_tokens=10_000,
    cache_read_tokens=1_000_000,
)


def test_the_sdk_knows_the_default_model_and_it_has_a_price() -> None:
    assert DEFAULT_MODEL in get_args(get_args(Model)[0])
    assert facts_of(DEFAULT_MODEL).cost(SPENT) is not None


def test_cost_counts_each_kind_of_token() -> None:
    assert facts_of("claude-sonnet-4-5").cost(SPENT) == pytest.approx(3 + 1.5 + 0.0375 + 0.3)


def test_dated_names_have_the_price_of_their_model() -> None:
    assert facts_of("claude-sonnet-4-5-20250929") == facts_of("claude-sonnet-4-5")
    assert facts_of("claude-sonnet-4-5-latest") == facts_of("claude-sonnet-4-5")


@pytest.mark.parametrize("model", ["llama4", "claude-sonnet-5-9", "claude-sonnet-55", ""])
def test_an_unknown_model_has_no_price(model: str) -> None:
    assert facts_of(model).cost(SPENT) is None
    assert facts_of(model).forced
