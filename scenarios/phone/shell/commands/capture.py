"""`screencap`: the screen as PNG or as plain pixels."""

from scenarios.phone.errors import CaptureFailed
from scenarios.phone.filesystem import FileError
from scenarios.phone.shell.call import Call, Commands

__all__ = ["COMMANDS"]

USAGE = """usage: screencap [-ahp] [-d display-id] [FILENAME]
   -h: this message
   -a: captures all the active displays
   -d: specify the display ID to capture
   -p: outputs in png format.
If FILENAME ends with .png it will be saved as a png.
If FILENAME is not given, the results will be printed to stdout."""


async def _screencap(call: Call) -> int:
    from scenarios.phone.browser.pictures import raw_picture  # noqa: PLC0415

    words = list(call.arguments)
    if "-h" in words:
        await call.complain(USAGE)
        return 0
    if "-d" in words:
        at = words.index("-d")
        del words[at : at + 2]
    names = [word for word in words if not word.startswith("-")]
    as_png = "-p" in words or any(name.endswith(".png") for name in names)
    try:
        png = await call.phone.capture()
    except CaptureFailed as error:
        await call.complain(str(error))
        return 1
    picture = png if as_png else raw_picture(png)
    if call.phone.faults.strikes("truncated_capture"):
        picture = picture[: len(picture) // 2]
    if not names:
        await call.stdout.write(picture)
        return 0
    try:
        call.phone.files.write(call.path(names[0]), picture)
    except FileError as error:
        await call.complain(f"Error opening file: {names[0]} ({error})")
        return 1
    return 0


COMMANDS: Commands = {"screencap": _screencap}
