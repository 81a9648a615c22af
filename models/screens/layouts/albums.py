"""Albums."""

from models.screens.parts.chances import between, many, maybe, say, usual
from models.screens.parts.gallery_parts import gallery_tabs
from models.screens.parts.markup import body, box, column, grid, line, row, text
from models.screens.parts.strips import EDGED, MUTED, pinned_at, plain, titled_bar
from models.screens.pen import Layout, Pen

_WAYS = (("heart", "Favourites"), ("delete", "Bin"), ("archive", "Archive"), ("lock", "Locked"))


def albums(pen: Pen) -> str:
    """Albums as covers with names and counts."""
    columns, radius = pen.pick(2, 2, 3, 4), pen.pick(0, 4, 10, 18)
    plate = "gap:12px;padding:13px 16px;border-radius:14px;background:var(--surface2)"
    ways = (
        row(plate, pen.icon(usual(pen, name, 0.6), size=22), line(14, say(pen, label)))
        for name, label in _WAYS
    )
    covers = [_album(pen, radius) for _ in range(columns * 3)]
    look = "font-weight:700;padding:14px 16px 8px"
    title = maybe(pen, 0.4, lambda: line(20, say(pen, "Albums"), look))
    pool = "search, more vertical, camera, add, sort, grid, list bulleted"
    return plain(
        titled_bar(pen, "Albums", 3, pool, "", "menu", "back"),
        body(
            "",
            maybe(pen, 0.5, lambda: grid(2, "gap:10px;padding:8px 14px 4px;flex:none", ways)),
            title,
            grid(columns, "gap:14px 12px;padding:6px 14px 14px;flex:none", covers),
            maybe(pen, 0.4, lambda: many(between(pen, 3, 5), lambda: _kind(pen))),
        ),
        gallery_tabs(pen),
    )


def _album(pen: Pen, radius: int) -> str:
    glyph = maybe(pen, 0.12, lambda: pen.icon("", size=18, colour="#fff"))
    mark = pinned_at("left:8px;bottom:8px", glyph)
    picture = pen.image("100%", "100%", radius=radius)
    cover = box("position:relative;aspect-ratio:1", picture, mark)
    name = line(14, pen.title(), "padding-top:5px;font-weight:500")
    return column("gap:2px", cover, name, line(12, pen.number(), MUTED))


def _kind(pen: Pen) -> str:
    return row(
        f"gap:18px;padding:11px 16px;{EDGED}",
        pen.icon("", size=23, colour="var(--primary)"),
        line(16, pen.title(), "flex:1"),
        text(14, pen.number(), MUTED),
        pen.icon("forward", size=15, colour="var(--ink3)"),
    )


LAYOUTS: tuple[Layout, ...] = (albums,)
