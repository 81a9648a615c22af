"""Timers and stopwatches."""

from models.screens.parts.chances import between
from models.screens.parts.clock_tabs import around, ring
from models.screens.parts.drawn import drawn
from models.screens.parts.markup import box, centred, column, grid, middle, row
from models.screens.parts.months import wheel
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import chip, line, muted, plated, strip
from models.screens.pen import Layout, Pen


def timer(pen: Pen) -> str:
    """A timer or a stopwatch that runs, or one that is being set."""
    kind = pen.pick("ring", "ring", "laps", "set", "keys")
    big = f"{between(pen, 0, 59):02d}:{between(pen, 0, 59):02d}" + (
        f".{between(pen, 0, 99):02d}" if kind == "laps" else ""
    )
    names = _names(pen)

    controls = _controls(pen, names)
    if kind == "keys":
        main = _duration_keys(pen)
    elif kind == "set":
        main = _duration_wheels(pen)
    else:
        main = _running(pen, big)
    laps = _laps(pen)
    top = _top(pen)
    content = _content(main, kind, laps, controls)
    return around(pen, top, content, 3 if kind == "laps" else 2)


def _running(pen: Pen, big: str) -> str:
    ringing = row("gap:6px", pen.icon("bell", size=18, colour="var(--ink2)"), muted(14, pen.time()))
    side = between(pen, 220, 280)
    return centred(
        "padding:20px",
        ring(side, pen.random.random(), line(44, big, "font-weight:300") + ringing),
    )


def _duration_wheels(pen: Pen) -> str:
    columns = (
        wheel([f"{(value + offset) % 60:02d}" for offset in range(5)], "84px", 34, 58)
        for value in (0, 8, 28)
    )
    presets = strip(
        *(chip(pen, f"{minutes} min") for minutes in (1, 5, 10, 15, 30)),
        css="justify-content:center",
    )
    return column("gap:16px", row("justify-content:center", *columns), presets)


def _duration_keys(pen: Pen) -> str:
    keys = [
        middle("height:64px;border-radius:50%;font-size:1.7rem;background:var(--surface2)", text)
        for text in ("1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0")
    ]
    keys.append(
        middle("height:64px;border-radius:50%;background:var(--surface2)", drawn(pen, "backspace"))
    )
    return column(
        "gap:10px",
        middle("font-size:2.8rem;padding:16px", "00h 05m 00s"),
        grid(3, "gap:10px 22px;padding:0 44px", keys),
    )


def _controls(pen: Pen, names: tuple[str, ...]) -> str:
    return row(
        "justify-content:center;gap:28px;padding:18px;flex:none",
        *(_button(pen, names, index) for index in range(len(names))),
    )


def _top(pen: Pen) -> str:
    return pen.app_bar(
        worded(pen, "Timer"),
        leading="",
        actions=pen.pick((), ("more vertical",), ("add", "settings")),
    )


def _content(main: str, kind: str, laps: str, controls: str) -> str:
    return box(
        (
            "flex:1;min-height:0;display:flex;flex-direction:column;overflow:hidden;"
            "justify-content:center"
        ),
        main,
        laps if kind == "laps" else "",
        controls,
    )


def _names(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("refresh", "pause", "flag"),
        ("stop", "play"),
        ("delete", "pause", "add"),
        ("timer", "play", "share"),
    )


def _laps(pen: Pen) -> str:
    return "".join(
        row(
            "padding:9px 26px;justify-content:space-between",
            muted(15, f"#{index}"),
            line(15, f"+00:{between(pen, 10, 59)}.{between(pen, 10, 99)}"),
            line(15, f"0{index}:{between(pen, 10, 59)}.{between(pen, 10, 99)}"),
        )
        for index in range(5, 0, -1)
    )


def _button(pen: Pen, names: tuple[str, ...], index: int) -> str:
    main = index == 1
    side = between(pen, 64, 76) if main else 52
    return plated(
        pen,
        names[index],
        side,
        "var(--primary)" if main else "var(--surface2)",
        "var(--on-primary)" if main else "var(--ink)",
        pen.pick("50%", "50%", "22px"),
    )


LAYOUTS: tuple[Layout, ...] = (timer,)
