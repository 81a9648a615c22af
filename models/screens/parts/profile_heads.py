"""Heads of profiles: faces, counts, buttons, what people say of themselves."""

from models.screens.parts.chances import between, gradient, many, maybe, say
from models.screens.parts.markup import box, centred, grid, line, lines, row, space, text
from models.screens.parts.strips import (
    MUTED,
    head_row,
    over_label,
    plates,
    quiet_disc,
    some,
    some_icons,
)
from models.screens.pen import Pen

_COUNTS = ("Posts", "Followers", "Following")


def handle(pen: Pen) -> str:
    """A name as networks write it."""
    return f"{pen.word().lower()}_{pen.word().lower()}{pen.pick('', '', between(pen, 1, 99))}"


def _bar(pen: Pen) -> str:
    lock = maybe(pen, 0.3, lambda: pen.icon("lock", size=15))
    seal = maybe(pen, 0.2, lambda: pen.icon("verified", size=17, colour="#1d9bf0"))
    arrow = maybe(pen, 0.3, lambda: pen.icon("expand more", size=17))
    title = row("flex:1;gap:5px", lock, line(19, handle(pen), "font-weight:700"), seal, arrow)
    pool = "add box, menu, bell, more vertical, share, settings"
    back = maybe(pen, 0.5, lambda: pen.icon("back"))
    return head_row(back, title, some_icons(pen, pen.pick(1, 2, 3), pool))


def _counts(pen: Pen) -> str:
    cells = (
        over_label(text(17, pen.number(), "font-weight:700"), say(pen, label), "gap:0")
        for label in _COUNTS
    )
    return grid(3, "flex:1;gap:4px", cells)


def _buttons(pen: Pen) -> str:
    shape = "flex:1;text-align:center;padding:8px;border-radius:9px;font-size:14px;font-weight:600"
    quiet = "background:var(--surface2)"
    look = pen.pick("background:var(--primary);color:var(--on-primary)", quiet)
    first = box(f"{shape};{look}", say(pen, pen.pick("Follow", "Edit profile", "Following")))
    second = box(f"{shape};{quiet}", say(pen, pen.pick("Message", "Share profile")))
    name = pen.pick("person add", "expand more", "mail", "")
    end = maybe(pen, 0.7, lambda: quiet_disc(pen, name, 36))
    return row("gap:8px;padding:10px 16px", first, second, end)


def _about(pen: Pen, align: str = "left") -> str:
    start = "center" if align == "center" else "flex-start"

    def fact() -> str:
        icon = pen.icon(pen.pick("link", "location", "calendar", "cake", ""), size=15)
        return row(f"gap:6px;justify-content:{start};{MUTED}", icon, line(13, pen.title()))

    return box(
        f"padding:6px 16px;text-align:{align}",
        line(15, pen.name(), "font-weight:600"),
        lines(3, 14, pen.paragraph(2), "padding:2px 0 5px"),
        many(pen.pick(0, 1, 2), fact),
    )


def beside(pen: Pen) -> str:
    """A face, the counts beside it."""
    top = row("gap:16px;padding:8px 16px", pen.avatar(between(pen, 78, 92)), _counts(pen))
    return _bar(pen) + top + _about(pen) + _buttons(pen)


def in_the_middle(pen: Pen) -> str:
    """A face in the middle, everything beneath."""
    face = centred("padding:8px", pen.avatar(between(pen, 90, 112)))
    counts = row("padding:6px 30px", _counts(pen))
    return _bar(pen) + face + _about(pen, "center") + counts + _buttons(pen)


def beneath_cover(pen: Pen) -> str:
    """A face that overlaps a wide picture."""
    names = some(pen, pen.pick(1, 2), "search, more vertical, share, camera")
    veil = "rgba(0,0,0,.5)"
    tools = plates(pen, ["back"], 34, veil) + space() + plates(pen, names, 34, veil)
    bar = row("position:absolute;left:14px;right:14px;top:12px;gap:12px", tools)
    cover = box("position:relative", pen.image("100%", between(pen, 110, 170)), bar)
    if pen.chance(0.2):
        cover = box(f"position:relative;height:130px;background:{gradient(pen)}", bar)
    frame = "border:4px solid var(--bg);border-radius:50%;line-height:0;margin-top:-40px"
    ring = box(f"position:relative;{frame}", pen.avatar(80))
    ends = some(pen, pen.pick(1, 2), "mail, bell add, more horizontal")
    buttons = plates(pen, ends, 36, "var(--surface2)", "var(--ink)")
    follow = pen.button(say(pen, "Follow"))
    face = row("padding:0 14px;gap:10px;align-items:flex-end", ring, space(), buttons, follow)
    numbers = (box("", f"<b>{pen.number()}</b> {say(pen, label)}") for label in _COUNTS[1:])
    return (
        cover + face + _about(pen) + row("gap:16px;padding:4px 16px 10px;font-size:14px", *numbers)
    )
