"""From a description to a text network's tokens, as open_clip and transformers make them."""

import html
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from perception.errors import EngineError, WeightsError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

__all__ = ["Tokens", "Words"]

Tokens = npt.NDArray[np.int64]


class Words:
    """A tokenizer without transformers: only the `tokenizers` package that is inside it.

    Args:
        content: A `tokenizer.json`.
        longest: Descriptions of more tokens are cut there.

    Raises:
        WeightsError: The content is no tokenizer.
        EngineError: The package cannot be loaded.
    """

    def __init__(self, content: bytes, longest: int) -> None:
        self._tokenizer = _tokenizer(content)
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(longest)

    def tokens(self, text: str) -> Tokens:
        """A batch of this one description, shape (1, tokens)."""
        return np.array([self._tokenizer.encode(_cleaned(text)).ids], np.int64)


def _tokenizer(content: bytes) -> "Tokenizer":
    try:
        from tokenizers import Tokenizer  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"tokenizers cannot be loaded: {error}") from error
    try:
        return Tokenizer.from_buffer(content)
    except Exception as error:
        raise WeightsError(f"the matcher's tokenizer.json is no tokenizer: {error}") from error


def _cleaned(text: str) -> str:
    if not text.isascii():
        import ftfy  # noqa: PLC0415

        # Curly quotes, wide letters and wrongly decoded ones: as the model was taught.
        text = ftfy.fix_text(text)
    return " ".join(html.unescape(html.unescape(text)).split())
