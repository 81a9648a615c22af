"""Books: a page, and the shelf."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, grid, lines, row, text
from models.screens.parts.paragraphs import paragraphs
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    bar,
    line,
    moved,
    muted,
    scroll,
    section,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def book(pen: Pen) -> str:
    """A page of a book, its tools hidden or shown."""
    grounds = (
        ("#fbf6e9", "#3b2f20"),
        ("#ffffff", "#1c1c1c"),
        ("#121212", "#b8b8b8"),
        ("#e8f0e4", "#233021"),
    )
    ground, ink = pen.pick(*grounds)
    size, family = (
        between(pen, 15, 22),
        pen.pick("serif,var(--font)", "serif,var(--font)", "inherit"),
    )
    chapter = (
        text(size + 6, pen.title(), "text-align:center;padding:26px 0 20px;flex:none")
        if pen.chance(0.4)
        else ""
    )
    words = _words(pen, size, family)
    foot = row(
        "padding:8px 22px;font-size:.75rem;flex:none;opacity:.65;justify-content:space-between",
        box("", f"{between(pen, 2, 500)}"),
        box("", f"{between(pen, 1, 99)}%"),
    )
    shown = pen.chance(0.5)
    names = _names(pen)
    top = _book_top(pen, shown, names)
    tools = _tools(pen, shown)
    return sheet(
        top,
        scroll(chapter, words, css=f"padding:14px {between(pen, 20, 32)}px"),
        foot if not tools else "",
        tools,
        css=f"background:{ground};color:{ink}",
    )


def _words(pen: Pen, size: int, family: str) -> str:
    return paragraphs(
        pen,
        7,
        size,
        (
            f"font-family:{family};text-align:{pen.pick('justify', 'start')};"
            f"text-indent:{pen.pick('1.4em', '0')}"
        ),
    )


def _book_top(pen: Pen, shown: bool, names: list[str]) -> str:
    return (
        row(
            (
                "gap:22px;padding:0 18px;height:56px;flex:none;background:var(--surface);"
                "color:var(--ink)"
            ),
            pen.icon("back"),
            line(17, pen.title(), "flex:1"),
            *(pen.icon(name) for name in names),
        )
        if shown
        else ""
    )


def _names(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "search",
            "text size",
            "bookmark",
            "list bulleted",
            "more vertical",
            "volume up",
            "brightness",
        ),
        between(pen, 2, 4),
    )


def _tools(pen: Pen, shown: bool) -> str:
    return (
        column(
            "flex:none;background:var(--surface);color:var(--ink);padding:10px 18px 14px;gap:12px",
            row(
                "gap:14px",
                muted(12, "12"),
                box("flex:1;min-width:0", pen.slider(pen.random.random())),
                muted(12, "348"),
            ),
            row(
                "justify-content:space-around",
                *(
                    pen.icon(name, colour="var(--icon)")
                    for name in pen.random.sample(
                        (
                            "list bulleted",
                            "dark mode",
                            "text size",
                            "bookmark",
                            "search",
                            "brightness",
                            "headphones",
                        ),
                        between(pen, 3, 5),
                    )
                ),
            ),
        )
        if shown and pen.chance(0.7)
        else ""
    )


def library(pen: Pen) -> str:
    """Covers of books in rows or a grid, with how far one has read."""
    columns = pen.pick(2, 3, 3)

    reading = _reading(pen)
    shelf = strip(
        *(
            column(
                "width:104px;flex:none;gap:6px",
                pen.image(104, 152, radius=4, name="book"),
                lines(2, 12.5, pen.title()),
            )
            for _ in range(5)
        ),
        css="gap:14px;align-items:flex-start",
    )
    cells = grid(
        columns,
        "gap:18px 14px;padding:10px 16px",
        [_cover(pen, columns) for _ in range(columns * 4)],
    )
    top = pen.app_bar(
        worded(pen, "Library"),
        leading=pen.pick("menu", ""),
        actions=pen.pick(("search", "more vertical"), ("sort", "grid"), ("search", "filter")),
        large=pen.chance(0.3),
    )
    parts = [section(pen), reading, section(pen), shelf] if pen.chance(0.5) else []
    return sheet(
        top,
        scroll(*parts, cells, moved=moved(pen)),
        pen.bottom_bar(places(pen, 4)) if pen.chance(0.7) else "",
    )


def _reading(pen: Pen) -> str:
    return row(
        "gap:16px;padding:10px 16px;flex:none",
        pen.image(84, 122, radius=4, name="book"),
        column(
            "flex:1;gap:7px",
            strong(17, pen.title()),
            muted(13, pen.name()),
            bar(pen.random.random()),
            pen.button(worded(pen, "Continue"), leading=pen.pick("", "book")),
        ),
    )


def _cover(pen: Pen, columns: int) -> str:
    height = {2: 210, 3: 148}[columns]
    mark = pen.pick("download", "check circle", "cloud", "more vertical", "headphones")
    below = row(
        "gap:6px;justify-content:space-between",
        muted(12, f"{between(pen, 0, 100)}%"),
        pen.icon(mark, size=18, colour="var(--ink2)") if pen.chance(0.7) else "",
    )
    return column(
        "gap:6px",
        pen.image("100%", height, radius=4, name="book"),
        lines(2, 13, pen.title()),
        below,
    )


LAYOUTS: tuple[Layout, ...] = (book, library)
