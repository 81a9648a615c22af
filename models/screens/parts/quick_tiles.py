"""Tiles of quick settings and sliders of brightness and volume, as vendors draw them."""

from models.screens.parts.chances import between, sample, say, usual
from models.screens.parts.markup import (
    bare,
    box,
    centred,
    column,
    disc,
    grid,
    labelled,
    line,
    middle,
    plated,
    row,
    text,
)
from models.screens.pen import Pen

TILES = (
    ("wifi", "Wi-Fi"), ("bluetooth", "Bluetooth"), ("flashlight", "Flashlight"), ("cast", "Cast"),
    ("airplane", "Flight mode"), ("signal", "Mobile data"), ("rotate", "Auto rotate"),
    ("battery saver", "Power saving"), ("location", "Location"), ("hotspot", "Hotspot"),
    ("bell off", "Do not disturb"), ("dark mode", "Dark mode"), ("nfc", "NFC"), ("sync", "Sync"),
    ("screen share", "Screen share"), ("qr scan", "Scan QR code"), ("alarm", "Alarm"),
    ("screenshot", "Screenshot"), ("record", "Screen recorder"), ("brightness", "Eye comfort"),
    ("volume up", "Sound"), ("data usage", "Data saver"), ("lock", "Lock"), ("wallet", "Wallet"),
    ("video camera", "Camera access"), ("mic", "Mic access"), ("home", "Device controls"),
    ("phone vibrate", "Vibrate"), ("calculator", "Calculator"), ("share", "Nearby share"),
)  # fmt: skip


def chosen(pen: Pen, count: int) -> list[tuple[str, str, bool]]:
    """Tiles as glyph, label and whether they are on."""
    tiles = pen.random.sample(TILES, count)
    return [(usual(pen, name, 0.6), say(pen, label), pen.chance(0.42)) for name, label in tiles]


def pill_tiles(pen: Pen, count: int) -> str:
    """Wide tiles in two columns: a glyph, a name and a state."""
    height, radius = between(pen, 58, 76), pen.pick(28, 24, 18, 38)
    on = pen.pick("var(--primary);color:var(--on-primary)", "#a8c7fa;color:#062e6f")

    def tile(name: str, label: str, active: bool) -> str:
        ground = on if active else "var(--surface2);color:var(--ink)"
        state = say(pen, "On" if active else "Off")
        words = column("flex:1", line(14, label, "font-weight:500"), line(12, state, "opacity:.75"))
        more = pen.icon("forward", size=16) if pen.chance(0.2) else ""
        shape = f"height:{height}px;border-radius:{radius}px;padding:0 16px;gap:12px"
        return row(
            f"{shape};background:{ground};box-sizing:border-box",
            pen.icon(name, size=22),
            words,
            more,
        )

    return grid(2, "gap:8px;padding:0 14px", [tile(*tile_) for tile_ in chosen(pen, count)])


def round_tiles(pen: Pen, count: int, columns: int, *, labels: bool = True) -> str:
    """Round or squarish tiles over their names."""
    side = between(pen, 46, 60)
    shape = pen.pick("50%", "50%", "36%", "28%")
    on = pen.pick("var(--primary)", "var(--primary)", "#3482ff", "#f5f5f5")
    off = pen.pick("rgba(128,128,128,.28)", "var(--surface2)", "rgba(128,128,128,.2)")

    def tile(name: str, label: str, active: bool) -> str:
        ink = ("#222" if on == "#f5f5f5" else "#fff") if active else "var(--ink)"
        look = f"border-radius:{shape};background:{on if active else off}"
        icon = plated(pen, name, side, look, glyph=0.44, colour=ink)
        words = text(
            11, label, "text-align:center;line-height:1.2;max-height:2.4em;overflow:hidden"
        )
        return centred("gap:7px", icon, words if labels else "")

    cells = [tile(*tile_) for tile_ in chosen(pen, count)]
    return grid(columns, f"gap:{between(pen, 12, 20)}px 6px;padding:0 12px", cells)


def plain_tiles(pen: Pen, count: int, columns: int) -> str:
    """Bare glyphs over small names, as phones had them about 2015."""
    on = pen.pick("#fff", "var(--accent)", "#80cbc4")

    def tile(name: str, label: str, active: bool) -> str:
        ink = on if active else "rgba(255,255,255,.38)"
        return centred(
            "gap:8px;padding:12px 2px",
            pen.icon(name, size=26, colour=ink),
            line(11, label, "color:rgba(255,255,255,.8);max-width:100%"),
        )

    return grid(columns, "padding:0 6px", [tile(*tile_) for tile_ in chosen(pen, count)])


def thin_brightness(pen: Pen, ink: str = "var(--ink)") -> str:
    """A common slider between two glyphs."""
    ends = sample(pen, 2, "brightness", "dark mode", "contrast")
    right = pen.icon(ends[1], size=20, colour=ink) if pen.chance(0.6) else ""
    left = pen.icon(usual(pen, "brightness"), size=20, colour=ink) if pen.chance(0.7) else ""
    auto = pen.checkbox(pen.chance(0.5)) if pen.chance(0.15) else ""
    slider = box("flex:1;min-width:0", pen.slider(pen.random.uniform(0.1, 0.95)))
    return row("gap:14px;padding:10px 20px", left, slider, right, auto)


def thick_brightness(pen: Pen) -> str:
    """A tall filled bar with a glyph inside; the bar is the slider."""
    height = between(pen, 38, 52)
    share = between(pen, 15, 92)
    fill = pen.pick("var(--primary)", "#fff", "#a8c7fa")
    ink = "#333" if fill != "var(--primary)" else "var(--on-primary)"
    glyph = bare(pen.icon("brightness", size=22, colour=ink))
    level = middle(
        f"position:absolute;inset:0 auto 0 0;width:{share}%;background:{fill};"
        "justify-content:flex-start;padding-left:14px;box-sizing:border-box",
        glyph,
    )
    look = (
        f"height:{height}px;border-radius:{pen.pick(26, 26, 16)}px;background:rgba(128,128,128,.3)"
    )
    inner = labelled(
        "slider", "brightness slider", f"{look};position:relative;overflow:hidden", level
    )
    return box(f"padding:10px {pen.pick(14, 18)}px", inner)


def upright_slider(pen: Pen, glyph: str, css: str) -> str:
    """A standing bar, filled from below, with a glyph at its foot."""
    share = between(pen, 15, 90)
    level = box(f"position:absolute;inset:auto 0 0 0;height:{share}%;background:#ffffffe0")
    foot = middle(
        "position:absolute;left:0;right:0;bottom:14px",
        pen.icon(glyph, size=24, colour="#555" if share > 25 else "#fff"),
    )
    look = f"position:relative;overflow:hidden;background:rgba(128,128,128,.35);{css}"
    return labelled("slider", f"{glyph} slider", look, level, foot)


def power_button(pen: Pen, name: str, ground: str, label: str) -> str:
    """A round button of the power menu over its name."""
    side = between(pen, 60, 76)
    return centred(
        "gap:10px;color:#fff", disc(pen, name, side, ground, glyph=0.42), text(13, label)
    )
