"""Controls over a video."""

from models.screens.parts.chances import between, duration, usual
from models.screens.parts.markup import COVER, box, disc, labelled, line, middle, row, space
from models.screens.parts.strips import some_icons
from models.screens.parts.topics import video
from models.screens.pen import Pen

VIDEO_RED = "#ff0033"
_PAIRS = (("skip previous", "skip next"), ("replay 10", "forward 10"), ("rewind", "fast forward"))


def overlay(pen: Pen, height: str) -> str:
    """A video with its controls shown."""
    veil = box(f"{COVER};background:rgba(0,0,0,.4)")
    shape = f"position:relative;height:{height};background:#000;flex:none;overflow:hidden"
    still = pen.image("100%", "100%", name="video")
    return box(shape, still, veil, _keys(pen), _top(pen), _bottom(pen))


def _top(pen: Pen) -> str:
    pool = "cast, subtitles, settings, more vertical, share, lock"
    return row(
        "position:absolute;left:12px;right:12px;top:10px;gap:20px;color:#fff",
        pen.icon(pen.pick("expand more", "back")),
        line(14, video(pen), "flex:1") if pen.chance(0.3) else space(),
        some_icons(pen, between(pen, 1, 4), pool, 22, "#fff"),
    )


def _keys(pen: Pen) -> str:
    side, name = between(pen, 44, 60), pen.pick("play", "pause")
    centre = pen.icon(name, size=side, colour="#fff")
    if pen.chance(0.5):
        centre = disc(pen, name, side + 8, "rgba(0,0,0,.45)", glyph=0.55)
    before, after = (pen.icon(each, size=32, colour="#fff") for each in pen.pick(*_PAIRS))
    return middle(f"{COVER};gap:{between(pen, 34, 56)}px", before, centre, after)


def _bottom(pen: Pen) -> str:
    time = f"{duration(pen)} / {duration(pen)}"
    tools = some_icons(pen, pen.pick(0, 1), "speed, volume up, hd quality", 21)
    whole = pen.icon(usual(pen, "fullscreen", 0.85), size=22)
    foot = row("gap:12px;color:#fff;font-size:12.5px", time, space(), tools, whole)
    bar = box("padding:6px 0", seek_bar(pen))
    return box("position:absolute;left:14px;right:14px;bottom:6px", foot, bar)


def seek_bar(pen: Pen, ground: str = "") -> str:
    """Where one is in a video; a thin line with a knob."""
    if pen.chance(0.3):
        return pen.slider(pen.random.random())
    share = between(pen, 3, 96)
    ground = ground or pen.pick(VIDEO_RED, "#fff", "var(--primary)")
    loaded = min(100, share + between(pen, 4, 30))
    size = "width:12px;height:12px;border-radius:50%"
    knob = box(f"position:absolute;left:calc({share}% - 6px);top:4px;{size};background:{ground}")
    line_ = "position:absolute;left:0;top:8.5px;height:3px;border-radius:2px"
    layers = ((100, "rgba(255,255,255,.3)"), (loaded, "rgba(255,255,255,.45)"), (share, ground))
    tracks = (box(f"{line_};width:{wide}%;background:{ink}") for wide, ink in layers)
    return labelled("slider", "seek bar", "position:relative;height:20px", *tracks, knob)
