"""Where a parcel or a meal is."""

from models.screens.parts.chances import between, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.markup import box, column, divider, row
from models.screens.parts.stories import STATIONS
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import (
    bar,
    entry,
    moved,
    muted,
    plated,
    scroll,
    section,
    sheet,
    strong,
)
from models.screens.pen import Layout, Pen


def tracking(pen: Pen) -> str:
    """Where a parcel or a meal is: a map or a picture, a line of stations, the courier."""
    chart = ""
    if pen.chance(0.6):
        frame = f"position:relative;height:{between(pen, 180, 300)}px;overflow:hidden;flex:none"
        chart = box(frame, drawn_map(pen, route="var(--primary)", pins=3))
    count, reached = between(pen, 4, 6), between(pen, 1, 3)
    kind = pen.pick("icons", "icons", "dots")
    names = [pen.title() for _ in range(count)]
    if pen.style.script == "en":
        names = [STATIONS[at] for at in sorted(pen.random.sample(range(len(STATIONS)), count))]
    stations = [
        _station(pen, kind, name, index <= reached, index == count - 1)
        for index, name in enumerate(names)
    ]
    person = _person(pen)
    code = _code(pen)
    help_row = _help_row(pen)
    arrival = _arrival(pen)
    top = pen.app_bar(
        f"#{between(pen, 1000, 99999)}", actions=pen.pick((), ("help",), ("share", "more vertical"))
    )
    return sheet(
        top,
        scroll(
            chart,
            arrival,
            section(pen, worded(pen, "Status")),
            *stations,
            divider("margin-top:12px"),
            person,
            code,
            help_row,
            moved=moved(pen, 100, 0.2),
        ),
    )


def _help_row(pen: Pen) -> str:
    return entry(
        worded(pen, "Need help?"),
        leading=pen.icon(pen.pick("support agent", "help"), colour="var(--icon)"),
        trailing=pen.icon("forward", size=18),
    )


def _code(pen: Pen) -> str:
    return entry(
        worded(pen, "Tracking number"),
        f"DE{between(pen, 10**8, 10**9)}",
        trailing=pen.icon("copy", size=20),
    )


def _arrival(pen: Pen) -> str:
    return column(
        "padding:16px 18px;gap:8px;flex:none",
        muted(13, worded(pen, "Estimated arrival")),
        strong(26, f"{pen.time()}"),
        bar(pen.random.random(), height=6),
    )


def _station(pen: Pen, kind: str, name: str, done: bool, last: bool) -> str:
    colour = "var(--primary)" if done else "var(--ink3)"
    mark = (
        plated(
            pen,
            usual(pen, pen.pick("check", "package", "delivery truck", "home", "store"), 0.6),
            36,
            colour,
            "#fff",
        )
        if kind == "icons"
        else box(f"width:14px;height:14px;border-radius:50%;margin:0 11px;background:{colour}")
    )
    rule = box(f"width:2px;height:22px;background:{colour};margin-left:17px") if not last else ""
    return column(
        "padding:0 18px;flex:none",
        row(
            "gap:14px",
            mark,
            column("flex:1", strong(15, name), muted(12.5, f"{pen.date()}, {pen.time()}")),
        ),
        rule,
    )


def _person(pen: Pen) -> str:
    return entry(
        pen.name(),
        worded(pen, "Your courier"),
        leading=pen.avatar(size=46),
        trailing=row(
            "gap:12px", *(pen.icon(name, size=20, plate="circle") for name in ("chat", "call"))
        ),
    )


LAYOUTS: tuple[Layout, ...] = (tracking,)
