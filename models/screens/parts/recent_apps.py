"""Small pictures of apps' pages, for cards of recent apps."""

from collections.abc import Callable

from models.screens.parts.chances import between, colour, many
from models.screens.parts.markup import box, column, grid, line, lines, row, space
from models.screens.pen import Pen


def preview(pen: Pen) -> str:
    """An app's page at about half its size."""
    ground = pen.pick("#fff", "#f4f4f8", "#111418", "#1c1b1f", "var(--bg)")
    ink = "#e6e6e6" if ground in {"#111418", "#1c1b1f"} else "#222"
    if ground == "var(--bg)":
        ink = "var(--ink)"
    kind: Callable[[Pen], str] = pen.pick(_list, _photos, _article, _talk, _tiles)
    bar = pen.pick("transparent", "transparent", colour(pen))
    head = row(
        f"flex:none;height:38px;padding:0 10px;gap:10px;background:{bar}",
        pen.icon(pen.pick("menu", "back", ""), size=15),
        line(12, pen.title(), "flex:1;font-weight:600"),
        pen.icon("", size=15),
        pen.icon("more vertical", size=15) if pen.chance(0.6) else "",
    )
    foot = row(
        "flex:none;height:38px;justify-content:space-around",
        many(between(pen, 3, 5), lambda: pen.icon("", size=16)),
    )
    return column(
        f"height:100%;background:{ground};color:{ink};overflow:hidden",
        head,
        box("flex:1;min-height:0;overflow:hidden;padding:4px 10px", kind(pen)),
        foot if pen.chance(0.5) else "",
    )


def _list(pen: Pen) -> str:
    faces = pen.chance(0.5)

    def one() -> str:
        lead = pen.avatar(24) if faces else pen.icon("", size=15)
        words = column("flex:1", line(10, pen.title()), line(8, pen.sentence(), "opacity:.6"))
        end = pen.icon("", size=11) if pen.chance(0.2) else ""
        return row("gap:10px;padding:6px 0", lead, words, end)

    return many(14, one)


def _photos(pen: Pen) -> str:
    cells = [pen.image("100%", "64px", radius=pen.pick(0, 4)) for _ in range(18)]
    return grid(3, "gap:3px", cells)


def _article(pen: Pen) -> str:
    return (
        pen.image("100%", "96px", radius=6)
        + line(14, pen.title(), "font-weight:700;padding:8px 0 4px")
        + lines(30, 9, pen.paragraph(12), "line-height:1.5;opacity:.85")
    )


def _talk(pen: Pen) -> str:
    def bubble() -> str:
        mine = pen.chance(0.5)
        ground = "var(--primary);color:var(--on-primary)" if mine else "rgba(128,128,128,.22)"
        side = "margin-left:auto" if mine else ""
        look = f"max-width:70%;width:fit-content;border-radius:9px;padding:4px 8px;{side}"
        return lines(2, 9, pen.sentence(), f"{look};margin-bottom:5px;background:{ground}")

    return many(12, bubble)


def _tiles(pen: Pen) -> str:
    cells = [
        column(
            "gap:5px;padding:9px;border-radius:9px;background:rgba(128,128,128,.14)",
            pen.icon("", size=17),
            line(9, pen.title()),
        )
        for _ in range(12)
    ]
    return grid(2, "gap:7px", cells)


def titled_card(pen: Pen, *, closes: bool) -> str:
    """A recent app as old phones show it: a bar with its icon and name over its page."""
    head = row(
        "flex:none;height:40px;padding:0 12px;gap:10px;background:var(--surface2);color:var(--ink)",
        pen.app_icon(22),
        line(14, pen.title(), "flex:1"),
        pen.icon("close", size=18) if closes else space(),
    )
    return column("height:100%", head, box("flex:1;min-height:0", preview(pen)), "")
