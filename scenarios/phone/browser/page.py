"""One headless browser with one page in it: the phone's glass."""

import asyncio
import base64
import contextlib
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from scenarios.phone.browser.flags import NODE_OPTIONS, browser_flags
from scenarios.phone.browser.locate import find_browser
from scenarios.phone.display import Display
from scenarios.phone.errors import BrowserFailed, CaptureFailed

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession, Page, Playwright, Route

__all__ = ["BrowserPage", "Json", "Router", "playwrights_browser"]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
PageCall = Callable[[str, dict[str, Json]], Awaitable[Json]]

USER_AGENT = (
    "Mozilla/5.0 (Linux; Android 14; Sim Phone) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/{version} Mobile Safari/537.36"
)
LOAD_TIMEOUT_MS = 20_000
CAPTURE_TIMEOUT_SECONDS = 15
TOUCH_TIMEOUT_SECONDS = 5
READY = "() => window.phoneSystem ? Promise.resolve(window.phoneSystem.ready).then(() => true) : 0"


class Router(Protocol):
    """Answers the requests of the page."""

    async def answer(self, route: "Route") -> None:
        """Answer one request."""


async def playwrights_browser() -> Path:
    """Where Playwright's own Chromium would be."""
    from playwright.async_api import async_playwright  # noqa: PLC0415

    async with async_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


