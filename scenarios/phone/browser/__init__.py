"""The browser that shows the phone's pages."""

from scenarios.phone.browser.page import BrowserPage

__all__ = ["BrowserPage"]
