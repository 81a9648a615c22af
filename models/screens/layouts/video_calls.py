"""Calls with video, of two people and of several."""

from models.screens.parts.chances import between, duration, many
from models.screens.parts.markup import (
    SHADE,
    backdrop,
    body,
    box,
    column,
    disc,
    immersed,
    line,
    middle,
    page,
    row,
    see_through,
)
from models.screens.parts.phone_parts import hang_up
from models.screens.parts.strips import head_row, icons, plates, some, spread
from models.screens.pen import Layout, Pen


def video_call(pen: Pen) -> str:
    """The other one fills the display; round buttons float below."""
    pool = "mic, video camera, switch camera, volume up, chat, sparkle, hand, more horizontal"
    side = between(pen, 46, 58)
    ground = pen.pick("rgba(40,40,44,.65)", "rgba(255,255,255,.25)", "#3c4043")
    names = some(pen, between(pen, 3, 5), pool)
    side = min(side, 250 // len(names))
    buttons = [disc(pen, name, side, ground, glyph=0.46) for name in names]
    buttons.insert(pen.pick(0, len(buttons), len(buttons) // 2), hang_up(pen, side))
    shape = f"margin:0 {pen.pick(0, 12)}px 14px;padding:14px 10px;border-radius:34px"
    bar = spread(f"{shape};{pen.pick('', 'background:rgba(0,0,0,.4)')}", *buttons)
    place = f"position:absolute;right:14px;{pen.pick('bottom:110px', 'top:64px')}"
    own = box(
        f"{place};box-shadow:0 2px 10px rgba(0,0,0,.4);border-radius:14px",
        pen.image("96px", "140px", radius=14, name="portrait"),
    )
    seen = immersed(pen, "", "photo")
    if pen.chance(0.25):
        seen = immersed(pen, "filter:blur(3px)", "portrait")
    return page("", seen, _top(pen), body("", ""), own, bar)


def _top(pen: Pen) -> str:
    name = line(17, pen.name(), f"font-weight:600;{SHADE}")
    return row(
        "gap:16px;padding:12px 16px;color:#fff;flex:none",
        pen.icon(pen.pick("back", "picture in picture", "expand more"), colour="#fff"),
        column("flex:1", name, line(13, duration(pen), SHADE)),
        pen.icon(pen.pick("person add", "switch camera", "lock", ""), colour="#fff"),
    )


def meeting(pen: Pen) -> str:
    """Several people in tiles."""
    columns, rows = pen.pick(1, 2, 2), pen.pick(2, 3, 3, 4)
    tracks = f"grid-template-columns:repeat({columns},1fr);grid-template-rows:repeat({rows},1fr)"
    tiles = box(
        f"flex:1;min-height:0;display:grid;{tracks};gap:6px;padding:6px 8px",
        many(columns * rows, lambda: _tile(pen)),
    )
    pool = "mic, video camera, hand, screen share, chat, people, more vertical, face"
    buttons = plates(pen, some(pen, 4, pool), 48, "#3c4043")
    bar = spread("padding:12px 8px", hang_up(pen, 50), buttons)
    title = row("flex:1;gap:4px", line(16, pen.title()), pen.icon("forward", size=14))
    tools = icons(pen, ("switch camera", pen.pick("volume up", "info")))
    top = head_row(pen.icon("back"), title, tools)
    ground = "background:#202124;color:#fff"
    return page(ground, see_through("#fff", "#202124"), top, tiles, bar)


def _tile(pen: Pen) -> str:
    """One of those who take part, with or without video."""
    seen = middle("height:100%;background:#3c4043", pen.avatar(62))
    if pen.chance(0.5):
        seen = backdrop(pen, "", pen.pick("portrait", "photo"))
    look = "background:rgba(0,0,0,.4);border-radius:10px;padding:2px 8px;max-width:85%"
    name = box(f"position:absolute;left:8px;bottom:7px;color:#fff;{look}", line(12, pen.name()))
    state = disc(pen, pen.pick("mic off", "mic", "pin"), 26, "rgba(0,0,0,.5)")
    mark = box("position:absolute;right:8px;top:8px", state) if pen.chance(0.7) else ""
    return box(
        "position:relative;overflow:hidden;border-radius:12px;min-height:0", seen, name, mark
    )


LAYOUTS: tuple[Layout, ...] = (video_call, meeting)
