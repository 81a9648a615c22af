"""Albums and playlists."""

from models.screens.parts.chances import between, colour, maybe, say, usual
from models.screens.parts.markup import SHADE, body, box, centred, column, line, lines, row, space
from models.screens.parts.player_parts import music_bar, music_feet
from models.screens.parts.strips import MUTED, plain, primary_disc, some_icons
from models.screens.parts.topics import artist, song
from models.screens.parts.tracks import track_row
from models.screens.pen import Layout, Pen


def album(pen: Pen) -> str:
    """An album or a playlist: its cover, its buttons, its tracks."""
    numbered = pen.chance(0.35)
    art = pen.pick(40, 46, 52)
    tail = pen.pick("more vertical", "more vertical", "more horizontal", "heart", "")
    chosen = between(pen, 0, 9)
    rows = (
        track_row(pen, number=at + 1 if numbered else 0, art=art, tail=tail, current=at == chosen)
        for at in range(12)
    )
    head = pen.pick(_wide_head, _beside_head, _middle_head)(pen)
    inside = body("", box("flex:none", head), _buttons(pen), *rows)
    return plain(inside, music_feet(pen))


def _wide_head(pen: Pen) -> str:
    words = box(
        f"position:absolute;left:16px;right:16px;bottom:14px;color:#fff;{SHADE}",
        line(30, song(pen), "font-weight:700"),
        line(14, f"{artist(pen)} · {between(pen, 1998, 2025)}"),
    )
    bar = box("position:absolute;left:0;right:0;top:0", music_bar(pen, "#fff"))
    cover = pen.image("100%", between(pen, 220, 290), name="album cover")
    return box("position:relative", cover, bar, words)


def _beside_head(pen: Pen) -> str:
    count = f"{between(pen, 6, 80)} {say(pen, 'songs')} · {between(pen, 1, 4)} h"
    words = column(
        "flex:1;gap:4px",
        lines(2, 20, song(pen), "font-weight:700"),
        line(14, artist(pen), "color:var(--primary)"),
        line(12.5, count, MUTED),
    )
    cover = pen.image(120, 120, radius=pen.pick(4, 8, 12), name="album cover")
    return music_bar(pen) + row("gap:16px;padding:4px 16px 12px", cover, words)


def _middle_head(pen: Pen) -> str:
    side = between(pen, 150, 210)
    tint = f"background:linear-gradient({colour(pen, 40, 50)},transparent)"
    cover = pen.image(side, side, radius=pen.pick(4, 8, 16), name="album cover")
    words = column(
        "gap:4px;padding:14px 16px 4px;width:100%",
        line(23, song(pen), "font-weight:700"),
        row("gap:8px", pen.avatar(22), line(13.5, artist(pen), "font-weight:600")),
        line(12.5, pen.sentence(), MUTED),
    )
    return box(tint if pen.chance(0.6) else "", music_bar(pen), centred("", cover, words))


def _buttons(pen: Pen) -> str:
    """Two wide buttons, or glyphs and a disc."""
    if pen.chance(0.35):
        shape = "flex:1;gap:8px;justify-content:center;padding:11px;border-radius:11px"
        full = "background:var(--primary);color:var(--on-primary)"
        quiet = "background:var(--surface2);color:var(--primary)"
        pair = (
            row(f"{shape};font-weight:600;{look}", pen.icon(name, size=20), say(pen, label))
            for name, label, look in (("play", "Play", full), ("shuffle", "Shuffle", quiet))
        )
        return row("gap:12px;padding:8px 16px;flex:none", *pair)
    pool = "heart, download, more vertical, share, person add, check circle, add"
    glyphs = some_icons(pen, between(pen, 2, 4), pool, 24, "var(--ink2)")
    play = primary_disc(pen, usual(pen, "play", 0.9), between(pen, 46, 58), 0.52)
    shuffle = maybe(pen, 0.6, lambda: pen.icon("shuffle"))
    return row("gap:22px;padding:6px 16px 10px;flex:none", glyphs, space(), shuffle, play)


LAYOUTS: tuple[Layout, ...] = (album,)
