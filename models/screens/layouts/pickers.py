"""Picking a date or a time: dialogs and pages."""

from models.screens.parts.behind import over
from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, divider, middle, row
from models.screens.parts.months import MONTHS, dial, month_grid, month_name, wheel
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import CHOSEN, UNCHOSEN, card, chip, entry, line, scroll, sheet
from models.screens.pen import Layout, Pen


def _closing() -> str:
    words = (
        box("padding:10px 14px;color:var(--primary);font-weight:600;font-size:.9rem", word)
        for word in ("Cancel", "OK")
    )
    return row("justify-content:flex-end;padding:6px 10px", *words)


def date_picker(pen: Pen) -> str:
    """A month to choose a day from, below a big date, with arrows or a year list."""
    arrows = row("gap:18px", pen.icon("back", size=24), pen.icon("forward", size=24))
    choice = row(
        "gap:2px;flex:1",
        line(15, month_name(pen), "font-weight:500"),
        pen.icon("expand more", size=20),
    )
    coloured = pen.chance(0.5)
    look = "background:var(--primary);color:var(--on-primary)" if coloured else ""
    edit = pen.icon(pen.pick("edit", "calendar", "keyboard"), size=24) if pen.chance(0.7) else ""
    big = line(
        between(pen, 26, 34),
        f"{pen.pick('Mon', 'Thu', 'Sat')}, {between(pen, 1, 28)} {pen.pick(*MONTHS)[:3]}",
    )
    head = column(
        f"padding:18px 22px;gap:14px;flex:none;{look}",
        line(13, worded(pen, "Select date")),
        row("justify-content:space-between", big, edit),
    )
    month = column(
        "padding:12px 16px",
        row("padding:4px 6px 8px", choice, arrows),
        month_grid(pen, between(pen, 38, 46)),
    )
    if pen.chance(0.5):
        times = [
            chip(pen, f"{hour}:{pen.pick('00', '30')}", hour == 11)
            for hour in range(9, 9 + between(pen, 5, 11))
        ]
        slots = box("display:flex;flex-wrap:wrap;gap:8px;padding:8px 18px", *times)
        more = entry(worded(pen, "Remind me"), trailing=pen.switch(True), leading=pen.icon("bell"))
        action = box(
            "padding:10px 18px 16px;display:grid;flex:none", pen.button(worded(pen, "Continue"))
        )
        return sheet(pen.app_bar(pen.title()), scroll(month, slots, divider(), more), action)
    panel = _panel(pen, head, month)
    return over(pen, panel)


def _panel(pen: Pen, head: str, month: str) -> str:
    return card(
        (
            "margin:auto;width:min(90%,360px);box-shadow:0 8px 30px #0005;"
            f"border-radius:{pen.pick(4, 16, 28)}px"
        ),
        head,
        month,
        _closing(),
    )


def time_picker(pen: Pen) -> str:
    """A dial, wheels or big figures to choose a time with."""
    kind = pen.pick("dial", "wheels", "duration")
    hour, minute = between(pen, 1, 12), between(pen, 10, 59)
    if kind == "dial":
        parts = _dial_parts(pen, hour, minute)
    else:
        parts = _wheel_parts(pen, hour, minute, kind)
    rows = _rows(pen)
    days = _days(pen)
    top = _top(pen)
    return sheet(top, scroll(*parts, days if pen.chance(0.6) else "", *rows))


def _wheel_parts(pen: Pen, hour: int, minute: int, kind: str) -> list[str]:
    step = pen.pick(40, 46, 52)
    columns = [
        wheel([f"{(hour + i) % 12 + 1:02d}" for i in range(5)], "70px", 26, step),
        wheel([f"{(minute + i) % 60:02d}" for i in range(5)], "70px", 26, step),
    ]
    columns.append(
        wheel(["", "", "AM", "PM", ""], "60px", 18, step)
        if kind == "wheels"
        else wheel([f"{i:02d}" for i in range(5)], "70px", 26, step)
    )
    band = box(
        f"position:absolute;left:8%;right:8%;top:50%;height:{step}px;"
        "transform:translateY(-50%);"
        "background:var(--surface2);border-radius:10px;z-index:0"
    )
    return [
        box(
            "position:relative;padding:14px 0",
            band,
            row("justify-content:center;position:relative", *columns),
        )
    ]


def _dial_parts(pen: Pen, hour: int, minute: int) -> list[str]:
    return [
        row(
            "gap:8px;justify-content:center",
            _figure(str(hour), True),
            line(44, ":"),
            _figure(str(minute), False),
            column(
                ("margin-left:8px;border:1px solid var(--ink3);border-radius:8px;overflow:hidden"),
                middle("padding:10px 12px;background:var(--surface2)", "AM"),
                middle("padding:10px 12px", "PM"),
            ),
        ),
        box(
            "padding:24px 0;display:flex;justify-content:center",
            dial(pen, between(pen, 220, 260)),
        ),
    ]


def _top(pen: Pen) -> str:
    return pen.app_bar(
        pen.pick(worded(pen, "Add alarm"), pen.title()),
        leading=pen.pick("close", "back"),
        actions=pen.pick(("check",), ()),
    )


def _days(pen: Pen) -> str:
    return row(
        "justify-content:space-between;padding:10px 18px",
        *(
            middle(
                (
                    "width:36px;height:36px;border-radius:50%;font-size:.8rem;"
                    f"{CHOSEN if pen.chance(0.4) else UNCHOSEN}"
                ),
                day,
            )
            for day in "MTWTFSS"
        ),
    )


def _rows(pen: Pen) -> list[str]:
    return [
        entry(
            label,
            pen.pick("", pen.word()),
            leading=pen.icon(name, colour="var(--icon)") if pen.chance(0.6) else "",
            trailing=pen.pick(pen.switch(True), pen.icon("forward", size=18, colour="var(--ink3)")),
        )
        for name, label in (
            ("repeat", worded(pen, "Repeat")),
            ("bell", worded(pen, "Sound")),
            ("label", worded(pen, "Label")),
            ("phone vibrate", worded(pen, "Vibrate")),
            ("timer", worded(pen, "Snooze")),
        )
    ]


def _figure(content: str, chosen: bool) -> str:
    ground = "color-mix(in srgb,var(--primary) 25%,var(--surface))" if chosen else "var(--surface2)"
    return middle(
        f"background:{ground};border-radius:8px;width:90px;height:76px;font-size:2.9rem", content
    )


LAYOUTS: tuple[Layout, ...] = (date_picker, time_picker)
