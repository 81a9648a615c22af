"""Galleries: photos by days."""

from dataclasses import dataclass

from models.screens.parts.chances import between, duration, many, maybe, say
from models.screens.parts.gallery_parts import gallery_tabs, photo_deeds
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    column,
    disc,
    grid,
    labelled,
    line,
    row,
    text,
)
from models.screens.parts.strips import (
    EDGED,
    MUTED,
    head_row,
    overflowing,
    pinned_at,
    plain,
    primary_disc,
    some_icons,
    titled_bar,
)
from models.screens.pen import Layout, Pen


@dataclass(frozen=True, slots=True)
class _Wall:
    """How a grid of photos looks: its columns and gaps, the corners, whether one chooses."""

    columns: int
    gap: int
    radius: int
    picking: bool
    place: str
    ticks: bool


def photo_grid(pen: Pen) -> str:
    """Photos by days, perhaps with some chosen."""
    picking = pen.chance(0.35)
    wall = _Wall(
        columns=pen.pick(3, 3, 4, 4, 5),
        gap=pen.pick(1, 2, 3, 4),
        radius=pen.pick(0, 0, 0, 6, 10),
        picking=picking,
        place=pen.pick("bottom:5px", "top:5px"),
        ticks=picking and pen.chance(0.6),
    )
    foot = gallery_tabs(pen)
    if picking and pen.chance(0.7):
        foot = photo_deeds(pen, "var(--ink)", f"background:var(--surface);{EDGED}")
    grip = disc(pen, "swap vertical", 40, "var(--surface)", ink="var(--ink2)")
    handle = maybe(pen, 0.15, lambda: pinned_at("right:0;top:22%", grip))
    days = many(4, lambda: _day(pen, wall))
    return plain(_picking_head(pen) if picking else _head(pen), body("", days, handle), foot)


def _day(pen: Pen, wall: _Wall) -> str:
    date = pen.pick(say(pen, "Today"), pen.date(), pen.date())
    place = maybe(pen, 0.3, lambda: line(12, pen.title(), MUTED))
    name = pen.pick("check circle", "radio unchecked", "more horizontal")
    end = pen.icon(name, size=21, colour="var(--ink2)") if wall.ticks or pen.chance(0.2) else ""
    words = column("flex:1", line(15, date, "font-weight:600"), place)
    photos = [_photo(pen, wall) for _ in range(between(pen, 2, wall.columns * 3))]
    head = row("padding:14px 14px 8px;flex:none", words, end)
    return head + grid(wall.columns, f"gap:{wall.gap}px;flex:none", photos)


def _photo(pen: Pen, wall: _Wall) -> str:
    chosen = wall.picking and pen.chance(0.35)
    extra = ""
    if pen.chance(0.16):
        glyph = pen.icon(pen.pick("play", "play circle", "video camera"), size=15)
        look = f"gap:4px;color:#fff;font-size:11.5px;{SHADE}"
        extra = row(f"position:absolute;right:6px;{wall.place};{look}", duration(pen, 3), glyph)
    elif pen.chance(0.08):
        name = pen.pick("heart", "copy", "cloud off", "star", "")
        extra = pinned_at("left:6px;bottom:6px", pen.icon(name, size=16, colour="#fff"))
    scale = "transform:scale(.86)" if chosen else ""
    picture = box(f"height:100%;{scale}", pen.image("100%", "100%", radius=wall.radius))
    mark = _mark(pen, chosen) if wall.picking else ""
    return box("position:relative;overflow:hidden;aspect-ratio:1", picture, extra, mark)


def _mark(pen: Pen, chosen: bool) -> str:
    """The round tick in a corner of a photo."""
    place = "position:absolute;left:7px;top:7px"
    if chosen:
        tick = primary_disc(pen, "check", 23, 0.72)
        return labelled("checkbox", "checked checkbox", f"{place};line-height:0", tick)
    ring = "width:21px;height:21px;border-radius:50%;border:1.5px solid #fff"
    look = f"{place};{ring};background:rgba(0,0,0,.18)"
    return labelled("checkbox", "empty checkbox", look)


def _head(pen: Pen) -> str:
    title = pen.pick("Photos", "Gallery", "Camera roll")
    pool = "search, more vertical, camera, add, bell, filter, cast"
    memories = maybe(
        pen, 0.3, lambda: overflowing("padding:8px 12px", many(5, lambda: _memory(pen)))
    )
    return titled_bar(pen, title, 3, pool, "", "menu", "back") + memories


def _memory(pen: Pen) -> str:
    name = text(13.5, pen.title(), "font-weight:600;line-height:1.2")
    words = box(f"position:absolute;left:9px;right:9px;bottom:8px;color:#fff;{SHADE}", name)
    return box("position:relative;flex:none", pen.image(104, 140, radius=12), words)


def _picking_head(pen: Pen) -> str:
    count = line(18, f"{between(pen, 1, 24)} {say(pen, 'selected')}", "flex:1")
    pool = "share, add, delete, more vertical, select all, heart"
    tools = some_icons(pen, between(pen, 1, 4), pool)
    return head_row(pen.icon(pen.pick("close", "back")), count, tools)


LAYOUTS: tuple[Layout, ...] = (photo_grid,)
