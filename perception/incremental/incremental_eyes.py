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
    takes less time. Lines and icons are looked for on the whole frame, since both networks judge a
    place by what is around it, up to the whole picture. Reading, which is most of the work, is done
    only for lines whose pixels are new, wherever on the screen they stand. Matchers in their turn
    remember the pictures of icons that they have compared.

    A reader that cannot be asked for its two steps reads every frame as a whole.

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
