"""Camera viewfinders."""

from models.screens.parts.camera_parts import camera_controls, camera_top, mode_strip, zoom_steps
from models.screens.parts.chances import between, maybe
from models.screens.parts.markup import (
    COVER,
    bare,
    body,
    box,
    centred,
    grid,
    immersed,
    page,
    row,
    see_through,
    text,
)
from models.screens.parts.strips import some_icons
from models.screens.pen import Layout, Pen

_LINE = "linear-gradient(#fff5,#fff5)"
_THIRDS = (
    f"background:{_LINE} 33.3% 0/1px 100%,{_LINE} 66.6% 0/1px 100%,{_LINE} 0 33.3%/100% 1px,"
    f"{_LINE} 0 66.6%/100% 1px;background-repeat:no-repeat"
)
_CURVE = (
    '<svg width="88" height="46" viewBox="0 0 88 46"><path d="M0 46 L8 38 L20 30 L30 12 L42 20 '
    'L54 8 L66 26 L78 40 L88 46z" fill="#fff9"/></svg>'
)


def viewfinder(pen: Pen) -> str:
    """A camera: glyphs above, the picture, zoom, modes, and the shutter."""
    video = pen.chance(0.3)
    running = video and pen.chance(0.5)
    marks = _marks(pen) + (_clock(pen) if running else "")
    parts = [mode_strip(pen, video), camera_controls(pen, running)]
    if pen.chance(0.4):
        parts.reverse()
    foot = box("flex:none;padding:10px 0 14px", *parts)
    if pen.chance(0.4):
        return page("", immersed(pen, "", "photo"), camera_top(pen), body("", marks), foot)
    shape = "position:relative;flex:1;min-height:0;overflow:hidden"
    picture = box(f"{shape};{pen.pick('', 'border-radius:18px')}", _seen(pen), marks)
    black = see_through("#fff", "#000")
    return page("background:#000;color:#fff", black, camera_top(pen), picture, foot)


def _seen(pen: Pen) -> str:
    """What the lens sees; the viewfinder is no picture to be found."""
    return bare(pen.image("100%", "100%"))


def _marks(pen: Pen) -> str:
    """What is drawn over the picture: thirds, focus, zoom, effects."""
    place = f"left:{between(pen, 25, 60)}%;top:{between(pen, 25, 60)}%"
    frame = f"width:72px;height:72px;border:1.5px solid #ffd60a;border-radius:{pen.pick(0, 8, 50)}%"
    focus = box(f"position:absolute;{place};{frame}")
    pool = "flash, timer, magic wand, color drop, crop, brightness, music, speed"
    look = "padding:14px 8px;border-radius:24px;background:rgba(0,0,0,.35)"
    glyphs = some_icons(pen, between(pen, 3, 5), pool, 23, "#fff")
    rail = centred(f"position:absolute;right:12px;top:16px;gap:22px;{look}", glyphs)
    zoom = box("position:absolute;left:0;right:0;bottom:14px", zoom_steps(pen))
    thirds = maybe(pen, 0.4, lambda: box(f"{COVER};{_THIRDS}"))
    return thirds + maybe(pen, 0.35, lambda: focus) + zoom + maybe(pen, 0.25, lambda: rail)


def _clock(pen: Pen) -> str:
    dot = box("width:8px;height:8px;border-radius:50%;background:#f33")
    look = "gap:7px;padding:3px 10px;border-radius:5px;background:#0008;color:#fff;font-size:13px"
    time = row(look, dot, f"00:{between(pen, 0, 59):02d}")
    return centred("position:absolute;left:0;right:0;top:10px", time)


def pro_camera(pen: Pen) -> str:
    """A camera set by hand: dials of values over the shutter."""
    values = {"ISO": "100", "S": "1/125", "EV": "0.0", "AF": "Auto", "WB": "5200K", "f": "1.8"}

    def dial(label: str, value: str) -> str:
        ink = "#ffd60a" if label == "EV" else "#fff"
        figure = text(13, value, f"font-weight:600;color:{ink}")
        return centred("gap:2px", text(11, label, "opacity:.7"), figure)

    cells = grid(6, "padding:8px 6px", [dial(*pair) for pair in values.items()])
    marks = "".join(
        box(f"width:1px;height:{18 if index % 6 == 0 else 10}px;background:#fff9")
        for index in range(37)
    )
    needle = box("position:absolute;left:50%;top:2px;bottom:2px;width:2px;background:#ffd60a")
    scale = row("justify-content:space-between;height:100%;padding:0 20px", marks)
    ruler = box("position:relative;height:34px", scale, needle)
    slider = box("padding:6px 30px", pen.slider(pen.random.random()))
    place = "position:absolute;left:14px;top:14px;background:rgba(0,0,0,.45);line-height:0"
    curve = maybe(pen, 0.6, lambda: box(place, _CURVE))
    picture = box("position:relative;flex:1;min-height:0;overflow:hidden", _seen(pen), curve)
    controls = camera_controls(pen, recording=False) + mode_strip(pen, video=False)
    foot = box("flex:none;padding-bottom:14px", pen.pick(ruler, slider), cells, controls)
    black = see_through("#fff", "#000")
    return page("background:#000;color:#fff", black, camera_top(pen), picture, foot)


LAYOUTS: tuple[Layout, ...] = (viewfinder, pro_camera)
