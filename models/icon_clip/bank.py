"""The bank: what icons show, as vectors, against which a description is held at run time."""

from pathlib import Path

from models.icon_clip.lexicon import load_lexicon
from models.icon_clip.model_files import load_model
from perception.matchers.bank import Bank

BANK_NAME = "bank.npz"


def write_bank(folder: Path, lexicon: Path) -> None:
    """Embed all phrasings of a lexicon with the folder's model, and write them beside it."""
    model = load_model(folder)
    said = [
        (phrasing, concept.key)
        for concept in load_lexicon(lexicon).values()
        for phrasing in concept.say
    ]
    phrasings = tuple(phrasing for phrasing, _ in said)
    scale = float(model.network.logit_scale.detach().exp())
    bank = Bank(model.embed_texts(phrasings), phrasings, tuple(key for _, key in said), scale)
    (folder / BANK_NAME).write_bytes(bank.content())
