"""A phone over adb: seen, touched, and waited for until it rests."""

import time
from typing import Self

from mobile_agent.device.apps import launch
from mobile_agent.device.attachment import attach
from mobile_agent.device.bridge import AdbServer
from mobile_agent.device.identity import PhoneIdentity, read_identity
from mobile_agent.device.keyboard import Keyboard
from mobile_agent.device.link import ShellOutput
from mobile_agent.device.settling import Patience, Settled, settle
from mobile_agent.device.shell import PhoneShell, command_line
from mobile_agent.device.sight import Sight
from mobile_agent.device.touch import KEY_CODES, Touch, points_of, touch_command
from mobile_agent.errors import CaptureFailed, GestureFailed
from mobile_agent.gestures import (
    DoubleTouchAt,
    DragPath,
    Gesture,
    HoldAt,
    LaunchApp,
    PressKey,
    TouchAt,
    TypeText,
    WaitFor,
)
from perception import Screenshot

__all__ = ["AdbDevice"]

FRESH_SECONDS = 0.1
"""A picture this young is no older than one taken now would be when it arrives."""

EXTRA_SECONDS = 20.0


class AdbDevice:
    """A phone over adb; `AdbDevice.connect` finds it."""

    def __init__(
        self, shell: PhoneShell, identity: PhoneIdentity, patience: Patience | None = None
    ) -> None:
        self._shell = shell
        self._identity = identity
        self._patience = patience or Patience()
        self._sight = Sight(shell)
        self._keyboard = Keyboard(shell)
        self._seen: Screenshot | None = None
        self._settled: Settled | None = None

    @classmethod
    def connect(
        cls,
        serial: str | None = None,
        *,
        host: str | None = None,
        port: int | None = None,
        patience: Patience | None = None,
    ) -> Self:
        """Finds a phone and makes sure that it answers.

        Args:
            serial: Its name for adb, or host:port, which is connected first where need be; the
                only phone attached where not given.
            host: Where the adb server listens, if not on this computer.
            port: The adb server's port, if not ANDROID_ADB_SERVER_PORT or 5037.
            patience: How long to wait for a screen to rest.

        Raises:
            AdbMissing: There is no adb, or its server does not start or is too old.
            NoDevice: No phone is attached, or not the one named.
            SeveralDevices: Several are attached and none was named.
            Unauthorized: It has not allowed this computer.
            Offline: It does not answer.
        """
        server = AdbServer.reached(host, port)
        shell = PhoneShell(server, attach(server, serial))
        device = cls(shell, read_identity(shell), patience)
        device._keyboard.restore()
        return device

    @property
    def serial(self) -> str:
        """The phone's name for adb."""
        return self._shell.serial

    @property
    def model(self) -> str:
        """The phone's model, such as "Pixel 8"."""
        return self._identity.model

    @property
    def android(self) -> str:
        """The phone's Android version, such as "14"."""
        return self._identity.android

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, as last seen; upright before the first picture."""
        if self._seen is not None:
            return self._seen.width, self._seen.height
        return self._identity.size

    @property
    def capture_command(self) -> str | None:
        """The capture that this phone delivers faster; None before the first picture."""
        return self._sight.capture_command

    @property
    def settled(self) -> Settled | None:
        """How the screen came to rest after the last gesture."""
        return self._settled

    def screenshot(self) -> Screenshot:
        """The screen as it is now; touches are in the same pixels.

        Raises:
            CaptureFailed: The capture failed or arrived broken, twice.
            ScreenOff: The screen is off.
            ScreenLocked: The phone is locked.
            SecureScreen: The app in front forbids screenshots.
            DeviceError: The phone is gone.
        """
        self._seen = self._sight.look(self._fresh())
        return self._seen

    def perform(self, gesture: Gesture) -> None:
        """Carries out a gesture and returns once the screen has settled.

        Raises:
            GestureFailed: The phone refused it.
            AppNotFound: No installed app has that name.
            Offline: The connection broke; says whether the gesture may have arrived.
            DeviceError: The phone is gone.
        """
        begun = time.monotonic()
        self._settled = None
        match gesture:
            case TouchAt() | HoldAt() | DoubleTouchAt() | DragPath():
                self._touch(gesture)
            case TypeText(text):
                self._keyboard.type(text)
            case PressKey("clear text"):
                self._keyboard.clear()
            case PressKey(key):
                self._act(command_line("input", "keyevent", KEY_CODES[key]))
                if key == "power":
                    self._sight.doubt()
            case LaunchApp(app):
                launch(self._shell, app)
            case WaitFor(seconds):
                time.sleep(max(0.0, seconds - (time.monotonic() - begun)))
                return
        self._settle()

    def _touch(self, gesture: Touch) -> None:
        width, height = self.size
        for point in points_of(gesture):
            seen = self._seen is not None
            if seen and not (0 <= point.x < width and 0 <= point.y < height):
                raise GestureFailed(
                    f"({point.x}, {point.y}) lies outside the screen of {width}×{height} pixels"
                )
        duration = getattr(gesture, "seconds", 0.0)
        self._act(touch_command(gesture, self._identity.sdk), EXTRA_SECONDS + duration)

    def _act(self, line: str, timeout: float = EXTRA_SECONDS) -> None:
        output: ShellOutput = self._shell.act(line, timeout)
        if output.exit_code != 0 or output.text.startswith(("Error", "Exception", "java.lang.")):
            raise GestureFailed(f"the phone refused `{line[:80]}`: {output.text[:200]}")

    def _settle(self) -> None:
        try:
            self._settled = settle(self._sight.glance, self._seen, self._patience)
            self._seen = self._settled.screenshot
        except CaptureFailed:
            # The gesture is done; whoever looks next is told why there is nothing to see.
            return

    def _fresh(self) -> Screenshot | None:
        settled = self._settled
        if settled is None or time.monotonic() - settled.taken > FRESH_SECONDS:
            return None
        return settled.screenshot
