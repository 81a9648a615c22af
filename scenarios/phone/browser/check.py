"""What `mobile-agent doctor` says about the simulated phone's browser."""

import asyncio
from collections.abc import Iterator

from mobile_agent.checks import Check, Status
from scenarios.phone.browser.locate import find_browser
from scenarios.phone.browser.page import playwrights_browser
from scenarios.phone.errors import BrowserMissing

__all__ = ["browser_check"]

NAME = "Browser"


def browser_check() -> Iterator[Check]:
    """Which browser a simulated phone would show its pages in."""
    try:
        browser = find_browser(asyncio.run(playwrights_browser()))
    except BrowserMissing as error:
        # Real phones need none.
        yield Check(NAME, Status.WARN, error.finding, error.mend)
        return
    yield Check(NAME, Status.OK, f"{browser} shows the simulated phone")
