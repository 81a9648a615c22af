"""What can go wrong in the agent; each error's text is one sentence for a person.

AgentError
├── UsageError                 something asked for that cannot be: no instruction, a bad option
│   └── FlowError              a flow or scenario file that is wrong; names file, line and field
├── TraceError                 a run folder that is none, is broken, or is from a newer version
├── PlannerError               the planner cannot decide
│   ├── PlannerUnreachable     no answer from the server, after retries
│   ├── KeyRefused             no API key, or the server refuses it
│   └── InvalidReply           replies that are no valid action, even after being told so
└── DeviceError                the phone cannot be seen or touched
    ├── AdbMissing             no adb, or its server is of another version or does not start
    ├── NoDevice               no phone is attached, or not the one named
    ├── SeveralDevices         several phones are attached and none was named
    ├── Unauthorized           the phone has not allowed this computer
    ├── Offline                the phone was attached but no longer answers
    ├── CaptureFailed          the screenshot failed or arrived broken
    ├── SecureScreen           the app forbids screenshots (FLAG_SECURE)
    ├── ScreenLocked           the phone is locked
    ├── ScreenOff              the screen is off
    ├── AppNotFound            no installed app has that name
    └── GestureFailed          the phone refused a gesture
"""

__all__ = [
    "AdbMissing",
    "AgentError",
    "AppNotFound",
    "CaptureFailed",
    "DeviceError",
    "FlowError",
    "GestureFailed",
    "InvalidReply",
    "KeyRefused",
    "NoDevice",
    "Offline",
    "PlannerError",
    "PlannerUnreachable",
    "ScreenLocked",
    "ScreenOff",
    "SecureScreen",
    "SeveralDevices",
    "TraceError",
    "Unauthorized",
    "UsageError",
]


class AgentError(Exception):
    """Anything that the agent refuses or fails to do."""


class UsageError(AgentError, ValueError):
    """Something asked for that cannot be."""


class FlowError(UsageError):
    """A flow or scenario file that is wrong; the text names file, line and field."""


class TraceError(AgentError):
    """A run folder that is none, is broken, or is from a newer version."""


class PlannerError(AgentError):
    """The planner cannot decide."""


class PlannerUnreachable(PlannerError):
    """No answer from the model's server, after retries."""


class KeyRefused(PlannerError):
    """No API key, or one that the server refuses."""


class InvalidReply(PlannerError):
    """Replies that are no valid action, even after being told so."""


class DeviceError(AgentError):
    """The phone cannot be seen or touched."""


class AdbMissing(DeviceError):
    """No adb, or its server is of another version or does not start."""


class NoDevice(DeviceError):
    """No phone is attached, or not the one named."""


class SeveralDevices(DeviceError):
    """Several phones are attached and none was named."""


class Unauthorized(DeviceError):
    """The phone has not allowed this computer."""


class Offline(DeviceError):
    """The phone was attached but no longer answers."""


class CaptureFailed(DeviceError):
    """The screenshot failed or arrived broken."""


class SecureScreen(DeviceError):
    """The app in front forbids screenshots (FLAG_SECURE)."""


class ScreenLocked(DeviceError):
    """The phone is locked."""


class ScreenOff(DeviceError):
    """The screen is off."""


class AppNotFound(DeviceError):
    """No installed app has that name."""


class GestureFailed(DeviceError):
    """The phone refused a gesture."""
