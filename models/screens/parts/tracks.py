"""Rows and covers of music; the bar of what is playing."""

from models.screens.parts.chances import between, duration, many, maybe, say, usual
from models.screens.parts.markup import box, column, line, row, text
from models.screens.parts.strips import MUTED, icons, overflowing, pinned_at, primary_disc, some
from models.screens.parts.topics import artist, song
from models.screens.pen import Pen


def track_row(
    pen: Pen, *, number: int = 0, art: int = 46, tail: str = "more vertical", current: bool = False
) -> str:
    """One piece of music: a cover or a number, its name, who plays it."""
    lead = text(14, str(number), f"width:24px;text-align:center;flex:none;{MUTED}")
    if not number:
        lead = pen.image(art, art, radius=pen.pick(0, 4, 8), name="album cover")
    ink = "color:var(--primary);font-weight:600" if current else ""
    name = pen.pick("download", "check circle", "heart", "")
    mark = maybe(pen, 0.12, lambda: pen.icon(name, size=14, colour="var(--ink2)"))
    plate = "font-size:9px;padding:1px 4px;border-radius:2px;background:var(--ink3);flex:none"
    below = row(
        "gap:5px", mark, maybe(pen, 0.1, lambda: box(plate, "E")), line(13, artist(pen), MUTED)
    )
    words = column("flex:1;gap:2px", line(15.5, song(pen), ink), below)
    wave = pen.icon("equalizer", size=20, colour="var(--primary)") if current else ""
    time = maybe(pen, 0.3, lambda: text(12.5, duration(pen, 6), MUTED))
    end = pen.icon(tail, size=21, colour="var(--ink2)") if tail else ""
    return row("gap:14px;padding:7px 16px", lead, words, wave, time, end)


def mini_player(pen: Pen) -> str:
    """The bar of what is playing, above the tabs."""
    keys = some(pen, pen.pick(0, 1), "cast, heart, add circle")
    keys.append(usual(pen, pen.pick("play", "pause"), 0.85))
    keys += [usual(pen, "skip next", 0.8)] if pen.chance(0.6) else []
    keys += ["close"] if pen.chance(0.15) else []
    ground = "background:var(--surface2);color:var(--ink)"
    if pen.chance(0.45):
        hue = pen.random.randrange(360)
        ground = f"background:hsl({hue} 30% 28%);color:#fff;margin:0 8px 6px;border-radius:8px"
    share = between(pen, 4, 96)
    line_ = f"position:absolute;left:0;bottom:0;height:2px;width:{share}%;background:currentColor"
    name = line(14, song(pen), "font-weight:600")
    return row(
        f"position:relative;overflow:hidden;flex:none;gap:12px;padding:7px 14px 7px 8px;{ground}",
        pen.image(42, 42, radius=pen.pick(0, 4, 8, 21), name="album cover"),
        column("flex:1;gap:1px", name, line(12, artist(pen), "opacity:.75")),
        row("gap:18px", icons(pen, keys, 26)),
        box(line_),
    )


def cover_card(pen: Pen, side: int) -> str:
    """An album, a playlist or an artist of a sideways strip."""
    art = pen.image(side, side, radius=pen.pick(4, 8, 12), name="album cover")
    play = pinned_at("right:7px;bottom:7px", primary_disc(pen, "play", 34, 0.6))
    return column(
        f"width:{side}px;flex:none;gap:4px",
        box("position:relative", art, maybe(pen, 0.2, lambda: play)),
        line(13.5, song(pen), "font-weight:500;padding-top:2px"),
        line(12, artist(pen), MUTED),
    )


def shelf(pen: Pen, title: str, side: int) -> str:
    """A titled strip of covers."""
    more = pen.pick(pen.icon("forward", size=18), text(12.5, say(pen, "More"), MUTED), "")
    head = row("padding:14px 16px 4px", line(19, title, "font-weight:700;flex:1"), more)
    covers = many(5, lambda: cover_card(pen, side))
    return box("flex:none", head, overflowing("gap:14px;align-items:flex-start", covers))
