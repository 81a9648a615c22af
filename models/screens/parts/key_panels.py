"""What opens in a keyboard's place: emoji, stickers, what was copied, the microphone."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.drawn import drawn
from models.screens.parts.key_looks import KeyLook
from models.screens.parts.keys import framed
from models.screens.parts.markup import (
    box,
    centred,
    column,
    disc,
    grid,
    labelled,
    line,
    lines,
    middle,
    row,
    text,
)
from models.screens.parts.strips import icons, some, some_icons, spread
from models.screens.parts.topics import said
from models.screens.pen import Pen

EMOJI = (
    ("😀", "grinning face"), ("😂", "face with tears of joy"),
    ("😅", "grinning face with sweat"), ("😊", "smiling face"), ("😍", "face with heart eyes"),
    ("😘", "face blowing a kiss"), ("😎", "face with sunglasses"), ("🤔", "thinking face"),
    ("😴", "sleeping face"), ("😢", "crying face"), ("😭", "loudly crying face"),
    ("😡", "angry face"), ("😱", "screaming face"), ("🥳", "party face"),
    ("😇", "face with halo"), ("🙄", "face with rolling eyes"), ("🤗", "hugging face"),
    ("😷", "face with mask"), ("🤩", "star-struck face"), ("😜", "winking face with tongue"),
    ("👍", "thumbs up"), ("👎", "thumbs down"), ("👏", "clapping hands"),
    ("🙏", "folded hands"), ("💪", "flexed biceps"), ("👋", "waving hand"), ("🤝", "handshake"),
    ("❤️", "red heart"), ("💔", "broken heart"), ("🔥", "fire"), ("🎉", "party popper"),
    ("🎂", "birthday cake"), ("⭐", "star"), ("☀️", "sun"), ("🌈", "rainbow"),
    ("⚡", "lightning"), ("🐶", "dog face"), ("🐱", "cat face"), ("🦊", "fox"), ("🐼", "panda"),
    ("🍕", "pizza"), ("🍔", "hamburger"), ("🍎", "red apple"), ("🍓", "strawberry"),
    ("☕", "hot drink"), ("🍺", "beer mug"), ("⚽", "football"), ("🏀", "basketball"),
    ("🚗", "car"), ("✈️", "aeroplane"), ("🏠", "house"), ("📱", "mobile phone"),
    ("💡", "light bulb"), ("🎁", "gift"), ("🎵", "musical note"), ("📷", "camera"),
    ("✅", "check mark"), ("❌", "cross mark"), ("💯", "hundred points"), ("👀", "eyes"),
    ("🌸", "blossom"), ("🌍", "globe"), ("🚀", "rocket"), ("🎮", "game controller"),
)  # fmt: skip
"""Emoji and what they show."""


def emoji(sign: str, name: str, size: float) -> str:
    """An emoji that one may touch."""
    shape = f"font:{size:g}px/1.15 'Noto Color Emoji';width:1.25em;text-align:center"
    return labelled("icon", f"{name} emoji", shape, sign)


def _plate(look: KeyLook) -> str:
    return look.key if look.key != "transparent" else "rgba(128,128,128,.2)"


def _foot(pen: Pen, names: list[str]) -> str:
    """The lowest row of a panel: back to letters, other panels, backspace."""
    kinds = row("gap:24px", icons(pen, names, 23))
    erase = drawn(pen, "backspace", size=23)
    return row("justify-content:space-between;padding:6px 16px", text(14.5, "ABC"), kinds, erase)


def emoji_panel(pen: Pen, look: KeyLook) -> str:
    """Rows of emoji under tabs, over a bar with search and backspace."""
    columns, size = pen.pick(7, 8, 8, 9), between(pen, 25, 30)
    shown = pen.random.sample(EMOJI, columns * pen.pick(4, 5, 6))
    cells = [middle("padding:5px 0", emoji(sign, name, size)) for sign, name in shown]
    css = f"height:{between(pen, 170, 215)}px;overflow:hidden;align-content:start;padding:0 6px"
    inner = grid(columns, css, cells)
    field = f"flex:1;border-radius:20px;padding:7px 14px;background:{_plate(look)}"
    hint = line(13.5, say(pen, "Search emoji"), "opacity:.7")
    search = row(
        "gap:12px;padding:2px 10px",
        pen.icon("search", size=20),
        labelled("input field", "emoji search", field, hint),
    )
    foot = _foot(pen, some(pen, between(pen, 1, 3), "face, gif, sticker, image"))
    title = line(12, say(pen, "Smileys and people"), "padding:2px 12px;opacity:.7")
    tabs = _tabs(pen, look)
    orders = ((tabs, search, inner, foot), (search, title, inner, tabs, foot), (tabs, inner, foot))
    return framed(look, *pen.pick(*orders))


def _tabs(pen: Pen, look: KeyLook) -> str:
    pool = "history, face, pet, burger, sports ball, car, lightbulb, flag, hashtag, heart"
    chosen = pen.random.randrange(4)

    def tab(index: int, name: str) -> str:
        tint = look.action[0] if index == chosen else "transparent"
        shape = "padding:0 0 5px;line-height:0"
        return box(f"{shape};border-bottom:2px solid {tint}", pen.icon(name, size=21))

    names = some(pen, between(pen, 6, 8), pool)
    return spread("padding:6px 8px;height:38px", *(tab(*pair) for pair in enumerate(names)))


def sticker_panel(pen: Pen, look: KeyLook) -> str:
    """Stickers or moving pictures to send."""
    columns = pen.pick(2, 3, 4)
    tall = {2: 96, 3: 104, 4: 82}[columns]
    kind = "sticker" if columns > 2 else "gif"
    cells = [pen.image("100%", tall, radius=8, name=kind) for _ in range(columns * 3)]
    pool = "search, history, star, heart, sticker, gif, add, settings"
    tabs = row(
        "gap:20px;padding:6px 14px;height:38px", some_icons(pen, between(pen, 4, 6), pool, 22)
    )
    inner = grid(columns, "gap:7px;height:210px;overflow:hidden;padding:0 8px", cells)
    return framed(look, tabs, inner, _foot(pen, ["face", "gif"]))


def clipboard_panel(pen: Pen, look: KeyLook) -> str:
    """What was copied lately."""
    shape = f"padding:12px;border-radius:10px;gap:8px;background:{_plate(look)}"

    def cell() -> str:
        pin = maybe(pen, 0.3, lambda: pen.icon("pin", size=16))
        return column(shape, lines(3, 13.5, said(pen)), pin)

    end = pen.switch(True) if pen.chance(0.4) else pen.icon("edit", size=21)
    name = line(15, say(pen, "Clipboard"), "flex:1")
    erase = maybe(pen, 0.5, lambda: pen.icon("delete", size=21))
    head = row("height:40px;gap:20px;padding:0 14px", pen.icon("back", size=22), name, end, erase)
    css = "gap:8px;height:220px;overflow:hidden;align-content:start;padding:0 8px"
    return framed(look, head, grid(2, css, [cell() for _ in range(6)]))


def dictation(pen: Pen, look: KeyLook) -> str:
    """The keyboard listens."""
    rings = "box-shadow:0 0 0 12px rgba(128,128,128,.22),0 0 0 26px rgba(128,128,128,.12)"
    ground, ink = look.action
    mic = disc(pen, "mic", 68, ground, ink=ink, glyph=0.46)
    ringed = box(f"border-radius:50%;line-height:0;{rings}", mic)
    hint = text(15, say(pen, "Speak now"))
    ends = icons(pen, (pen.pick("keyboard", "back"), "settings"))
    top = row("justify-content:space-between;padding:6px 16px", ends)
    globe, erase = pen.icon("globe", size=23), drawn(pen, "backspace", size=23)
    foot = row("justify-content:space-between;padding:0 22px 8px", globe, erase)
    return framed(look, top, centred("gap:40px;padding:34px 10px 20px", ringed, hint), foot)
