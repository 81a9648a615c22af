"""Home screen widgets: clocks, weather, music, calendar, batteries, shortcuts."""

from collections.abc import Callable

from models.screens.parts.chances import between, clock, colour, many, sample, usual
from models.screens.parts.markup import (
    SHADE,
    box,
    centred,
    column,
    disc,
    grid,
    line,
    lines,
    middle,
    row,
    space,
    text,
)
from models.screens.parts.widget_plates import SKIES, plate
from models.screens.pen import Pen

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def weather(pen: Pen) -> str:
    """The temperature, the sky, and perhaps the next days."""
    names = [usual(pen, pen.pick(*SKIES), 0.5) for _ in range(5)]
    now = row(
        "gap:12px",
        pen.icon(pen.pick(*SKIES), size=between(pen, 36, 52)),
        box("font-size:36px;font-weight:300", f"{between(pen, -8, 34)}°"),
        column("flex:1", line(15, pen.word().capitalize()), line(12, pen.title(), "opacity:.75")),
        pen.icon(usual(pen, "refresh", 0.5), size=16) if pen.chance(0.4) else "",
    )
    days = "".join(
        centred(
            "gap:4px", line(11, day), pen.icon(name, size=20), line(11, f"{between(pen, 0, 30)}°")
        )
        for day, name in zip(_DAYS[between(pen, 0, 2) :], names, strict=False)
    )
    later = row("justify-content:space-between;padding-top:12px", days) if pen.chance(0.6) else ""
    return box(f"padding:14px 18px;{plate(pen)}", now, later)


def music(pen: Pen) -> str:
    """What is playing, with its cover and buttons."""
    side = between(pen, 54, 92)
    keys = "".join(
        pen.icon(usual(pen, name, 0.75), size=size)
        for name, size in (
            ("skip previous", 24),
            (pen.pick("play", "pause"), 32),
            ("skip next", 24),
        )
    )
    heart = pen.icon(usual(pen, "heart", 0.5), size=20) if pen.chance(0.5) else ""
    words = column(
        "flex:1;gap:3px",
        line(15, pen.title(), "font-weight:600"),
        line(12, pen.name(), "opacity:.75"),
        row("gap:18px;padding-top:6px", keys, space(), heart),
    )
    art = pen.image(f"{side}px", f"{side}px", radius=pen.pick(0, 8, 14), name="album cover")
    return row(f"gap:14px;padding:12px;{plate(pen)}", art, words)


def agenda(pen: Pen) -> str:
    """The day's appointments beside its date."""
    day = centred(
        "width:54px;flex:none",
        line(12, pen.pick(*_DAYS).upper(), "color:var(--danger);font-weight:600"),
        box("font-size:34px;font-weight:300;line-height:1.1", str(between(pen, 1, 30))),
    )
    events = many(
        between(pen, 1, 3),
        lambda: row(
            "gap:8px",
            box(f"width:4px;height:30px;border-radius:2px;flex:none;background:{colour(pen)}"),
            column("flex:1", line(13, pen.title()), line(11, pen.time(), "opacity:.7")),
        ),
    )
    add = pen.icon(usual(pen, "add", 0.7), size=22) if pen.chance(0.6) else ""
    return row(f"gap:12px;padding:14px;{plate(pen)}", day, column("flex:1;gap:8px", events), add)


def batteries(pen: Pen) -> str:
    """Rings of charge around what they belong to."""
    ring = between(pen, 50, 62)

    def one(name: str) -> str:
        share = between(pen, 12, 100)
        arc = f"conic-gradient(#34c759 {share}%,rgba(128,128,128,.3) 0)"
        hole = "radial-gradient(closest-side,#0000 82%,#000 84%)"
        circle = f"position:absolute;inset:0;border-radius:50%;background:{arc};mask:{hole}"
        return centred(
            "gap:6px",
            middle(
                f"width:{ring}px;height:{ring}px;position:relative",
                box(circle),
                pen.icon(name, size=24),
            ),
            line(12, f"{share}%"),
        )

    names = sample(
        pen, pen.pick(2, 3, 4), "smartphone", "headphones", "watch", "laptop", "keyboard"
    )
    return row(f"justify-content:space-around;padding:16px;{plate(pen)}", *map(one, names))


def shortcuts(pen: Pen) -> str:
    """A row of round quick actions."""
    size = between(pen, 44, 54)
    names = sample(
        *(pen, pen.pick(4, 5)),
        *("call", "chat", "mail", "camera", "flashlight", "wifi", "music", "map", "note", "timer"),
    )
    ground = colour(pen) if pen.chance(0.4) else ""
    cells = [disc(pen, name, size, ground or colour(pen), glyph=0.48) for name in names]
    return row(f"justify-content:space-around;padding:12px 8px;{plate(pen)}", *cells)


def people(pen: Pen) -> str:
    """Faces of those one calls often."""
    cells = [
        centred("gap:6px", pen.avatar(between(pen, 48, 54)), line(11, pen.name().split()[0]))
        for _ in range(4)
    ]
    return grid(4, f"gap:6px;padding:14px 10px;{plate(pen)}", cells)


def picture(pen: Pen) -> str:
    """A photo with a caption."""
    caption = box(
        f"position:absolute;left:14px;bottom:10px;right:14px;color:#fff;{SHADE}",
        line(15, pen.title(), "font-weight:600"),
        line(12, pen.date()),
    )
    photo = pen.image("100%", f"{between(pen, 110, 170)}px")
    return box(
        "position:relative;border-radius:22px;overflow:hidden;line-height:1.3", photo, caption
    )


def headline(pen: Pen) -> str:
    """A piece of news with a thumbnail."""
    words = column(
        "flex:1;gap:4px",
        row("gap:6px", pen.icon("", size=14), line(11, pen.title(), "opacity:.7")),
        lines(2, 14, pen.sentence(), "font-weight:500"),
    )
    return row(f"gap:12px;padding:12px;{plate(pen)}", words, pen.image("64px", "64px", radius=10))


def square(pen: Pen) -> str:
    """A small widget, half as wide as the page."""
    inside = pen.pick(
        column(
            "height:100%",
            row("", line(13, pen.word().capitalize(), "flex:1"), pen.icon("", size=18)),
            box("font-size:40px;font-weight:300", f"{between(pen, -5, 33)}°"),
            space(),
            pen.icon(pen.pick(*SKIES), size=24),
            line(12, pen.title(), "opacity:.8"),
        ),
        column(
            "height:100%",
            row("", pen.icon("", size=22), space(), pen.icon("", size=18)),
            space(),
            box("font-size:30px;font-weight:600", pen.number()),
            line(12, pen.title(), "opacity:.8"),
        ),
        middle("height:100%", text(44, clock(pen), "font-weight:300")),
    )
    return box(f"aspect-ratio:1;padding:14px;box-sizing:border-box;{plate(pen)}", inside)


def squares(pen: Pen) -> str:
    """Two small widgets side by side."""
    return grid(2, "gap:16px", [square(pen), square(pen)])


WIDGETS: tuple[Callable[[Pen], str], ...] = (
    *(weather, music, agenda, batteries, shortcuts, people, picture, headline, squares),
)
