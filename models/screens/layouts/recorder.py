"""Voice recorders."""

from models.screens.parts.attachments import waveform
from models.screens.parts.chances import between, duration, many, maybe, usual
from models.screens.parts.markup import body, box, centred, column, disc, line, row, text
from models.screens.parts.strips import MUTED, RULED, plain, quiet_disc, some, spread, titled_bar
from models.screens.pen import Layout, Pen

_KEYS = {"tune": 22, "replay 10": 28, "pause": 36, "forward 10": 28, "delete": 22}


def recorder(pen: Pen) -> str:
    """A voice recorder at work: time, waveform, the red button."""
    parts = f"<span style='font-size:28px;opacity:.6'>.{between(pen, 10, 99)}</span>"
    time = centred(
        f"padding:{between(pen, 14, 60)}px 10px 20px;flex:none",
        box("font-size:52px;font-weight:300", duration(pen, 20) + parts),
        maybe(pen, 0.5, lambda: text(13, f"{pen.title()} · M4A · 44.1 kHz", MUTED)),
    )
    marks = many(pen.pick(0, 2, 3), lambda: _mark(pen))
    pool = "settings, list bulleted, more vertical"
    bar = titled_bar(pen, "New recording", pen.pick(0, 2), pool, "back", "close", "menu")
    return plain(bar, time, _wave(pen), body("padding-top:10px", marks), _buttons(pen))


def _wave(pen: Pen) -> str:
    """What was heard so far, left of a red line."""
    heard = row("justify-content:flex-end", waveform(pen, 52, 110, 1))
    ground = pen.pick("transparent", "var(--surface2)")
    ink = pen.pick("var(--ink)", "var(--primary)")
    needle = "position:absolute;left:50%;top:0;bottom:0;width:2px;background:var(--danger)"
    shape = "position:relative;padding:20px 0;overflow:hidden;flex:none"
    return box(f"{shape};background:{ground}", box(f"width:50%;color:{ink}", heard), box(needle))


def _mark(pen: Pen) -> str:
    icon = pen.icon(pen.pick("flag", "bookmark"), size=18, colour="var(--primary)")
    name = line(14, pen.title(), "flex:1")
    return row("gap:14px;padding:10px 22px", icon, name, text(13, duration(pen), MUTED))


def _buttons(pen: Pen) -> str:
    name = pen.pick("pause", "stop", "mic", "record")
    main = disc(pen, name, between(pen, 64, 84), "#e53935", glyph=0.42)
    if pen.chance(0.3):
        main = box("border:3px solid var(--ink3);border-radius:50%;padding:5px;line-height:0", main)
    names = some(pen, 2, "delete, check, flag, bookmark, stop, list bulleted, play")
    plated_ = pen.chance(0.4)
    first, last = (
        quiet_disc(pen, name, 52) if plated_ else pen.icon(name, size=26) for name in names
    )
    return row("justify-content:space-evenly;padding:16px 20px 30px;flex:none", first, main, last)


def recordings(pen: Pen) -> str:
    """What was recorded, one of them open and playing."""
    chosen = between(pen, 0, 4)
    mic = disc(pen, usual(pen, pen.pick("record", "mic")), 66, "#e53935", glyph=0.4)
    rows = (_recording(pen, opened=index == chosen) for index in range(10))
    bar = titled_bar(pen, "Recordings", 2, "search, sort, edit, more vertical", "back", "menu", "")
    foot = maybe(pen, 0.67, lambda: centred("padding:14px;flex:none", mic))
    return plain(bar, body("", *rows), foot)


def _recording(pen: Pen, *, opened: bool) -> str:
    name = pen.pick("play circle", "play", "mic", "")
    lead = "" if opened else pen.icon(name, size=32, colour="var(--primary)")
    title = line(16, pen.title(), "font-weight:500")
    words = column("flex:1;gap:2px", title, line(13, pen.date(), MUTED))
    more = pen.icon("more vertical", size=20)
    head = row("gap:14px", lead, words, text(13, duration(pen), MUTED), more)
    player = ""
    if opened:
        keys = (pen.icon(name, size=size) for name, size in _KEYS.items())
        slider = box("padding-top:10px", pen.slider(pen.random.random()))
        player = slider + spread("padding-top:8px", *keys)
    return box(f"padding:11px 18px;flex:none;{RULED}", head, player)


LAYOUTS: tuple[Layout, ...] = (recorder, recordings)
