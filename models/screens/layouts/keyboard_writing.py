"""Soft keyboards under notes and forms."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.keyboards import any_keyboard, caret, selected_menu
from models.screens.parts.markup import body, box, centred, disc, line, row, space, text
from models.screens.parts.strips import EDGED, MUTED, head_row, icons, plain, some_icons, titled_bar
from models.screens.pen import Layout, Pen

_FORMATS = (
    "bold, italic, underline, list bulleted, checklist, list numbered, text size, palette, image, "
    "draw, mic, attach, align left, link, undo, redo, add box"
)
_FIELDS = (
    *("First name", "Last name", "Email", "Phone", "Address", "City", "Company", "Password"),
    *("Website", "Note"),
)


def keyboard_note(pen: Pen) -> str:
    """A note or a document being written, with a bar of formatting."""
    formats = some_icons(pen, between(pen, 5, 8), _FORMATS, 22, "var(--icon)")
    bar = "justify-content:space-between;padding:10px 16px;gap:14px;flex:none;overflow:hidden"
    tools = row(f"{bar};background:var(--surface);{EDGED}", formats)
    undo = icons(pen, (usual(pen, name, 0.8) for name in ("undo", "redo")))
    pool = "check, pin, bell add, more vertical, share"
    head = head_row(pen.icon("back"), space(), undo, some_icons(pen, pen.pick(1, 2), pool))
    items = many(between(pen, 3, 5), lambda: _item(pen))
    prose = text(16, caret(pen.paragraph(between(pen, 1, 4))), "line-height:1.55")
    inside = body(
        "padding:8px 20px",
        text(between(pen, 21, 27), pen.title(), "font-weight:600;padding-bottom:8px"),
        maybe(pen, 0.4, lambda: line(13, pen.date(), f"{MUTED};padding-bottom:8px")),
        pen.pick(items, prose, prose + items),
        maybe(pen, 0.2, lambda: selected_menu(pen)),
    )
    return plain(head, inside, maybe(pen, 0.75, lambda: tools), any_keyboard(pen))


def _item(pen: Pen) -> str:
    """A line of a list to tick off."""
    grip = maybe(pen, 0.3, lambda: pen.icon("drag handle", size=18, colour="var(--ink3)"))
    cross = maybe(pen, 0.3, lambda: pen.icon("close", size=18, colour="var(--ink2)"))
    tick = pen.checkbox(pen.chance(0.4))
    return row("gap:14px;padding:7px 0", grip, tick, line(16, pen.title(), "flex:1"), cross)


def keyboard_form(pen: Pen) -> str:
    """Fields to fill in, the keyboard below."""
    led = pen.chance(0.5)
    fields = "".join(_field(pen, label, led) for label in pen.random.sample(_FIELDS, 5))
    name = usual(pen, "add photo", 0.7)
    plate = disc(pen, name, 84, "var(--surface2)", ink="var(--ink2)", glyph=0.4)
    face = maybe(pen, 0.4, lambda: centred("padding:14px", plate))
    title = pen.pick("Create contact", "Sign up", "Edit profile")
    bar = titled_bar(pen, title, 2, "check, more vertical, star, save", "close", "back")
    following = row("padding:10px 18px", space(), pen.button(say(pen, "Next")))
    keys = any_keyboard(pen, pen.pick("forward", "enter", "check", "expand more"))
    return plain(bar, body("", face, fields, following), keys)


def _field(pen: Pen, label: str, led: bool) -> str:
    names = ("person", "mail", "call", "location", "work", "")
    lead = pen.icon(pen.pick(*names), size=22, colour="var(--icon)") if led else ""
    end = pen.pick("", "", "close", "visibility off", "expand more")
    value = pen.title() if pen.chance(0.4) else ""
    field = box("flex:1;min-width:0", pen.input(say(pen, label), value=value, trailing=end))
    cross = maybe(pen, 0.15, lambda: pen.icon("cancel circle", size=21))
    return row("gap:18px;padding:8px 18px", lead, field, cross)


LAYOUTS: tuple[Layout, ...] = (keyboard_note, keyboard_form)
