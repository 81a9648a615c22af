"""Words of which the quoted ones are out of reach: what is quoted is never taken apart."""

import re
from dataclasses import dataclass
from typing import Self

from perception.finding.folding import folded

__all__ = ["NOUN", "QUOTED", "Phrase"]

_QUOTATION = re.compile(r'"[^"]+"|(?<!\w)\'.+?\'(?!\w)')
_MASK = "\x00"
QUOTED = f"{_MASK}+"
"""The pattern of a quotation in a phrase's bare words."""
NOUN = (
    r"(?:button|btn|link|tab|option|icon|item|entry|field|box|check ?box|switch|toggle|label|text|"
    r"key|card|chip|menu|radio|slider|heading|star|arrow|image|photo|picture|avatar|thumbnail|dots)"
)
"""The pattern of a word for a kind of thing that is on screens."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of a description.

    Attributes:
        words: As given, folded.
        bare: The same with each mark of a quotation masked, so that it matches only QUOTED.
    """

    words: str
    bare: str

    @classmethod
    def of(cls, words: str) -> Self:
        """The phrase of plain words."""
        plain = folded(words.replace(_MASK, " "))
        return cls(plain, _QUOTATION.sub(lambda found: _MASK * len(found.group()), plain))

    def cut(self, start: int, end: int | None = None) -> "Phrase":
        """A part of it, without spaces and commas around."""
        words, bare = self.words[start:end], self.bare[start:end]
        left = len(bare) - len(bare.lstrip(" ,"))
        right = len(bare.rstrip(" ,"))
        return Phrase(words[left:right], bare[left:right])

    @property
    def quoted(self) -> bool:
        """Whether it is one quotation and nothing else."""
        return re.fullmatch(QUOTED, self.bare) is not None

    @property
    def quotes(self) -> bool:
        """Whether a quotation is in it."""
        return _MASK in self.bare

    @property
    def names_a_kind(self) -> bool:
        """Whether it ends with a word for a kind of thing: "Install button"."""
        return re.search(rf"(?:^| ){NOUN}s?$", self.bare, re.IGNORECASE) is not None

    @property
    def text(self) -> str:
        """The words without quotation marks around."""
        return self.words[1:-1].strip() if self.quoted else self.words

    @property
    def singular(self) -> str:
        """The text without a kind's plural: of "Install buttons" the "Install button"."""
        several = self.names_a_kind and re.search(r"(?<!dot)s$", self.bare)
        return self.words[:-1] if several else self.text
