"""`pm`, and `cmd package`: what is installed."""

from scenarios.phone.manifest import AppManifest
from scenarios.phone.shell.call import Call, Commands, UsageError
from scenarios.phone.shell.commands.activity_queries import query_activities, resolve_activity
from scenarios.phone.shell.intents import component_of

__all__ = ["COMMANDS", "package_dump", "run_package_command"]

SYSTEM_PREFIX = "com.android."
ALWAYS_THERE = (
    "android",
    "com.android.adbkeyboard",
    "com.android.inputmethod.latin",
    "com.android.shell",
    "com.android.systemui",
)


async def _pm(call: Call) -> int:
    return await run_package_command(call, list(call.arguments))


async def run_package_command(call: Call, words: list[str]) -> int:
    """Run `pm WORDS`, which is the same as `cmd package WORDS`."""
    verbs = {
        "list": _list,
        "path": _path,
        "clear": _clear,
        "dump": _dump,
        "grant": _grant,
        "revoke": _grant,
        "query-activities": query_activities,
        "resolve-activity": resolve_activity,
        "install": _install,
        "uninstall": _install,
        "install-create": _install,
    }
    name, *rest = words or [""]
    if name not in verbs:
        raise UsageError(f"Unknown command: {name}", status=255)
    return await verbs[name](call, name, rest)


async def _list(call: Call, _verb: str, words: list[str]) -> int:
    kind, *rest = words or [""]
    if kind in ("features", "libraries", "users", "instrumentation"):
        if kind == "users":
            await call.say("Users:\n\tUserInfo{0:Owner:4c13} running")
        return 0
    if kind == "permissions":
        for app in call.phone.apps.values():
            for permission in app.permissions:
                await call.say(f"permission:android.permission.{permission}")
        return 0
    if kind != "packages":
        raise UsageError(f"Error: unknown list type '{kind}'", status=255)
    flags = {word for word in rest if word.startswith("-")}
    names = [word for word in rest if not word.startswith("-") and not word.isdigit()]
    for package in sorted({*call.phone.apps, *ALWAYS_THERE}):
        is_system = package.startswith(SYSTEM_PREFIX) or package == "android"
        if ("-3" in flags and is_system) or ("-s" in flags and not is_system) or "-d" in flags:
            continue
        if names and names[0] not in package:
            continue
        await call.say("package:" + (f"{_apk(package)}=" if "-f" in flags else "") + package)
    return 0


def _apk(package: str) -> str:
    if package.startswith(SYSTEM_PREFIX):
        name = package.rpartition(".")[2].capitalize()
        return f"/system/app/{name}/{name}.apk"
    return f"/data/app/~~c2ltdWxhdGVk==/{package}-MQ==/base.apk"


async def _path(call: Call, _verb: str, words: list[str]) -> int:
    if words and (words[-1] in call.phone.apps or words[-1] in ALWAYS_THERE):
        await call.say(f"package:{_apk(words[-1])}")
        return 0
    return 1


async def _clear(call: Call, _verb: str, words: list[str]) -> int:
    if not words or words[-1] not in call.phone.apps:
        await call.say("Failed")
        return 1
    call.phone.stop_app(words[-1])
    call.phone.database.clear_app(words[-1])
    await call.say("Success")
    return 0


async def _dump(call: Call, _verb: str, words: list[str]) -> int:
    app = call.phone.apps.get(words[-1]) if words else None
    if app is None:
        await call.say(f"Unable to find package: {words[-1] if words else ''}")
        return 0
    await call.say(package_dump(app, call.phone.database.permissions(app.package)))
    return 0


def package_dump(app: AppManifest, permissions: dict[str, str]) -> str:
    """What `dumpsys package` says about an app."""
    granted = [
        f"        android.permission.{name}: granted={str(state == 'granted').lower()}"
        for name, state in permissions.items()
    ]
    lines = [
        "Activity Resolver Table:",
        "  Non-Data Actions:",
        "      android.intent.action.MAIN:",
        f"        1a2b3c4 {component_of(app)} filter 5d6e7f8",
        '          Action: "android.intent.action.MAIN"',
        '          Category: "android.intent.category.LAUNCHER"',
        "",
        "Packages:",
        f"  Package [{app.package}] (9a8b7c6):",
        "    userId=10100",
        f"    codePath={_apk(app.package).rpartition('/')[0]}",
        "    versionCode=1 minSdk=26 targetSdk=34",
        f"    versionName={app.version}",
        "    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]",
        "    User 0: installed=true hidden=false suspended=false stopped=false enabled=0",
        "      runtime permissions:",
        *granted,
    ]
    return "\n".join(lines)


async def _grant(call: Call, verb: str, words: list[str]) -> int:
    names = [word for word in words if not word.startswith("-") and not word.isdigit()]
    if len(names) != 2:
        raise UsageError(f"Error: no package or permission specified for {verb}", status=255)
    package, permission = names
    if package not in call.phone.apps:
        raise UsageError(
            "\nException occurred while executing '" + verb + "':\n"
            f"java.lang.IllegalArgumentException: Unknown package: {package}",
            status=255,
        )
    # As on Android: what was revoked is asked for again.
    state = "granted" if verb == "grant" else "ask"
    short = permission.removeprefix("android.permission.")
    call.phone.database.put_permission(package, short, state)
    return 0


async def _install(call: Call, _verb: str, _words: list[str]) -> int:
    await call.say("Failure [INSTALL_FAILED_INTERNAL_ERROR: this phone is simulated]")
    return 1


COMMANDS: Commands = {"pm": _pm}
