"""The phone put together: its state, its glass and its ADB daemon, on one asyncio loop."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path

from scenarios.phone.adb_port import AdbPort
from scenarios.phone.announcer import Announcer
from scenarios.phone.bridge import PageBridge
from scenarios.phone.browser import BrowserPage
from scenarios.phone.browser.assets import ORIGIN, AssetRouter
from scenarios.phone.browser.page import Json
from scenarios.phone.clock import PhoneClock
from scenarios.phone.database import PhoneDatabase
from scenarios.phone.display import PROFILES, Display
from scenarios.phone.errors import CaptureFailed, PhoneError
from scenarios.phone.faults import FAULT_NAMES, Faults
from scenarios.phone.filesystem import FileSystem
from scenarios.phone.first_state import fill
from scenarios.phone.foreground import Foreground
from scenarios.phone.gestures import Fingers
from scenarios.phone.identity import Identity
from scenarios.phone.keycodes import DOM_KEYS, SYSTEM_KEYS, dom_combination
from scenarios.phone.manifest import load_apps
from scenarios.phone.options import PhoneSettings
from scenarios.phone.power import Power
from scenarios.phone.shell import Shell
from scenarios.phone.shell.commands import all_commands
from scenarios.phone.shell.streams import Sink, Source
from scenarios.phone.snapshots import Snapshot
from scenarios.phone.truth import TruthElement, truth_elements

__all__ = ["Handset"]

HERE = Path(__file__).parent
RECEIVE = "event => window.phoneSystem ? window.phoneSystem.receive(event) : null"
TRUTH = "() => window.phoneSystem ? window.phoneSystem.truth() : []"
SETTLED = "() => window.phoneSystem ? window.phoneSystem.settled() : true"
RECONNECT_FAULTS = ("offline", "unauthorized")
SETTLE_POLL_SECONDS = 0.03
SCALES = ("window_animation_scale", "transition_animation_scale", "animator_duration_scale")


class Handset:
    """One simulated phone; all its methods belong to the loop that started it."""

    def __init__(self, options: PhoneSettings) -> None:
        self.options = options
        own_apps = [HERE / "apps"] if options.url is None else []
        self.apps = load_apps([*own_apps, *(Path(folder) for folder in options.apps)])
        self.identity = Identity.from_seed(options.seed)
        self.clock = PhoneClock(self.identity.minutes_offset)
        self.display = Display(PROFILES[options.profile])
        self.database = PhoneDatabase(self.apps, self.clock)
        self.files = FileSystem(lambda: self.clock.now_in_milliseconds // 1000)
        self.faults = Faults()
        self.power = Power()
        self.foreground = Foreground()
        self.named_snapshots: dict[str, Snapshot] = {}
        self.page = BrowserPage(options.url or ORIGIN + "/", self.display)
        self.fingers = Fingers(self.page.touch)
        self.announcer = Announcer(lambda event: self.page.evaluate(RECEIVE, dict(event)))
        fill(self.database, options, self.identity, self.display)
        self._port = AdbPort(
            self.database.properties(),
            lambda: _Runner(self),
            self.files,
            self.faults,
            self.reboot,
        )
        self._commands = all_commands()
        self._background: set[asyncio.Task[None]] = set()
        self._rotating: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """The TCP port that adb connects to."""
        return self._port.number

    async def start(self) -> None:
        """Show the first page, then listen for adb."""
        assets = {app.package: app.folder for app in self.apps.values()}
        router = AssetRouter(HERE / "system", assets) if self.options.url is None else None
        await self.page.start(router, PageBridge(self).call)
        self.announcer.start()
        self.database.on_table = lambda table: self.announcer.announce("changed", table=table)
        self.database.on_setting = self._setting_changed
        await self._port.open(self.options.port)

    async def stop(self) -> None:
        """End everything that was started."""
        await self._port.close()
        for task in tuple(self._background):
            task.cancel()
        await self.announcer.stop()
        await self.page.stop()
        self.database.close()

    def new_shell(self) -> Shell:
        """A fresh shell session."""
        return Shell(self, self._commands)

    # Looking

    async def capture(self) -> bytes:
        """The screen as PNG, at the display's size, faults included.

        Raises:
            CaptureFailed: there is no picture.
        """
        from scenarios.phone.browser.pictures import black_png, fitted_png  # noqa: PLC0415

        await asyncio.sleep(self.faults.delay("slow_capture"))
        if self.faults.strikes("failed_capture"):
            raise CaptureFailed("Failed to take screenshot. Status: -1")
        if not self.power.is_on or self.faults.strikes("secure"):
            return black_png(self.display.size)
        return fitted_png(await self.page.capture(), self.display.size)

    async def truth(self) -> tuple[TruthElement, ...]:
        """What is visible now, in device pixels."""
        return truth_elements(await self.page.evaluate(TRUTH), self.display.ratio)

    async def catch_up(self) -> None:
        """Wait until the page knows all that has happened so far."""
        if self._rotating is not None:
            await self._rotating
        await self.announcer.flush()

    async def settle(self, seconds: float) -> bool:
        """Wait until nothing moves on the page; False if it still does after `seconds`."""
        await self.catch_up()
        deadline = self.clock.seconds_up + seconds
        while not await self.page.evaluate(SETTLED):
            if self.clock.seconds_up > deadline:
                return False
            await asyncio.sleep(SETTLE_POLL_SECONDS)
        return True

    # Touching

    async def press_key(self, name: str, long: bool = False) -> None:
        """Press a key by its Android name, without the KEYCODE_ prefix."""
        if name in ("POWER", "SLEEP", "SOFT_SLEEP", "WAKEUP"):
            self.switch_screen(name == "WAKEUP" or (name == "POWER" and not self.power.is_on))
        elif not self.power.is_on:
            return
        elif name == "MENU" and self.power.is_locked:
            self.unlock()
        elif name in SYSTEM_KEYS:
            await self._press_system_key(name, long)
        elif name in DOM_KEYS:
            await self.page.press(DOM_KEYS[name])
        await self.announcer.flush()

    async def press_together(self, names: Sequence[str]) -> None:
        """Hold several keys, named as for `press_key`, down together."""
        combination = dom_combination(names)
        if combination is not None and self.power.is_on:
            await self.page.press(combination)

    async def _press_system_key(self, name: str, long: bool) -> None:
        if self.options.url is None:
            self.announcer.announce("key", key=name, long=long)
        elif name == "HOME":
            await self.page.go_home()
        elif name == "BACK":
            await self.page.go_back()

    def after_touch(self) -> None:
        """Let what waits for a touch happen."""
        if self.faults.strikes("popup"):
            self.show_popup("System update", "A new version is ready to install.", ["Later", "OK"])

    def show_popup(self, title: str, text: str, buttons: list[str]) -> None:
        """Put a surprise dialog over everything."""
        labels: list[Json] = [*buttons]
        self.announcer.announce("popup", title=title, text=text, buttons=labels)

    def switch_screen(self, on: bool) -> None:
        """Turn the screen on or off."""
        self.power.is_on = on
        self._announce_screen()

    def lock(self) -> None:
        """Lock the screen."""
        self.power.is_locked = True
        self._announce_screen()

    def unlock(self) -> None:
        """Unlock the screen."""
        self.power.is_locked = False
        self._announce_screen()

    def _announce_screen(self) -> None:
        self.announcer.announce("screen", on=self.power.is_on, locked=self.power.is_locked)

    # Apps

    def start_app(self, package: str, params: Mapping[str, Json]) -> None:
        """Bring an app to the front.

        Raises:
            PhoneError: there is no such app.
        """
        if package not in self.apps:
            raise PhoneError(f"there is no app {package}")
        self.announcer.announce("start", package=package, params=dict(params))

    def stop_app(self, package: str) -> None:
        """Force an app to stop."""
        self.announcer.announce("stop", package=package)

    @property
    def are_animations_on(self) -> bool:
        """Whether transitions are shown."""
        return all(float(self.database.setting("global", name) or 1) != 0 for name in SCALES)

    # Display

    async def set_display(self, display: Display) -> None:
        """Change size, density or rotation."""
        self.display = display
        await self.page.show_on(display)

    # Snapshots and faults

    def snapshot(self) -> Snapshot:
        """The state now."""
        return Snapshot(self.database.save(), self.files.save(), self.clock.now_in_milliseconds)

    async def restore(self, snapshot: Snapshot) -> None:
        """Put the state back, close all apps and show the launcher."""
        self.database.load(snapshot.database)
        self.files.load(dict(snapshot.files))
        self.clock.set(snapshot.milliseconds)
        self.power = Power()
        self.foreground = Foreground()
        await self._apply_rotation()
        if self.options.url is not None:
            await self.page.go_home()
            return
        self._announce_screen()
        self.announcer.announce("reset")
        await self.settle(seconds=3)

    def switch_fault(
        self, name: str, on: bool, count: int | None = None, seconds: float = 2.0
    ) -> None:
        """Switch a fault on or off.

        Raises:
            UnknownFault: there is no fault of that name.
        """
        if on:
            self.faults.switch_on(name, count, seconds)
        else:
            self.faults.switch_off(name)
        if name in RECONNECT_FAULTS:
            self._in_background(self._port.readmit())
        elif name == "screen_off":
            self.switch_screen(not on)
        elif name == "locked":
            self.lock() if on else self.unlock()

    def clear_faults(self) -> None:
        """Switch every fault off."""
        for name in FAULT_NAMES:
            if self.faults.is_on(name):
                self.switch_fault(name, on=False)

    # Inside

    def _setting_changed(self, namespace: str, name: str, value: str | None) -> None:
        self.announcer.announce("setting", namespace=namespace, name=name, value=value)
        if name in ("user_rotation", "accelerometer_rotation"):
            self._rotating = self._in_background(self._apply_rotation())

    def _in_background(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    async def _apply_rotation(self) -> None:
        # Nobody turns this phone: it lies as `user_rotation` says, or upright by itself.
        by_itself = self.database.setting("system", "accelerometer_rotation") == "1"
        wanted = "0" if by_itself else self.database.setting("system", "user_rotation") or "0"
        rotation = int(wanted) % 4 if wanted.isdigit() else 0
        if rotation != self.display.rotation:
            await self.set_display(self.display.rotated(rotation))

    def reboot(self) -> None:
        """Start again: apps are closed and every connection ends."""
        self.power = Power()
        self.foreground = Foreground()
        self.announcer.announce("reset")
        self._port.drop_connections()


class _Runner:
    """Runs the scripts of one adb stream in a shell of its own."""

    def __init__(self, phone: Handset) -> None:
        self._phone = phone
        self._shell = phone.new_shell()

    async def run(self, script: str, stdin: Source, stdout: Sink, stderr: Sink) -> int:
        status = await self._shell.run(script, stdin, stdout, stderr)
        await self._phone.catch_up()
        return status
