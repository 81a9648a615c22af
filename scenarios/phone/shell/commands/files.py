"""Commands about files and folders."""

import posixpath
import stat
from datetime import UTC, datetime

from scenarios.phone.filesystem import FileEntry, FileError
from scenarios.phone.shell.call import Call, Commands, UsageError
from scenarios.phone.shell.streams import read_all

__all__ = ["COMMANDS"]


def _split(call: Call) -> tuple[str, list[str]]:
    """The letters of all flags, and what is left."""
    flags = "".join(
        word.lstrip("-") for word in call.arguments if word.startswith("-") and word != "-"
    )
    return flags, [word for word in call.arguments if not word.startswith("-") or word == "-"]


async def _cat(call: Call) -> int:
    status = 0
    for name in call.arguments or ("-",):
        try:
            data = (
                await read_all(call.stdin)
                if name == "-"
                else call.phone.files.read(call.path(name))
            )
            await call.stdout.write(data)
        except FileError as error:
            await call.complain(f"cat: {name}: {error}")
            status = 1
    return status


async def _ls(call: Call) -> int:
    flags, names = _split(call)
    status = 0
    for name in names or ["."]:
        path = call.path(name)
        entry = call.phone.files.entry(path)
        if entry is None:
            await call.complain(f"ls: {name}: No such file or directory")
            status = 1
        elif entry.is_folder and "d" not in flags:
            await _list_folder(call, flags, name, path, with_title=len(names) > 1)
        else:
            await call.say(_line(flags, name, entry))
    return status


async def _list_folder(call: Call, flags: str, name: str, path: str, with_title: bool) -> None:
    if with_title:
        await call.say(f"{name}:")
    if "l" in flags:
        await call.say("total 0")
    for child in call.phone.files.names_in(path):
        entry = call.phone.files.entry(posixpath.join(path, child))
        if entry is not None and ("a" in flags or not child.startswith(".")):
            await call.say(_line(flags, child, entry))


def _line(flags: str, name: str, entry: FileEntry) -> str:
    if "l" not in flags:
        return name
    when = datetime.fromtimestamp(entry.modified, tz=UTC).strftime("%Y-%m-%d %H:%M")
    return f"{stat.filemode(entry.mode)} 1 shell shell {entry.size} {when} {name}"


async def _mkdir(call: Call) -> int:
    flags, names = _split(call)
    status = 0
    for name in names:
        try:
            call.phone.files.make_folder(call.path(name), with_parents="p" in flags)
        except FileError as error:
            await call.complain(f"mkdir: '{name}': {error}")
            status = 1
    return status


async def _rm(call: Call) -> int:
    flags, names = _split(call)
    status = 0
    for name in names:
        try:
            call.phone.files.remove(call.path(name), with_content="r" in flags or "R" in flags)
        except FileError as error:
            if "f" in flags and str(error).startswith("No such"):
                continue
            await call.complain(f"rm: {name}: {error}")
            status = 1
    return status


async def _rmdir(call: Call) -> int:
    for name in call.arguments:
        path = call.path(name)
        if call.phone.files.names_in(path):
            raise UsageError(f"rmdir: {name}: Directory not empty")
        call.phone.files.remove(path, with_content=True)
    return 0


async def _mv(call: Call) -> int:
    return await _transfer(call, remove_source=True)


async def _cp(call: Call) -> int:
    return await _transfer(call, remove_source=False)


async def _transfer(call: Call, remove_source: bool) -> int:
    _, names = _split(call)
    if len(names) < 2:
        raise UsageError(f"{call.name}: Needs 2 arguments")
    *sources, target = names
    files = call.phone.files
    status = 0
    for source in sources:
        destination = call.path(target)
        entry = files.entry(destination)
        if entry is not None and entry.is_folder:
            destination = posixpath.join(destination, posixpath.basename(call.path(source)))
        try:
            if remove_source:
                files.move(call.path(source), destination)
            else:
                files.write(destination, files.read(call.path(source)))
        except FileError as error:
            await call.complain(f"{call.name}: bad '{source}': {error}")
            status = 1
    return status


async def _touch(call: Call) -> int:
    for name in _split(call)[1]:
        try:
            call.phone.files.touch(call.path(name))
        except FileError as error:
            raise UsageError(f"touch: '{name}': {error}") from error
    return 0


async def _stat(call: Call) -> int:
    words = list(call.arguments)
    template = None
    if words[:1] == ["-c"] and len(words) > 1:
        template = words[1]
        words = words[2:]
    status = 0
    for name in words:
        entry = call.phone.files.entry(call.path(name))
        if entry is None:
            await call.complain(f"stat: '{name}': No such file or directory")
            status = 1
        elif template is not None:
            await call.say(_formatted(template, name, entry))
        else:
            kind = "directory" if entry.is_folder else "regular file"
            await call.say(f"  File: {name}\n  Size: {entry.size}\t {kind}")
    return status


def _formatted(template: str, name: str, entry: FileEntry) -> str:
    values = {"%s": str(entry.size), "%n": name, "%Y": str(entry.modified)}
    values["%a"] = f"{entry.mode & 0o777:o}"
    for sign, value in values.items():
        template = template.replace(sign, value)
    return template


async def _chmod(_call: Call) -> int:
    return 0


async def _df(call: Call) -> int:
    await call.say("Filesystem      1K-blocks    Used Available Use% Mounted on")
    await call.say("/dev/fuse       114000000 9800000 104200000   9% /storage/emulated")
    return 0


COMMANDS: Commands = {
    "cat": _cat,
    "chmod": _chmod,
    "cp": _cp,
    "df": _df,
    "ls": _ls,
    "mkdir": _mkdir,
    "mv": _mv,
    "rm": _rm,
    "rmdir": _rmdir,
    "stat": _stat,
    "touch": _touch,
}
