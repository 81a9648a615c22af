"""Eyes that look only at what is new since the last frames."""

from collections.abc import Mapping
from pathlib import Path
from typing import Self

from perception.eyes import Eyes
from perception.incremental.incremental_reader import IncrementalReader
from perception.readers.lines import TwoStepReader

__all__ = ["IncrementalEyes"]


class IncrementalEyes(Eyes):
    """Other eyes' engines, with a memory for lines of text: for frames that follow each other.

    What is seen on a frame is what the other eyes see on it, whatever was looked at before; it only
    takes less time. Lines are looked for in bands of the screen, and only in those whose pixels are
    new; only lines whose pixels are new are read, wherever on the screen they stand. Icons are
    looked for on the whole frame, as their network judges a place by all that is around it.
    Matchers in their turn remember the pictures of icons that they have compared.

    A reader that cannot be asked for its steps reads every frame as a whole. `dataclasses.replace`
    is for the other eyes, before these are made of them.

    Args:
        eyes: The engines to look with.
    """

    __slots__ = ()

    def __init__(self, eyes: Eyes) -> None:
        reader = eyes.reader
        if isinstance(reader, TwoStepReader) and not isinstance(reader, IncrementalReader):
            reader = IncrementalReader(reader)
        super().__init__(reader, eyes.detector, eyes.matcher, eyes.calibration)

    @classmethod
    def from_config(cls, config: Mapping[str, object] | str | Path) -> Self:
        """Engines as named for `Eyes.from_config`.

        Raises:
            ConfigError: An unknown key, a wrong type, or a file that cannot be read.
        """
        return cls(Eyes.from_config(config))
