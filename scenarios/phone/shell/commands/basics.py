"""The shell's own commands: echo, test, cd, variables and waiting."""

import asyncio
import re

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\"}
COMPARISONS = ("=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge")


async def _echo(call: Call) -> int:
    words = list(call.arguments)
    end, escapes = "\n", False
    while words and re.fullmatch(r"-[neE]+", words[0]):
        flags = words.pop(0)
        end = "" if "n" in flags else end
        escapes = escapes or "e" in flags
    text = " ".join(words)
    if escapes:
        text = re.sub(r"\\[ntr\\]", lambda found: ESCAPES[found.group()], text)
    await call.write(text + end)
    return 0


async def _printf(call: Call) -> int:
    if not call.arguments:
        raise UsageError("printf: usage: printf FORMAT [ARG...]")
    template, *values = call.arguments
    text = re.sub(r"\\[ntr\\]", lambda found: ESCAPES[found.group()], template)
    text = re.sub(r"%[sd]", lambda _found: values.pop(0) if values else "", text)
    await call.write(text.replace("%%", "%"))
    return 0


async def _true(_call: Call) -> int:
    return 0


async def _false(_call: Call) -> int:
    return 1


async def _exit(call: Call) -> int:
    given = call.arguments[0] if call.arguments else ""
    call.shell.exit(int(given) & 0xFF if given.isdigit() else None)
    return 0


async def _sleep(call: Call) -> int:
    try:
        seconds = float((call.arguments or ("",))[0].removesuffix("s"))
    except ValueError:
        raise UsageError("sleep: bad time") from None
    await asyncio.sleep(max(0.0, min(seconds, 3600.0)))
    return 0


async def _pwd(call: Call) -> int:
    await call.say(call.shell.folder)
    return 0


async def _cd(call: Call) -> int:
    target = call.arguments[0] if call.arguments else "/"
    path = call.path(target)
    entry = call.phone.files.entry(path)
    if entry is None or not entry.is_folder:
        reason = "No such file or directory" if entry is None else "Not a directory"
        raise UsageError(f"/system/bin/sh: cd: {target}: {reason}", status=2)
    call.shell.folder = path
    return 0


async def _export(call: Call) -> int:
    for argument in call.arguments:
        name, assigned, value = argument.partition("=")
        if assigned:
            call.shell.variables[name] = value
    return 0


async def _unset(call: Call) -> int:
    for name in call.arguments:
        call.shell.variables.pop(name, None)
    return 0


async def _env(call: Call) -> int:
    for name, value in sorted(call.shell.variables.items()):
        await call.say(f"{name}={value}")
    return 0


async def _which(call: Call) -> int:
    missing = 0
    for name in call.arguments:
        if name in call.shell.commands:
            await call.say(f"/system/bin/{name}")
        else:
            missing = 1
    return missing


async def _sh(call: Call) -> int:
    if call.arguments[:1] == ("-c",) and len(call.arguments) > 1:
        script = call.arguments[1]
    elif call.arguments:
        script = call.phone.files.read(call.path(call.arguments[0])).decode("utf-8", "replace")
    else:
        return 0
    return await call.phone.new_shell().run(script, call.stdin, call.stdout, call.stderr)


async def _test(call: Call) -> int:
    words = list(call.arguments)
    if call.name == "[" and (not words or words.pop() != "]"):
        raise UsageError("/system/bin/sh: [: missing ]", status=2)
    negated = False
    while len(words) > 1 and words[0] == "!":
        negated = not negated
        words.pop(0)
    return int(_holds(call, words) == negated)


def _holds(call: Call, words: list[str]) -> bool:
    if len(words) == 1:
        return words[0] != ""
    if len(words) == 2:
        return _unary(call, *words)
    if len(words) == 3 and words[1] in COMPARISONS:
        return _compare(words[0], words[1], words[2])
    if words:
        raise UsageError(f"/system/bin/sh: test: {' '.join(words)}: unexpected operator", status=2)
    return False


def _unary(call: Call, operator: str, operand: str) -> bool:
    if operator in ("-z", "-n"):
        return (operand == "") == (operator == "-z")
    entry = call.phone.files.entry(call.path(operand))
    if entry is None:
        return False
    return {
        "-e": True,
        "-f": not entry.is_folder,
        "-d": entry.is_folder,
        "-s": entry.size > 0,
    }.get(operator, True)


def _compare(left: str, operator: str, right: str) -> bool:
    if operator in ("=", "=="):
        return left == right
    if operator == "!=":
        return left != right
    try:
        difference = int(left) - int(right)
    except ValueError as error:
        raise UsageError(f"/system/bin/sh: test: {error}", status=2) from error
    return {
        "-eq": difference == 0,
        "-ne": difference != 0,
        "-lt": difference < 0,
        "-le": difference <= 0,
        "-gt": difference > 0,
        "-ge": difference >= 0,
    }[operator]


COMMANDS: Commands = {
    ":": _true,
    "[": _test,
    "cd": _cd,
    "echo": _echo,
    "env": _env,
    "exit": _exit,
    "export": _export,
    "false": _false,
    "printenv": _env,
    "printf": _printf,
    "pwd": _pwd,
    "set": _env,
    "sh": _sh,
    "sleep": _sleep,
    "test": _test,
    "true": _true,
    "unset": _unset,
    "which": _which,
}
