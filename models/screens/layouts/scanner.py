"""Scanners of codes and documents."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.markup import (
    SHADE,
    box,
    column,
    disc,
    immersed,
    line,
    middle,
    page,
    row,
    space,
    text,
)
from models.screens.parts.strips import RAISED, icons, over_label, some, some_icons, spread
from models.screens.pen import Layout, Pen

_OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}


def scanner(pen: Pen) -> str:
    """A frame for a code or a document over what the camera sees."""
    hint = text(14, pen.sentence(), f"color:#fff;text-align:center;padding:22px 40px;{SHADE}")
    title = line(19, say(pen, "Scan code"), "flex:1") if pen.chance(0.7) else space()
    head = row(
        "padding:12px 16px;gap:18px;color:#fff;flex:none;position:relative;z-index:1",
        pen.icon(pen.pick("back", "close"), colour="#fff"),
        title,
        some_icons(pen, pen.pick(0, 1, 2), "flash, more vertical, help", 24, "#fff"),
    )
    middle_ = middle("flex:1;min-height:0;flex-direction:column", _frame(pen), _above(hint))
    found = maybe(pen, 0.3, lambda: _found(pen))
    return page("", immersed(pen, "", "photo"), head, middle_, found, _buttons(pen))


def _above(content: str) -> str:
    """Content over the veil around the frame."""
    return box("position:relative", content)


def _frame(pen: Pen) -> str:
    side, radius = between(pen, 200, 260), pen.pick(0, 12, 22)
    tint = pen.pick("#fff", "#fff", "var(--primary)", "#4caf50")

    def corner(y: str, x: str) -> str:
        shape = f"position:absolute;width:34px;height:34px;border:4px solid {tint};{y}:0;{x}:0"
        open_ = f"border-{_OPPOSITE[y]}:none;border-{_OPPOSITE[x]}:none"
        return box(f"{shape};{open_};border-{y}-{x}-radius:{radius}px")

    corners = "".join(corner(y, x) for y in ("top", "bottom") for x in ("left", "right"))
    look = f"height:2px;background:{tint};box-shadow:0 0 8px {tint}"
    beam = box(f"position:absolute;left:8px;right:8px;top:{between(pen, 20, 80)}%;{look}")
    hole = f"box-shadow:0 0 0 999px rgba(0,0,0,.5);border-radius:{radius}px"
    shape = f"position:relative;width:{side}px;height:{side}px;{hole}"
    return box(shape, corners, maybe(pen, 0.6, lambda: beam))


def _found(pen: Pen) -> str:
    """What the code says, on a card."""
    words = column(
        "flex:1",
        line(15, f"{pen.word()}.com/{pen.word()}"),
        line(13, say(pen, "Open link"), "color:var(--primary)"),
    )
    lead = pen.icon(pen.pick("link", "wifi", "barcode"), size=26)
    end = pen.icon(pen.pick("open in new", "copy", "forward"), size=22)
    look = "gap:14px;border-radius:16px;padding:14px 16px;margin:0 14px 14px;position:relative"
    return row(f"{look};{RAISED}", lead, words, end)


def _buttons(pen: Pen) -> str:
    names = some(pen, between(pen, 2, 3), "flashlight, image, history, qr code, keyboard, flash")
    labels = pen.chance(0.6)

    def button(name: str) -> str:
        plate = disc(pen, name, 54, "rgba(60,60,60,.7)")
        return over_label(plate, pen.word().capitalize() if labels else "", "color:#fff")

    cells = "".join(map(button, names)) if pen.chance(0.6) else icons(pen, names, 28, "#fff")
    return spread("padding:16px 20px 30px;position:relative", cells)


LAYOUTS: tuple[Layout, ...] = (scanner,)
