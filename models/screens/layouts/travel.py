"""Guidance on the road."""

from models.screens.parts.chances import between, maybe, say, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.map_parts import distance, round_button, sheet_handle, sheet_over_map
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    disc,
    line,
    lines,
    middle,
    row,
    text,
)
from models.screens.parts.strips import MUTED, RAISED, pinned_at, plain, quiet_disc, some
from models.screens.parts.topics import street
from models.screens.pen import Layout, Pen

_TURNS = ("directions", "arrow up right", "arrow up", "route", "back", "forward", "undo")


def guidance(pen: Pen) -> str:
    """Driving: the next turn above, the time of arrival below."""
    pool = "compass, search, volume up, warning, my location, layers, chat"
    buttons = (round_button(pen, name) for name in some(pen, between(pen, 2, 4), pool))
    car = disc(pen, "navigation arrow", 46, "#fff", ink="#1a73e8", glyph=0.66)
    tint = pen.pick("#1a73e8", "#4285f4", "#7c4dff")
    chart = body(
        "",
        drawn_map(pen, route=tint, pins=3, labels=pen.chance(0.6)),
        pinned_at("left:44%;top:58%", car),
        column("position:absolute;right:12px;top:18px;gap:12px", *buttons),
        maybe(pen, 0.6, lambda: _speed(pen)),
        maybe(pen, 0.4, lambda: _limit(pen)),
    )
    return plain(_banner(pen), chart, _arrival(pen))


def _banner(pen: Pen) -> str:
    """The next turn, and the one after it."""
    ground = pen.pick("#0f7b4f", "#1b6e3c", "#1a73e8", "#202124", "#0b3d2e")
    shape = f"gap:16px;padding:16px;border-radius:{pen.pick(0, 14)}px;color:#fff"
    far = text(24, distance(pen), "font-weight:700")
    mic = disc(pen, pen.pick("mic", "volume up"), 42, "rgba(255,255,255,.2)")
    now = row(
        f"{shape};background:{ground}",
        pen.icon(pen.pick(*_TURNS), size=46, colour="#fff"),
        column("flex:1;gap:2px", far, lines(2, 18, street(pen))),
        mic if pen.chance(0.5) else "",
    )
    plate = "border-radius:0 0 12px 12px;width:fit-content;margin-left:14px;color:#fff"
    then = row(
        f"gap:6px;padding:7px 14px;{plate};background:color-mix(in srgb,{ground} 80%,#000)",
        text(13, say(pen, "Then")),
        pen.icon("arrow up right", size=18),
    )
    margin = pen.pick("0", "8px 8px 0")
    return box(f"flex:none;margin:{margin}", now, maybe(pen, 0.5, lambda: then))


def _speed(pen: Pen) -> str:
    figure = text(22, str(between(pen, 20, 120)), "font-weight:700;line-height:1")
    place_ = "position:absolute;left:12px;bottom:16px;padding:8px 12px;border-radius:14px"
    return centred(f"{place_};{RAISED}", figure, text(11, "km/h"))


def _limit(pen: Pen) -> str:
    place_ = "position:absolute;left:76px;bottom:20px;width:44px;height:44px"
    sign = "border-radius:50%;border:5px solid #d32f2f;background:#fff;color:#111;font-weight:700"
    return middle(f"{place_};{sign}", str(pen.pick(30, 50, 70, 100)))


def _arrival(pen: Pen) -> str:
    """How long and how far still, between two buttons."""
    other = usual(pen, pen.pick("route", "swap", "more vertical", "menu"), 0.7)
    tint = pen.pick("#1e8e3e", "#e37400", "var(--ink)")
    time = text(22, f"{between(pen, 3, 58)} min", f"font-weight:700;color:{tint}")
    words = centred("flex:1;gap:2px", time, line(14, f"{distance(pen)} · {pen.time()}", MUTED))
    left = quiet_disc(pen, pen.pick("close", "close", "expand less"), 48)
    inner = row("padding:10px 18px 16px;gap:12px", left, words, quiet_disc(pen, other, 48))
    return sheet_over_map(maybe(pen, 0.6, sheet_handle), inner)


LAYOUTS: tuple[Layout, ...] = (guidance,)
