"""Diallers."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.drawn import drawn
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    disc,
    grid,
    line,
    middle,
    plated,
    row,
    space,
    text,
)
from models.screens.parts.phone_parts import phone_number, phone_tabs
from models.screens.parts.strips import MUTED, plain, some, some_icons
from models.screens.pen import Layout, Pen

_LETTERS = ("", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ", "", "+", "")


def dialler(pen: Pen) -> str:
    """The keypad, what was dialled, and the call button."""
    number = phone_number(pen) if pen.chance(0.6) else ""
    erase = drawn(pen, "backspace", size=24, colour="var(--ink2)") if number else ""
    typed = row(
        "padding:10px 20px;gap:12px;min-height:54px;flex:none",
        pen.icon("add", colour="var(--primary)") if pen.chance(0.3) else "",
        line(between(pen, 26, 34), number, "flex:1;text-align:center"),
        erase if pen.chance(0.6) else "",
    )
    add = row(
        "gap:18px;padding:10px 22px;color:var(--primary)",
        pen.icon("person add"),
        line(15, say(pen, "Create new contact")),
    )
    tools = some_icons(pen, pen.pick(1, 2), "search, more vertical, settings")
    menu = row("padding:10px 16px;gap:20px;flex:none", space(), tools)
    found = box("flex:none", many(pen.pick(0, 2, 3, 4), lambda: _found(pen)))
    sheet = pen.pick("", "background:var(--surface);border-radius:24px 24px 0 0")
    return plain(
        maybe(pen, 0.4, lambda: menu),
        body("justify-content:flex-end", found, maybe(pen, 0.3, lambda: add)),
        box(f"flex:none;padding-top:6px;{sheet}", typed, _keys(pen), _call_row(pen, erase)),
        maybe(pen, 0.6, lambda: phone_tabs(pen)),
    )


def _found(pen: Pen) -> str:
    words = column("flex:1", line(15, pen.name()), line(13, phone_number(pen), MUTED))
    end = maybe(pen, 0.4, lambda: pen.icon(pen.pick("call", "info", "video camera"), size=22))
    return row("gap:14px;padding:8px 18px", pen.avatar(40), words, end)


def _keys(pen: Pen) -> str:
    discs = pen.chance(0.35)
    height = between(pen, 50, 66)
    weight = pen.pick(300, 400, 400, 500)
    side = min(height + 8, 72)
    plate = f"width:{side}px;height:{side}px;border-radius:50%;background:var(--surface2)"
    small = f"letter-spacing:1.5px;min-height:1.2em;{MUTED}"

    def key(index: int) -> str:
        figure = text(26, "123456789*0#"[index], f"font-weight:{weight};line-height:1.1")
        inner = centred("", figure, text(10, _LETTERS[index], small))
        return middle(plate if discs else f"height:{height}px", inner)

    gap = between(pen, 6, 12) if discs else 0
    css = f"gap:{gap}px;padding:0 {between(pen, 24, 44)}px;place-items:center"
    return grid(3, css, [key(index) for index in range(12)])


def _call_row(pen: Pen, erase: str) -> str:
    side = between(pen, 56, 66)
    green = pen.pick("#2ebd59", "#34c759", "#1e8e3e", "var(--primary)")
    call = disc(pen, usual(pen, "call", 0.9), side, green, glyph=0.46)
    if pen.chance(0.2):
        wide = f"border-radius:30px;background:{green};width:150px"
        call = plated(pen, "call", 54, wide, glyph=0.46, colour="#fff")
    elif pen.chance(0.1):
        call = row("gap:26px", call, disc(pen, "call", side, "#1a73e8", glyph=0.46))
    pool = "video camera, voicemail, expand more, menu, chat, sim card"
    first, second = (pen.icon(name, size=26) for name in some(pen, 2, pool))
    slot = "width:64px;display:flex;justify-content:center"
    left = box(slot, first if pen.chance(0.6) else "")
    right = box(slot, erase or maybe(pen, 0.5, lambda: second))
    return row("justify-content:space-evenly;padding:14px 20px 18px", left, call, right)


LAYOUTS: tuple[Layout, ...] = (dialler,)
