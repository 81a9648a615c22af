"""The phone's file system, in memory."""

import posixpath
import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

__all__ = ["FileEntry", "FileError", "FileSystem"]

ALIASES = (("/sdcard", "/storage/emulated/0"), ("/mnt/sdcard", "/storage/emulated/0"))
FIRST_FOLDERS = (
    "/data/local/tmp",
    "/data/app",
    "/storage/emulated/0/Alarms",
    "/storage/emulated/0/Android",
    "/storage/emulated/0/DCIM/Camera",
    "/storage/emulated/0/Documents",
    "/storage/emulated/0/Download",
    "/storage/emulated/0/Movies",
    "/storage/emulated/0/Music",
    "/storage/emulated/0/Notifications",
    "/storage/emulated/0/Pictures/Screenshots",
    "/storage/emulated/0/Podcasts",
    "/storage/emulated/0/Ringtones",
    "/system/bin",
    "/system/app",
    "/vendor",
    "/proc",
    "/dev",
    "/etc",
)
WRITABLE = ("/storage/emulated/0", "/data/local/tmp", "/dev/null")


class FileError(Exception):
    """A file operation failed, with the reason as Unix words it."""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file or a folder; a folder has no content."""

    mode: int
    modified: int
    content: bytes = b""

    @property
    def is_folder(self) -> bool:
        """Whether this is a folder."""
        return stat.S_ISDIR(self.mode)

    @property
    def size(self) -> int:
        """Size in bytes, as `stat` would say."""
        return 4096 if self.is_folder else len(self.content)


class FileSystem:
    """Files and folders by absolute path; only shared storage and /data/local/tmp take writes."""

    def __init__(self, seconds_now: Callable[[], int]) -> None:
        self._seconds_now = seconds_now
        self._entries: dict[str, FileEntry] = {"/": self._new_folder()}
        for folder in FIRST_FOLDERS:
            self._make_folders(folder)

    def save(self) -> dict[str, FileEntry]:
        """Return everything there is."""
        return dict(self._entries)

    def load(self, entries: dict[str, FileEntry]) -> None:
        """Put back what `save` returned."""
        self._entries = dict(entries)

    def absolute(self, path: str, folder: str = "/") -> str:
        """The path from the root, with aliases such as /sdcard resolved."""
        plain = posixpath.normpath(posixpath.join(folder, path))
        if plain.startswith("//"):
            plain = plain[1:]
        for alias, target in ALIASES:
            if plain == alias or plain.startswith(alias + "/"):
                return target + plain[len(alias) :]
        return plain

    def entry(self, path: str) -> FileEntry | None:
        """What is at an absolute path, or None."""
        if path == "/dev/null":
            return FileEntry(stat.S_IFCHR | 0o666, 0)
        return self._entries.get(path)

    def read(self, path: str) -> bytes:
        """A file's content."""
        entry = self.entry(path)
        if entry is None:
            raise FileError("No such file or directory")
        if entry.is_folder:
            raise FileError("Is a directory")
        return entry.content

    def write(
        self, path: str, content: bytes, mode: int = 0o660, modified: int | None = None
    ) -> None:
        """Write a whole file into a folder that exists."""
        self._check_writable(path)
        if path == "/dev/null":
            return
        existing = self._entries.get(path)
        if existing is not None and existing.is_folder:
            raise FileError("Is a directory")
        parent = self._entries.get(posixpath.dirname(path))
        if parent is None:
            raise FileError("No such file or directory")
        if not parent.is_folder:
            raise FileError("Not a directory")
        when = self._seconds_now() if modified is None else modified
        self._entries[path] = FileEntry(stat.S_IFREG | (mode & 0o777), when, content)

    def append(self, path: str, content: bytes) -> None:
        """Write at the end of a file, making it if it is not there."""
        existing = self.entry(path)
        before = existing.content if existing is not None else b""
        self.write(path, before + content)

    def touch(self, path: str) -> None:
        """Make an empty file, or set a file's time to now."""
        existing = self._entries.get(path)
        if existing is None:
            self.write(path, b"")
        else:
            self._check_writable(path)
            self._entries[path] = replace(existing, modified=self._seconds_now())

    def make_folder(self, path: str, with_parents: bool = False) -> None:
        """Make a folder."""
        self._check_writable(path)
        if path in self._entries:
            if with_parents and self._entries[path].is_folder:
                return
            raise FileError("File exists")
        if with_parents:
            self._make_folders(path)
        elif posixpath.dirname(path) not in self._entries:
            raise FileError("No such file or directory")
        else:
            self._entries[path] = self._new_folder()

    def remove(self, path: str, with_content: bool = False) -> None:
        """Remove a file, or a folder with everything in it."""
        entry = self._entries.get(path)
        if entry is None:
            raise FileError("No such file or directory")
        self._check_writable(path)
        if entry.is_folder and not with_content:
            raise FileError("Is a directory")
        for name in [name for name in self._entries if name.startswith(path + "/")]:
            del self._entries[name]
        del self._entries[path]

    def move(self, source: str, destination: str) -> None:
        """Rename a file or a folder with everything in it."""
        self._check_writable(source)
        self._check_writable(destination)
        if source not in self._entries:
            raise FileError("No such file or directory")
        if posixpath.dirname(destination) not in self._entries:
            raise FileError("No such file or directory")
        inside = [n for n in self._entries if n == source or n.startswith(source + "/")]
        moved = {destination + name[len(source) :]: self._entries.pop(name) for name in inside}
        self._entries.update(moved)

    def names_in(self, folder: str) -> list[str]:
        """The names in a folder, sorted."""
        stem = folder.rstrip("/") + "/"
        inside = (name[len(stem) :] for name in self._entries if name.startswith(stem))
        return sorted(name for name in inside if name and "/" not in name)

    def matching(self, pattern: str, folder: str) -> list[str]:
        """Paths that a shell pattern stands for, sorted, in the pattern's own spelling."""
        directory, _, last = pattern.rpartition("/")
        if not any(sign in last for sign in "*?["):
            return []
        base = directory + "/" if "/" in pattern else ""
        names = self.names_in(self.absolute(base or ".", folder))
        return [
            base + name
            for name in names
            if fnmatchcase(name, last) and (last.startswith(".") or not name.startswith("."))
        ]

    def _check_writable(self, path: str) -> None:
        if not any(path == root or path.startswith(root + "/") for root in WRITABLE):
            entry = self._entries.get(path)
            at_system = path.startswith(("/system", "/vendor", "/proc")) or entry is None
            raise FileError("Read-only file system" if at_system else "Permission denied")

    def _make_folders(self, path: str) -> None:
        parent = posixpath.dirname(path)
        if parent not in self._entries:
            self._make_folders(parent)
        self._entries.setdefault(path, self._new_folder())

    def _new_folder(self) -> FileEntry:
        return FileEntry(stat.S_IFDIR | 0o771, self._seconds_now())
