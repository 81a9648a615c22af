"""`cmd` and `svc`: services of the system asked directly."""

from scenarios.phone.shell.call import Call, Commands, UsageError
from scenarios.phone.shell.commands.input_methods import run_ime
from scenarios.phone.shell.commands.packages import run_package_command

__all__ = ["COMMANDS"]

NIGHT_MODES = {"yes": "2", "no": "1", "auto": "0", "custom": "3"}
NIGHT_NAMES = {value: name for name, value in NIGHT_MODES.items()}
FORWARDED = {
    "activity": "am",
    "content": "content",
    "input": "input",
    "settings": "settings",
    "window": "wm",
}
SWITCHES = {"wifi": "wifi_on", "bluetooth": "bluetooth_on", "data": "mobile_data"}


async def _cmd(call: Call) -> int:
    service, *words = call.arguments or ("",)
    if service == "package":
        return await run_package_command(call, words)
    if service == "input_method":
        return await run_ime(call, words)
    if service in FORWARDED:
        name = FORWARDED[service]
        return await call.shell.call(name, words, call.stdin, call.stdout, call.stderr)
    handlers = {
        "bluetooth_manager": _bluetooth,
        "connectivity": _connectivity,
        "notification": _notification,
        "statusbar": _statusbar,
        "uimode": _uimode,
        "wifi": _wifi,
    }
    if service == "-l":
        for name in sorted([*FORWARDED, *handlers, "package", "input_method"]):
            await call.say(name)
        return 0
    if service not in handlers:
        raise UsageError(f"cmd: Can't find service: {service}", status=20)
    return await handlers[service](call, words)


async def _uimode(call: Call, words: list[str]) -> int:
    database = call.phone.database
    match words:
        case ["night"]:
            pass
        case ["night", mode] if mode in NIGHT_MODES:
            database.put_setting("secure", "ui_night_mode", NIGHT_MODES[mode])
        case _:
            raise UsageError("Error: unknown uimode command", status=255)
    mode = database.setting("secure", "ui_night_mode") or "1"
    await call.say(f"Night mode: {NIGHT_NAMES.get(mode, 'no')}")
    return 0


async def _statusbar(call: Call, words: list[str]) -> int:
    name = words[0] if words else ""
    if name in ("expand-notifications", "expand-settings"):
        call.phone.announcer.announce("key", key="EXPAND", long=False)
    elif name == "collapse":
        call.phone.announcer.announce("key", key="COLLAPSE", long=False)
    else:
        raise UsageError(f"Unknown command: {name}", status=255)
    return 0


async def _notification(call: Call, words: list[str]) -> int:
    if not words or words[0] != "post":
        raise UsageError(f"Unknown command: {words[0] if words else ''}", status=255)
    title, rest = "", words[1:]
    while rest and rest[0].startswith("-"):
        option = rest.pop(0)
        value = rest.pop(0) if rest and option not in ("-v", "--verbose") else ""
        title = value if option in ("-t", "--title") else title
    text = " ".join(rest[1:])
    call.phone.announcer.announce(
        "notification", title=title or "Shell", text=text, package="com.android.shell"
    )
    await call.say("posting:\n  Notification(channel=shell_cmd shortcut=null)")
    return 0


async def _connectivity(call: Call, words: list[str]) -> int:
    database = call.phone.database
    match words:
        case ["airplane-mode"]:
            is_on = database.setting("global", "airplane_mode_on") == "1"
            await call.say("enabled" if is_on else "disabled")
        case ["airplane-mode", "enable" | "disable" as wish]:
            database.put_setting("global", "airplane_mode_on", str(int(wish == "enable")))
        case _:
            raise UsageError("Unknown connectivity command", status=255)
    return 0


async def _wifi(call: Call, words: list[str]) -> int:
    database = call.phone.database
    match words:
        case ["set-wifi-enabled", "enabled" | "disabled" as wish]:
            database.put_setting("global", "wifi_on", str(int(wish == "enabled")))
        case ["status"]:
            is_on = database.setting("global", "wifi_on") == "1"
            await call.say(f"Wifi is {'enabled' if is_on else 'disabled'}")
            if is_on:
                name = database.setting("global", "wifi_network_name")
                await call.say(f'Wifi is connected to "{name}"')
        case _:
            raise UsageError("Unknown wifi command", status=255)
    return 0


async def _bluetooth(call: Call, words: list[str]) -> int:
    if words not in (["enable"], ["disable"]):
        raise UsageError("Unknown bluetooth_manager command", status=255)
    call.phone.database.put_setting("global", "bluetooth_on", str(int(words == ["enable"])))
    return 0


async def _svc(call: Call) -> int:
    match call.arguments:
        case ("wifi" | "bluetooth" | "data" as radio, "enable" | "disable" as wish):
            name = SWITCHES[radio]
            call.phone.database.put_setting("global", name, str(int(wish == "enable")))
        case ("power", "stayon", wish):
            value = {"true": "7", "false": "0", "usb": "2", "ac": "1"}.get(wish, "0")
            call.phone.database.put_setting("global", "stay_on_while_plugged_in", value)
        case ("power", "reboot" | "shutdown", *_):
            call.phone.reboot()
        case _:
            raise UsageError("Available commands: help, power, data, wifi, bluetooth")
    return 0


COMMANDS: Commands = {"cmd": _cmd, "svc": _svc}
