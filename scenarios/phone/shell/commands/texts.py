"""Commands that pick from text: grep, head, tail, wc, sort, tr, cut, base64."""

import base64
import re

from scenarios.phone.filesystem import FileError
from scenarios.phone.shell.call import Call, Commands, UsageError
from scenarios.phone.shell.streams import read_all

__all__ = ["COMMANDS"]


async def _input(call: Call, names: list[str]) -> str:
    if not names:
        return (await read_all(call.stdin)).decode("utf-8", "surrogateescape")
    parts = []
    for name in names:
        try:
            parts.append(call.phone.files.read(call.path(name)))
        except FileError as error:
            raise UsageError(f"{call.name}: {name}: {error}", status=2) from error
    return b"".join(parts).decode("utf-8", "surrogateescape")


async def _grep(call: Call) -> int:
    flags = ""
    pattern: str | None = None
    names: list[str] = []
    words = list(call.arguments)
    while words:
        word = words.pop(0)
        if word == "-e" and words:
            pattern = words.pop(0)
        elif word.startswith("-") and word != "-":
            flags += word.lstrip("-")
        elif pattern is None:
            pattern = word
        else:
            names.append(word)
    if pattern is None:
        raise UsageError("grep: no REGEX", status=2)
    matches = _matcher(pattern, flags)
    lines = [line for line in (await _input(call, names)).splitlines() if matches(line)]
    if "c" in flags:
        await call.say(str(len(lines)))
    elif "q" not in flags:
        await call.write("".join(line + "\n" for line in lines))
    return 0 if lines else 1


def _matcher(pattern: str, flags: str) -> "_Match":
    is_extended = "E" in flags
    text = re.escape(pattern) if "F" in flags else pattern if is_extended else _basic(pattern)
    try:
        expression = re.compile(text, re.IGNORECASE if "i" in flags else 0)
    except re.error as error:
        raise UsageError(f"grep: bad regex '{pattern}': {error}", status=2) from error
    return _Match(expression, inverted="v" in flags, whole_words="w" in flags)


class _Match:
    def __init__(self, expression: re.Pattern[str], inverted: bool, whole_words: bool) -> None:
        self._expression = expression
        self._inverted = inverted
        if whole_words:
            self._expression = re.compile(rf"\b(?:{expression.pattern})\b", expression.flags)

    def __call__(self, line: str) -> bool:
        return (self._expression.search(line) is not None) != self._inverted


def _basic(pattern: str) -> str:
    r"""Turn a basic expression, where `\|` and `\(` are the operators, into Python's."""
    return re.sub(
        r"\\([|(){}+?])|([|(){}+?])",
        lambda found: found.group(1) or "\\" + found.group(2),
        pattern,
    )


def _count(call: Call) -> tuple[int, list[str]]:
    count, names = 10, []
    words = list(call.arguments)
    while words:
        word = words.pop(0)
        if word in ("-n", "-c") and words:
            count = _whole_number(call, words.pop(0))
        elif re.fullmatch(r"-n?\d+", word):
            count = int(word.lstrip("-n"))
        else:
            names.append(word)
    return count, names


def _whole_number(call: Call, text: str) -> int:
    if not text.isdigit():
        raise UsageError(f"{call.name}: not integer: {text}")
    return int(text)


async def _head(call: Call) -> int:
    count, names = _count(call)
    await call.write("".join((await _input(call, names)).splitlines(keepends=True)[:count]))
    return 0


async def _tail(call: Call) -> int:
    count, names = _count(call)
    lines = (await _input(call, names)).splitlines(keepends=True)
    await call.write("".join(lines[len(lines) - count :] if count < len(lines) else lines))
    return 0


async def _wc(call: Call) -> int:
    flags = "".join(word[1:] for word in call.arguments if word.startswith("-")) or "lwc"
    names = [word for word in call.arguments if not word.startswith("-")]
    text = await _input(call, names)
    counts = {
        "l": text.count("\n"),
        "w": len(text.split()),
        "c": len(text.encode("utf-8", "surrogateescape")),
    }
    await call.say(" ".join([str(counts[flag]) for flag in "lwc" if flag in flags] + names))
    return 0


async def _sort(call: Call) -> int:
    flags = "".join(word[1:] for word in call.arguments if word.startswith("-"))
    names = [word for word in call.arguments if not word.startswith("-")]
    lines = sorted((await _input(call, names)).splitlines(), reverse="r" in flags)
    if "u" in flags:
        lines = list(dict.fromkeys(lines))
    await call.write("".join(line + "\n" for line in lines))
    return 0


async def _base64(call: Call) -> int:
    names = [word for word in call.arguments if not word.startswith("-")]
    text = await _input(call, names)
    data = text.encode("utf-8", "surrogateescape")
    if "-d" in call.arguments:
        await call.stdout.write(base64.b64decode(data))
    else:
        await call.say(base64.b64encode(data).decode())
    return 0


COMMANDS: Commands = {
    "base64": _base64,
    "egrep": _grep,
    "grep": _grep,
    "head": _head,
    "sort": _sort,
    "tail": _tail,
    "wc": _wc,
}
