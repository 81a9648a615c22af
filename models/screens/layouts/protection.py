"""VPNs, cleaners, antivirus: one big button with a state."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, centred, column, grid, row
from models.screens.parts.subjects import places, some, worded
from models.screens.parts.surfaces import (
    card,
    entry,
    line,
    muted,
    pale,
    plated,
    sheet,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen

_PAIRS = (
    ("delete sweep", "Clean"),
    ("rocket", "Boost"),
    ("battery saver", "Battery"),
    ("shield", "Virus scan"),
    ("block", "Ad blocker"),
    ("apps", "Apps"),
    ("wifi", "Wi-Fi test"),
    ("lock", "App lock"),
    ("bell off", "Notifications"),
    ("snowflake", "Cool down"),
)


def protection(pen: Pen) -> str:
    """One big round button with a state: a VPN, a cleaner, an antivirus, a speed test."""
    side = between(pen, 130, 190)
    on = pen.chance(0.5)
    colour = pen.pick("var(--primary)", "#2e9d4d", "#1e88e5", "#fb8c00")
    name = pen.pick("power", "power", "shield", "rocket", "speed", "check", "delete sweep")
    button = plated(
        pen, name, side, colour if on else "var(--surface2)", "#fff" if on else "var(--ink2)"
    )
    halo = box(
        (
            f"border-radius:50%;padding:{between(pen, 10, 24)}px;background:{pale(colour, 18)};"
            "line-height:0"
        ),
        button,
    )
    state = _state(pen)
    place = _place(pen)
    traffic = _traffic(pen)
    shape, many_tools = pen.pick("circle", "rounded"), pen.pick(3, 4, 4)
    tools = _tools(pen, many_tools, _PAIRS, shape)
    switches = _switches(pen)
    top = pen.app_bar(
        pen.pick("VPN", "Security", "Cleaner", pen.title()),
        leading=pen.pick("menu", "back", ""),
        actions=pen.pick(("settings",), ("crown",), ("crown", "more vertical"), ("share", "")),
    )
    lower = pen.pick(place + traffic, tools, card("margin:0 14px", switches), traffic + tools)
    return sheet(
        top,
        centred("flex:1.4;justify-content:center;gap:22px;min-height:0", halo, state),
        box("flex:1;min-height:0;overflow:hidden", lower),
        pen.bottom_bar(places(pen, 4)) if pen.chance(0.4) else "",
    )


def _switches(pen: Pen) -> str:
    return many(
        3,
        lambda: entry(
            pen.title(),
            pen.sentence(),
            leading=pen.icon("", colour="var(--icon)"),
            trailing=pen.switch(pen.chance(0.5)),
        ),
    )


def _state(pen: Pen) -> str:
    return centred(
        "gap:6px",
        strong(
            22,
            worded(
                pen, pen.pick("Connected", "Protected", "Tap to connect", "Your phone is clean")
            ),
        ),
        muted(14, pen.pick("00:42:17", pen.sentence())),
    )


def _tools(
    pen: Pen,
    many_tools: int,
    pairs: tuple[tuple[str, str], ...],
    shape: str,
) -> str:
    return grid(
        many_tools,
        "gap:18px 8px;padding:14px 16px",
        (
            centred(
                "gap:8px",
                plated(pen, tool, 50, vivid(pen), corner="50%" if shape == "circle" else "16px"),
                line(12.5, label),
            )
            for tool, label in some(pen, pairs, many_tools * 2, 0.2)
        ),
    )


def _place(pen: Pen) -> str:
    return card(
        "margin:0 18px",
        entry(
            pen.pick("Germany – Frankfurt", "Netherlands", "Japan – Tokyo", "Automatic"),
            f"{between(pen, 5, 120)} ms",
            leading=pen.image(38, 28, radius=5),
            trailing=row(
                "gap:12px",
                pen.icon("signal", size=20, colour="#43a047"),
                pen.icon("forward", size=18),
            ),
        ),
    )


def _traffic(pen: Pen) -> str:
    return row(
        "justify-content:space-around;padding:14px 10px;flex:none",
        *(
            row(
                "gap:10px",
                pen.icon(arrow, size=24, colour=hue),
                column(
                    "",
                    muted(12, label),
                    strong(16, f"{between(pen, 1, 90)}.{between(pen, 0, 9)} MB/s"),
                ),
            )
            for arrow, label, hue in (
                ("arrow down", worded(pen, "Download"), "#43a047"),
                ("arrow up", worded(pen, "Upload"), "#1e88e5"),
            )
        ),
    )


LAYOUTS: tuple[Layout, ...] = (protection,)
