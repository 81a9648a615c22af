"""Stories."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    centred,
    immersed,
    labelled,
    line,
    page,
    row,
    text,
)
from models.screens.parts.strips import some_icons, spread
from models.screens.pen import Layout, Pen

_SIGNS = ("😂", "😮", "😍", "😢", "👏", "🔥", "🎉", "💯")


def story(pen: Pen) -> str:
    """A story over the whole display, with a field to answer in."""
    size, look = between(pen, 20, 32), f"color:#fff;font-weight:700;{SHADE}"
    words = box("margin:auto;padding:20px;text-align:center", text(size, pen.sentence(), look))
    emoji_font = "font:28px/1.2 'Noto Color Emoji'"
    signs = (box(emoji_font, sign) for sign in pen.random.sample(_SIGNS, 6))
    return page(
        "",
        immersed(pen, "", pen.pick("photo", "photo", "wallpaper")),
        _bars(pen),
        _head(pen),
        body("", maybe(pen, 0.4, lambda: words)),
        maybe(pen, 0.3, lambda: spread("padding:10px 20px", *signs)),
        pen.pick(_answer, _answer, _views)(pen),
    )


def _bars(pen: Pen) -> str:
    """One bar for each part of the story."""
    count = between(pen, 1, 7)
    seen = between(pen, 0, count - 1)
    shape = "flex:1;height:2.5px;border-radius:2px;background:#fff"
    bars = (box(f"{shape};opacity:{1 if index <= seen else 0.4}") for index in range(count))
    return row("gap:4px;padding:10px 10px 6px", *bars)


def _head(pen: Pen) -> str:
    name = line(14, pen.name(), f"font-weight:600;{SHADE}")
    age = text(13, f"{between(pen, 1, 23)}h", f"opacity:.8;{SHADE}")
    pool = "more horizontal, close, volume off, pause, play"
    return row(
        "gap:10px;padding:4px 12px;color:#fff",
        maybe(pen, 0.4, lambda: pen.icon("back")),
        pen.avatar(36),
        row("flex:1;gap:8px", name, age),
        some_icons(pen, pen.pick(1, 2, 3), pool, 23, "#fff"),
    )


def _answer(pen: Pen) -> str:
    frame = "flex:1;border:1.2px solid #fffa;border-radius:24px;padding:11px 18px;color:#fff"
    field = labelled("input field", "message field", frame, line(14, say(pen, "Send message")))
    tools = some_icons(pen, pen.pick(1, 2), "heart, send, share, face", 27, "#fff")
    return row("gap:16px;padding:10px 14px 14px", field, tools)


def _views(pen: Pen) -> str:
    seen = row("gap:6px", pen.icon("visibility", size=20), text(13, pen.number()))
    return centred("gap:2px;color:#fff;padding:12px", pen.icon("expand less", size=18), seen)


LAYOUTS: tuple[Layout, ...] = (story,)
