"""What pages with maps share."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.markup import box, line, plated, row
from models.screens.parts.strips import MUTED, RAISED, icons, search_box, some_icons
from models.screens.pen import Pen

_GRIP = "width:36px;height:4px;border-radius:2px;background:var(--ink3);margin:8px auto;flex:none"


def round_button(pen: Pen, name: str, side: int = 46, ink: str = "var(--ink2)") -> str:
    """A button that floats over a map."""
    radius = pen.pick("50%", "50%", "14px", "8px")
    look = f"border-radius:{radius};background:var(--surface);box-shadow:0 1px 5px rgba(0,0,0,.3)"
    return plated(pen, name, side, look, colour=ink)


def sheet_handle() -> str:
    """The grip of a sheet."""
    return box(_GRIP)


def sheet_over_map(*content: str) -> str:
    """A sheet that lies on the lower part of a map."""
    return box(f"flex:none;position:relative;border-radius:18px 18px 0 0;{RAISED}", *content)


def distance(pen: Pen) -> str:
    """How far."""
    kilometres = f"{between(pen, 11, 99) / 10} km"
    return pen.pick(f"{between(pen, 2, 95) * 10} m", kilometres, f"{between(pen, 2, 40)} km")


def map_search_field(pen: Pen, value: str = "") -> str:
    """The field over a map."""
    first = pen.pick("menu", "search", "location", "back", "")
    hint = value or say(pen, pen.pick("Search here", "Where to?", "Search maps"))
    pool = "mic, directions, close, tune, camera"
    return search_box(
        f"margin:10px 12px 0;border-radius:{pen.pick(26, 26, 12, 4)}px;{RAISED}",
        pen.icon(first, size=23, colour="var(--icon)"),
        line(16, hint, "flex:1;" + ("" if value else MUTED)),
        some_icons(pen, pen.pick(0, 1, 1, 2), pool, 22, "var(--icon)"),
        maybe(pen, 0.45, lambda: pen.avatar(32)),
    )


def rating_stars(pen: Pen) -> str:
    """A rating, five stars, and how many gave it."""
    score = between(pen, 32, 50) / 10
    names = ("star" if score >= index + 0.8 else "star half" for index in range(5))
    count = box("padding-left:3px", f"({pen.number()})")
    stars = icons(pen, names, 15, "#fbbc04")
    return row(f"gap:3px;font-size:14px;{MUTED}", f"{score}&nbsp;", stars, count)
