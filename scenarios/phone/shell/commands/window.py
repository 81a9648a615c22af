"""`wm`: the size and the density of the screen."""

import re
from dataclasses import replace

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

SMALLEST, LARGEST = 200, 4096
LOWEST_DENSITY, HIGHEST_DENSITY = 72, 1000


async def _wm(call: Call) -> int:
    name, *words = call.arguments or ("",)
    if name == "size":
        return await _size(call, words)
    if name == "density":
        return await _density(call, words)
    if name == "dismiss-keyguard":
        call.phone.unlock()
        return 0
    if name == "user-rotation":
        return await _user_rotation(call, words)
    raise UsageError(f"Unknown command: {name}", status=255)


async def _size(call: Call, words: list[str]) -> int:
    phone = call.phone
    if not words:
        profile = phone.display.profile
        await call.say(f"Physical size: {profile.width}x{profile.height}")
        if phone.display.size_override is not None:
            width, height = phone.display.size_override
            await call.say(f"Override size: {width}x{height}")
        return 0
    if words[0] == "reset":
        await phone.set_display(replace(phone.display, size_override=None))
        return 0
    size = re.fullmatch(r"(\d{1,5})x(\d{1,5})", words[0])
    if size is None:
        raise UsageError(f"Error: bad size {words[0]}", status=255)
    width, height = int(size.group(1)), int(size.group(2))
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise UsageError(f"Error: bad size {words[0]}", status=255)
    await phone.set_display(replace(phone.display, size_override=(width, height)))
    return 0


async def _density(call: Call, words: list[str]) -> int:
    phone = call.phone
    if not words:
        await call.say(f"Physical density: {phone.display.profile.density}")
        if phone.display.density_override is not None:
            await call.say(f"Override density: {phone.display.density_override}")
        return 0
    if words[0] == "reset":
        await phone.set_display(replace(phone.display, density_override=None))
        return 0
    if not words[0].isdigit():
        raise UsageError(f"Error: bad number {words[0]}", status=255)
    density = int(words[0])
    if not LOWEST_DENSITY <= density <= HIGHEST_DENSITY:
        raise UsageError(f"Error: density must be >= {LOWEST_DENSITY}", status=255)
    await phone.set_display(replace(phone.display, density_override=density))
    return 0


async def _user_rotation(call: Call, words: list[str]) -> int:
    database = call.phone.database
    if not words:
        rotation = database.setting("system", "user_rotation")
        free = database.setting("system", "accelerometer_rotation") == "1"
        await call.say("free" if free else f"lock {rotation}")
    elif words[0] == "free":
        database.put_setting("system", "accelerometer_rotation", "1")
    elif words[0] == "lock":
        if len(words) > 1:
            database.put_setting("system", "user_rotation", words[1])
        database.put_setting("system", "accelerometer_rotation", "0")
    return 0


COMMANDS: Commands = {"wm": _wm}
