"""The parts of a page of what is playing: title, seek bar, buttons, foot."""

from models.screens.parts.attachments import waveform
from models.screens.parts.chances import between, duration, say, usual
from models.screens.parts.markup import box, column, line, plated, row, text
from models.screens.parts.strips import primary_disc, some, some_icons, spread
from models.screens.parts.topics import artist, song
from models.screens.parts.video_parts import seek_bar
from models.screens.pen import Pen

_PAIRS = (
    ("skip previous", "skip next"),
    ("skip previous", "skip next"),
    ("replay 10", "forward 10"),
    ("rewind", "fast forward"),
)
_FOOT = (
    "cast, share, playlist, download, equalizer, speed, dark mode, headphones, quote, "
    "volume up, add"
)


def playing_title(pen: Pen, ink: str) -> str:
    """What plays and by whom, between or before glyphs."""
    align = pen.pick("left", "left", "center")
    name = line(between(pen, 19, 25), song(pen), f"font-weight:700;text-align:{align}")
    words = column("flex:1;gap:3px", name, line(15, artist(pen), f"opacity:.75;text-align:{align}"))
    if align == "center" and pen.chance(0.5):
        first = pen.icon(pen.pick("thumb down", "download", "heart"), colour=ink)
        last = pen.icon(pen.pick("thumb up", "add", "heart"), colour=ink)
        return row("gap:14px", first, words, last)
    pool = "heart, add circle, more horizontal, check circle, thumb up, download"
    glyphs = row("gap:18px", some_icons(pen, pen.pick(1, 1, 2), pool, 25, ink))
    return row("gap:16px", words, glyphs if align == "left" or pen.chance(0.5) else "")


def playing_seek(pen: Pen) -> str:
    """Where one is, with the times."""
    bar = pen.slider(pen.random.random()) if pen.chance(0.55) else seek_bar(pen, "currentColor")
    if pen.chance(0.1):
        bar = waveform(pen, 70, 44, pen.random.random())
    times = (box("", duration(pen, 3)), box("", pen.pick("-", "") + duration(pen, 5)))
    look = "font-size:12px;opacity:.75;justify-content:space-between"
    return box("", bar, row(look, *times))


def playing_keys(pen: Pen, ink: str) -> str:
    """Back, play, on, and what stands outside them."""
    first, last = (
        pen.icon(usual(pen, name, 0.9), size=34, colour=ink) for name in pen.pick(*_PAIRS)
    )
    outer = some(pen, 2, "shuffle, repeat, heart, playlist, speed, dark mode, timer")
    if pen.chance(0.5):
        outer = [usual(pen, "shuffle", 0.9), usual(pen, pen.pick("repeat", "repeat one"), 0.9)]
    ends = [pen.icon(name, colour=pen.pick(ink, "var(--primary)")) for name in outer]
    if pen.chance(0.2):
        ends = ["", ""]
    look = "justify-content:space-between;padding:4px 0"
    return row(look, ends[0], first, _main_key(pen, ink), last, ends[1])


def _main_key(pen: Pen, ink: str) -> str:
    side = between(pen, 58, 74)
    name = pen.pick("play", "pause", "pause")
    kind = pen.pick("bare", "primary", "disc", "tile")
    if kind == "bare":
        return pen.icon(name, size=side * 0.75, colour=ink)
    if kind == "primary":
        return primary_disc(pen, name, side, 0.5)
    shape = f"border-radius:{'50%' if kind == 'disc' else f'{side // 3}px'};background:{ink}"
    return plated(pen, name, side, shape, colour="#222" if ink == "#fff" else "var(--bg)")


def playing_foot(pen: Pen, ink: str) -> str:
    """Under the buttons: the loudness, tabs, glyphs, or nothing."""
    kind = pen.random.random()
    if kind < 0.2:
        soft = pen.icon("volume down", size=19, colour=ink)
        loud = pen.icon("volume up", size=19, colour=ink)
        slider = box("flex:1", pen.slider(pen.random.random()))
        return row("gap:12px;padding:6px 26px;flex:none", soft, slider, loud)
    if kind < 0.36:
        labels = (say(pen, label).upper() for label in ("Up next", "Lyrics", "Related"))
        look = "font-weight:600;opacity:.85"
        return spread("padding:14px 10px", *(text(13.5, label, look) for label in labels))
    if kind < 0.48:
        return ""
    glyphs = some_icons(pen, between(pen, 2, 5), _FOOT, 22, ink)
    return row("justify-content:space-between;padding:6px 28px;flex:none", glyphs)
