"""A simulated phone: a mobile page in a headless browser behind a real ADB daemon."""

from scenarios.phone.errors import (
    BrowserFailed,
    BrowserMissing,
    InvalidApp,
    InvalidOption,
    PhoneError,
    UnknownFault,
)
from scenarios.phone.faults import FAULT_NAMES
from scenarios.phone.options import THEMES, PhoneSettings
from scenarios.phone.simulated import SimulatedPhone
from scenarios.phone.snapshots import Snapshot
from scenarios.phone.truth import TruthElement

__all__ = [
    "FAULT_NAMES",
    "THEMES",
    "BrowserFailed",
    "BrowserMissing",
    "InvalidApp",
    "InvalidOption",
    "PhoneError",
    "PhoneSettings",
    "SimulatedPhone",
    "Snapshot",
    "TruthElement",
    "UnknownFault",
]
