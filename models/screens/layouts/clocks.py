"""Alarms with switches, and the time in other cities."""

from models.screens.parts.chances import between, clock, many
from models.screens.parts.clock_tabs import around
from models.screens.parts.markup import box, centred, column, divider, row
from models.screens.parts.months import dial
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import card, line, muted, plated, scroll
from models.screens.pen import Layout, Pen


def alarms(pen: Pen) -> str:
    """Alarms, each with a switch."""
    carded, size = pen.chance(0.5), between(pen, 28, 44)

    opens, above = pen.chance(0.3), pen.chance(0.4)
    top = pen.app_bar(
        worded(pen, "Alarm"),
        leading="",
        actions=pen.pick(
            ("add", "more vertical"), ("more vertical",), ("edit", "add"), ("settings",)
        ),
        large=pen.chance(0.35),
    )
    add = box(
        "position:absolute;left:50%;bottom:14px;transform:translateX(-50%);line-height:0;z-index:2",
        plated(pen, "add", 60, "var(--primary)", "var(--on-primary)"),
    )
    face = (
        box(
            "display:flex;justify-content:center;padding:16px;flex:none",
            dial(pen, 170, numbers=pen.chance(0.5)),
        )
        if pen.chance(0.2)
        else ""
    )
    content = box(
        "flex:1;min-height:0;position:relative;display:flex;flex-direction:column",
        scroll(face, many(between(pen, 3, 7), lambda: _alarm(pen, size, opens, above, carded))),
        add if pen.chance(0.5) else "",
    )
    return around(pen, top, content, 0)


def _alarm(pen: Pen, size: int, opens: bool, above: bool, carded: bool) -> str:
    on = pen.chance(0.5)
    days = row(
        "gap:5px",
        *(
            line(
                12,
                day,
                f"color:{'var(--primary)' if on and pen.chance(0.6) else 'var(--ink2)'}",
            )
            for day in "MTWTFSS"
        ),
    )
    name = muted(13, pen.pick(worded(pen, "Work"), pen.title(), "Every day"))
    when = line(size, clock(pen), f"font-weight:300;{'' if on else 'color:var(--ink2)'}")
    arrow = pen.icon("expand more", size=22, colour="var(--ink2)") if opens else ""
    words = column(
        "flex:1;gap:2px",
        name if above else "",
        when,
        row("gap:12px", days if pen.chance(0.7) else "", "" if above else name),
    )
    whole = row(
        "gap:12px;padding:12px 18px;flex:none",
        words,
        column("align-items:flex-end;gap:16px", arrow, pen.switch(on)),
    )
    return card("margin:5px 12px", whole) if carded else whole + divider("margin:0 18px")


def world_clock(pen: Pen) -> str:
    """The time in other cities."""
    names = (
        "London",
        "New York",
        "Tokyo",
        "São Paulo",
        "Sydney",
        "Cairo",
        "Berlin",
        "Delhi",
        "Los Angeles",
        "Seoul",
    )
    end = pen.pick("brightness", "more vertical", "drag handle", "none", "delete")

    head = centred(
        "padding:20px;gap:6px;flex:none",
        dial(pen, 200, False) if pen.chance(0.4) else line(56, clock(pen), "font-weight:300"),
        muted(14, pen.date()),
    )
    top = pen.app_bar(
        worded(pen, "World clock"),
        leading="",
        actions=pen.pick(("add",), ("search", "more vertical")),
    )
    content = box(
        "flex:1;min-height:0;position:relative;display:flex;flex-direction:column",
        scroll(
            head if pen.chance(0.6) else "",
            *(_city(pen, end, name) for name in pen.random.sample(names, 6)),
        ),
        pen.floating_button("add") if pen.chance(0.4) else "",
    )
    return around(pen, top, content, 1)


def _city(pen: Pen, end: str, name: str) -> str:
    words = column(
        "flex:1;gap:2px",
        line(18, name),
        muted(13, f"Today, {pen.pick('+', '−')}{between(pen, 1, 11)} h"),
    )
    mark = (
        pen.icon(
            end if end != "brightness" else pen.pick("brightness", "dark mode"),
            size=20,
            colour="var(--ink2)",
        )
        if end != "none"
        else ""
    )
    return row(
        "gap:14px;padding:14px 18px;flex:none",
        words,
        mark,
        line(30, clock(pen), "font-weight:300"),
    ) + divider("margin:0 18px")


LAYOUTS: tuple[Layout, ...] = (alarms, world_clock)
