"""Pictures of the phone's screen, in whichever format this phone delivers faster."""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from mobile_agent.device.link import ShellOutput
from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import CaptureFailed
from perception import Screenshot
from perception.errors import ScreenshotError

__all__ = ["Camera", "decode_raw"]

CAPTURE_SECONDS = 20.0
HEADER_SIZES = (16, 12)
"""Android 9 and newer name the colour space after width, height and pixel format."""

RED_FIRST_FORMATS = (1, 2)
"""Android's PixelFormat RGBA_8888 and RGBX_8888."""


def decode_raw(data: bytes) -> Screenshot:
    """Decodes what `screencap` without -p writes.

    Raises:
        ScreenshotError: It is truncated, or of a pixel format other than 8-bit RGBA.
    """
    import cv2  # noqa: PLC0415

    if len(data) < HEADER_SIZES[-1]:
        raise ScreenshotError("the raw capture has no header")
    width, height, pixel_format = (
        int.from_bytes(data[start : start + 4], "little") for start in (0, 4, 8)
    )
    header = len(data) - width * height * 4
    if width == 0 or height == 0 or header not in HEADER_SIZES:
        raise ScreenshotError(
            f"the raw capture says {width}×{height} pixels but holds {len(data)} bytes"
        )
    if pixel_format not in RED_FIRST_FORMATS:
        raise ScreenshotError(f"the raw capture has the unknown pixel format {pixel_format}")
    pixels = np.frombuffer(data, np.uint8, offset=header).reshape(height, width, 4)
    return Screenshot(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB))


DECODERS: Mapping[str, Callable[[bytes], Screenshot]] = MappingProxyType(
    {"screencap -p": Screenshot.decode, "screencap": decode_raw}
)


class Camera:
    """Captures one phone's screen; measures both formats at the first picture."""

    def __init__(self, shell: PhoneShell) -> None:
        self._shell = shell
        self._command: str | None = None

    @property
    def command(self) -> str | None:
        """The command in use; None before the first picture."""
        return self._command

    def capture(self) -> Screenshot:
        """The screen now, black or not.

        Raises:
            CaptureFailed: It failed twice.
            DeviceError: The phone is gone.
        """
        if self._command is None:
            return self._measure()
        return self.capture_with(self._command)

    def capture_with(self, command: str) -> Screenshot:
        """The screen now, by one of the two commands; tried again once where it is broken.

        Raises:
            CaptureFailed: It failed twice.
            DeviceError: The phone is gone.
        """
        try:
            return self._attempt(command)
        except ScreenshotError:
            pass
        try:
            return self._attempt(command)
        except ScreenshotError as error:
            raise CaptureFailed(
                f"the screenshot of {self._shell.serial} failed twice ({error}): look whether the "
                "phone hangs or has no memory left"
            ) from error

    def _attempt(self, command: str) -> Screenshot:
        output = self._shell.read(command, CAPTURE_SECONDS)
        if output.exit_code != 0 or not output.stdout:
            raise ScreenshotError(_complaint(command, output))
        return DECODERS[command](output.stdout)

    def _measure(self) -> Screenshot:
        """Takes pictures both ways, twice, and settles on the way that can be faster."""
        durations: dict[str, float] = {}
        picture: Screenshot | None = None
        failure: CaptureFailed | None = None
        for command in (*DECODERS, *DECODERS):
            begun = time.monotonic()
            try:
                picture = self.capture_with(command)
            except CaptureFailed as error:
                failure = error
            else:
                seconds = time.monotonic() - begun
                durations[command] = min(seconds, durations.get(command, seconds))
        if picture is None or not durations:
            raise failure or CaptureFailed(f"{self._shell.serial} gave no screenshot")
        self._command = min(durations, key=durations.__getitem__)
        return picture


def _complaint(command: str, output: ShellOutput) -> str:
    words = output.stderr.decode("utf-8", "replace").strip()[:200]
    return f"{command} ended with {output.exit_code} and {len(output.stdout)} bytes; {words}"
