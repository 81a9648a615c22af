"""Why a screen shows nothing: off, locked, or forbidden to be captured."""

import re
from dataclasses import dataclass

from mobile_agent.device.shell import PhoneShell
from mobile_agent.errors import ScreenLocked, ScreenOff
from perception import Screenshot

__all__ = ["ScreenState", "is_black", "is_nearly_black", "read_screen_state"]

POWER = "dumpsys power | grep -E 'mWakefulness=|Display Power: state='"
WINDOWS = "dumpsys window"
WAKEFULNESS = re.compile(r"mWakefulness=(\w+)")
DISPLAY_STATE = re.compile(r"Display Power: state=(\w+)")
LOCKED = re.compile(
    r"\b(?:mShowingLockscreen|isStatusBarKeyguard|isKeyguardShowing|mKeyguardShowing|mIsShowing"
    r"|showingAndNotOccluded|mDreamingLockscreen)=true"
)
FOCUS = re.compile(r"mCurrentFocus=Window\{(\w+) \S+ ([^}\s]+)")
WINDOW = re.compile(r"^\s*Window #\d+ Window\{(\w+)[^\n]*$", re.MULTILINE)
FLAGS = re.compile(r"\bfl=([^\n}]*)")
SECURE_BIT = 0x2000
NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class ScreenState:
    """What the phone says about its screen.

    Attributes:
        on: Whether it is on.
        locked: Whether the lock screen is in front.
        secure: Whether the window in front forbids screenshots.
        window: The window in front, as package/activity.
    """

    on: bool
    locked: bool
    secure: bool
    window: str

    def require_usable(self, serial: str) -> None:
        """Checks that the screen is on and unlocked.

        Raises:
            ScreenOff: It is off.
            ScreenLocked: It is locked.
        """
        if not self.on:
            raise ScreenOff(f"the screen of {serial} is off: switch it on and unlock it")
        if self.locked:
            raise ScreenLocked(f"{serial} is locked: unlock it")


def read_screen_state(shell: PhoneShell) -> ScreenState:
    """Asks the phone about its screen.

    Raises:
        DeviceError: The phone is gone.
    """
    return parse_screen_state(shell.read(f"{POWER}; {WINDOWS}").text)


def parse_screen_state(report: str) -> ScreenState:
    """Reads the state from what `dumpsys power` and `dumpsys window` write."""
    wakefulness = WAKEFULNESS.search(report)
    display = DISPLAY_STATE.search(report)
    if wakefulness is not None:
        on = wakefulness[1] == "Awake"
    else:
        on = display is None or display[1] == "ON"
    # The focus is given once per display, with null where a display has none.
    focus = FOCUS.findall(report)
    identifier, window = focus[-1] if focus else ("", "")
    return ScreenState(
        on=on,
        locked=LOCKED.search(report) is not None,
        secure=_is_secure(_window_report(report, identifier)),
        window=window,
    )


def _window_report(report: str, identifier: str) -> str:
    heads = list(WINDOW.finditer(report))
    ends = [head.start() for head in heads[1:]] + [len(report)]
    for head, end in zip(heads, ends, strict=False):
        if identifier and head[1] == identifier:
            return report[head.end() : end]
    return ""


def _is_secure(window: str) -> bool:
    flags = FLAGS.search(window)
    if flags is None:
        return False
    # Up to Android 8 the flags are one number, later they are names.
    number = re.match(r"#([0-9a-fA-F]+)", flags[1])
    if number is not None:
        return bool(int(number[1], 16) & SECURE_BIT)
    return "SECURE" in re.split(r"[\s|]+", flags[1])


def is_black(screenshot: Screenshot) -> bool:
    """Whether every pixel is black."""
    return not screenshot.pixels.any()


def is_nearly_black(screenshot: Screenshot) -> bool:
    """Whether nothing but some bars at the edges is not black, as with a forbidden window."""
    sample = screenshot.pixels[::8, ::8]
    return float((sample.max(axis=2) == 0).mean()) >= NEARLY
