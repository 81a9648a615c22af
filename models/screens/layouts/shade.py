"""The notification shade as vendors draw it."""

from models.screens.parts.chances import between, many, maybe, sample, say
from models.screens.parts.markup import SHADE, body, box, immersed, line, page, row, space
from models.screens.parts.notifications import list_foot, notification_list, section
from models.screens.parts.quick_tiles import (
    pill_tiles,
    plain_tiles,
    round_tiles,
    thick_brightness,
    thin_brightness,
)
from models.screens.parts.shade_parts import shade_dots, shade_handle, shade_head
from models.screens.pen import Layout, Pen


def pill_shade(pen: Pen) -> str:
    """Wide tiles over the notifications."""
    count = pen.pick(2, 4, 4, 6, 8)
    slider = pen.pick(thick_brightness, thick_brightness, thin_brightness)(pen)
    tiles = pill_tiles(pen, count)
    parts = (slider, tiles) if pen.chance(0.5) else (tiles, slider)
    if count == 2:
        parts = (tiles, "")
    return page(
        "background:var(--bg);color:var(--ink)",
        shade_head(pen),
        *parts,
        maybe(pen, 0.4, lambda: shade_dots(pen)),
        body("padding-top:12px", notification_list(pen, 6)),
        maybe(pen, 0.6, lambda: list_foot(pen)),
    )


def round_shade(pen: Pen) -> str:
    """Round tiles in a panel; the notifications below, or more tiles."""
    columns = pen.pick(4, 4, 5, 6)
    rows = pen.pick(1, 2, 3)
    labels = columns < 6 and pen.chance(0.85)
    panel = "background:var(--surface);padding-bottom:8px;border-radius:0 0 28px 28px;flex:none"
    slider = pen.pick(thick_brightness, thin_brightness)(pen)
    pill = "flex:1;padding:10px;border-radius:18px;background:var(--surface2);text-align:center"
    pair = (say(pen, label) for label in ("Device control", "Media output"))
    devices = row("gap:10px;padding:6px 16px", *(box(pill, line(13, name)) for name in pair))
    quick = box(
        panel,
        shade_head(pen),
        maybe(pen, 0.3, lambda: slider),
        round_tiles(pen, columns * rows, columns, labels=labels),
        space("height:8px"),
        maybe(pen, 0.6, lambda: thin_brightness(pen)),
        maybe(pen, 0.25, lambda: devices),
        shade_handle(pen),
    )
    notes = notification_list(pen, 6)
    top = maybe(
        pen, 0.4, lambda: section(pen, pen.pick("Notifications", "Silent", "Conversations"))
    )
    return page(
        "background:var(--bg);color:var(--ink)",
        quick,
        body("padding-top:10px", top, notes),
        maybe(pen, 0.5, lambda: list_foot(pen)),
    )


def full_quick_settings(pen: Pen) -> str:
    """All tiles, on the whole page."""
    columns = pen.pick(3, 4, 4)
    tiles = pill_tiles(pen, pen.pick(10, 12))
    if pen.chance(0.5):
        tiles = round_tiles(pen, columns * pen.pick(4, 5), columns)
    sliders = thick_brightness(pen) if pen.chance(0.6) else thin_brightness(pen)
    foot = row(
        "padding:14px 22px;gap:22px;flex:none",
        line(12, pen.title(), "flex:1;opacity:.7"),
        *(
            pen.icon(name, size=20)
            for name in sample(pen, 3, "edit", "power", "settings", "person")
        ),
    )
    return page(
        "background:var(--bg);color:var(--ink)",
        shade_head(pen),
        maybe(pen, 0.5, lambda: sliders),
        body("padding-top:10px", tiles, shade_dots(pen)),
        maybe(pen, 0.5, lambda: thick_brightness(pen)),
        maybe(pen, 0.5, lambda: foot),
    )


def classic_shade(pen: Pen) -> str:
    """A dark panel of bare glyphs over white notifications."""
    ground = pen.pick("#263238", "#37474f", "#1f1f1f", "#000", "#0d2a33", "#424242")
    columns = pen.pick(3, 4, 5)
    panel = box(
        f"background:{ground};flex:none;padding-bottom:8px;box-shadow:0 2px 8px rgba(0,0,0,.4)",
        shade_head(pen, "#fff"),
        maybe(pen, 0.7, lambda: thin_brightness(pen, "#fff")),
        plain_tiles(pen, columns * pen.pick(2, 3), columns),
    )
    dimmed = f"background:{pen.pick('#000', '#111', '#2b2b2b')};opacity:.75"
    behind = box(f"position:fixed;inset:0;z-index:-1;{dimmed}")
    return page(
        "",
        immersed(pen),
        behind,
        panel,
        body("padding-top:6px", notification_list(pen, between(pen, 2, 5))),
    )


def notifications(pen: Pen) -> str:
    """Only notifications, on a plain ground or over a photo."""
    photo = pen.chance(0.4)
    large = line(
        pen.pick(24, 34),
        say(pen, "Notifications"),
        f"padding:24px 20px 14px;{SHADE if photo else ''}",
    )
    strip = row(
        "justify-content:space-around;padding:14px 8px;flex:none",
        many(pen.pick(5, 6), lambda: pen.icon("", size=22)),
    )
    return page(
        "color:#fff" if photo else "background:var(--bg);color:var(--ink)",
        immersed(pen, "filter:brightness(.75)") if photo else "",
        pen.pick(shade_head(pen, "inherit"), large, strip),
        section(pen, pen.pick("Alerting", "Today", "Conversations")) if pen.chance(0.5) else "",
        body("", notification_list(pen, 4), section(pen, "Silent"), notification_list(pen, 4)),
        maybe(pen, 0.6, lambda: list_foot(pen)),
    )


LAYOUTS: tuple[Layout, ...] = (
    pill_shade,
    round_shade,
    full_quick_settings,
    classic_shade,
    notifications,
)
