"""One photo, and its details."""

from models.screens.parts.chances import between, many, maybe, say
from models.screens.parts.gallery_parts import photo_deeds
from models.screens.parts.markup import (
    bare,
    body,
    box,
    column,
    disc,
    line,
    middle,
    page,
    row,
    see_through,
    space,
)
from models.screens.parts.strips import (
    MUTED,
    PLAIN,
    over_label,
    overflowing,
    pinned_at,
    plain,
    plates,
    quiet_disc,
    some,
    some_icons,
    spread,
)
from models.screens.pen import Layout, Pen

_DETAILS = ("camera", "image", "location", "cloud done", "calendar", "")
_MORE = ("Add to", "Archive", "Delete", "Print")


def photo_viewer(pen: Pen) -> str:
    """One photo on a plain ground, glyphs above and below."""
    black = pen.chance(0.65)
    ink = "#fff" if black else "var(--ink)"
    words = column(
        "flex:1", line(15, pen.date(), "font-weight:600"), line(12, pen.time(), "opacity:.75")
    )
    pool = "heart, star, cast, info, more vertical, share, rotate, crop, image"
    head = row(
        "padding:10px 16px;gap:22px;flex:none",
        pen.icon("back", colour=ink),
        words if pen.chance(0.7) else space(),
        some_icons(pen, between(pen, 1, 4), pool, 24, ink),
    )
    stills = many(11, lambda: pen.image(32, 44, radius=pen.pick(0, 3)))
    film = overflowing("gap:2px;padding:8px 0;justify-content:center", stills)
    foot = photo_deeds(pen, ink)
    if pen.chance(0.2):
        names = some(pen, between(pen, 3, 5), "share, edit, delete, heart, info")
        foot = spread("padding:14px 10px", plates(pen, names, 50, "rgba(128,128,128,.32)", ink))
    return page(
        "background:#000;color:#fff" if black else PLAIN,
        see_through("#fff", "#000") if black else "",
        head,
        middle("flex:1;min-height:0;overflow:hidden", _picture(pen)),
        maybe(pen, 0.3, lambda: film),
        foot,
    )


def _picture(pen: Pen) -> str:
    play = disc(pen, "play", 66, "rgba(0,0,0,.5)", glyph=0.55)
    button = pinned_at("left:50%;top:50%;transform:translate(-50%,-50%)", play)
    shape = f"position:relative;width:100%;height:{pen.pick(48, 60, 75, 100)}%"
    return box(shape, pen.image("100%", "100%"), button if pen.chance(0.2) else "")


def photo_details(pen: Pen) -> str:
    """A photo drawn up over its details: date, place, camera, people."""
    tools = some_icons(pen, 2, "heart, more vertical, cast", 24, "#fff")
    bar = row(
        "position:absolute;left:16px;right:16px;top:12px;gap:20px",
        pen.icon("back", colour="#fff"),
        space(),
        tools,
    )
    top = box(
        "position:relative;height:34%;flex:none;overflow:hidden", pen.image("100%", "100%"), bar
    )
    where = line(13, f"{pen.time()} · {pen.title()}", MUTED)
    date = row(
        "padding:14px 18px 4px;gap:12px;flex:none",
        column("flex:1", line(17, pen.date(), "font-weight:600"), where),
        pen.icon(pen.pick("edit", "calendar"), size=21),
    )
    faces = many(4, lambda: over_label(pen.avatar(56), pen.name().split()[0], "flex:none"))
    chart = "margin:10px 18px;border-radius:14px;overflow:hidden;flex:none"
    field = pen.input(say(pen, "Add a caption…"))
    return plain(
        top,
        date,
        maybe(pen, 0.6, lambda: box("padding:10px 16px;flex:none", field)),
        maybe(pen, 0.5, lambda: _more(pen)),
        body(
            "",
            maybe(pen, 0.5, lambda: overflowing("gap:14px;padding:8px 18px", faces)),
            many(between(pen, 3, 5), lambda: _detail(pen)),
            box(chart, bare(pen.image("100%", 120))),
        ),
    )


def _more(pen: Pen) -> str:
    names = some(pen, 4, "add, archive, delete, download, print, lock")
    cells = (
        over_label(quiet_disc(pen, name, 48), say(pen, label))
        for name, label in zip(names, _MORE, strict=True)
    )
    return spread("gap:14px;padding:12px 16px", *cells)


def _detail(pen: Pen) -> str:
    icon = pen.icon(pen.pick(*_DETAILS), size=23, colour="var(--icon)")
    name = pen.pick("Pixel 8 Pro", f"IMG_{between(pen, 1000, 9999)}.jpg", pen.title())
    sort = pen.pick("f/1.7 · 1/120 · ISO 54", "12 MP · 3024 × 4032 · 3.4 MB", pen.title())
    words = column("flex:1", line(15, name), line(13, sort, MUTED))
    edit = maybe(pen, 0.2, lambda: pen.icon("edit", size=20))
    return row("gap:20px;padding:11px 18px", icon, words, edit)


LAYOUTS: tuple[Layout, ...] = (photo_viewer, photo_details)
