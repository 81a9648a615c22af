"""Serves the phone's pages to its browser, without a server or a port."""

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from playwright.async_api import Route

__all__ = ["ORIGIN", "AssetRouter"]

HOST = "phone.localhost"
ORIGIN = f"http://{HOST}"
SYSTEM_PAGE = "system/index.html"
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}


class AssetRouter:
    """Answers requests for the phone's own origin from folders, and no others."""

    def __init__(self, system: Path, apps: Mapping[str, Path]) -> None:
        self._system = system
        self._apps = apps

    async def answer(self, route: "Route") -> None:
        """Answer one request."""
        parts = urlsplit(route.request.url)
        if parts.hostname != HOST:
            await route.abort()
            return
        file = self.file_for(unquote(parts.path))
        if file is None:
            await route.fulfill(status=404, body="not found")
            return
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0]
        await route.fulfill(body=file.read_bytes(), content_type=kind or "application/octet-stream")

    def file_for(self, path: str) -> Path | None:
        """The file behind a path of the phone's origin, None when there is none."""
        plain = path.lstrip("/") or SYSTEM_PAGE
        kind, _, rest = plain.partition("/")
        folder: Path | None = self._system if kind == "system" else None
        if kind == "apps":
            package, _, rest = rest.partition("/")
            folder = self._apps.get(package)
        if folder is None:
            return None
        root = folder.resolve()
        file = (root / rest).resolve()
        return file if file.is_file() and file.is_relative_to(root) else None
