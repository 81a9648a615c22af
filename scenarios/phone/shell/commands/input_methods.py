"""`ime`: the keyboards."""

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS", "run_ime"]

LATIN = "com.android.inputmethod.latin/.LatinIME"
ADB_KEYBOARD = "com.android.adbkeyboard/.AdbIME"
INSTALLED = (LATIN, ADB_KEYBOARD)


async def _ime(call: Call) -> int:
    return await run_ime(call, list(call.arguments))


async def run_ime(call: Call, words: list[str]) -> int:
    """Run `ime WORDS`."""
    database = call.phone.database
    enabled = (database.setting("secure", "enabled_input_methods") or LATIN).split(":")
    match [word for word in words if word not in ("--user", "0")]:
        case ["list", *flags]:
            for method in INSTALLED if "-a" in flags else enabled:
                await call.say(method if "-s" in flags else _description(method))
        case ["set", method] if method in enabled:
            database.put_setting("secure", "default_input_method", method)
            await call.say(f"Input method {method} selected for user #0")
        case ["enable", method] if method in INSTALLED:
            known = " already" if method in enabled else " now"
            _set_enabled(call, [*enabled, method])
            await call.say(f"Input method {method}:{known} enabled for user #0")
        case ["disable", method] if method in enabled and method != LATIN:
            _set_enabled(call, [other for other in enabled if other != method])
            if database.setting("secure", "default_input_method") == method:
                database.put_setting("secure", "default_input_method", LATIN)
            await call.say(f"Input method {method}: now disabled for user #0")
        case ["reset"]:
            _set_enabled(call, [LATIN])
            database.put_setting("secure", "default_input_method", LATIN)
            await call.say("Reset current and enabled IMEs for user #0")
            await call.say(f"  Newly selected IME for user #0:\n    {LATIN}")
        case ["set" | "enable" | "disable", method]:
            await call.complain(f"Unknown input method {method} cannot be selected for user #0")
            return 255
        case _:
            raise UsageError(
                "ime <command>: list [-a] [-s], enable, disable, set, reset", status=255
            )
    return 0


def _set_enabled(call: Call, methods: list[str]) -> None:
    unique = ":".join(dict.fromkeys(methods))
    call.phone.database.put_setting("secure", "enabled_input_methods", unique)


def _description(method: str) -> str:
    package = method.partition("/")[0]
    return f"{method}:\n  mId={method} mSettingsActivityName=null\n  packageName={package}"


COMMANDS: Commands = {"ime": _ime}