class BrowserPage:
    """Starts the browser, shows the page, and is touched, typed into and looked at."""

    def __init__(self, home: str, display: Display) -> None:
        self._home = home
        self._display = display
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._page_or_none: Page | None = None
        self._session_or_none: CDPSession | None = None
        self._capturing = asyncio.Lock()

    async def start(self, router: Router | None, page_call: PageCall) -> None:
        """Start the browser and show the first page.

        Args:
            router: answers every request; None lets the page reach the network.
            page_call: what the page's `__phoneCall` does.

        Raises:
            BrowserMissing: there is no browser.
            BrowserFailed: the browser or the page does not start.
        """
        from playwright.async_api import Error, async_playwright  # noqa: PLC0415

        with _frugal_driver():
            self._playwright = await async_playwright().start()
        chromium = self._playwright.chromium
        executable = find_browser(Path(chromium.executable_path))
        try:
            self._browser = await chromium.launch(
                executable_path=executable,
                args=browser_flags(),
                handle_sigint=False,
                handle_sigterm=False,
                handle_sighup=False,
            )
            await self._open_page(self._browser, router, page_call)
            await self.go_home()
        except Error as error:
            first_line = str(error).strip().splitlines()[0]
            raise BrowserFailed(f"{executable} did not show the phone: {first_line}") from error

    async def _open_page(
        self, browser: "Browser", router: Router | None, page_call: PageCall
    ) -> None:
        width, height = self._display.size_in_dp
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=self._display.ratio,
            is_mobile=True,
            has_touch=True,
            locale="en-US",
            timezone_id="UTC",
            user_agent=USER_AGENT.format(version=browser.version),
        )

        async def answer_page(
            _source: object, method: str, params: dict[str, Json] | None = None
        ) -> Json:
            return await page_call(method, params or {})

        if router is not None:
            await context.expose_binding("__phoneCall", answer_page)
            await context.route("**/*", router.answer)
        self._page_or_none = await context.new_page()
        if router is None:
            context.on("page", self._adopt)
        self._session_or_none = await context.new_cdp_session(self._page_or_none)
        await self.show_on(self._display)

    async def _adopt(self, opened: "Page") -> None:
        """Show what a page opens in a new window in the only window there is."""
        url = opened.url
        await opened.close()
        with contextlib.suppress(BrowserFailed):
            await self.go(url)

    async def stop(self) -> None:
        """Close the browser and everything that came with it."""
        if self._browser is not None:
            with contextlib.suppress(Exception):
                await self._browser.close()
        if self._playwright is not None:
            await self._playwright.stop()

    # Looking

    async def capture(self) -> bytes:
        """The page as PNG.

        Raises:
            CaptureFailed: the browser gives no picture.
        """
        from playwright.async_api import Error  # noqa: PLC0415

        async with self._capturing:
            try:
                sent = self._session.send(
                    "Page.captureScreenshot",
                    {"format": "png", "optimizeForSpeed": True, "captureBeyondViewport": False},
                )
                answer = await asyncio.wait_for(sent, CAPTURE_TIMEOUT_SECONDS)
            except (Error, TimeoutError) as error:
                raise CaptureFailed("the browser gave no picture of its page") from error
        return base64.b64decode(answer["data"])

    async def evaluate(self, script: str, argument: Json = None) -> Json:
        """The value of a JavaScript function called with `argument`; None if it fails."""
        from playwright.async_api import Error  # noqa: PLC0415

        with contextlib.suppress(Error):
            value: Json = await self._page.evaluate(script, argument)
            return value
        return None

    async def show_on(self, display: Display) -> None:
        """Lay the page out for another size, density or rotation."""
        self._display = display
        width, height = display.size_in_dp
        await self._session.send(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": width,
                "height": height,
                "deviceScaleFactor": display.ratio,
                "mobile": True,
                "screenWidth": width,
                "screenHeight": height,
                "screenOrientation": {
                    "type": "landscapePrimary" if width > height else "portraitPrimary",
                    "angle": display.rotation * 90,
                },
            },
        )

    # Going places

    async def go_home(self) -> None:
        """Load the first page anew and wait until it is drawn."""
        await self.go(self._home)
        await self.evaluate(READY)

    async def go(self, url: str) -> None:
        """Load a page.

        Raises:
            BrowserFailed: it does not load.
        """
        from playwright.async_api import Error  # noqa: PLC0415

        try:
            await self._page.goto(url, timeout=LOAD_TIMEOUT_MS, wait_until="load")
        except Error as error:
            first_line = str(error).strip().splitlines()[0]
            raise BrowserFailed(f"{url} does not load: {first_line}") from error

    async def go_back(self) -> None:
        """Go back in the page's history, if there is anywhere to go."""
        await self.evaluate("() => { history.back(); }")

    # Touching and typing

    async def touch(self, kind: str, points: list[tuple[float, float]]) -> None:
        """Send one touch event: `touchStart`, `touchMove`, `touchEnd` or `touchCancel`.

        Args:
            kind: what the fingers do.
            points: where the fingers are, in device pixels; none when they leave.
        """
        ratio = self._display.ratio
        places: list[Mapping[str, float]] = [
            {"x": x / ratio, "y": y / ratio, "id": finger} for finger, (x, y) in enumerate(points)
        ]
        sent = self._session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": places})
        # A page that is busy or has just gone leaves the event unanswered.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(sent, TOUCH_TIMEOUT_SECONDS)

    async def press(self, key: str) -> None:
        """Press and release a key, named as in DOM events, on the focused element."""
        await self._page.keyboard.press(key)

    async def type(self, text: str) -> None:
        """Type characters one by one on the focused element."""
        await self._page.keyboard.type(text)

    async def insert(self, text: str) -> None:
        """Put a whole text into the focused element, as an input method does."""
        await self._page.keyboard.insert_text(text)

    @property
    def _page(self) -> "Page":
        if self._page_or_none is None:
            raise BrowserFailed("the phone's browser is not running")
        return self._page_or_none

    @property
    def _session(self) -> "CDPSession":
        if self._session_or_none is None:
            raise BrowserFailed("the phone's browser is not running")
        return self._session_or_none


@contextlib.contextmanager
def _frugal_driver() -> Iterator[None]:
    """Start Playwright's driver, which inherits this environment, with little memory."""
    before = os.environ.get("NODE_OPTIONS")
    os.environ["NODE_OPTIONS"] = f"{before or ''} {NODE_OPTIONS}".strip()
    try:
        yield
    finally:
        if before is None:
            del os.environ["NODE_OPTIONS"]
        else:
            os.environ["NODE_OPTIONS"] = before
