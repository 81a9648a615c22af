"""A car's display, and music on its side."""

from models.screens.parts.chances import between, duration
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.markup import box, column, row
from models.screens.parts.stories import ago
from models.screens.parts.surfaces import card, line, muted, plated, sheet, strong
from models.screens.pen import Pen


def cockpit(pen: Pen) -> str:
    """A car's or a desk's display: big buttons, a map or a cover, what comes next."""
    apps = column(
        (
            "width:74px;flex:none;align-items:center;gap:16px;padding:14px 0;"
            "background:var(--surface);overflow:hidden"
        ),
        line(15, pen.time(), "font-weight:600"),
        *(pen.app_icon(size=42) if pen.chance(0.6) else pen.icon("", size=26) for _ in range(4)),
        box("flex:1"),
        pen.icon(pen.pick("apps", "home", "grid"), size=28),
    )
    chart = _chart(pen)
    playing = _playing(pen)
    calls = card(
        "flex:none;padding:12px 16px",
        row(
            "gap:14px",
            pen.avatar(size=42),
            column("flex:1", strong(15, pen.name()), muted(13, ago(pen))),
            plated(pen, "call", 44, "#2e9d4d"),
            plated(pen, "chat", 44, "var(--surface2)", "var(--ink)"),
        ),
    )
    right = column(
        "flex:1;min-width:0;gap:12px;min-height:0", playing, calls if pen.chance(0.6) else ""
    )
    return sheet(
        row(
            "flex:1;min-height:0;align-items:stretch",
            apps,
            row(
                "flex:1;min-width:0;gap:12px;padding:12px;align-items:stretch",
                *((chart, right) if pen.chance(0.7) else (right, chart)),
            ),
        )
    )


def _playing(pen: Pen) -> str:
    return card(
        "flex:1;padding:16px;gap:12px;align-items:center;justify-content:center",
        pen.image(110, 110, radius=12, name="album"),
        strong(17, pen.title()),
        muted(14, pen.name()),
        row(
            "gap:30px",
            *(
                pen.icon(name, size=size)
                for name, size in (
                    ("skip previous", 34),
                    (pen.pick("pause", "play"), 44),
                    ("skip next", 34),
                )
            ),
        ),
    )


def _chart(pen: Pen) -> str:
    return box(
        "position:relative;flex:1.3;min-width:0;overflow:hidden;border-radius:16px",
        drawn_map(pen, route="var(--primary)", pins=5),
        card(
            "position:absolute;left:14px;top:14px;padding:12px 16px;box-shadow:0 2px 10px #0004",
            row(
                "gap:14px",
                pen.icon(
                    pen.pick("directions", "arrow up right", "arrow up"),
                    size=40,
                    colour="var(--primary)",
                ),
                column("", strong(22, f"{between(pen, 50, 900)} m"), muted(14, pen.title())),
            ),
        ),
        column(
            "position:absolute;right:14px;bottom:14px;gap:10px",
            *(
                plated(pen, name, 44, "var(--surface)", "var(--ink)")
                for name in pen.pick(("add", "remove"), ("my location",), ("layers", "my location"))
            ),
        ),
    )


def wide_player(pen: Pen) -> str:
    """Music on its side: the cover at the left, words and tools at the right."""
    cover = _cover(pen)
    top = _top(pen)
    words = row(
        "gap:16px",
        column("flex:1;gap:3px", strong(24, pen.title()), muted(16, pen.name())),
        pen.icon(pen.pick("heart", "add circle", "star"), size=26),
    )
    track = column(
        "gap:4px",
        pen.slider(pen.random.random()),
        row("justify-content:space-between", muted(12, duration(pen)), muted(12, duration(pen))),
    )
    big = (
        plated(pen, pen.pick("pause", "play"), 60, "var(--primary)", "var(--on-primary)")
        if pen.chance(0.6)
        else pen.icon(pen.pick("pause circle", "play circle"), size=58)
    )
    tools = _tools(pen, big)
    right = column(
        "flex:1;min-width:0;justify-content:space-between;padding:14px 24px 18px 8px",
        top,
        words,
        track,
        tools,
    )
    ground = pen.pick(
        "",
        (
            f"background:linear-gradient(120deg,hsl({between(pen, 0, 359)} 40% 25%),#111);"
            "color:#fff;--ink2:#ddd"
        ),
    )
    return sheet(row("flex:1;min-height:0;align-items:stretch", cover, right), css=ground)


def _cover(pen: Pen) -> str:
    return box(
        (
            "flex:0 0 36%;padding:16px;display:flex;align-items:center;justify-content:center;"
            "min-width:0"
        ),
        pen.image("min(100%,300px)", "min(82vh,260px)", radius=pen.pick(4, 14, 22), name="album"),
    )


def _tools(pen: Pen, big: str) -> str:
    return row(
        "justify-content:space-between",
        pen.icon("shuffle"),
        pen.icon("skip previous", size=34),
        big,
        pen.icon("skip next", size=34),
        pen.icon(pen.pick("repeat", "repeat one")),
    )


def _top(pen: Pen) -> str:
    return row(
        "gap:20px",
        pen.icon(pen.pick("expand more", "back")),
        box("flex:1"),
        *(
            pen.icon(name)
            for name in pen.random.sample(
                ("cast", "heart", "more vertical", "playlist", "share", "equalizer"),
                between(pen, 1, 4),
            )
        ),
    )
