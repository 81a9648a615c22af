"""Everything that can go wrong in the simulated phone.

PhoneError
├── BrowserMissing     no Chromium, Chrome or Edge on this computer
├── BrowserFailed      the browser is there but did not start or show the page
├── InvalidOption      an option of the phone that cannot be used (port, theme, profile …)
├── InvalidApp         an app folder whose app.yaml cannot be used
├── UnknownTable       a table or column that no app declares
├── UnknownFault       a fault that the phone does not know
└── CaptureFailed      the screen could not be captured
"""

from mobile_agent.errors import AgentError

__all__ = [
    "BrowserFailed",
    "BrowserMissing",
    "CaptureFailed",
    "InvalidApp",
    "InvalidOption",
    "PhoneError",
    "UnknownFault",
    "UnknownTable",
]


class PhoneError(AgentError):
    """Any failure of the simulated phone, told in one sentence."""


class BrowserMissing(PhoneError):
    """There is no browser to show the phone's pages in.

    Attributes:
        finding: what was found instead.
        mend: what to do about it.
    """

    def __init__(self, finding: str, mend: str) -> None:
        super().__init__(f"{finding}: {mend}")
        self.finding = finding
        self.mend = mend


class BrowserFailed(PhoneError):
    """The browser did not start, or did not show the phone's page."""


class InvalidOption(PhoneError):
    """An option of the phone has a value that cannot be used."""


class InvalidApp(PhoneError):
    """An app folder cannot be used as an app of the phone."""


class UnknownTable(PhoneError):
    """A table or a column was named that no app declares."""


class UnknownFault(PhoneError):
    """A fault was named that the phone does not know."""


class CaptureFailed(PhoneError):
    """The screen could not be captured."""
