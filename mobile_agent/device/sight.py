"""Pictures that show something: never of a screen that is off, locked or forbidden."""

import time

from mobile_agent.device.capture import Camera
from mobile_agent.device.obstacles import is_black, is_nearly_black, read_screen_state
from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import CaptureFailed, SecureScreen
from perception import Screenshot

__all__ = ["Sight"]

STATE_SECONDS = 5.0
"""How long what the phone said about its screen is believed."""

BLACK_SECONDS = 1.5
"""An app that starts or turns may show black for a moment."""


class Sight:
    """Looks at one phone's screen, and asks the phone where there is nothing to see."""

    def __init__(self, shell: PhoneShell) -> None:
        self._shell = shell
        self._camera = Camera(shell)
        self._state_known = -STATE_SECONDS

    @property
    def capture_command(self) -> str | None:
        """The capture that this phone delivers faster; None before the first picture."""
        return self._camera.command

    def doubt(self) -> None:
        """Makes the next look ask the phone whether its screen is on and unlocked."""
        self._state_known = -STATE_SECONDS

    def glance(self) -> Screenshot:
        """The screen as it is captured, black or not.

        Raises:
            CaptureFailed: The capture failed or arrived broken, twice.
            DeviceError: The phone is gone.
        """
        return self._camera.capture()

    def look(self, seen: Screenshot | None = None) -> Screenshot:
        """The screen, once it shows something.

        Args:
            seen: A picture just taken, to spare another one.

        Raises:
            CaptureFailed: The capture failed or arrived broken, twice.
            ScreenOff: The screen is off.
            ScreenLocked: The phone is locked.
            SecureScreen: The app in front forbids screenshots.
            DeviceError: The phone is gone.
        """
        picture = seen or self._camera_picture()
        self._check(picture)
        return self._past_the_black() if is_black(picture) else picture

    def _camera_picture(self) -> Screenshot:
        try:
            return self._camera.capture()
        except CaptureFailed:
            # Some phones give no picture at all of a screen that is off or forbidden.
            state = read_screen_state(self._shell)
            state.require_usable(self._shell.serial)
            if state.secure:
                raise self._forbidden(state.window) from None
            raise

    def _check(self, picture: Screenshot) -> None:
        now = time.monotonic()
        suspicious = is_nearly_black(picture)
        if not suspicious and now - self._state_known < STATE_SECONDS:
            return
        self._state_known = -STATE_SECONDS
        state = read_screen_state(self._shell)
        state.require_usable(self._shell.serial)
        if suspicious and state.secure:
            raise self._forbidden(state.window)
        self._state_known = now

    def _past_the_black(self) -> Screenshot:
        deadline = time.monotonic() + BLACK_SECONDS
        while time.monotonic() < deadline:
            picture = self._camera.capture()
            if not is_black(picture):
                return picture
        raise self._forbidden(read_screen_state(self._shell).window)

    def _forbidden(self, window: str) -> SecureScreen:
        name = window or "the app in front"
        return SecureScreen(
            f"{name} on {self._shell.serial} shows nothing but black although the screen is on: it "
            "forbids screenshots (FLAG_SECURE), so do this part by hand"
        )
