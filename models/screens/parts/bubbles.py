"""Messages of a conversation, in the bubbles of many messengers."""

from collections.abc import Callable
from dataclasses import dataclass

from models.screens.parts.attachments import FLUSH, RICH
from models.screens.parts.chances import between, colour, maybe
from models.screens.parts.markup import box, disc, line, row, text
from models.screens.parts.topics import said
from models.screens.pen import Pen


@dataclass(frozen=True, slots=True)
class BubbleLook:
    """How the bubbles of one conversation look.

    Attributes:
        mine: Background and ink of what the phone's owner writes.
        theirs: Background and ink of what the others write.
        radius: How round the bubbles are.
        tail: Whether one corner is sharp.
        ticks: The glyph that says a message arrived, or "".
        times: Whether each bubble carries its time.
        faces: Whether the others' faces stand beside their bubbles.
    """

    mine: str
    theirs: str
    radius: int
    tail: bool
    ticks: str
    times: bool
    faces: bool


def random_look(pen: Pen) -> BubbleLook:
    """The bubbles of some messenger."""
    if pen.style.dark:
        theirs = pen.pick("var(--surface2);color:var(--ink)", "#202c33;color:#e9edef")
        green = "#005c4b;color:#e9edef"
    else:
        theirs = pen.pick(
            "#fff;color:#111", "var(--surface2);color:var(--ink)", "#e9e9eb;color:#000"
        )
        green = "#d9fdd3;color:#111"
    mine = pen.pick(
        "var(--primary);color:var(--on-primary)",
        "var(--primary);color:var(--on-primary)",
        green,
        "#0a7cff;color:#fff",
        f"{colour(pen, 60, 44)};color:#fff",
    )
    return BubbleLook(
        mine=mine,
        theirs=theirs,
        radius=pen.pick(6, 8, 12, 16, 18, 20),
        tail=pen.chance(0.6),
        ticks=pen.pick("double check", "double check", "check", "check circle", ""),
        times=pen.chance(0.7),
        faces=pen.chance(0.4),
    )


def message(
    pen: Pen, look: BubbleLook, mine: bool, content: str = "", *, flush: bool = False
) -> str:
    """A message on its side, with time and ticks; a flush content reaches nearly to the edge."""
    inner = content or text(15, said(pen), "line-height:1.35")
    meta = _meta(pen, look, mine) if look.times else ""
    quote = maybe(pen, 0.08, lambda: _quote(pen)) if not content else ""
    corner = f"border-bottom-{'right' if mine else 'left'}-radius:3px" if look.tail else ""
    ground = look.mine if mine else look.theirs
    padding = "4px" if flush else "7px 11px"
    shape = f"border-radius:{look.radius}px;{corner};padding:{padding};max-width:78%"
    drop = "box-shadow:0 1px 1px rgba(0,0,0,.1)" if look.times else ""
    bubble = box(
        f"position:relative;width:fit-content;{shape};{drop};background:{ground}",
        quote,
        inner,
        meta,
        maybe(pen, 0.08, lambda: _reaction(pen, mine)),
    )
    face = pen.avatar(30) if look.faces and not mine else ""
    side = "justify-content:flex-end" if mine else ""
    share = maybe(pen, 0.05, lambda: disc(pen, "forward message", 30, "rgba(128,128,128,.35)"))
    parts = (share, bubble) if mine else (face, bubble, share)
    return box(f"display:flex;align-items:flex-end;gap:8px;padding:3px 10px;{side}", *parts)


def _meta(pen: Pen, look: BubbleLook, mine: bool) -> str:
    ticks = ""
    if mine and look.ticks:
        ink = pen.pick("#53bdeb", "currentColor", "currentColor")
        ticks = pen.icon(look.ticks, size=pen.pick(14, 15, 16), colour=ink)
    return row(
        "justify-content:flex-end;gap:4px;opacity:.75;margin-top:2px;font-size:11px",
        pen.time(),
        ticks,
    )


def _quote(pen: Pen) -> str:
    tint = colour(pen, 60, 50)
    frame = f"border-left:3px solid {tint};border-radius:5px;background:rgba(128,128,128,.16)"
    return box(
        f"{frame};padding:5px 9px;margin-bottom:5px",
        line(12.5, pen.name(), f"color:{tint};font-weight:600"),
        line(12.5, said(pen), "opacity:.8"),
    )


def _reaction(pen: Pen, mine: bool) -> str:
    signs = pen.pick("❤️", "👍", "😂 2", "🙏", "😮", "❤️👍 3")
    place_ = f"bottom:-11px;{'left' if mine else 'right'}:10px"
    look = "background:var(--surface);color:var(--ink);border:1px solid var(--ink3)"
    return box(
        f"position:absolute;{place_};border-radius:11px;padding:1px 6px;font-size:12px;{look}",
        signs,
    )


def sticker(pen: Pen, mine: bool) -> str:
    """A large emoji or a sticker without a bubble."""
    sign = pen.pick("😂", "❤️", "🎉", "👋", "🐱", "🔥", "😍", "🙈", "🐶")
    side = "margin-left:auto" if mine else ""
    size = between(pen, 44, 96)
    return box(
        f"font:{size}px/1.15 'Noto Color Emoji';width:fit-content;padding:4px 14px;{side}", sign
    )


def note(pen: Pen, words: str) -> str:
    """A line in the middle: a date, or what happened to the group."""
    look = pen.pick("background:rgba(128,128,128,.22)", "background:var(--surface)", "")
    chip = text(12, words, f"padding:4px 12px;border-radius:12px;color:var(--ink2);{look}")
    return box("display:flex;justify-content:center;padding:8px 30px;text-align:center", chip)


def conversation(pen: Pen, look: BubbleLook, count: int) -> str:
    """Some messages, the newest last."""
    parts = [note(pen, pen.date())] if pen.chance(0.7) else []
    mine = pen.chance(0.5)
    for _ in range(count):
        mine = mine if pen.chance(0.4) else not mine
        if pen.chance(0.05):
            parts.append(sticker(pen, mine))
        elif pen.chance(0.24):
            rich: Callable[[Pen], str] = pen.pick(*RICH)
            parts.append(message(pen, look, mine, rich(pen), flush=rich in FLUSH))
        else:
            parts.append(message(pen, look, mine))
    if pen.chance(0.2):
        parts.insert(count // 2, note(pen, pen.sentence()))
    return "".join(parts)


def typing(look: BubbleLook) -> str:
    """Three dots: someone is writing."""
    dot = box("width:7px;height:7px;border-radius:50%;background:currentColor;opacity:.5")
    shape = f"border-radius:{look.radius}px;padding:12px 14px;gap:5px;width:fit-content"
    return box("padding:3px 10px", row(f"{shape};background:{look.theirs}", dot, dot, dot))
