"""What to hear next, and all songs."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.markup import body, grid, line, lines, row, text
from models.screens.parts.player_parts import music_feet
from models.screens.parts.strips import MUTED, overflowing, pills, plain, some_icons, titled_bar
from models.screens.parts.topics import song
from models.screens.parts.tracks import shelf, track_row
from models.screens.pen import Layout, Pen

_SHELVES = (
    *("Made for you", "Recently played", "New releases", "Popular albums", "Charts"),
    "Your favourite artists",
)
_KINDS = ("All", "Music", "Podcasts", "Audiobooks", "Radio")
_TABS = ("Songs", "Albums", "Artists", "Playlists", "Folders", "Genres")


def music_home(pen: Pen) -> str:
    """Shelves of covers, small cards of what was heard last."""
    hello = say(pen, pen.pick("Good evening", "Listen now", "Home"))
    pool = "bell, history, settings, search, cast"
    head = row(
        "padding:14px 16px 10px;gap:20px;flex:none",
        maybe(pen, 0.4, lambda: pen.avatar(32)),
        line(pen.pick(20, 24, 30), hello, "font-weight:700;flex:1"),
        some_icons(pen, between(pen, 1, 3), pool),
    )
    cells = [_card(pen) for _ in range(pen.pick(4, 6, 8))]
    cards = grid(2, "gap:8px;padding:6px 16px;flex:none", cells)
    titles = pen.random.sample(_SHELVES, 3)
    shelves = (shelf(pen, say(pen, title), between(pen, 110, 170)) for title in titles)
    chosen = pen.pick(-1, 0)
    return plain(
        head,
        maybe(pen, 0.4, lambda: pills(pen, _KINDS, chosen=chosen)),
        body("", maybe(pen, 0.6, lambda: cards), *shelves),
        music_feet(pen),
    )


def _card(pen: Pen) -> str:
    name = lines(2, 13, song(pen), "font-weight:600;flex:1")
    more = maybe(pen, 0.15, lambda: pen.icon("more vertical", size=18))
    shape = "border-radius:5px;overflow:hidden;background:var(--surface2);gap:10px"
    return row(shape, pen.image(54, 54, name="album cover"), name, more)


def songs(pen: Pen) -> str:
    """All songs on the phone, in an ordered list."""
    tail = pen.pick("more vertical", "more vertical", "more horizontal", "play circle", "")
    size = pen.pick(15, 15, 17, 19)

    def tab(index: int, label: str) -> str:
        ink = "var(--ink2)" if index else "var(--primary)"
        return text(size, say(pen, label), f"flex:none;font-weight:600;color:{ink}")

    tabs = overflowing("gap:22px;padding:4px 16px 10px", *(tab(*pair) for pair in enumerate(_TABS)))
    lead = pen.icon(pen.pick("shuffle", "play circle"), size=22, colour="var(--primary)")
    sort = row(
        f"gap:10px;padding:6px 16px;flex:none;{MUTED}",
        lead,
        line(14, f"{between(pen, 20, 900)} {say(pen, 'songs')}", "flex:1"),
        pen.icon(pen.pick("sort", "sort az", "filter"), size=20),
        maybe(pen, 0.5, lambda: pen.icon("checklist", size=20)),
    )
    pool = "search, more vertical, equalizer, settings"
    rows = (track_row(pen, art=44, tail=tail, current=index == 2) for index in range(13))
    return plain(
        titled_bar(pen, "Music", 3, pool, "menu", "back", ""),
        maybe(pen, 0.7, lambda: tabs),
        sort,
        body("", *rows),
        music_feet(pen),
    )


LAYOUTS: tuple[Layout, ...] = (music_home, songs)
