"""Short ways to write the HTML of a screen, and to move an icon's label onto its plate."""

import re
from collections.abc import Iterable

from models.screens.pen import Pen

CLIP = "white-space:nowrap;overflow:hidden;text-overflow:ellipsis"
COVER = "position:absolute;inset:0"
SHADE = "text-shadow:0 1px 3px rgba(0,0,0,.45)"
GLASS = "background:rgba(255,255,255,.18);backdrop-filter:blur(14px)"
DARK_GLASS = "background:rgba(20,20,24,.5);backdrop-filter:blur(14px)"

_LABEL = re.compile(r'\s(data-[a-z]+="[^"]*")')


def box(css: str, *content: str) -> str:
    """A block with this style."""
    return f'<div style="{css}">{"".join(content)}</div>'


def row(css: str, *content: str) -> str:
    """A flex row, its children centred on the line."""
    return box(f"display:flex;align-items:center;{css}", *content)


def column(css: str, *content: str) -> str:
    """A flex column that may shrink within its parent."""
    return box(f"display:flex;flex-direction:column;min-width:0;{css}", *content)


def centred(css: str, *content: str) -> str:
    """A flex column, its children centred across it."""
    return column(f"align-items:center;{css}", *content)


def middle(css: str, *content: str) -> str:
    """A flex box with its children in its very middle."""
    return box(f"display:flex;align-items:center;justify-content:center;{css}", *content)


def grid(columns: int, css: str, cells: Iterable[str]) -> str:
    """Equal columns, as many rows as the cells need."""
    return box(f"display:grid;grid-template-columns:repeat({columns},minmax(0,1fr));{css}", *cells)


def page(css: str, *content: str) -> str:
    """The root of a layout: all of the area between the bars."""
    shape = "flex:1;min-width:0;min-height:0;overflow:hidden;position:relative"
    flow = "display:flex;flex-direction:column"
    return f'<div class="screen" style="{flow};{shape};{css}">{"".join(content)}</div>'


def body(css: str, *content: str) -> str:
    """The part of a page that scrolls: it takes what room is left and cuts off the rest."""
    return column(f"flex:1;min-height:0;overflow:hidden;position:relative;{css}", *content)


def text(size: float, content: str, css: str = "") -> str:
    """A text of this size in dp (more where the page's text is large); it wraps."""
    # The page's own size is 15 dp times its scale; texts do not stand in each other.
    return box(f"font-size:{size / 15:.4g}em;{css}", content)


def line(size: float, content: str, css: str = "") -> str:
    """A text on one line; what does not fit ends in an ellipsis."""
    # Its least height, padding apart, keeps a full column from squashing it.
    least = "min-width:0;min-height:1.25em;box-sizing:content-box"
    return text(size, content, f"{CLIP};{least};{css}")


def lines(count: int, size: float, content: str, css: str = "") -> str:
    """A text of at most this many lines."""
    clamp = f"display:-webkit-box;-webkit-line-clamp:{count};-webkit-box-orient:vertical"
    return text(size, content, f"{clamp};overflow:hidden;min-width:0;{css}")


def space(css: str = "flex:1") -> str:
    """Empty room."""
    return box(css)


def divider(css: str = "") -> str:
    """A hairline."""
    return box(f"height:1px;flex:none;background:var(--ink3);opacity:.35;{css}")


def bare(html: str) -> str:
    """The same picture without labels: for backdrops and parts of a bigger thing."""
    return _LABEL.sub("", html)


def labelled(kind: str, name: str, css: str, *content: str) -> str:
    """An element to be found as one thing, whatever it is made of."""
    inside = bare("".join(content))
    return f'<div data-kind="{kind}" data-name="{name}" style="{css}">{inside}</div>'


def plated(
    pen: Pen, name: str, side: float, css: str, *, glyph: float = 0.5, colour: str = ""
) -> str:
    """An icon on a plate of its own making; the label lies on the plate."""
    inner = pen.icon(name, size=round(side * glyph), colour=colour)
    size = f"width:{side:g}px;height:{side:g}px;color:{colour or 'inherit'}"
    return on_plate(inner, f"{size};{css}")


def on_plate(icon: str, css: str) -> str:
    """A drawn icon on a plate; its label moves onto the plate."""
    shape = "circle" if "border-radius:50%" in css else "rounded"
    labels = " ".join(mark for mark in _LABEL.findall(icon) if not mark.startswith("data-plate"))
    return f'<span class="icon" {labels} data-plate="{shape}" style="{css}">{bare(icon)}</span>'


def disc(
    pen: Pen, name: str, side: float, ground: str, *, ink: str = "#fff", glyph: float = 0.5
) -> str:
    """An icon on a round plate."""
    ground = f"border-radius:50%;background:{ground}"
    return plated(pen, name, side, ground, glyph=glyph, colour=ink)


def backdrop(pen: Pen, css: str = "", name: str = "wallpaper") -> str:
    """A photo behind everything on the page, never a thing to be found."""
    # A blurred picture would fade towards the edges.
    reach = "inset:-32px" if "blur" in css else ""
    return box(f"{COVER};overflow:hidden;{css};{reach}", bare(pen.image("100%", "100%", name=name)))


def immersed(pen: Pen, css: str = "", name: str = "wallpaper") -> str:
    """A photo behind the whole display, the system's bars included."""
    return see_through() + backdrop(pen, f"position:fixed;z-index:-1;{css}", name)


def see_through(ink: str = "#fff", ground: str = "transparent", *, foot: bool = True) -> str:
    """The system's bars on this ground instead of their own, for this page only."""
    above, below = "#page>div:first-of-type:not(.screen)", "#page>div:last-of-type:not(.screen)"
    bars = f"{above},{below}" if foot else above
    pill = f"{below}>i{{background:{ink}!important}}" if foot else ""
    return f"<style>{bars}{{background:{ground}!important;color:{ink}!important}}{pill}</style>"
