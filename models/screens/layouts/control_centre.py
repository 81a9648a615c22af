"""Control centres of blocks, the volume panel, the power menu."""

from models.screens.parts.chances import between, maybe, say, usual
from models.screens.parts.markup import (
    SHADE,
    body,
    box,
    centred,
    column,
    disc,
    grid,
    immersed,
    line,
    middle,
    page,
    plated,
    row,
    space,
    text,
)
from models.screens.parts.notifications import playing
from models.screens.parts.quick_tiles import power_button, round_tiles, upright_slider
from models.screens.parts.recent_apps import preview
from models.screens.parts.shade_parts import shade_head
from models.screens.parts.strips import icons, plain, some, spread
from models.screens.pen import Layout, Pen

_GLASS_TILE = "border-radius:22px;background:rgba(60,60,68,.55);color:#fff"


def blocks(pen: Pen) -> str:
    """A control centre: big blocks, round tiles, standing sliders over a blurred photo."""
    on = pen.pick("#3482ff", "#fff", "var(--primary)")
    names = some(pen, 4, "wifi, bluetooth, signal, airplane, flashlight, hotspot")
    bigs = [_block(pen, name, on) for name in names]
    upright = "height:158px;border-radius:22px"
    bars = [upright_slider(pen, name, upright) for name in ("brightness", "volume up")]
    top = grid(2, "gap:10px;padding:0 16px", bigs[:2])
    lower = [column("gap:10px", *bigs[2:]), grid(2, "gap:10px", bars)]
    second = grid(2, "gap:10px;padding:10px 16px", lower)
    media = box(f"margin:0 16px 12px;padding:14px;{_GLASS_TILE}", playing(pen))
    tiles = box("color:#fff;--ink:#fff;--surface2:#5a5a64", round_tiles(pen, pen.pick(8, 12), 4))
    order = pen.pick((top, second, tiles), (top, second, media, tiles), (media, second, tiles))
    return page(
        "",
        immersed(pen, "filter:blur(26px) brightness(.6)"),
        shade_head(pen, "#fff"),
        body("gap:4px", *order),
        maybe(pen, 0.5, lambda: centred("padding:10px", pen.icon("edit", size=20, colour="#fff"))),
    )


def _block(pen: Pen, name: str, on: str) -> str:
    """A wide switch with a glyph, a name and a state."""
    active = pen.chance(0.5)
    ground = on if active else "rgba(80,80,90,.55)"
    ink = "#222" if active and on == "#fff" else "#fff"
    state = line(12, say(pen, "On" if active else "Off"), "opacity:.7")
    icon = pen.icon(name)
    if pen.chance(0.5):
        icon = disc(pen, name, 36, "rgba(128,128,128,.3)", ink=ink)
    shape = "height:74px;padding:0 14px;gap:12px;border-radius:20px"
    words = column("flex:1", line(14, pen.title()), state)
    return row(f"{shape};color:{ink};background:{ground}", icon, words)


def rounded_blocks(pen: Pen) -> str:
    """A control centre of square blocks: four round switches, music, sliders, small squares."""
    pool = (
        "rotate, screen share, lock, timer, flashlight, calculator, camera, alarm, qr scan, "
        "record, home, note, accessibility, magic wand"
    )
    smalls = [
        plated(pen, name, 70, _GLASS_TILE, glyph=0.42, colour="#fff")
        for name in some(pen, 12, pool)
    ]
    tall = "aspect-ratio:.46;border-radius:22px"
    sliders = [upright_slider(pen, name, tall) for name in ("brightness", "volume up")]
    square = f"aspect-ratio:1;padding:14px;{_GLASS_TILE}"
    pairs = grid(2, "gap:14px", [box(square, part) for part in (_radios(pen), _music(pen))])
    lower = grid(2, "gap:14px", [grid(2, "gap:14px", smalls[:4]), grid(2, "gap:14px", sliders)])
    rest = grid(4, "gap:14px;justify-items:center", smalls[4:])
    return page(
        "",
        immersed(pen, "filter:blur(28px) brightness(.65)"),
        space(f"height:{between(pen, 10, 60)}px;flex:none"),
        # Wider displays show the same panel in their middle.
        body(
            "gap:14px;padding:0 26px;width:100%;max-width:420px;margin:0 auto", pairs, lower, rest
        ),
    )


def _radios(pen: Pen) -> str:
    names = some(pen, 4, "airplane, signal, wifi, bluetooth, hotspot, share")
    off = "rgba(255,255,255,.2)"
    grounds = (
        ground if pen.chance(0.6) else off
        for ground in ("#34c759", "#0a84ff", "#ff9500", "#5e5ce6")
    )
    cells = [disc(pen, name, 54, ground) for name, ground in zip(names, grounds, strict=True)]
    return grid(2, "gap:12px;place-items:center;align-content:center;height:100%", cells)


def _music(pen: Pen) -> str:
    keys = icons(pen, ("rewind", pen.pick("play", "pause"), "fast forward"), 26)
    return column(
        "height:100%;justify-content:center",
        line(14, pen.title(), "font-weight:600"),
        line(12, pen.name(), "opacity:.7"),
        spread("padding-top:14px", keys),
    )


def volume_panel(pen: Pen) -> str:
    """An app's page with the volume panel at its side."""
    names = some(pen, pen.pick(1, 3, 4), "volume up, bell, alarm, call, music")
    shape = "width:44px;height:190px;border-radius:22px"
    bars = (upright_slider(pen, name or "volume up", shape) for name in names)
    mode = pen.pick("bell", "phone vibrate", "bell off")
    panel = centred(
        "position:absolute;right:12px;top:18%;gap:14px;padding:14px 12px;border-radius:30px;"
        "background:var(--surface);color:var(--ink);box-shadow:0 4px 22px rgba(0,0,0,.4)",
        disc(pen, mode, 42, "var(--primary)", ink="var(--on-primary)"),
        row("gap:12px", *bars),
        pen.icon(pen.pick("more horizontal", "tune", "settings"), size=22),
        maybe(pen, 0.4, lambda: pen.icon("subtitles", size=20)),
    )
    return plain(box("flex:1;min-height:0;zoom:1.7", preview(pen)), panel)


def power_menu(pen: Pen) -> str:
    """Round buttons over a darkened page: power off, restart, emergency."""
    buttons = [
        power_button(pen, usual(pen, name, 0.75), ground, say(pen, label))
        for name, label, ground in (
            ("power", "Power off", pen.pick("#e53935", "#fff3")),
            ("refresh", "Restart", pen.pick("#2e7d32", "#fff3")),
            ("medical", "Emergency", pen.pick("#c62828", "#fff3")),
            ("lock", "Lockdown", "#fff3"),
            ("screenshot", "Screenshot", "#fff3"),
        )[: between(pen, 2, 5)]
    ]
    columns = pen.pick(1, 2)
    arranged = grid(columns, "gap:30px 46px", buttons)
    cards = maybe(pen, 0.3, lambda: text(14, pen.title(), f"color:#fff;padding-top:40px;{SHADE}"))
    return page(
        "",
        immersed(pen, "filter:blur(20px) brightness(.4)"),
        middle("flex:1;flex-direction:column", arranged, cards),
    )


LAYOUTS: tuple[Layout, ...] = (blocks, rounded_blocks, volume_panel, power_menu)
