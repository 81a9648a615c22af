"""The whole state of a phone at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from scenarios.phone.filesystem import FileEntry

__all__ = ["Snapshot"]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What `restore` needs to put a phone back as it was; open apps are not kept."""

    database: bytes
    files: Mapping[str, FileEntry]
    milliseconds: int
