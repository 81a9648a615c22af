"""`getprop` and `setprop`."""

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]


async def _getprop(call: Call) -> int:
    properties = call.phone.database.properties()
    if call.arguments:
        default = call.arguments[1] if len(call.arguments) > 1 else ""
        await call.say(properties.get(call.arguments[0], default))
        return 0
    for name, value in properties.items():
        await call.say(f"[{name}]: [{value}]")
    return 0


async def _setprop(call: Call) -> int:
    if len(call.arguments) != 2:
        raise UsageError("setprop: usage: setprop NAME VALUE")
    name, value = call.arguments
    if name.startswith("ro."):
        raise UsageError(
            f"Failed to set property '{name}' to '{value}'.\nSee dmesg for error reason."
        )
    call.phone.database.put_property(name, value)
    return 0


COMMANDS: Commands = {"getprop": _getprop, "setprop": _setprop}
