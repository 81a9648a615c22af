"""`settings`: reads and writes the phone's settings."""

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

NAMESPACES = ("system", "secure", "global")
USAGE = "Settings provider (settings) commands: get, put, delete, list, reset"


async def _settings(call: Call) -> int:
    words = list(call.arguments)
    if words[:1] == ["--user"]:
        words = words[2:]
    if len(words) > 2 and words[1] == "--user":
        del words[1:3]
    if not words or words[0] not in ("get", "put", "delete", "list"):
        raise UsageError(f"Unknown command: {words[0]}" if words else USAGE, status=255)
    verb, *rest = words
    if not rest or rest[0].lower() not in NAMESPACES:
        raise UsageError(f"Invalid namespace '{rest[0] if rest else ''}'", status=255)
    namespace = rest[0].lower()
    if verb == "list":
        for name, value in call.phone.database.settings(namespace).items():
            await call.say(f"{name}={value}")
        return 0
    if len(rest) < (3 if verb == "put" else 2):
        raise UsageError("Bad arguments", status=255)
    name = rest[1]
    if verb == "put":
        call.phone.database.put_setting(namespace, name, rest[2])
    elif verb == "delete":
        count = call.phone.database.delete_setting(namespace, name)
        await call.say(f"Deleted {count} rows")
    else:
        found = call.phone.database.setting(namespace, name)
        await call.say("null" if found is None else found)
    return 0


COMMANDS: Commands = {"settings": _settings}
