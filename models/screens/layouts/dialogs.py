"""Dialogs over a dimmed page: alerts, choices, menus."""

from collections.abc import Callable
from html import unescape

from models.screens.parts.behind import over
from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, divider, lines, row
from models.screens.parts.panels import MIDDLE, buttons, panel
from models.screens.parts.subjects import ACTIONS, some, worded
from models.screens.parts.surfaces import bar, entry, line, muted
from models.screens.pen import Layout, Pen


def _answers(pen: Pen) -> tuple[str, ...]:
    pairs = (
        ("Cancel", "OK"),
        ("No", "Yes"),
        ("Cancel", "Delete"),
        ("Later", "Update"),
        ("OK",),
        ("Discard", "Save"),
        ("Deny", "Allow"),
        ("Not now", "Continue"),
    )
    return tuple(worded(pen, word) for word in pen.pick(*pairs))


def alert(pen: Pen) -> str:
    """A question or a message with an icon, a picture, a field, a tick or none of them."""
    middle_aligned = pen.style.language == "ios" or pen.chance(0.4)
    mark = ""
    if pen.chance(0.5):
        name = pen.pick("warning", "info", "delete", "error", "", "", "", "")
        plate = pen.pick("", "", "circle")
        size = between(pen, 24, 32)
        mark = pen.icon(name, size=size, plate=plate, colour="" if plate else "var(--primary)")
    elif pen.chance(0.15):
        mark = pen.image("100%", 130, radius=12)
    title = lines(2, pen.pick(17, 18, 20, 22), pen.title(), "font-weight:600")
    message = lines(
        6, 14, pen.paragraph(pen.pick(1, 1, 2, 3)), "color:var(--ink2);line-height:1.45"
    )
    extra = pen.pick("", "", "", "tick", "field", "progress")
    makers: dict[str, Callable[[], str]] = {
        "": lambda: "",
        "tick": lambda: row(
            "gap:12px", pen.checkbox(pen.chance(0.5)), line(14, worded(pen, "Don't show again"))
        ),
        "field": lambda: pen.input(
            unescape(pen.title()), trailing=pen.pick("", "close", "visibility")
        ),
        "progress": lambda: column(
            "gap:8px", bar(pen.random.random()), muted(12, f"{between(pen, 1, 99)}%")
        ),
    }
    below = makers[extra]()
    arrange = "align-items:center;text-align:center" if middle_aligned else ""
    content = column(
        f"gap:14px;padding:22px 24px 12px;{arrange}",
        mark,
        title,
        message,
        box("align-self:stretch;text-align:start", below),
    )
    return over(pen, panel(pen, content, buttons(pen, *_answers(pen))), css=MIDDLE)


def choice_dialog(pen: Pen) -> str:
    """A list to choose from: radio buttons, checkboxes, icons, accounts or words alone."""
    kind = pen.pick("radio", "radio", "check", "icons", "people", "words")
    count = between(pen, 3, 9)

    def one(index: int) -> str:
        title = pen.name() if kind == "people" else pen.title()
        makers: dict[str, Callable[[], str]] = {
            "radio": lambda: pen.radio(index == 1),
            "check": lambda: pen.checkbox(pen.chance(0.4)),
            "icons": lambda: pen.icon("", colour="var(--icon)"),
            "people": lambda: pen.avatar(size=40),
            "words": lambda: "",
        }
        leading = makers[kind]()
        flipped = kind in {"radio", "check"} and pen.style.language in {"oneui", "miui"}
        below = pen.word() + "@mail.com" if kind == "people" else ""
        return entry(
            title,
            below,
            leading="" if flipped else leading,
            trailing=leading if flipped else "",
            css="padding:11px 24px",
        )

    title = line(pen.pick(18, 20, 22), pen.title(), "font-weight:600;padding:22px 24px 10px")
    last = entry(
        worded(pen, "Add account"), leading=pen.icon("person add"), css="padding:11px 24px"
    )
    rows = "".join(one(index) for index in range(count)) + (last if kind == "people" else "")
    foot = buttons(pen, *_answers(pen)) if pen.chance(0.75) else box("height:16px")
    return over(pen, panel(pen, title, rows, foot), css=MIDDLE)


def context_menu(pen: Pen) -> str:
    """A menu that has dropped from a corner or opened beside what was held."""
    icons = pen.pick("leading", "leading", "trailing", "none")
    count, size = between(pen, 3, 9), pen.pick(18, 20, 22, 24)
    ruled = pen.style.language == "ios" or pen.chance(0.15)
    tick = pen.pick("", "", "check", "forward")
    rows = []
    for name, label in some(pen, ACTIONS, count, 0.5):
        glyph = pen.icon(name, size=size, colour="var(--icon)") if icons != "none" else ""
        if icons == "leading":
            end = pen.icon(tick, size=18) if tick and pen.chance(0.2) else ""
            rows.append(row("gap:16px;padding:11px 18px", glyph, line(15, label, "flex:1"), end))
        else:
            rows.append(row("gap:16px;padding:11px 18px", line(15, label, "flex:1"), glyph))
    quick = row(
        "justify-content:space-around;padding:10px 8px",
        *(pen.icon(name, size=22) for name in ("forward", "star", "download", "info", "refresh")),
    )
    head = quick + divider() if pen.chance(0.2) else ""
    corner = {"material3": 12, "ios": 14, "oneui": 22, "miui": 18}.get(pen.style.language, 4)
    look = "background:var(--surface);box-shadow:0 6px 24px rgba(0,0,0,.3)"
    listed = (divider() if ruled else "").join(rows)
    menu = column(
        f"{look};border-radius:{corner}px;padding:6px 0;width:{between(pen, 180, 260)}px;flex:none",
        head,
        listed,
    )
    place = pen.pick(
        "align-items:flex-end;padding:6px 8px",
        "align-items:flex-end;padding:48px 12px",
        f"align-items:flex-start;padding:{between(pen, 60, 300)}px 24px",
    )
    return over(pen, menu, css=place, darkness=pen.pick(0.001, 0.001, 0.15, 0.4))


LAYOUTS: tuple[Layout, ...] = (alert, choice_dialog, context_menu)
