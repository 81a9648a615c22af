"""`content`: the rows of the apps' tables, and settings as content."""

import re
import sqlite3
from dataclasses import dataclass, field

from scenarios.phone.manifest import AppTable, Value
from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

OPTIONS = ("--uri", "--projection", "--where", "--bind", "--sort", "--user", "--extra")
FORBIDDEN = re.compile(r";|\b(attach|pragma|_settings|_permissions|_properties)\b", re.IGNORECASE)
BIND_TYPES = {"s", "i", "l", "b", "f", "d", "n"}
USAGE = "usage: adb shell content [subcommand] [options]"
SETTINGS_URI = re.compile(r"content://settings/(system|secure|global)(?:/(\w+))?")


@dataclass(slots=True)
class _Request:
    """The options of one `content` command."""

    uri: str = ""
    projection: list[str] = field(default_factory=list)
    where: str = ""
    sort: str = ""
    values: dict[str, Value] = field(default_factory=dict)


async def _content(call: Call) -> int:
    verbs = {"query": _query, "insert": _insert, "update": _update, "delete": _delete}
    name, *words = call.arguments or ("",)
    if name not in verbs:
        raise UsageError(f"[ERROR] Unsupported operation: {name}\n{USAGE}")
    request = _parsed(words)
    in_settings = SETTINGS_URI.fullmatch(request.uri)
    if in_settings is not None:
        return await _query_settings(call, in_settings.group(1), in_settings.group(2), name)
    found = call.phone.database.table_for_uri(request.uri)
    if found is None:
        raise UsageError(
            f"[ERROR] Could not find provider: {request.uri.removeprefix('content://')}"
        )
    table, row_id = found
    if row_id is not None:
        request.where = f"_id = {row_id}" + (f" and ({request.where})" if request.where else "")
    if FORBIDDEN.search(request.where) or FORBIDDEN.search(request.sort):
        raise UsageError("[ERROR] Invalid token in --where or --sort")
    try:
        await verbs[name](call, table, request)
    except sqlite3.Error as error:
        raise UsageError(
            f"Error while accessing provider:{table.uri}\n"
            f"android.database.sqlite.SQLiteException: {error}"
        ) from error
    return 0


def _parsed(words: list[str]) -> _Request:
    request = _Request()
    while words:
        option = words.pop(0)
        if option not in OPTIONS:
            raise UsageError(f"[ERROR] Unsupported argument: {option}\n{USAGE}")
        if not words:
            raise UsageError(f"[ERROR] No argument for {option}\n{USAGE}")
        value = words.pop(0)
        if option == "--uri":
            request.uri = value.rstrip("/")
        elif option == "--projection":
            request.projection = [name for name in re.split(r"[:,]", value) if name]
        elif option == "--where":
            request.where = value
        elif option == "--sort":
            request.sort = value
        elif option == "--bind":
            _bind(request, value)
    if not request.uri:
        raise UsageError(
            f"[ERROR] Content provider URI not specified. Did you specify --uri?\n{USAGE}"
        )
    return request


def _bind(request: _Request, argument: str) -> None:
    name, _, rest = argument.partition(":")
    kind, typed, text = rest.partition(":")
    if not typed or kind not in BIND_TYPES:
        raise UsageError(f"[ERROR] Binding not well formed: {argument}\n{USAGE}")
    try:
        if kind in ("i", "l"):
            request.values[name] = int(text)
        elif kind in ("f", "d"):
            request.values[name] = float(text)
        elif kind == "b":
            request.values[name] = int(text.lower() == "true")
        else:
            request.values[name] = None if kind == "n" else text
    except ValueError as error:
        raise UsageError(f"[ERROR] {error}") from error


async def _query(call: Call, table: AppTable, request: _Request) -> None:
    rows = call.phone.database.select_where(table.name, request.where, order=request.sort)
    if not rows:
        await call.say("No result found.")
    for index, row in enumerate(rows):
        names = request.projection or list(row)
        missing = [name for name in names if name not in row]
        if missing:
            raise UsageError(
                f"Error while accessing provider:{table.uri}\n"
                f"java.lang.IllegalArgumentException: Invalid column {missing[0]}"
            )
        shown = ", ".join(f"{name}={_shown(row[name])}" for name in names)
        await call.say(f"Row: {index} {shown}")


async def _insert(call: Call, table: AppTable, request: _Request) -> None:
    call.phone.database.insert(table.name, request.values)


async def _update(call: Call, table: AppTable, request: _Request) -> None:
    call.phone.database.update_where(table.name, request.values, request.where)


async def _delete(call: Call, table: AppTable, request: _Request) -> None:
    call.phone.database.delete_where(table.name, request.where)


async def _query_settings(call: Call, namespace: str, only: str | None, verb: str) -> int:
    if verb != "query":
        raise UsageError("[ERROR] Use the settings command to change settings")
    settings = call.phone.database.settings(namespace)
    names = [name for name in settings if only is None or name == only]
    if not names:
        await call.say("No result found.")
    for index, name in enumerate(names):
        await call.say(f"Row: {index} _id={index + 1}, name={name}, value={settings[name]}")
    return 0


def _shown(value: Value) -> str:
    return "NULL" if value is None else str(value)


COMMANDS: Commands = {"content": _content}
