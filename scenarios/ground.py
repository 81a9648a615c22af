"""The phone that scenarios run on, brought back to a fresh state before each."""

from typing import Protocol

from mobile_agent.device import AdbDevice, AdbServer
from mobile_agent.device.shell import PhoneShell
from mobile_agent.gestures import PressKey
from scenarios.errors import SetupFailed
from scenarios.format import Scenario
from scenarios.phone import SimulatedPhone

__all__ = ["AttachedGround", "Ground", "SimulatedGround", "prepare", "run_shell"]

LONGEST_COMPLAINT = 200


class Ground(Protocol):
    """A phone that scenarios run on."""

    @property
    def serial(self) -> str:
        """Its name for adb."""
        ...

    def refresh(self) -> None:
        """Brings it back to the state it began in, as far as that can be done."""
        ...


class SimulatedGround:
    """A simulated phone: everything is as it was when it started."""

    def __init__(self, phone: SimulatedPhone) -> None:
        self._phone = phone
        self._beginning = phone.snapshot()

    @property
    def serial(self) -> str:
        """Its name for adb."""
        return self._phone.serial

    def refresh(self) -> None:
        """Restores state and files; the launcher is shown."""
        self._phone.clear_faults()
        self._phone.restore(self._beginning)


class AttachedGround:
    """A phone that is there already: a scenario's setup commands are all that prepares it."""

    def __init__(self, serial: str) -> None:
        self._serial = serial

    @property
    def serial(self) -> str:
        """Its name for adb."""
        return self._serial

    def refresh(self) -> None:
        """Leaves the phone's state alone."""


def run_shell(serial: str, line: str) -> str:
    """Runs a command line on the phone and gives all that it wrote.

    Raises:
        DeviceError: The phone is gone.
    """
    return PhoneShell(AdbServer.reached(), serial).act(line).text


def prepare(ground: Ground, scenario: Scenario) -> AdbDevice:
    """Brings the phone to the scenario's start: fresh, set up, on its home screen.

    Raises:
        DeviceError: The phone is gone.
        SetupFailed: A setup command failed.
    """
    ground.refresh()
    device = AdbDevice.connect(ground.serial)
    shell = PhoneShell(AdbServer.reached(), ground.serial)
    for line in scenario.setup:
        output = shell.act(line)
        if output.exit_code != 0:
            raise SetupFailed(
                f"{scenario.id}: the setup command `{line}` failed with {output.exit_code}: "
                f"{output.text[:LONGEST_COMPLAINT] or 'it wrote nothing'}"
            )
    device.perform(PressKey("home"))
    return device
