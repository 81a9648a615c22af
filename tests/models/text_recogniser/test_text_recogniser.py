"""The recipe of the recogniser, as far as it needs no typefaces and dictionaries."""

import json
import random

import numpy as np
import pytest
import torch
import yaml
from easyocr.utils import compute_ratio_and_resize
from hypothesis import given
from hypothesis import strategies as st

from models.text_recogniser.dataset import STEP, batches
from models.text_recogniser.evaluate import figures
from models.text_recogniser.export import WEIGHTS
from models.text_recogniser.lines import HEIGHT, Line, scaled
from models.text_recogniser.network.text_recogniser import Model
from models.text_recogniser.train import CONFIG, DESCRIBED, Recipe
from models.text_recogniser.words import ALPHABET

DESCRIPTION = yaml.safe_load(DESCRIBED.read_text(encoding="utf-8"))


def test_lines_are_written_in_the_letters_that_can_be_read() -> None:
    assert DESCRIPTION["character_list"] == ALPHABET
    assert len(set(ALPHABET)) == len(ALPHABET)
    assert DESCRIPTION["imgH"] == HEIGHT


def test_the_shipped_weights_fit_the_network_and_are_nothing_but_numbers() -> None:
    content = torch.load(WEIGHTS, weights_only=True)
    network = Model(len(ALPHABET) + 1, **DESCRIPTION["network_params"])
    network.load_state_dict({name.removeprefix("module."): part for name, part in content.items()})
    assert all(bool(torch.isfinite(part).all()) for part in content.values())
    assert WEIGHTS.stat().st_size < 3_000_000


@pytest.mark.parametrize("width", [32, 100, 640])
def test_a_column_is_four_pixels_wide(width: int) -> None:
    network = Model(len(ALPHABET) + 1, **DESCRIPTION["network_params"]).eval()
    with torch.no_grad():
        scores = network(torch.zeros(2, 1, HEIGHT, width))
    assert scores.shape == (2, width // 4, len(ALPHABET) + 1)


@given(st.integers(1, 120), st.integers(120, 900))
def test_lines_are_scaled_as_easyocr_does_it(height: int, width: int) -> None:
    crop = np.random.default_rng(height * width).integers(0, 256, (height, width)).astype(np.uint8)
    wanted, _ = compute_ratio_and_resize(crop, width, height, HEIGHT)
    assert np.array_equal(scaled(crop), wanted)


@given(st.lists(st.integers(4, 300), min_size=1, max_size=60), st.integers(1, 9))
def test_each_line_is_in_one_batch_and_padded_with_its_last_column(
    widths: list[int], size: int
) -> None:
    drawn = [
        Line(str(row), np.full((HEIGHT, width), 200, np.uint8)) for row, width in enumerate(widths)
    ]
    seen: list[str] = []
    for batch in batches(drawn, size, random.Random(0)):
        rows, _, height, width = batch.numbers.shape
        assert (rows, height, width % STEP) == (len(batch.texts), HEIGHT, 0)
        assert rows <= size
        assert (batch.numbers == batch.numbers[:, :, :, :1]).all()
        seen += batch.texts
    assert sorted(seen, key=int) == [line.text for line in drawn]


def test_the_rate_rises_stays_and_falls() -> None:
    recipe = Recipe(**json.loads(CONFIG.read_text(encoding="utf-8")))
    rates = [recipe.rate(round(recipe.seen * share)) for share in (0.0, 0.05, 0.5, 0.8, 1.0)]
    assert rates[0] < rates[1] == rates[2] == recipe.peak
    assert rates[2] > rates[3] > rates[4] > 0.0


def test_error_rate_and_right_lines() -> None:
    assert figures([("abcd", "abcd"), ("abcd", " abxd")]) == "CER 0.125, right 0.500"
