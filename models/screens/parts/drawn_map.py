"""Maps drawn by chance: blocks, roads, water, parks, names, pins, routes."""

import math
from dataclasses import dataclass

from models.screens.parts.chances import between
from models.screens.parts.markup import COVER, box, disc
from models.screens.parts.topics import place, street
from models.screens.pen import Pen

WIDE, TALL = 420, 900


@dataclass(frozen=True, slots=True)
class Paper:
    """The colours of a map: land, blocks, roads, their edges, main roads, water, parks, names."""

    land: str
    block: str
    road: str
    edge: str
    main: str
    water: str
    park: str
    ink: str


_PAPERS = (
    Paper("#f3f1ec", "#e9e6df", "#ffffff", "#dcd8cf", "#fde293", "#aad3df", "#cde8c3", "#5f6368"),
    Paper("#f8f7f7", "#ebebeb", "#ffffff", "#e3e3e3", "#ffd978", "#9fd8f2", "#c8ebd0", "#666666"),
    Paper("#eef0f3", "#e3e6eb", "#ffffff", "#d3d8df", "#c6ccd6", "#8fd0f0", "#c5e8c5", "#4b5563"),
    Paper("#f2efe9", "#d9d0c9", "#ffffff", "#c9c0b8", "#f7b06c", "#aad3df", "#add19e", "#444444"),
    Paper("#f5f3e6", "#ece7d5", "#fffdf5", "#ddd6bf", "#f0cf7f", "#bfe0ea", "#d6e6b0", "#6b6b55"),
)
_NIGHT = (
    Paper("#242f3e", "#2c3849", "#38414e", "#212a37", "#746855", "#17263c", "#263c3f", "#9ca5b3"),
    Paper("#1f2022", "#26282b", "#3a3d42", "#17181a", "#5b5f66", "#12263a", "#22332a", "#a8adb5"),
    Paper("#2b2d31", "#33363b", "#4a4e55", "#232529", "#6f6a58", "#1b3144", "#2c4033", "#c0c4ca"),
)


def _line(points: list[tuple[float, float]], colour: str, width: float, extra: str = "") -> str:
    path = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points)
    joined = 'stroke-linejoin="round" stroke-linecap="round"'
    ink = f'fill="none" stroke="{colour}" stroke-width="{width:g}"'
    return f'<path d="{path}" {ink} {joined} {extra}/>'


def _bent(pen: Pen, start: tuple[float, float], angle: float) -> list[tuple[float, float]]:
    """A road from one edge across the map, turning a little as it goes."""
    points = [start]
    x, y = start
    for _ in range(24):
        angle += pen.random.gauss(0, 0.12)
        x, y = x + 60 * math.cos(angle), y + 60 * math.sin(angle)
        points.append((x, y))
    return points


def _roads(pen: Pen, tilt: float) -> list[tuple[list[tuple[float, float]], int]]:
    """Streets in a tilted grid, and a few main roads."""
    roads = []
    step = between(pen, 46, 84)
    for turn in (tilt, tilt + math.pi / 2):
        along = math.cos(turn), math.sin(turn)
        for at in range(-14, 15):
            if pen.chance(0.22):
                continue
            shift = at * step + pen.random.gauss(0, 6)
            middle = WIDE / 2 - along[1] * shift, TALL / 2 + along[0] * shift
            ends = [(middle[0] + along[0] * far, middle[1] + along[1] * far) for far in (-700, 700)]
            roads.append((ends, pen.pick(4, 5, 6, 7)))
    for _ in range(between(pen, 2, 4)):
        start = pen.random.uniform(-60, 0), pen.random.uniform(0, TALL)
        roads.append((_bent(pen, start, pen.random.uniform(-0.9, 0.9)), pen.pick(11, 13, 15)))
    return roads


def _blob(pen: Pen, centre: tuple[float, float], reach: float, colour: str) -> str:
    points = []
    for step in range(9):
        angle, far = step / 9 * math.tau, reach * pen.random.uniform(0.6, 1.1)
        points.append((centre[0] + far * math.cos(angle), centre[1] + far * math.sin(angle)))
    path = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + "z"
    edge = 'stroke-width="14" stroke-linejoin="round"'
    return f'<path d="{path}" fill="{colour}" stroke="{colour}" {edge}/>'


def _houses(pen: Pen, paper: Paper, tilt: float) -> str:
    turn = math.degrees(tilt)
    return "".join(
        f'<rect x="{between(pen, 0, WIDE)}" y="{between(pen, 0, TALL)}" fill="{paper.block}" '
        f'width="{between(pen, 12, 38)}" height="{between(pen, 10, 30)}" '
        f'transform="rotate({turn:.0f} {WIDE / 2} {TALL / 2})"/>'
        for _ in range(90)
    )


