"""`am` and `monkey`: starting and stopping apps, and broadcasts."""

import base64
import binascii

from scenarios.phone.shell.call import Call, Commands, UsageError
from scenarios.phone.shell.intent_words import intent_of
from scenarios.phone.shell.intents import Intent, component_of, params_of, resolve

__all__ = ["COMMANDS"]

PAGE_SCHEMES = ("http://", "https://", "file://")
ADB_KEYBOARD = "com.android.adbkeyboard/.AdbIME"


async def _am(call: Call) -> int:
    verbs = {
        "start": _start,
        "start-activity": _start,
        "startservice": _quiet,
        "start-service": _quiet,
        "broadcast": _broadcast,
        "force-stop": _force_stop,
        "kill": _kill,
        "stack": _stack,
        "get-current-user": _current_user,
    }
    name, *words = call.arguments or ("",)
    if name not in verbs:
        raise UsageError(f"Unknown command: {name}", status=255)
    return await verbs[name](call, words)


async def _start(call: Call, words: list[str]) -> int:
    waits, stops_first = "-W" in words, "-S" in words
    intent = intent_of(words)
    await call.say(f"Starting: {intent}")
    if call.phone.options.url is not None and intent.data.startswith(PAGE_SCHEMES):
        await call.phone.page.go(intent.data)
        return 0
    package = resolve(intent, call.phone.apps)
    if package is None:
        return await _no_activity(call, intent)
    if stops_first:
        call.phone.stop_app(package)
    call.phone.start_app(package, params_of(intent))
    await call.phone.announcer.flush()
    if waits:
        await call.phone.settle(seconds=5)
        await call.say("Status: ok\nLaunchState: WARM")
        await call.say(f"Activity: {component_of(call.phone.apps[package])}")
        await call.say("TotalTime: 180\nWaitTime: 190\nComplete")
    return 0


async def _no_activity(call: Call, intent: Intent) -> int:
    if intent.component:
        package, _, activity = intent.component.partition("/")
        full = package + activity if activity.startswith(".") else activity
        await call.complain(
            f"Error type 3\nError: Activity class {{{package}/{full}}} does not exist."
        )
    else:
        await call.complain(f"Error: Activity not started, unable to resolve {intent}")
    return 1


async def _force_stop(call: Call, words: list[str]) -> int:
    packages = [word for word in words if not word.startswith("-") and not word.isdigit()]
    if not packages:
        raise UsageError("Error: No package specified", status=255)
    call.phone.stop_app(packages[-1])
    await call.phone.announcer.flush()
    return 0


async def _kill(call: Call, words: list[str]) -> int:
    """Only kills what is in the background, as on Android."""
    if words and words[-1] != call.phone.foreground.package:
        call.phone.stop_app(words[-1])
    return 0


async def _broadcast(call: Call, words: list[str]) -> int:
    intent = intent_of(words)
    await call.say(f"Broadcasting: {intent}")
    await _adb_keyboard(call, intent)
    await call.say("Broadcast completed: result=0")
    return 0


async def _adb_keyboard(call: Call, intent: Intent) -> None:
    """What the ADBKeyboard input method does with its broadcasts while it is in use."""
    in_use = call.phone.database.setting("secure", "default_input_method") == ADB_KEYBOARD
    if not in_use or not call.phone.power.is_on:
        return
    page = call.phone.page
    message = str(intent.extras.get("msg", ""))
    if intent.action == "ADB_INPUT_TEXT":
        await page.insert(message)
    elif intent.action == "ADB_INPUT_B64":
        try:
            await page.insert(base64.b64decode(message, validate=True).decode("utf-8"))
        except (binascii.Error, UnicodeDecodeError):
            return
    elif intent.action == "ADB_CLEAR_TEXT":
        await page.press("ControlOrMeta+a")
        await page.press("Backspace")
    elif intent.action == "ADB_EDITOR_CODE":
        await page.press("Enter")
    elif intent.action == "ADB_INPUT_CODE":
        await _input_code(call, intent)


async def _input_code(call: Call, intent: Intent) -> None:
    from scenarios.phone.keycodes import NAMES  # noqa: PLC0415

    code = intent.extras.get("code")
    if isinstance(code, int) and code in NAMES:
        await call.phone.press_key(NAMES[code])


async def _quiet(call: Call, words: list[str]) -> int:
    await call.say(f"Starting service: {intent_of(words)}")
    return 0


async def _stack(call: Call, _words: list[str]) -> int:
    for index, package in enumerate(call.phone.foreground.stack or ("com.android.launcher",)):
        width, height = call.phone.display.size
        await call.say(
            f"RootTask id={index + 1} bounds=[0,0][{width},{height}] displayId=0 userId=0"
        )
        if package in call.phone.apps:
            component = component_of(call.phone.apps[package])
            await call.say(f"  taskId={index + 1}: {component} bounds=[0,0][{width},{height}]")
    return 0


async def _current_user(call: Call, _words: list[str]) -> int:
    await call.say("0")
    return 0


async def _monkey(call: Call) -> int:
    words = list(call.arguments)
    if "-p" not in words or words.index("-p") + 1 >= len(words):
        raise UsageError("** Error: monkey needs -p PACKAGE on this phone", status=255)
    package = words[words.index("-p") + 1]
    await call.say(f"  bash arg: {' '.join(words)}")
    app = call.phone.apps.get(package)
    if app is None or not app.launchable:
        await call.complain("** No activities found to run, monkey aborted.")
        return 252
    call.phone.start_app(package, {})
    await call.phone.announcer.flush()
    await call.say("Events injected: 1")
    await call.say("## Network stats: elapsed time=21ms (0ms mobile, 0ms wifi, 21ms not connected)")
    return 0


COMMANDS: Commands = {"am": _am, "monkey": _monkey}
