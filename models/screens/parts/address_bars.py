"""The bars of a browser: the address, and the buttons below the page."""

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, middle, row
from models.screens.pen import Pen

SITES = (
    "wikipedia.org",
    "news.example.com",
    "shop.example.net",
    "github.com",
    "weather.example.org",
    "forum.example.org",
    "bahn.de",
    "example.edu/courses",
)


def address_bar(pen: Pen) -> str:
    """The address with its signs and the tools beside it."""
    field = pen.input(
        "",
        pen.pick(*SITES),
        leading=pen.pick("lock", "info", "tune", "globe", ""),
        trailing=pen.pick("", "refresh", "star", "close", "mic"),
    )
    count = middle(
        (
            "width:20px;height:20px;border:2px solid currentColor;border-radius:5px;"
            "font-size:.62rem;font-weight:700"
        ),
        str(between(pen, 1, 40)),
    )
    tabs = (
        f'<div data-kind="icon" data-name="tabs" style="flex:none">{count}</div>'
        if pen.chance(0.6)
        else pen.icon("tabs")
    )
    before = [
        pen.icon(name)
        for name in pen.pick((), ("home",), ("back", "forward"), ("home", "back"), ("menu",))
    ]
    after = [
        *([tabs] if pen.chance(0.8) else []),
        pen.icon(pen.pick("more vertical", "more horizontal", "menu"), size=24),
    ]
    ground = pen.pick("var(--bg)", "var(--surface)", "var(--surface2)")
    return row(
        f"gap:14px;padding:7px 14px;flex:none;background:{ground}",
        *before,
        box("flex:1;min-width:0", field),
        *after,
    )


def tool_bar(pen: Pen) -> str:
    """The row of browser buttons at the bottom."""
    names = pen.pick(
        ("back", "forward", "share", "book", "tabs"),
        ("back", "forward", "search", "tabs", "menu"),
        ("home", "bookmark", "add", "tabs", "more horizontal"),
        ("back", "forward", "refresh", "download", "menu"),
    )
    size = pen.pick(22, 24, 26)
    cells = (
        pen.icon(
            usual(pen, name, 0.9),
            size=size,
            colour="var(--primary)" if pen.style.language == "ios" else "var(--icon)",
        )
        for name in names
    )
    return row(
        (
            "justify-content:space-around;padding:12px 8px;flex:none;background:var(--surface);"
            "border-top:1px solid var(--ink3)"
        ),
        *cells,
    )
