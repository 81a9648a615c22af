"""Lists of calls, and favourites."""

from models.screens.parts.chances import many, maybe, say, usual
from models.screens.parts.markup import body, box, column, grid, line, row, text
from models.screens.parts.phone_parts import phone_number, phone_tabs
from models.screens.parts.strips import (
    MUTED,
    over_label,
    pinned_at,
    plain,
    primary_disc,
    titled_bar,
)
from models.screens.pen import Layout, Pen

_WAYS = (
    ("arrow up right", "var(--ink2)"),
    ("arrow down left", "#1e8e3e"),
    ("call missed", "var(--danger)"),
)


def call_history(pen: Pen) -> str:
    """Who called, whom one called, what was missed."""
    end = pen.pick("call", "info", "", "more vertical")
    faces = pen.chance(0.75)
    days = pen.random.sample(("Today", "Yesterday", "Older"), 2)
    look = f"padding:12px 18px 4px;font-weight:600;{MUTED}"
    first, second = (line(13, say(pen, day), look) for day in days)
    search = pen.input(say(pen, "Search contacts"), leading="search", trailing=pen.pick("mic", ""))
    head = titled_bar(pen, "Recents", 2, "search, more vertical, filter", "", "menu", "back")
    if pen.chance(0.5):
        head = box("padding:10px 16px;flex:none", search)
    pad = pinned_at("right:18px;bottom:18px", primary_disc(pen, "dialpad", 56))
    calls = [_call(pen, end, faces=faces) for _ in range(13)]
    calls.insert(4, maybe(pen, 0.6, lambda: second))
    return plain(
        head,
        body("", first, *calls, maybe(pen, 0.5, lambda: pad)),
        maybe(pen, 0.7, lambda: phone_tabs(pen)),
    )


def _call(pen: Pen, end: str, *, faces: bool) -> str:
    name, ink = pen.pick(*_WAYS)
    arrow = pen.icon(usual(pen, name, 0.85), size=16, colour=ink)
    sort = pen.pick("Mobile", "Home", "Work", "WhatsApp")
    when = line(13, f"{sort}, {pen.time()}", MUTED)
    title = pen.name() if pen.chance(0.7) else phone_number(pen)
    look = "color:var(--danger)" if name == "call missed" else ""
    words = column("flex:1;gap:2px", line(16, title, look), row("gap:6px", arrow, when))
    time = maybe(pen, 0.3, lambda: text(12, pen.time(), MUTED))
    video = maybe(pen, 0.15, lambda: pen.icon("video camera", size=22, colour="var(--icon)"))
    tint = pen.pick("var(--icon)", "var(--primary)")
    tail = pen.icon(end, size=23, colour=tint) if end else ""
    face = pen.avatar(42) if faces else ""
    return row("gap:14px;padding:9px 16px", face, words, time, video, tail)


def favourites(pen: Pen) -> str:
    """Big faces to call at a touch."""
    columns = pen.pick(2, 3, 3)
    tile, gap = (_picture, 2) if columns == 2 else (_face, 8)
    tiles = [tile(pen) for _ in range(columns * pen.pick(2, 3))]

    def recent() -> str:
        words = column("flex:1", line(15, pen.name()), line(13, pen.time(), MUTED))
        call = pen.icon(usual(pen, "call", 0.7), size=22)
        return row("gap:14px;padding:9px 16px", pen.avatar(40), words, call)

    return plain(
        titled_bar(pen, "Favourites", 2, "search, more vertical, add", ""),
        body("", grid(columns, f"gap:{gap}px;padding:4px 8px", tiles), many(5, recent)),
        phone_tabs(pen),
    )


def _picture(pen: Pen) -> str:
    shade = "padding:8px 10px;background:rgba(0,0,0,.45);color:#fff;gap:6px"
    more = pen.icon(pen.pick("more vertical", "star", "call"), size=18)
    place = "position:absolute;left:0;right:0;bottom:0"
    caption = row(f"{place};{shade}", line(14, pen.name(), "flex:1"), more)
    return box("position:relative", pen.image("100%", 130, name="portrait"), caption)


def _face(pen: Pen) -> str:
    return over_label(pen.avatar(76), pen.name(), "padding:12px 4px", 14)


LAYOUTS: tuple[Layout, ...] = (call_history, favourites)
