"""What camera pages share: the glyphs above, zoom, shutter, modes."""

from models.screens.parts.chances import between, say, usual
from models.screens.parts.markup import box, disc, middle, row
from models.screens.parts.strips import overflowing, some_icons, spread
from models.screens.pen import Pen

_MODES = ("Portrait", "More", "Night", "Pro", "Slow motion", "Panorama", "Food", "Short video")
_GLYPHS = (
    "settings, flash, flash off, flash auto, timer, magic wand, fullscreen, image, grid, "
    "hd quality, qr scan, menu, palette, more horizontal, sparkle"
)


def camera_top(pen: Pen) -> str:
    """Glyphs over the picture."""
    spread_ = pen.pick("space-between", "space-around", "center;gap:34px")
    glyphs = some_icons(pen, between(pen, 3, 6), _GLYPHS, 24, "#fff")
    return row(f"justify-content:{spread_};padding:14px 22px;color:#fff;flex:none", glyphs)


def zoom_steps(pen: Pen) -> str:
    """How far the lens reaches."""
    steps = pen.pick((".6", "1×", "2", "5"), ("0.5×", "1×", "3×"), ("W", "1x", "2x", "10x"))

    def step(index: int, label: str) -> str:
        side, ink = (34, "#ffd60a") if index == 1 else (28, "#fff")
        shape = f"width:{side}px;height:{side}px;border-radius:50%;background:rgba(0,0,0,.5)"
        return middle(f"{shape};color:{ink};font-size:12px;font-weight:600", label)

    plate = pen.pick("", "background:rgba(0,0,0,.3);border-radius:22px;padding:4px")
    cells = (step(index, label) for index, label in enumerate(steps))
    return row(f"gap:9px;width:fit-content;margin:0 auto;{plate}", *cells)


def _shutter(pen: Pen, recording: bool) -> str:
    side = between(pen, 64, 80)
    inner = side - between(pen, 8, 14)
    ground, radius = ("#e53935", "50%") if recording else ("#fff", "50%")
    if recording and pen.chance(0.4):
        inner, radius = inner // 2, "7px"
    fill = box(f"width:{inner}px;height:{inner}px;border-radius:{radius};background:{ground}")
    ring = pen.pick("border:3px solid #fff", "border:4px solid #fffc", "background:#fff5")
    name = "record button" if recording else "shutter button"
    # Its plate is all there is to it.
    label = f'data-kind="icon" data-name="{name}" data-glyph="{name}" data-plate="circle"'
    centre = "display:flex;align-items:center;justify-content:center;flex:none"
    shape = f"width:{side}px;height:{side}px;border-radius:50%;{ring};{centre}"
    return f'<div {label} style="{shape}">{fill}</div>'


def mode_strip(pen: Pen, video: bool) -> str:
    """Photo, video and the like; the one in use is lit."""
    chosen = "Video" if video else "Photo"
    others = pen.random.sample(_MODES, 4)
    names = [*others[:2], chosen, *others[2:]]
    if pen.chance(0.5):
        names = [others[0], "Photo", "Video", others[1], "More"]
    tint = pen.pick("#ffd60a", "#fff", "#8ab4f8")
    shouted = pen.chance(0.3)

    def mode(name: str) -> str:
        look = f"color:{tint}" if name == chosen else "color:#fff;opacity:.75"
        label = say(pen, name)
        shape = "flex:none;font-size:13.5px;padding:6px 2px;font-weight:600"
        return box(f"{shape};{look}", label.upper() if shouted else label)

    return overflowing("gap:20px;justify-content:center;padding:6px 0", *map(mode, names))


def camera_controls(pen: Pen, recording: bool) -> str:
    """The last photo, the shutter, the other lens."""
    side = between(pen, 44, 54)
    last = pen.image(side, side, radius=pen.pick("50%", "50%", "10px"), name="last photo")
    ground = pen.pick("rgba(90,90,90,.55)", "#3c3c3c")
    flip = disc(pen, usual(pen, "switch camera", 0.8), side, ground, glyph=0.5)
    if pen.chance(0.3):
        flip = pen.icon(usual(pen, "switch camera", 0.8), size=30, colour="#fff")
    parts = [last, _shutter(pen, recording), flip]
    if pen.chance(0.15):
        parts.reverse()
    return spread("padding:12px 24px", *parts)
