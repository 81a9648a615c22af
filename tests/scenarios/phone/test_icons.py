"""The icon file holds every icon that pages name."""

import re
from pathlib import Path

import scenarios.phone

PHONE = Path(scenarios.phone.__file__).parent
SYMBOLS = PHONE / "system" / "icons" / "symbols.js"
NAMED = re.compile(r"""(?:\bicon:\s*|\b[iI]con\()["']([a-z0-9_]+)["']""")
KEPT = re.compile(r"^  (\w+): \[", re.MULTILINE)


def named_icons() -> set[str]:
    pages = [page for page in PHONE.rglob("*.js") if page != SYMBOLS]
    return {name for page in pages for name in NAMED.findall(page.read_text(encoding="utf-8"))}


def test_every_icon_named_by_a_page_is_there() -> None:
    kept = set(KEPT.findall(SYMBOLS.read_text(encoding="utf-8")))
    named = named_icons()
    assert len(named) > 50
    assert named - kept == set()
