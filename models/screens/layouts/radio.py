"""Radios."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.markup import body, box, centred, column, line, row, text
from models.screens.parts.strips import MUTED, plain, primary_disc, spread, titled_bar
from models.screens.parts.topics import artist
from models.screens.pen import Layout, Pen

_PAIRS = (("skip previous", "skip next"), ("rewind", "fast forward"), ("remove", "add"))


def radio(pen: Pen) -> str:
    """A tuner: the frequency, a scale, buttons, stations."""
    figures = centred(
        "padding:20px 10px;gap:4px;flex:none",
        box("font-size:62px;font-weight:200;line-height:1.1", _frequency(pen)),
        text(14, f"MHz · {pen.title()}", MUTED),
    )
    pool = "volume up, list bulleted, more vertical, timer, search"
    bar = titled_bar(pen, "Radio", 2, pool, "back", "menu", "")
    return plain(bar, figures, _scale(), _keys(pen), body("", many(7, lambda: _station(pen))))


def _frequency(pen: Pen) -> str:
    return f"{between(pen, 876, 1079) / 10:.1f}"


def _scale() -> str:
    marks = "".join(
        box(f"width:2px;height:{26 if index % 5 == 0 else 14}px;background:var(--ink2);opacity:.6")
        for index in range(41)
    )
    needle = "position:absolute;left:50%;top:0;bottom:0;width:3px;background:var(--danger)"
    ruler = row("justify-content:space-between;align-items:flex-end;height:34px", marks)
    return box("position:relative;overflow:hidden;padding:8px 0;flex:none", ruler, box(needle))


def _keys(pen: Pen) -> str:
    before, after = pen.pick(*_PAIRS)
    name = usual(pen, pen.pick("power", "play", "pause", "stop"))
    return spread(
        "padding:14px",
        pen.icon(pen.pick("heart", "star")),
        pen.icon(before, size=32),
        primary_disc(pen, name, 66),
        pen.icon(after, size=32),
        pen.icon(pen.pick("volume up", "headphones", "record", "")),
    )


def _station(pen: Pen) -> str:
    lead = pen.pick(pen.image(44, 44, radius=8, name="cover"), pen.icon("radio", size=26))
    name = line(15.5, artist(pen), "font-weight:500")
    words = column("flex:1", name, line(13, f"{_frequency(pen)} MHz", MUTED))
    end = pen.icon(pen.pick("star", "heart", "play circle", "more vertical"), size=23)
    return row("gap:16px;padding:10px 18px", lead, words, end)


LAYOUTS: tuple[Layout, ...] = (radio,)
