"""Whole soft keyboards: letters, signs, figures, kana, with strips above."""

from models.screens.parts.chances import between, maybe, say, usual
from models.screens.parts.drawn import drawn
from models.screens.parts.key_looks import KeyLook, random_keyboard
from models.screens.parts.key_panels import clipboard_panel, dictation, emoji_panel, sticker_panel
from models.screens.parts.keys import enter_key, framed, key, keyboard_row, letter_rows, space_row
from models.screens.parts.markup import box, line, row, text
from models.screens.parts.strips import RAISED, icons, some_icons
from models.screens.pen import Pen

_TOOLS = (
    "sticker, gif, paste, settings, mic, more horizontal, face, translate, palette, search, grid, "
    "sparkle, cursor, keyboard, hand, expand more, undo, image"
)


def strip(pen: Pen, look: KeyLook) -> str:
    """Above the keys: words to choose from, or tools."""
    kind = pen.random.random()
    if kind < 0.12:
        return ""
    if kind < 0.5:
        return _suggestions(pen, look)
    glyphs = some_icons(pen, between(pen, 5, 8), _TOOLS, pen.pick(21, 22, 22), look.ink)
    return row("height:38px;justify-content:space-between;padding:0 14px;opacity:.9", glyphs)


def _suggestions(pen: Pen, look: KeyLook) -> str:
    rule = box(f"width:1px;height:20px;background:{look.ink};opacity:.3;flex:none")
    words = (line(15.5, pen.word(), "flex:1;text-align:center") for _ in range(3))
    left = maybe(pen, 0.45, lambda: pen.icon(usual(pen, pen.pick("grid", "menu"), 0.6), size=21))
    name = usual(pen, pen.pick("mic", "expand more"), 0.7)
    right = maybe(pen, 0.55, lambda: pen.icon(name, size=21))
    return row("height:36px;gap:8px;padding:0 12px", left, rule.join(words), right)


def letters(pen: Pen, look: KeyLook, action: str = "enter") -> str:
    """Letters or signs."""
    signs = pen.chance(0.14)
    pair = icons(pen, ("globe", "mic"), 25)
    below = "justify-content:space-between;padding:6px 22px 0"
    return framed(
        look,
        strip(pen, look),
        *letter_rows(pen, look, signs=signs),
        space_row(pen, look, action, signs=signs),
        maybe(pen, 0.14, lambda: row(below, pair)),
    )


def figures(pen: Pen, look: KeyLook, action: str = "enter") -> str:
    """Figures for numbers and dates."""
    erase = drawn(pen, "backspace", size=24)

    def special(content: str) -> str:
        return key(look, content, ground=look.special)

    rows = [[key(look, text(24, sign)) for sign in signs] for signs in ("123", "456", "789")]
    zero = key(look, text(24, "0"))
    if pen.chance(0.5):
        rows.append([special(text(20, pen.pick(".", ",", "+*#"))), zero, special(erase)])
    else:
        for cells, side in zip(rows, (text(20, "-"), text(15, "␣"), erase), strict=True):
            cells.append(special(side))
        comma, stop = special(text(20, ",")), special(text(20, "."))
        rows.append([comma, zero, stop, enter_key(pen, look, action)])
    return framed(look, *(keyboard_row(look, *cells) for cells in rows))


def kana(pen: Pen, look: KeyLook, action: str = "enter") -> str:
    """Twelve keys of kana between columns of tools."""
    table = ("あかさ", "たなは", "まやら", "小わ、")
    sides = zip(
        ("undo", "back", "☆123", "globe"), ("backspace", "forward", "空白", ""), strict=True
    )

    def tool(name: str) -> str:
        if not name:
            return enter_key(pen, look, action)
        content = pen.icon(name, size=22)
        if name in {"☆123", "空白"}:
            content = text(13, name)
        elif name == "backspace":
            content = drawn(pen, name, size=23)
        return key(look, content, ground=look.special)

    rows = (
        keyboard_row(look, tool(left), *(key(look, text(22, sign)) for sign in signs), tool(right))
        for signs, (left, right) in zip(table, sides, strict=True)
    )
    return framed(look, strip(pen, look), *rows)


def any_keyboard(pen: Pen, action: str = "enter", *, chat: bool = False) -> str:
    """The keyboard under a page; emoji, stickers and dictation mostly under chats.

    Args:
        pen: Draws.
        action: "enter", or the concept on the key that ends typing.
        chat: Whether one writes a message.
    """
    look = random_keyboard(pen)
    kind = pen.random.random()
    if chat and kind < 0.35:
        panel = pen.pick(emoji_panel, emoji_panel, sticker_panel, clipboard_panel, dictation)
        return panel(pen, look)
    if kind < 0.4:
        return pen.pick(clipboard_panel, dictation, emoji_panel)(pen, look)
    if kind < 0.45:
        return figures(pen, look, action)
    if pen.style.script == "ja" and pen.chance(0.6):
        return kana(pen, look, action)
    return letters(pen, look, action)


def caret(value: str) -> str:
    """A text with the bar where one types."""
    bar = "display:inline-block;width:2px;height:1.15em;vertical-align:-.18em"
    return f'{value}<i style="{bar};background:var(--primary)"></i>'


def selected_menu(pen: Pen) -> str:
    """What can be done with selected text, floating above it."""
    names = ("cut", "copy", "paste", "share", "select all")
    labels = ("Cut", "Copy", "Paste", "Share", "Select all")[: pen.pick(3, 4)]
    inner = "".join(text(14, say(pen, label)) for label in labels)
    if pen.chance(0.35):
        inner = icons(pen, (usual(pen, name, 0.7) for name in names), 21)
    shape = "width:fit-content;gap:18px;padding:10px 18px;margin:6px auto;border-radius:22px"
    return row(f"{shape};{RAISED}", inner, pen.icon("more vertical", size=19))