def _names(pen: Pen, paper: Paper, tilt: float) -> str:
    halo = f'paint-order="stroke" stroke="{paper.land}" stroke-width="3"'
    marks = []
    for _ in range(between(pen, 8, 14)):
        x, y = between(pen, 10, WIDE - 60), between(pen, 20, TALL - 20)
        turn = math.degrees(tilt) if pen.chance(0.6) else 0
        name, size = (street(pen), 11) if turn or pen.chance(0.5) else (place(pen), 12)
        marks.append(
            f'<text x="{x}" y="{y}" font-size="{size}" fill="{paper.ink}" {halo} '
            f'transform="rotate({turn:.0f} {x} {y})">{name}</text>'
        )
    return "".join(marks)


def drawn_map(pen: Pen, *, route: str = "", pins: int = 6, labels: bool = True) -> str:
    """A map that fills its positioned parent.

    Args:
        pen: Draws.
        route: The colour of a route across it, or "".
        pins: How many places are marked.
        labels: Whether streets and places have names.
    """
    paper = pen.pick(*_NIGHT) if pen.style.dark and pen.chance(0.8) else pen.pick(*_PAPERS)
    tilt = pen.random.uniform(-0.7, 0.7)
    parts = [
        f'<rect width="{WIDE}" height="{TALL}" fill="{paper.land}"/>',
        _houses(pen, paper, tilt),
    ]
    for _ in range(between(pen, 1, 4)):
        centre = pen.random.uniform(0, WIDE), pen.random.uniform(0, TALL)
        parts.append(_blob(pen, centre, pen.random.uniform(40, 110), paper.park))
    if pen.chance(0.6):
        start = pen.random.uniform(-40, 0), pen.random.uniform(0, TALL)
        river = _bent(pen, start, pen.random.uniform(-1, 1))
        parts.append(_line(river, paper.water, between(pen, 26, 90)))
    roads = _roads(pen, tilt)
    parts += [_line(points, paper.edge, width + 2) for points, width in roads]
    parts += [
        _line(points, paper.main if width > 10 else paper.road, width) for points, width in roads
    ]
    if pen.chance(0.3):
        rail = _bent(pen, (0, pen.random.uniform(0, TALL)), pen.random.uniform(-0.6, 0.6))
        parts += [_line(rail, paper.ink, 2), _line(rail, paper.land, 1, 'stroke-dasharray="6 6"')]
    parts.append(_names(pen, paper, tilt) if labels else "")
    parts.append(_route(pen, route) if route else "")
    svg = (
        f'<svg width="100%" height="100%" viewBox="0 0 {WIDE} {TALL}" '
        f'preserveAspectRatio="xMidYMid slice" style="display:block">{"".join(parts)}</svg>'
    )
    return box(f"{COVER};overflow:hidden", svg, *(_pin(pen) for _ in range(pins)))


def _route(pen: Pen, colour: str) -> str:
    x, y = pen.random.uniform(120, 300), 640.0
    points = [(x, y)]
    while y > 210:
        turn = pen.pick((0, -70), (0, -110), (60, -20), (-60, -20))
        x, y = min(380, max(40, x + turn[0])), y + turn[1]
        points.append((x, y))
    start, end = points[0], points[-1]
    dots = "".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="8" fill="#fff" stroke="{ink}" stroke-width="4"/>'
        for (x, y), ink in ((start, "#1a73e8"), (end, "#222"))
    )
    return _line(points, "#00000033", 12) + _line(points, colour, 8) + dots


_PLACES = (
    ("restaurant", "#f57c00"), ("coffee", "#f57c00"), ("store", "#1e88e5"),
    ("shopping bag", "#1e88e5"), ("train", "#3f51b5"), ("bus", "#3f51b5"), ("parking", "#5c6bc0"),
    ("hotel", "#d81b60"), ("gas station", "#607d8b"), ("ev station", "#2e7d32"),
    ("tree", "#2e7d32"), ("medical", "#e53935"), ("school", "#795548"), ("bank", "#546e7a"),
    ("fitness", "#8e24aa"), ("camera", "#00897b"),
)  # fmt: skip


def _pin(pen: Pen) -> str:
    """A marked place: a small disc with a glyph, or a pin."""
    at = f"position:absolute;left:{between(pen, 4, 88)}%;top:{between(pen, 12, 82)}%;line-height:0"
    name, tint = pen.pick(*_PLACES)
    if pen.chance(0.25):
        tint = pen.pick("#e53935", "#e53935", "var(--primary)", "#1e88e5")
        return box(at, pen.icon("location", size=between(pen, 28, 40), colour=tint))
    name = name if pen.chance(0.5) else ""
    return box(
        at, disc(pen, name, between(pen, 20, 30), f"{tint};border:1.5px solid #fff", glyph=0.6)
    )


def here(pen: Pen) -> str:
    """The blue dot: where the phone is."""
    at = f"left:{between(pen, 35, 60)}%;top:{between(pen, 35, 58)}%"
    ring = "width:18px;height:18px;border-radius:50%;background:#1a73e8;border:3px solid #fff"
    glow = "box-shadow:0 0 0 18px rgba(26,115,232,.16),0 1px 4px rgba(0,0,0,.4)"
    return box(f"position:absolute;{at};{ring};{glow};box-sizing:border-box")
