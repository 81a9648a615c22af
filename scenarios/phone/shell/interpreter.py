"""Runs shell scripts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.phone.errors import PhoneError
from scenarios.phone.filesystem import FileError
from scenarios.phone.shell.call import Call, CommandFunction, UsageError
from scenarios.phone.shell.parser import parse
from scenarios.phone.shell.streams import EMPTY, Buffer, BytesSource, Sink, Source
from scenarios.phone.shell.syntax import (
    Command,
    CommandList,
    Group,
    Literal,
    Pipeline,
    Redirection,
    Simple,
    Substitution,
    SyntaxProblem,
    Variable,
    Word,
)

if TYPE_CHECKING:
    from scenarios.phone.handset import Handset

__all__ = ["Shell"]

NOT_FOUND = 127
SHELL_NAME = "/system/bin/sh"
FIRST_VARIABLES = {
    "HOME": "/",
    "HOSTNAME": "sim_phone",
    "PATH": "/product/bin:/apex/com.android.runtime/bin:/system/bin:/system/xbin:/vendor/bin",
    "EXTERNAL_STORAGE": "/sdcard",
    "TMPDIR": "/data/local/tmp",
    "USER": "shell",
    "SHELL": "/bin/sh",
    "ANDROID_ROOT": "/system",
    "ANDROID_DATA": "/data",
}


class _Exit(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class _Streams:
    stdin: Source
    stdout: Sink
    stderr: Sink


class Shell:
    """One shell session: its variables, its folder and its last status."""

    def __init__(self, phone: "Handset", commands: Mapping[str, CommandFunction]) -> None:
        self.phone = phone
        self.commands = commands
        self.folder = "/"
        self.variables = dict(FIRST_VARIABLES)
        self.status = 0

    async def run(self, script: str, stdin: Source, stdout: Sink, stderr: Sink) -> int:
        """Run a script to its end and return its exit status."""
        streams = _Streams(stdin, stdout, stderr)
        try:
            await self.run_list(parse(script), streams)
        except SyntaxProblem as problem:
            await stderr.write(f"{SHELL_NAME}: {problem}\n".encode())
            self.status = 1
        except _Exit as end:
            self.status = end.status
        return self.status

    def exit(self, status: int | None) -> None:
        """End the script."""
        raise _Exit(self.status if status is None else status)

    async def run_list(self, steps: CommandList, streams: _Streams) -> None:
        """Run a script that has been read already."""
        for join, pipeline in steps.steps:
            if (join == "&&" and self.status != 0) or (join == "||" and self.status == 0):
                continue
            await self._pipeline(pipeline, streams)

    async def _pipeline(self, pipeline: Pipeline, streams: _Streams) -> None:
        *feeding, last = pipeline.commands
        stdin = streams.stdin
        for command in feeding:
            buffer = Buffer()
            await self._command(command, replace(streams, stdin=stdin, stdout=buffer))
            stdin = BytesSource(bytes(buffer.data))
        await self._command(last, replace(streams, stdin=stdin))
        if pipeline.negated:
            self.status = int(self.status == 0)

    async def _command(self, command: Command, streams: _Streams) -> None:
        try:
            redirected, written = await self._redirect(command.redirections, streams)
        except FileError as error:
            await streams.stderr.write(f"{SHELL_NAME}: {error}\n".encode())
            self.status = 1
            return
        try:
            if isinstance(command, Group):
                await self._subshell(command, redirected)
            else:
                await self._simple(command, redirected)
        finally:
            for path, buffer in written:
                self.phone.files.append(path, bytes(buffer.data))

    async def _subshell(self, group: Group, streams: _Streams) -> None:
        inner = self._copy()
        try:
            await inner.run_list(group.body, streams)
        except _Exit as end:
            inner.status = end.status
        self.status = inner.status

    def _copy(self) -> "Shell":
        inner = Shell(self.phone, self.commands)
        inner.folder, inner.status = self.folder, self.status
        inner.variables = dict(self.variables)
        return inner

    async def _simple(self, command: Simple, streams: _Streams) -> None:
        words: list[str] = []
        for word in command.words:
            words.extend(await self._expand(word))
        for assignment in command.assignments:
            self.variables[assignment.name] = await self._joined(assignment.value)
        if not words:
            self.status = 0
            return
        name, *arguments = words
        self.status = await self.call(
            name, arguments, streams.stdin, streams.stdout, streams.stderr
        )

    async def call(
        self, name: str, arguments: Sequence[str], stdin: Source, stdout: Sink, stderr: Sink
    ) -> int:
        """Run one command with its arguments and return its exit status."""
        function = self.commands.get(name.removeprefix("/system/bin/"))
        call = Call(name, tuple(arguments), stdin, stdout, stderr, self)
        if function is None:
            await call.complain(f"{SHELL_NAME}: {name}: inaccessible or not found")
            return NOT_FOUND
        try:
            return await function(call)
        except UsageError as error:
            await call.complain(str(error))
            return error.status
        except (FileError, PhoneError) as error:
            await call.complain(f"{name}: {error}")
            return 1

    # Redirections

    async def _redirect(
        self, redirections: Sequence[Redirection], streams: _Streams
    ) -> tuple[_Streams, list[tuple[str, Buffer]]]:
        written: list[tuple[str, Buffer]] = []
        for redirection in redirections:
            target = await self._joined(redirection.target)
            if redirection.operator == ">&":
                streams = _duplicated(streams, redirection.descriptor, target)
                continue
            path = self.phone.files.absolute(target, self.folder)
            if redirection.operator == "<":
                streams = replace(streams, stdin=BytesSource(self._opened(target, path)))
                continue
            try:
                if redirection.operator == ">":
                    self.phone.files.write(path, b"")
                else:
                    self.phone.files.append(path, b"")
            except FileError as error:
                raise FileError(f"can't create {target}: {error}") from error
            buffer = Buffer()
            written.append((path, buffer))
            to_errors = redirection.descriptor == 2
            streams = (
                replace(streams, stderr=buffer) if to_errors else replace(streams, stdout=buffer)
            )
        return streams, written

    def _opened(self, target: str, path: str) -> bytes:
        try:
            return self.phone.files.read(path)
        except FileError as error:
            raise FileError(f"can't open {target}: {error}") from error

    # Words

    async def _expand(self, word: Word) -> list[str]:
        """Expand a word to the arguments it stands for: none, one, or several."""
        fields: list[str] = []
        current: str | None = None
        has_pattern = False
        for part in word:
            text = await self._value(part)
            if isinstance(part, Literal) or part.quoted:
                is_bare = isinstance(part, Literal) and not part.quoted
                has_pattern |= is_bare and any(sign in text for sign in "*?[")
                current = (current or "") + text
                continue
            pieces = text.split()
            if text[:1].isspace() and current is not None:
                fields.append(current)
                current = None
            for index, piece in enumerate(pieces):
                if index and current is not None:
                    fields.append(current)
                    current = None
                current = (current or "") + piece
        if current is not None:
            fields.append(current)
        if has_pattern and len(fields) == 1:
            return self.phone.files.matching(fields[0], self.folder) or fields
        return fields

    async def _joined(self, word: Word) -> str:
        return "".join([await self._value(part) for part in word])

    async def _value(self, part: Literal | Variable | Substitution) -> str:
        if isinstance(part, Literal):
            return part.text
        if isinstance(part, Variable):
            special = {"?": str(self.status), "$": "4242", "0": SHELL_NAME, "#": "0"}
            value = special.get(part.name, self.variables.get(part.name, ""))
            return value or part.default
        buffer = Buffer()
        inner = self._copy()
        await inner.run(part.script, EMPTY, buffer, Buffer())
        self.status = inner.status
        return bytes(buffer.data).decode("utf-8", "surrogateescape").rstrip("\n")


def _duplicated(streams: _Streams, descriptor: int, target: str) -> _Streams:
    if descriptor == 2 and target == "1":
        return replace(streams, stderr=streams.stdout)
    if descriptor == 1 and target == "2":
        return replace(streams, stdout=streams.stderr)
    return streams
