"""Equalisers."""

from dataclasses import dataclass

from models.screens.parts.chances import between, many, maybe, say
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    labelled,
    line,
    middle,
    row,
    text,
)
from models.screens.parts.strips import MUTED, over_label, pills, plain, spread, titled_bar
from models.screens.pen import Layout, Pen

_BANDS = ("31", "62", "125", "250", "500", "1k", "2k", "4k", "8k", "16k")
_PRESETS = ("Normal", "Rock", "Jazz", "Pop", "Classical", "Custom")


@dataclass(frozen=True, slots=True)
class _Fader:
    """How the standing sliders look: their height, their track's width, their knob's corners."""

    height: int
    thick: int
    knob: str


def equaliser(pen: Pen) -> str:
    """Standing sliders, one for each band, with presets and dials."""
    look = _Fader(between(pen, 190, 270), pen.pick(2, 4, 8, 22), pen.pick("50%", "50%", "4px"))
    bands = (_band(pen, look, name) for name in _BANDS[-pen.pick(5, 5, 6, 8, 10) :])
    state = maybe(pen, 0.4, lambda: line(13, say(pen, "Custom"), MUTED))
    head = row(
        "padding:12px 18px;gap:16px;flex:none",
        column("flex:1", line(17, say(pen, "Equaliser")), state),
        pen.switch(pen.chance(0.7)),
    )
    chosen = between(pen, 0, 3)
    return plain(
        titled_bar(pen, "Sound effects", pen.pick(0, 2), "refresh, save, more vertical"),
        head,
        maybe(pen, 0.7, lambda: pills(pen, _PRESETS, chosen=chosen)),
        body(
            "",
            spread("padding:14px 12px;align-items:flex-start", *bands),
            maybe(pen, 0.4, lambda: _dials(pen)),
            many(pen.pick(0, 1, 2, 3), lambda: _option(pen)),
        ),
    )


def _band(pen: Pen, look: _Fader, name: str) -> str:
    share = between(pen, 12, 88)
    shape = f"position:absolute;bottom:0;width:{look.thick}px;border-radius:{look.thick}px"
    shape += f";left:calc(50% - {look.thick / 2}px)"
    track = box(f"{shape};top:0;background:var(--ink3)")
    filled = box(f"{shape};top:{100 - share}%;background:var(--primary)")
    place = f"left:calc(50% - 9px);top:calc({100 - share}% - 9px);width:18px;height:18px"
    drop = f"border-radius:{look.knob};box-shadow:0 1px 4px rgba(0,0,0,.3)"
    knob = box(f"position:absolute;{place};{drop};background:var(--primary)")
    size = f"position:relative;width:22px;height:{look.height}px"
    slider = labelled("slider", f"{name} slider", size, track, filled, knob)
    level = text(11, f"{between(pen, -12, 12):+d}", MUTED)
    return centred("gap:9px", level, slider, text(11, name, MUTED))


def _option(pen: Pen) -> str:
    name = say(pen, pen.pick("Bass boost", "Virtualiser", "Loudness", "Reverb"))
    slider = box("padding-top:4px", pen.slider(pen.random.random()))
    switch = pen.switch(True) if pen.chance(0.3) else ""
    return row("padding:10px 18px;gap:16px", column("flex:1", line(15, name), slider), switch)


def _dials(pen: Pen) -> str:
    def dial(label: str) -> str:
        share = between(pen, 15, 85)
        arc = f"var(--primary) {share * 0.75}%,var(--ink3) 0 75%,transparent 0"
        round_ = "position:relative;width:86px;height:86px;border-radius:50%"
        shape = f"{round_};background:conic-gradient(from 225deg,{arc})"
        face = "position:absolute;inset:8px;border-radius:50%;background:var(--surface2)"
        cap = middle(f"{face};font-size:15px;font-weight:600", str(share))
        return over_label(labelled("slider", "dial", shape, cap), say(pen, label), "", 13)

    return spread("padding:10px 20px 18px", dial("Bass"), dial("Treble"))


LAYOUTS: tuple[Layout, ...] = (equaliser,)
