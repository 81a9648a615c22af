"""A simulated phone: a mobile page in a headless browser behind a real ADB daemon.

Names are loaded on first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

HOMES = {
    "FAULT_NAMES": "faults",
    "PhoneSettings": "options",
    "SimulatedPhone": "simulated",
    "Snapshot": "snapshots",
    "THEMES": "options",
    "TruthElement": "truth",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'scenarios.phone' has no attribute {name!r}")
    return getattr(import_module(f"scenarios.phone.{HOMES.get(name, 'errors')}"), name)
