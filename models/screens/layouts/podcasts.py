"""Podcasts and audiobooks."""

from models.screens.parts.chances import between, duration, many, maybe, say, usual
from models.screens.parts.markup import body, box, column, line, lines, row, space
from models.screens.parts.player_parts import music_bar, music_feet
from models.screens.parts.strips import EDGED, MUTED, plain, some_icons, spread, titled_bar
from models.screens.parts.topics import artist, song, video
from models.screens.pen import Layout, Pen


def podcast(pen: Pen) -> str:
    """A podcast's page: what it is, and its episodes with buttons."""
    score = f"{between(pen, 31, 50) / 10} ({pen.number()})"
    words = column(
        "flex:1;gap:5px",
        lines(2, 20, song(pen), "font-weight:700"),
        line(14, artist(pen), MUTED),
        row("gap:5px;font-size:13px", pen.icon("star", size=15), score),
    )
    cover = pen.image(104, 104, radius=14, name="podcast cover")
    name, lead = say(pen, pen.pick("Follow", "Subscribed")), pen.pick("", "add", "check")
    pool = "bell, settings, share, download, more vertical"
    follow = row(
        "gap:14px;padding:0 16px 12px",
        pen.button(name, filled=pen.chance(0.5), leading=lead),
        some_icons(pen, pen.pick(1, 2, 3), pool, 22),
    )
    about = maybe(pen, 0.6, lambda: lines(3, 14, pen.paragraph(3), "padding:0 16px 12px"))
    head = row("gap:16px;padding:6px 16px 12px", cover, words)
    top = box("flex:none", head, follow, about)
    return plain(music_bar(pen), body("", top, many(6, lambda: _episode(pen))), music_feet(pen))


def _episode(pen: Pen) -> str:
    name = pen.pick("play", "pause", "play circle")
    pill = "gap:7px;border-radius:17px;padding:6px 13px;font-size:13px;color:var(--ink)"
    length = row(
        f"{pill};border:1px solid var(--ink3)",
        pen.icon(name, size=18, colour="var(--primary)"),
        f"{between(pen, 8, 95)} min",
    )
    pool = "playlist add, download, share, check circle, bookmark"
    glyphs = some_icons(pen, between(pen, 1, 3), pool, 21)
    more = maybe(pen, 0.6, lambda: pen.icon("more vertical", size=20))
    return column(
        f"gap:3px;padding:12px 16px;flex:none;{EDGED}",
        line(12, pen.date(), MUTED),
        lines(2, 15.5, video(pen), "font-weight:600"),
        lines(2, 13.5, pen.paragraph(2), MUTED),
        row(f"gap:18px;padding-top:9px;{MUTED}", length, glyphs, space(), more),
    )


def book_player(pen: Pen) -> str:
    """A list of chapters over a player's bar, as for audiobooks."""
    words = column("flex:1", line(16, song(pen), "font-weight:600"), line(13, artist(pen), MUTED))
    cover = pen.image(56, 74, radius=6, name="book cover")
    sizes = {"speed": 24, "replay 10": 30, "": 54, "forward 10": 30, "dark mode": 24}
    play = pen.pick("play circle", "pause circle")
    keys = (pen.icon(usual(pen, name or play, 0.8), size=size) for name, size in sizes.items())
    plate = "background:var(--surface);border-radius:20px 20px 0 0;padding:14px 18px 4px"
    card = box(
        f"flex:none;{plate};box-shadow:0 -2px 12px rgba(0,0,0,.12)",
        row("gap:14px;padding-bottom:8px", cover, words, pen.icon("bookmark")),
        pen.slider(pen.random.random()),
        spread("padding:8px 10px 14px", *keys),
    )
    bar = titled_bar(pen, "Chapters", 2, "cast, share, more vertical, timer")
    return plain(bar, body("", many(12, lambda: _chapter(pen))), card)


def _chapter(pen: Pen) -> str:
    name = pen.pick("play circle", "check circle", "download", "")
    words = column("flex:1", line(15.5, pen.title()), line(13, duration(pen), MUTED))
    more = maybe(pen, 0.3, lambda: pen.icon("more horizontal", size=20))
    return row("gap:16px;padding:12px 18px", pen.icon(name, colour="var(--primary)"), words, more)


LAYOUTS: tuple[Layout, ...] = (podcast, book_player)
