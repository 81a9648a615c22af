"""Downloads and recordings."""

from collections.abc import Callable

from models.screens.parts.chances import between, duration, many
from models.screens.parts.markup import box, centred, column, row
from models.screens.parts.stories import FILES
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import (
    bar,
    entry,
    line,
    moved,
    muted,
    plated,
    scroll,
    section,
    sheet,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def downloads(pen: Pen) -> str:
    """Files on their way, with bars, pause buttons and crosses; what has arrived below."""
    kind = pen.pick("glyphs", "plates", "apps")

    top = pen.app_bar(
        worded(pen, "Downloads"),
        leading=pen.pick("back", "menu"),
        actions=pen.pick(
            ("search", "more vertical"), ("settings",), ("delete", "folder"), ("pause", "add")
        ),
    )
    floating = pen.floating_button(pen.pick("add", "link")) if pen.chance(0.35) else ""
    return sheet(
        top,
        scroll(
            section(pen),
            many(between(pen, 2, 4), lambda: _download(pen, kind, False)),
            section(pen),
            many(6, lambda: _download(pen, kind, True)),
            moved=moved(pen, 80, 0.2),
        ),
        floating,
    )


def _download(pen: Pen, kind: str, done: bool) -> str:
    name = pen.pick(*FILES)
    makers: dict[str, Callable[[], str]] = {
        "glyphs": lambda: pen.icon(
            pen.pick("file", "image", "movie", "music", "archive", "pdf"),
            size=30,
            colour="var(--icon)",
        ),
        "plates": lambda: plated(
            pen, pen.pick("file", "image", "movie", ""), 44, vivid(pen), corner="12px"
        ),
        "apps": lambda: pen.app_icon(size=44),
    }
    lead = makers[kind]()
    if done:
        end = pen.icon(
            pen.pick("more vertical", "check circle", "folder open", "share"),
            size=22,
            colour="var(--ink2)",
        )
        return entry(name, f"{between(pen, 1, 900)} MB · {pen.date()}", leading=lead, trailing=end)
    share = pen.random.random()
    facts = row(
        "justify-content:space-between",
        muted(12.5, f"{share * 100:.0f}% · {between(pen, 1, 90)}.{between(pen, 0, 9)} MB/s"),
        muted(12.5, f"{duration(pen)}"),
    )
    icons = (
        pen.icon(name, size=24, colour="var(--icon)")
        for name in (pen.pick("pause", "play", "refresh", "pause circle"), "close")
    )
    return row(
        "gap:14px;padding:12px 16px;flex:none",
        lead,
        column("flex:1;gap:6px;min-width:0", line(15, name), bar(share), facts),
        *icons,
    )


def sound_recorder(pen: Pen) -> str:
    """A sound that is being recorded, or the recordings there are."""
    end = pen.pick("more vertical", "share", "play circle", "star")

    playing = _playing(pen)
    return sheet(
        pen.app_bar(
            worded(pen, "Recordings"),
            actions=pen.pick(("search",), ("search", "sort", "more vertical")),
        ),
        scroll(many(10, lambda: _recording(pen, end)), moved=moved(pen)),
        playing if pen.chance(0.5) else pen.floating_button("mic"),
    )


def recording(pen: Pen) -> str:
    """A sound that is being recorded."""
    bars = "".join(
        box(
            "width:3px;border-radius:3px;"
            f"background:{'var(--primary)' if index < 34 else 'var(--ink3)'};"
            f"height:{between(pen, 6, 130)}px;flex:none"
        )
        for index in range(58)
    )
    wave = row("gap:3px;height:170px;flex:none;overflow:hidden;justify-content:center", bars)
    names = pen.pick(
        ("delete", "record", "check"),
        ("close", "pause", "stop"),
        ("flag", "mic", "list bulleted"),
    )
    buttons = _buttons(pen, names)
    timer = centred(
        "padding:30px;gap:6px;flex:none",
        line(50, f"00:{between(pen, 10, 59)}.{between(pen, 10, 99)}", "font-weight:300"),
        muted(14, pen.title()),
    )
    return sheet(
        pen.app_bar(
            worded(pen, "Recorder"),
            leading=pen.pick("", "back"),
            actions=pen.pick(("settings",), ("list bulleted",), ("mic", "more vertical")),
        ),
        timer,
        box("flex:1"),
        wave,
        box("flex:1"),
        buttons,
    )


def _buttons(pen: Pen, names: tuple[str, str, str]) -> str:
    return row(
        "justify-content:space-evenly;padding:30px 12px 44px;flex:none",
        *(
            plated(
                pen,
                name,
                76 if index == 1 else 52,
                "#e53935" if index == 1 else "var(--surface2)",
                "#fff" if index == 1 else "var(--ink)",
            )
            for index, name in enumerate(names)
        ),
    )


def _playing(pen: Pen) -> str:
    return column(
        "padding:12px 18px 18px;gap:12px;flex:none;background:var(--surface2)",
        strong(15, pen.title()),
        pen.slider(pen.random.random()),
        row(
            "justify-content:space-between",
            *(
                pen.icon(name, size=size)
                for name, size in (
                    ("speed", 22),
                    ("replay 10", 28),
                    ("pause circle", 46),
                    ("forward 10", 28),
                    ("cut", 22),
                )
            ),
        ),
    )


def _recording(pen: Pen, end: str) -> str:
    lead = plated(
        pen,
        pen.pick("play", "mic", "play"),
        42,
        pen.pick("var(--primary)", "var(--surface2)"),
        "var(--ink)",
    )
    return entry(
        pen.title(),
        f"{pen.date()} · {duration(pen)}",
        leading=lead,
        trailing=pen.icon(end, size=22, colour="var(--ink2)"),
    )


LAYOUTS: tuple[Layout, ...] = (downloads, sound_recorder, recording)
