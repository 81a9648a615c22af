"""The shipped IconCLIP loads and ranks icons that nobody's icon family drew."""

from pathlib import Path

import numpy as np
import pytest

from models.icon_clip.lexicon import load_lexicon
from models.icon_clip.model_files import Model, load_model
from perception.matchers.bank import Bank
from tests.models import drawings

FOLDER = Path(__file__).resolve().parents[2] / "models" / "icon_clip"


def test_the_bank_is_that_of_the_lexicon() -> None:
    bank = Bank.read((FOLDER / "bank.npz").read_bytes())
    said = [(said, concept.key) for concept in load_lexicon().values() for said in concept.say]
    assert list(zip(bank.phrasings, bank.concepts, strict=True)) == said, (
        "the lexicon changed: run python -m models.icon_clip.export"
    )


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model(FOLDER)


PICTURES = {
    "search": drawings.magnifying_glass,
    "settings": drawings.gear,
    "three vertical dots": drawings.three_dots,
    "plus": drawings.plus_sign,
    "hamburger menu": drawings.three_lines,
    "back arrow": drawings.left_arrow,
    "close": drawings.cross,
    "mail": drawings.envelope,
}


@pytest.mark.slow
def test_search_is_the_magnifying_glass_and_not_the_gear(model: Model) -> None:
    images = model.embed_images([drawings.magnifying_glass(), drawings.gear()])
    search, settings = model.embed_texts(["search", "settings"])
    assert images[0] @ search > images[1] @ search
    assert images[1] @ settings > images[0] @ settings


@pytest.mark.slow
def test_descriptions_rank_their_own_drawings_first(model: Model) -> None:
    images = model.embed_images([draw() for draw in PICTURES.values()])
    scores = images @ model.embed_texts(list(PICTURES)).T
    first = scores.argmax(axis=0)
    missed = [name for place, name in enumerate(PICTURES) if first[place] != place]
    assert len(missed) <= 1, missed


@pytest.mark.slow
def test_vectors_have_length_one_and_do_not_depend_on_their_company(model: Model) -> None:
    crops = [drawings.gear(), drawings.cross()]
    together = model.embed_images(crops)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-4)
    assert np.allclose(together[1], model.embed_images(crops[1:])[0], atol=1e-4)
    texts = model.embed_texts(["gear", "a much longer description of a cross"])
    assert np.allclose(texts[0], model.embed_texts(["gear"])[0], atol=1e-4)
    assert np.allclose(texts[0], model.embed_texts(["GEAR"])[0], atol=1e-4)
