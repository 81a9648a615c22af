"""What is playing: covers, titles, seek bars and buttons, as players arrange them."""

from models.screens.parts.chances import between, colour, many, maybe, say
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    immersed,
    line,
    middle,
    page,
    row,
    see_through,
    space,
    text,
)
from models.screens.parts.playing_keys import (
    playing_foot,
    playing_keys,
    playing_seek,
    playing_title,
)
from models.screens.parts.strips import head_row, plain, some_icons
from models.screens.parts.topics import song
from models.screens.parts.tracks import mini_player, track_row
from models.screens.pen import Layout, Pen

_RECORD = "repeating-radial-gradient(#111 0 3px,#1c1c1c 3px 5px)"


def _ground(pen: Pen) -> tuple[str, str]:
    kind = pen.random.random()
    if kind < 0.3:
        return immersed(pen, "filter:blur(30px) brightness(.55)", "album cover"), "#fff"
    whole = "position:fixed;inset:0;z-index:-1;background:"
    if kind < 0.55:
        hue = pen.random.randrange(360)
        look = f"linear-gradient(hsl({hue} 40% 38%),hsl({hue} 30% 12%))"
        return see_through() + box(whole + look), "#fff"
    return box(f"{whole}var(--bg)"), "var(--ink)"


def now_playing(pen: Pen) -> str:
    """The whole page of what is playing."""
    behind, ink = _ground(pen)
    order = [playing_title(pen, ink), playing_seek(pen), playing_keys(pen, ink)]
    if pen.chance(0.15):
        order.reverse()
    gaps = f"gap:{between(pen, 8, 20)}px;padding:0 {between(pen, 16, 28)}px 10px"
    return page(
        f"color:{ink}",
        behind,
        _bar(pen, ink),
        _art(pen),
        column(f"flex:none;{gaps}", *order),
        playing_foot(pen, ink),
        maybe(pen, 0.15, lambda: _lyrics(pen)),
        space(f"height:{between(pen, 4, 20)}px;flex:none"),
    )


def _bar(pen: Pen, ink: str) -> str:
    left = pen.icon(pen.pick("expand more", "expand more", "back", "close"), colour=ink)
    pool = "more vertical, cast, share, playlist, more horizontal, alarm"
    right = row("gap:18px", some_icons(pen, pen.pick(1, 1, 2), pool, 24, ink))
    small = "opacity:.75;letter-spacing:1px"
    source = centred(
        "flex:1",
        line(11, say(pen, "Playing from album").upper(), small),
        line(13.5, song(pen), "font-weight:600"),
    )
    middle_ = source if pen.chance(0.7) else space()
    return row("gap:16px;padding:10px 18px;flex:none", left, middle_, right)


def _lyrics(pen: Pen) -> str:
    head = line(14, say(pen, "Lyrics"), "font-weight:700;flex:1")
    big = "font-weight:700;padding-top:8px;max-height:80px;overflow:hidden"
    shape = "margin:14px 18px 0;border-radius:14px;padding:14px 16px;color:#fff;flex:none"
    return box(
        f"{shape};background:{colour(pen, 45, 40)}",
        row("", head, pen.icon("fullscreen", size=18)),
        text(19, pen.paragraph(2), big),
    )


def _cover(pen: Pen, css: str) -> str:
    return box(f"aspect-ratio:1;overflow:hidden;{css}", pen.image("100%", "100%", 0, "album cover"))


def _art(pen: Pen) -> str:
    """A cover that takes what height there is."""
    kind = pen.random.random()
    room = "flex:1;min-height:0;padding:14px 0"
    size = f"height:100%;max-width:{between(pen, 68, 92)}%"
    if kind < 0.15:
        picture = pen.image("100%", "100%", "50%", "album cover")
        disc_ = f"aspect-ratio:1;border-radius:50%;padding:22px;background:{_RECORD}"
        return middle(room, box(f"{size};{disc_}", picture))
    if kind < 0.25:
        words = (
            text(19, pen.sentence(), f"font-weight:600;opacity:{1 if index == 2 else 0.45}")
            for index in range(5)
        )
        return middle(f"{room};padding:18px 24px", column("gap:12px;text-align:center", *words))
    if kind < 0.35:
        peek = "height:86%;flex:none;border-radius:12px;opacity:.75"
        main = _cover(pen, "height:100%;flex:none;max-width:76%;border-radius:14px")
        parts = (_cover(pen, peek), main, _cover(pen, peek))
        return middle(f"{room};gap:16px;overflow:hidden", *parts)
    drop = f"box-shadow:0 8px 30px rgba(0,0,0,.35);border-radius:{pen.pick(4, 8, 16, 24)}px"
    return middle(room, _cover(pen, f"{size};max-height:100%;{drop}"))


def queue(pen: Pen) -> str:
    """What comes next, with handles to drag."""
    tail = pen.pick("drag handle", "drag handle", "more vertical", "close", "remove circle")
    boxes = pen.chance(0.2)

    def following() -> str:
        mark = box("padding-left:16px", pen.radio(pen.chance(0.2))) if boxes else ""
        return row("", mark, box("flex:1;min-width:0", track_row(pen, tail=tail)))

    pool = "shuffle, repeat, delete sweep, playlist add, save"
    head = head_row(
        pen.icon(pen.pick("expand more", "close", "back")),
        line(17, say(pen, "Queue"), "flex:1;font-weight:600"),
        some_icons(pen, pen.pick(1, 2), pool),
    )
    title = line(15, say(pen, "Next from your library"), "padding:14px 16px 4px;font-weight:700")
    foot = mini_player(pen)
    if pen.chance(0.6):
        keys = playing_seek(pen) + playing_keys(pen, "var(--ink)")
        foot = box("padding:8px 20px 14px;flex:none", keys)
    now = track_row(pen, current=True, tail="")
    return plain(head, body("", now, title, many(12, following)), foot)


LAYOUTS: tuple[Layout, ...] = (now_playing, queue)
