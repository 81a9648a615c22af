"""Rows that pages repeat: bars of icons, pills, tabs, icons over their names."""

from collections.abc import Iterable

from models.screens.parts.chances import sample, say, usual
from models.screens.parts.markup import box, centred, disc, line, page, row
from models.screens.pen import Pen

PLAIN = "background:var(--bg);color:var(--ink)"
RULED = "border-bottom:1px solid var(--ink3)"
EDGED = "border-top:1px solid var(--ink3)"
MUTED = "color:var(--ink2)"
RAISED = "background:var(--surface);color:var(--ink);box-shadow:0 2px 10px rgba(0,0,0,.22)"


def plain(*content: str) -> str:
    """A page on the style's background."""
    return page(PLAIN, *content)


def icons(pen: Pen, names: Iterable[str], size: float = 24, colour: str = "") -> str:
    """Icons one after the other."""
    return "".join(pen.icon(name, size=size, colour=colour) for name in names)


def head_row(*content: str, css: str = "") -> str:
    """A bar at the top, made by hand."""
    return row(f"height:56px;padding:0 16px;gap:20px;flex:none;{css}", *content)


def spread(css: str, *content: str) -> str:
    """A row whose parts keep their distance."""
    return row(f"justify-content:space-around;flex:none;{css}", *content)


def overflowing(css: str, *content: str) -> str:
    """A row that runs out of the page at the right."""
    return row(f"gap:8px;padding:6px 16px;overflow:hidden;flex:none;{css}", *content)


def pills(pen: Pen, labels: Iterable[str], *, chosen: int = -1, css: str = "") -> str:
    """Labels on pills, one of them perhaps chosen; cut off at the right."""
    shape = f"flex:none;padding:7px 14px;border-radius:{pen.pick(17, 17, 9)}px;font-size:13.5px"
    full = "background:var(--primary);color:var(--on-primary)"
    empty = pen.pick("background:var(--surface2)", "border:1px solid var(--ink3)")
    cells = (
        box(f"{shape};{full if index == chosen else empty}", say(pen, label))
        for index, label in enumerate(labels)
    )
    return overflowing(css, *cells)


def text_tabs(pen: Pen, labels: Iterable[str], *, chosen: int = 0, css: str = "") -> str:
    """Underlined tabs with texts."""

    def tab(index: int, label: str) -> str:
        look = "var(--primary);color:var(--primary)" if index == chosen else "transparent"
        return box(f"flex:none;padding:8px 0;border-bottom:3px solid {look}", say(pen, label))

    cells = (tab(index, label) for index, label in enumerate(labels))
    return overflowing(f"gap:24px;font-size:14px;{RULED};{css}", *cells)


def over_label(icon: str, label: str, css: str = "", size: float = 12) -> str:
    """An icon over its name."""
    return centred(f"gap:6px;{css}", icon, line(size, label, "max-width:100%"))


def tabs_of(
    pen: Pen, items: Iterable[tuple[str, str]], share: float = 0.6, selected: int = 0
) -> str:
    """Tabs at the bottom, some with other glyphs than one would expect."""
    shown = tuple((usual(pen, name, share), say(pen, label)) for name, label in items)
    return pen.bottom_bar(shown, selected)


def search_box(css: str, *content: str) -> str:
    """A field at a page's top with glyphs and perhaps a face inside."""
    look = f"display:flex;align-items:center;gap:14px;height:50px;padding:0 10px 0 16px;{css}"
    label = 'data-kind="input field" data-name="search bar"'
    return f'<div {label} style="{look}">{"".join(content)}</div>'


def pale(colour: str = "var(--primary)", share: int = 16) -> str:
    """A thin tint of a colour."""
    return f"color-mix(in srgb,{colour} {share}%,transparent)"


def some(pen: Pen, count: int, names: str) -> list[str]:
    """Some of these glyphs (their names parted by commas), a few replaced by any other."""
    return sample(pen, count, *names.split(", "))


def some_icons(pen: Pen, count: int, names: str, size: float = 24, colour: str = "") -> str:
    """Icons of some of these glyphs."""
    return icons(pen, some(pen, count, names), size, colour)


def plates(pen: Pen, names: Iterable[str], side: float, ground: str, ink: str = "#fff") -> str:
    """Icons on round plates, one after the other."""
    return "".join(disc(pen, name, side, ground, ink=ink, glyph=0.46) for name in names)


def primary_disc(pen: Pen, name: str, side: float, glyph: float = 0.46) -> str:
    """An icon on a disc of the page's main colour."""
    return disc(pen, name, side, "var(--primary)", ink="var(--on-primary)", glyph=glyph)


def quiet_disc(pen: Pen, name: str, side: float) -> str:
    """An icon on a disc that hardly stands out."""
    return disc(pen, name, side, "var(--surface2)", ink="var(--ink)", glyph=0.5)


def titled_bar(pen: Pen, title: str, most: int, pool: str, *leads: str) -> str:
    """The usual bar at the top: a fixed title and up to so many actions out of a pool."""
    actions = some(pen, pen.random.randint(min(1, most), most), pool)
    return pen.app_bar(say(pen, title), pen.pick(*(leads or ("back",))), actions)


def pinned_at(place: str, content: str) -> str:
    """Something at a place of its own over the page."""
    return box(f"position:absolute;{place};line-height:0", content)
