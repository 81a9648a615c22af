"""Sentence embeddings of descriptions, computed once while the text tower is frozen."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from open_clip.hf_model import HFTextEncoder
from open_clip.tokenizer import HFTokenizer


def embed_sentences(
    texts: Sequence[str], tower: HFTextEncoder, tokenizer: HFTokenizer, batch: int = 256
) -> NDArray[np.float16]:
    """Embed every text with the frozen tower, before its projection."""
    order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
    found = np.zeros((len(texts), tower.config.hidden_size), np.float16)
    for start in range(0, len(order), batch):
        chosen = order[start : start + batch]
        tokens = tokenizer([texts[index] for index in chosen])
        tokens = tokens[:, : int((tokens != 0).sum(dim=1).max())]
        mask = (tokens != tower.config.pad_token_id).long()
        with torch.inference_mode():
            hidden = tower.transformer(input_ids=tokens, attention_mask=mask)
            pooled = tower.pooler(hidden, mask)
        found[chosen] = pooled.numpy().astype(np.float16)
    return found


def remembered_sentences(
    texts: Sequence[str], tower: HFTextEncoder, tokenizer: HFTokenizer, path: Path
) -> NDArray[np.float16]:
    """Embed texts, those already in the file at ``path`` taken from there."""
    known: dict[str, NDArray[np.float16]] = {}
    if path.is_file():
        with np.load(path) as stored:
            known = dict(zip(stored["texts"].tolist(), stored["embeddings"], strict=True))
    fresh = sorted({text for text in texts if text not in known})
    if fresh:
        known |= dict(zip(fresh, embed_sentences(fresh, tower, tokenizer), strict=True))
        np.savez(path, texts=np.array(list(known)), embeddings=np.stack(list(known.values())))
    return np.stack([known[text] for text in texts])


def spread_head(layer: torch.nn.Linear, sentences: NDArray[np.float16]) -> None:
    """Start a head where sentences lie far apart: their common part dropped, their axes evened."""
    rows = sentences.astype(np.float32)
    mean = rows.mean(axis=0)
    common = mean / np.linalg.norm(mean)
    centred = rows - mean
    centred -= np.outer(centred @ common, common)
    variance, axes = np.linalg.eigh(centred.T @ centred / len(rows))
    kept = slice(-layer.out_features, None)
    scaled = axes[:, kept] / np.maximum(variance[kept], 1e-6) ** 0.35
    mixing = np.linalg.qr(np.random.default_rng(0).normal(size=(layer.out_features,) * 2))[0]
    weight = mixing @ scaled.T
    weight /= (centred @ weight.T).std()
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(weight.astype(np.float32)))


def load_sentence_tower(tower: HFTextEncoder, weights: dict[str, torch.Tensor]) -> None:
    """Put MiniLM's published weights into the text tower; its pooling head is not used."""
    kept = {name: tensor for name, tensor in weights.items() if not name.startswith("pooler.")}
    kept.pop("embeddings.position_ids", None)
    tower.transformer.load_state_dict(kept)
