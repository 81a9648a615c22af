"""Soft keyboards: their looks, their letters, their keys."""

from models.screens.parts.chances import between, usual
from models.screens.parts.drawn import drawn
from models.screens.parts.key_looks import KeyLook
from models.screens.parts.markup import column, middle, on_plate, row, text
from models.screens.pen import Pen

_ROWS = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn'"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "ru": ("йцукенгшщзх", "фывапролджэ", "ячсмитьбю"),
    "el": ("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
    "ko": ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"),
    "ar": ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ذئءؤرىةوزظ"),
}
_SIGNS = (
    ("1234567890", "@#$_&-+()/", "*\"':;!?"),
    ("1234567890", '-/:;()€&@"', ".,?!'"),
    ("~`|•√π÷×¶∆", "£¢€¥^°={}\\", "%©®™✓[]"),
)
_HINTS = "1234567890@#$_&-+()/*\"':;!?"
_SPACES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ru": "Русский"}


def key(look: KeyLook, content: str, *, grow: float = 1, ground: str = "", css: str = "") -> str:
    """One key; content is a letter or a drawn glyph."""
    plate = ground or look.key
    shadow = f"box-shadow:{look.shadow}" if look.shadow and plate != "transparent" else ""
    shape = (
        f"flex:{grow} 1 0;min-width:0;height:100%;border-radius:{look.radius}px;position:relative"
    )
    return middle(f"{shape};background:{plate};{shadow};{css}", content)


def keyboard_row(look: KeyLook, *keys: str, inset: float = 0) -> str:
    """A row of keys."""
    return row(
        f"height:{look.height - 6}px;gap:{look.gap}px;padding:0 {inset}%;align-items:stretch", *keys
    )


def letter_rows(pen: Pen, look: KeyLook, *, signs: bool = False) -> list[str]:
    """The three rows of letters or signs, with shift and backspace."""
    letters = pen.pick(*_SIGNS) if signs else _ROWS.get(pen.style.script, _ROWS["en"])
    upper = pen.chance(0.35) and not signs
    hints = pen.chance(0.3) and not signs
    size = pen.pick(20, 21, 22, 23)
    count = 0

    def letter(sign: str) -> str:
        nonlocal count
        small = ""
        if hints and count < len(_HINTS):
            small = text(9, _HINTS[count], "position:absolute;right:4px;top:2px;opacity:.6")
        count += 1
        shown = sign.upper() if upper and sign != "ß" else sign
        return key(look, text(size, shown, "line-height:1") + small)

    rows = [[letter(sign) for sign in line] for line in letters]
    glyph = pen.pick(22, 23, 24)
    shift = text(14, "=\\<") if signs else drawn(pen, "shift", size=glyph)
    rows[2].insert(0, key(look, shift, grow=1.4, ground=look.special))
    rows[2].append(key(look, drawn(pen, "backspace", size=glyph), grow=1.4, ground=look.special))
    indent = 5 if len(letters[1]) < len(letters[0]) else 0
    number = []
    if pen.chance(0.25) and not signs:
        number = [keyboard_row(look, *(key(look, text(18, sign)) for sign in "1234567890"))]
    return [
        *number,
        keyboard_row(look, *rows[0]),
        keyboard_row(look, *rows[1], inset=indent),
        keyboard_row(look, *rows[2]),
    ]


def space_row(pen: Pen, look: KeyLook, action: str, *, signs: bool = False) -> str:
    """The lowest row: signs, emoji, space, full stop, enter."""
    name = _SPACES.get(pen.style.script, "") if pen.chance(0.5) else pen.pick("", "", "space")
    left = [
        key(
            look,
            text(14, "ABC" if signs else pen.pick("?123", "123", "!#1")),
            grow=1.5,
            ground=look.special,
        )
    ]
    extras = pen.pick(
        ("globe",),
        ("face",),
        ("comma", "face"),
        ("face", "globe"),
        ("comma", "globe"),
        ("mic",),
        ("comma", "settings"),
    )
    for extra in extras:
        drawing = text(19, ",") if extra == "comma" else pen.icon(usual(pen, extra, 0.85), size=22)
        left.append(key(look, drawing, ground=look.special))
    space = key(
        look,
        text(13, name, "opacity:.65"),
        grow=between(pen, 4, 5),
        ground=look.key if look.key != "transparent" else "rgba(128,128,128,.25)",
    )
    stop = [key(look, text(20, "."), ground=look.special)] if pen.chance(0.75) else []
    return keyboard_row(look, *left, space, *stop, enter_key(pen, look, action))


def enter_key(pen: Pen, look: KeyLook, action: str) -> str:
    """The key that sends, searches, or begins a line."""
    ground, ink = look.action
    icon = (
        drawn(pen, "enter", size=23, colour=ink)
        if action == "enter"
        else pen.icon(action, size=23, colour=ink)
    )
    if look.round_action:
        side = look.height - 6
        shape = (
            f"width:100%;max-width:{side * 1.5:.0f}px;height:{side}px;border-radius:{side // 2}px"
        )
        plate = on_plate(icon, f"{shape};background:{ground};color:{ink}")
        return middle("flex:1.5 1 0;min-width:0", plate)
    if ground == look.special:
        return key(look, icon, grow=1.5, ground=ground)
    plate = on_plate(
        icon,
        f"width:100%;height:100%;border-radius:{look.radius}px;background:{ground};color:{ink}",
    )
    return middle("flex:1.5 1 0;min-width:0", plate)


def framed(look: KeyLook, *rows: str) -> str:
    """The keyboard's ground around its rows."""
    ground = f"background:{look.ground};color:{look.ink}"
    return column(
        f"flex:none;gap:7px;padding:7px 4px 8px;{ground};position:relative;z-index:1", *rows
    )
