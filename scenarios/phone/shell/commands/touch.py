"""`input`: taps, swipes, keys and text."""

from collections.abc import Awaitable, Callable

from scenarios.phone.keycodes import CODES, NAMES
from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

SOURCES = {
    "touchscreen",
    "touchpad",
    "keyboard",
    "mouse",
    "dpad",
    "gamepad",
    "joystick",
    "stylus",
    "trackball",
    "touchnavigation",
}
SWIPE_MS = 300
USAGE = """Usage: input [<source>] [-d DISPLAY_ID] <command> [<arg>...]

The sources are:
      touchnavigation
      touchscreen
      joystick
      stylus
      touchpad
      gamepad
      dpad
      mouse
      keyboard
      trackball

The commands and default sources are:
      text <string> (Default: keyboard)
      keyevent [--longpress|--doubletap|--async] <key code number or name> ...
      keycombination [-t duration(ms)] <key code 1> <key code 2> ... (Default: keyboard)
      tap <x> <y> (Default: touchscreen)
      swipe <x1> <y1> <x2> <y2> [duration(ms)] (Default: touchscreen)
      draganddrop <x1> <y1> <x2> <y2> [duration(ms)] (Default: touchscreen)
      press (Default: trackball)
      roll <dx> <dy> (Default: trackball)
      motionevent <DOWN|UP|MOVE|CANCEL> <x> <y> (Default: touchscreen)"""


async def _input(call: Call) -> int:
    words = list(call.arguments)
    if words and words[0] in SOURCES:
        words.pop(0)
    if words[:1] == ["-d"]:
        words = words[2:]
    if not words:
        raise UsageError(USAGE, status=255)
    name, *arguments = words
    action = ACTIONS.get(name)
    if action is None:
        raise UsageError(f"Error: Unknown command: {name}\n{USAGE}", status=255)
    await action(call, arguments)
    return 0


def _numbers(name: str, words: list[str], counts: tuple[int, ...]) -> list[float]:
    if len(words) not in counts:
        raise UsageError(f"Error: Invalid arguments for command: {name}\n{USAGE}", status=255)
    try:
        numbers = [float(word) for word in words]
    except ValueError as error:
        bad = str(error).partition(": ")[2].strip("'")
        raise UsageError(
            f'java.lang.NumberFormatException: For input string: "{bad}"', status=255
        ) from error
    if not all(abs(number) < 100_000 for number in numbers):
        raise UsageError(f"Error: Invalid arguments for command: {name}", status=255)
    return numbers


async def _tap(call: Call, words: list[str]) -> None:
    x, y = _numbers("tap", words, (2,))
    if call.phone.power.is_on:
        await call.phone.fingers.tap((x, y))
        call.phone.after_touch()


async def _swipe(call: Call, words: list[str]) -> None:
    await _drag(call, "swipe", words, hold=False)


async def _draganddrop(call: Call, words: list[str]) -> None:
    await _drag(call, "draganddrop", words, hold=True)


async def _drag(call: Call, name: str, words: list[str], hold: bool) -> None:
    left, top, right, bottom, *rest = _numbers(name, words, (4, 5))
    milliseconds = rest[0] if rest and rest[0] >= 0 else SWIPE_MS
    if call.phone.power.is_on:
        seconds = min(milliseconds, 60_000) / 1000
        await call.phone.fingers.swipe((left, top), (right, bottom), seconds, hold)
        call.phone.after_touch()


async def _motionevent(call: Call, words: list[str]) -> None:
    kind = words[0].upper() if words else ""
    if kind not in ("DOWN", "UP", "MOVE", "CANCEL"):
        raise UsageError(f"Error: Unknown motionevent: {kind.lower()}\n{USAGE}", status=255)
    x, y = _numbers("motionevent", words[1:], (2,))
    if call.phone.power.is_on:
        await call.phone.fingers.motion(kind, (x, y))


async def _text(call: Call, words: list[str]) -> None:
    if len(words) != 1:
        raise UsageError(f"Error: Invalid arguments for command: text\n{USAGE}", status=255)
    text = words[0].replace("%s", " ")
    if not text.isascii():
        # What Android's key character map does with characters it has no key for.
        raise UsageError(
            "\nException occurred while executing 'text':\n"
            "java.lang.NullPointerException: Attempt to get length of null array\n"
            "\tat com.android.server.input.InputShellCommand.sendText(InputShellCommand.java:407)",
            status=255,
        )
    if call.phone.power.is_on:
        await call.phone.page.type(text)


async def _keyevent(call: Call, words: list[str]) -> None:
    is_long = "--longpress" in words
    times = 2 if "--doubletap" in words else 1
    keys = [word for word in words if not word.startswith("--")]
    if not keys:
        raise UsageError(f"Error: Invalid arguments for command: keyevent\n{USAGE}", status=255)
    for key in keys:
        name = _key_name("keyevent", key)
        for _ in range(times):
            await call.phone.press_key(name, is_long)


async def _keycombination(call: Call, words: list[str]) -> None:
    if words[:1] == ["-t"]:
        _numbers("keycombination", words[1:2], (1,))
        words = words[2:]
    names = [_key_name("keycombination", word) for word in words]
    if len(names) < 2:
        raise UsageError(
            "\nException occurred while executing 'keycombination':\n"
            "java.lang.IllegalArgumentException: keycombination requires at least 2 keycodes",
            status=255,
        )
    await call.phone.press_together(names)


def _key_name(command: str, word: str) -> str:
    if word.isdigit():
        return NAMES.get(int(word), "UNKNOWN")
    name = word.upper().removeprefix("KEYCODE_")
    if name not in CODES:
        raise UsageError(f"Error: Invalid arguments for command: {command}\n{USAGE}", status=255)
    return name


async def _nothing(call: Call, words: list[str]) -> None:
    """A trackball, which this phone has not."""


ACTIONS: dict[str, Callable[[Call, list[str]], Awaitable[None]]] = {
    "draganddrop": _draganddrop,
    "keycombination": _keycombination,
    "keyevent": _keyevent,
    "motionevent": _motionevent,
    "press": _nothing,
    "roll": _nothing,
    "swipe": _swipe,
    "tap": _tap,
    "text": _text,
}
COMMANDS: Commands = {"input": _input}
