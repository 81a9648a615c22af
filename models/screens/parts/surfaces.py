"""What pages are put together from: scrolled bodies, cards, bars, chips, rows."""

from models.screens.parts import markup
from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, lines, row
from models.screens.pen import Pen

VIVID = (
    *("#e53935", "#d81b60", "#8e24aa", "#5e35b1", "#3949ab", "#1e88e5", "#039be5", "#00acc1"),
    *("#00897b", "#43a047", "#7cb342", "#c0a000", "#fb8c00", "#f4511e", "#6d4c41", "#546e7a"),
    *("#007aff", "#34c759", "#ff9500", "#ff3b30", "#5856d6", "#ff2d55", "#30b0c7", "#a2845e"),
)
"""Colours of plates and bars that carry white glyphs well."""

CHOSEN = "background:var(--primary);color:var(--on-primary)"
"""CSS of the one among several that is chosen."""
UNCHOSEN = "background:var(--surface2)"
"""CSS of the others."""
BLANK = "&#8203;"
"""The title of a bar that shows none."""


def vivid(pen: Pen) -> str:
    """A strong colour by chance."""
    return pen.pick(*VIVID)


def pale(colour: str, share: int = 16) -> str:
    """The colour thinned to a tint of the surface."""
    return f"color-mix(in srgb,{colour} {share}%,var(--surface))"


def plated(
    pen: Pen, name: str, side: float, ground: str, ink: str = "#fff", corner: str = "50%"
) -> str:
    """An icon on a plate of this size and colour, labelled as one thing."""
    drawn = pen.icon(name, size=round(side * 0.56), colour=ink, plate="circle")
    # The plate's own size and colour stand in the first style of what the pen has drawn.
    start = drawn.index(' style="') + len(' style="')
    css = f"color:{ink};background:{ground};width:{side}px;height:{side}px;border-radius:{corner}"
    return drawn[:start] + css + drawn[drawn.index('"', start) :]


def sheet(*content: str, css: str = "") -> str:
    """The root of a page on the style's plain background."""
    root = "flex:1;min-height:0;overflow:hidden;position:relative;background:var(--bg)"
    return column(f"{root};color:var(--ink);{css}", *content)


def scroll(*content: str, css: str = "", moved: int = 0) -> str:
    """The part of a page that scrolls: its content keeps its height and is cut off at the edges."""
    inner = box(f"display:flex;flex-direction:column;margin-top:-{moved}px;{css}", *content)
    return box("flex:1;min-height:0;overflow:hidden;position:relative", inner)


def moved(pen: Pen, furthest: int = 260, probability: float = 0.3) -> int:
    """How far a page is scrolled, in dp: mostly not at all."""
    return between(pen, 20, furthest) if pen.chance(probability) else 0


def card(css: str, *content: str) -> str:
    """A raised or tinted surface with rounded corners."""
    look = "background:var(--surface);border-radius:var(--radius);overflow:hidden;flex:none"
    return column(f"{look};{css}", *content)


def line(size: float, content: str, css: str = "") -> str:
    """A text on one line that is never wider than what holds it, centred or not."""
    return markup.line(size, content, f"max-width:100%;{css}")


def muted(size: float, content: str, css: str = "") -> str:
    """One line of lesser weight."""
    return line(size, content, f"color:var(--ink2);{css}")


def strong(size: float, content: str, css: str = "") -> str:
    """One line of greater weight."""
    return line(size, content, f"font-weight:600;{css}")


def bar(share: float, colour: str = "var(--primary)", height: float = 4, css: str = "") -> str:
    """A bar that is filled to this share."""
    shape = f"height:{height}px;border-radius:{height}px"
    groove = f"{shape};background:color-mix(in srgb,var(--ink) 14%,transparent);{css}"
    return box(groove, box(f"{shape};width:{share * 100:.0f}%;background:{colour}"))


def pill(content: str, background: str, colour: str = "#fff", css: str = "") -> str:
    """A short text on a rounded plate, as counts and states are shown."""
    shape = "border-radius:99px;padding:2px 8px;font-weight:600;white-space:nowrap;flex:none"
    look = f"font-size:.72rem;background:{background};color:{colour}"
    return box(f"{shape};{look};{css}", content)


def chip(pen: Pen, label: str, chosen: bool = False, leading: str = "", trailing: str = "") -> str:
    """A filter or suggestion chip; leading and trailing are ready-made icons."""
    look = "background:var(--primary);color:var(--on-primary);border-color:transparent"
    if not chosen:
        outlined = pen.style.language.startswith("material")
        look = "border-color:var(--ink3)" if outlined else "background:var(--surface2)"
    radius = 8 if pen.style.language == "material3" else 99
    shape = f"border-radius:{radius}px;border:1px solid transparent;padding:6px 12px;{look}"
    words = box("white-space:nowrap", label)
    return row(f"gap:6px;flex:none;font-size:.82rem;{shape}", leading, words, trailing)


def strip(*content: str, css: str = "") -> str:
    """Things side by side that run out of the page at the right."""
    return row(f"gap:8px;padding:8px 16px;overflow:hidden;flex:none;{css}", *content)


def entry(
    title: str,
    subtitle: str = "",
    *,
    leading: str = "",
    trailing: str = "",
    css: str = "",
    size: float = 16,
    rows: int = 1,
) -> str:
    """A row of a list: something, a title above a subtitle, something."""
    below = lines(rows, 13, subtitle, "color:var(--ink2);margin-top:2px") if subtitle else ""
    words = column("flex:1;min-width:0", line(size, title), below)
    return row(f"gap:14px;padding:10px 16px;flex:none;{css}", leading, words, trailing)


def section(pen: Pen, title: str = "", css: str = "") -> str:
    """The name of a section above its rows."""
    colour = "var(--primary)" if pen.style.language.startswith("material") else "var(--ink2)"
    look = f"font-weight:600;color:{colour};padding:16px 18px 6px;flex:none;{css}"
    return line(13, title or pen.title(), look)
