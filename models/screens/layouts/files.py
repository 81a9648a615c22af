"""File managers: lists and grids of folders and files."""

from models.screens.parts.chances import between, usual
from models.screens.parts.file_glyphs import KINDS, folder, glyph_of, selection_bar, way
from models.screens.parts.markup import box, centred, divider, grid, lines, row
from models.screens.parts.stories import FILES, FOLDERS, called
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    card,
    chip,
    entry,
    line,
    moved,
    muted,
    scroll,
    sheet,
    strip,
)
from models.screens.pen import Layout, Pen


def file_list(pen: Pen) -> str:
    """Folders and files in rows, perhaps some of them ticked."""
    look, side = pen.pick("mono", "plain", "plate", "tint", "colour"), between(pen, 34, 44)
    ticking = pen.chance(0.3)
    end = pen.pick("more vertical", "info", "forward", "date", "star", "none")

    pad, rule = (
        between(pen, 7, 11),
        divider(f"margin-left:{side + 32}px") if pen.chance(0.35) else "",
    )
    listed = "".join(
        _one(pen, side, look, ticking, end, pad, rule, True) for _ in range(between(pen, 2, 7))
    ) + "".join(_one(pen, side, look, ticking, end, pad, rule, False) for _ in range(9))
    top = _file_list_top(pen, ticking)
    order = row(
        "gap:8px;padding:8px 16px;flex:none",
        line(13.5, worded(pen, "Name")),
        pen.icon(pen.pick("arrow up", "arrow down"), size=16),
        box("flex:1"),
        pen.icon(pen.pick("grid", "list bulleted"), size=20),
    )
    floating = (
        pen.floating_button(pen.pick("add", "folder add", ""))
        if pen.chance(0.35) and not ticking
        else ""
    )
    foot = (
        action_row(pen)
        if ticking and pen.chance(0.7)
        else pen.bottom_bar(places(pen, 3))
        if pen.chance(0.3) and not floating
        else ""
    )
    parts = (way(pen) if pen.chance(0.6) else "", order if pen.chance(0.45) else "")
    return sheet(top, *parts, scroll(listed, moved=moved(pen)), floating, foot)


def _file_list_top(pen: Pen, ticking: bool) -> str:
    return (
        selection_bar(pen)
        if ticking
        else pen.app_bar(
            pen.pick(*FOLDERS),
            leading=pen.pick("back", "menu"),
            actions=pen.pick(
                ("search", "more vertical"),
                ("search", "grid", "more vertical"),
                ("sort", "folder add"),
                ("folder add", "search", ""),
            ),
        )
    )


def _one(
    pen: Pen, side: int, look: str, ticking: bool, end: str, pad: int, rule: str, is_folder: bool
) -> str:
    name = called(pen, FOLDERS if is_folder else FILES)
    picture = folder(pen, side, look) if is_folder else glyph_of(pen, name, side, look)
    facts = (
        f"{between(pen, 1, 90)} items"
        if is_folder
        else f"{between(pen, 1, 999)} {pen.pick('KB', 'MB')}"
    )
    lead = centred(f"width:{side}px;flex:none", picture)
    return (
        entry(
            name,
            f"{facts} · {pen.date()}",
            leading=lead,
            trailing=_trailing(pen, ticking, end),
            css=f"padding:{pad}px 16px",
        )
        + rule
    )


def _trailing(pen: Pen, ticking: bool, end: str) -> str:
    if ticking:
        return pen.checkbox(pen.chance(0.4))
    if end in {"date", "none"}:
        return muted(12, pen.date()) if end == "date" else ""
    return pen.icon(end, size=20, colour="var(--ink2)")


def action_row(pen: Pen) -> str:
    """Actions with words under them along the bottom."""
    pairs = (
        ("share", "Share"),
        ("copy", "Copy"),
        ("move to folder", "Move"),
        ("delete", "Delete"),
        ("more vertical", "More"),
        ("edit", "Rename"),
    )
    cells = (
        centred(
            "gap:4px;flex:1",
            pen.icon(usual(pen, name, 0.8), size=23),
            line(11.5, worded(pen, word)),
        )
        for name, word in pen.random.sample(pairs, between(pen, 4, 5))
    )
    return row(
        "padding:9px 4px;flex:none;background:var(--surface);border-top:1px solid var(--ink3)",
        *cells,
    )


def file_grid(pen: Pen) -> str:
    """Folders and files in a grid, with names and dots."""
    columns, look = pen.pick(2, 3, 3, 4), pen.pick("plain", "colour", "mono", "tint")
    framed = columns == 2 and pen.chance(0.7)
    ticking = pen.chance(0.25)

    top = _top(pen, ticking)
    chips = strip(
        *(
            chip(
                pen,
                worded(pen, label),
                index == 0,
                pen.icon(name, size=16) if pen.chance(0.5) else "",
            )
            for index, (name, label) in enumerate(pen.random.sample(KINDS, 5))
        )
    )
    floating = pen.floating_button("add") if pen.chance(0.5) else ""
    cells = grid(
        columns,
        f"gap:{pen.pick(10, 14, 18)}px;padding:12px 16px",
        [_cell(pen, framed, columns, look, ticking) for _ in range(columns * 6)],
    )
    return sheet(
        top,
        way(pen) if pen.chance(0.3) else "",
        chips if pen.chance(0.4) else "",
        scroll(cells, moved=moved(pen)),
        floating,
    )


def _top(pen: Pen, ticking: bool) -> str:
    return (
        selection_bar(pen)
        if ticking
        else pen.app_bar(
            worded(pen, "Files"),
            leading=pen.pick("menu", "back"),
            actions=pen.pick(
                ("search", "list bulleted"), ("search", "sort", "more vertical"), ("cast", "")
            ),
        )
    )


def _cell(pen: Pen, framed: bool, columns: int, look: str, ticking: bool) -> str:
    is_folder = pen.chance(0.4)
    name = called(pen, FOLDERS if is_folder else FILES)
    if framed:
        head = row(
            "gap:8px;padding:10px",
            folder(pen, 24, "plain") if is_folder else glyph_of(pen, name, 26, "mono"),
            line(13, name, "flex:1"),
            pen.icon("more vertical", size=18, colour="var(--ink2)"),
        )
        cover = (
            centred(
                "background:var(--surface2);height:110px;justify-content:center",
                folder(pen, 60, "plain"),
            )
            if is_folder
            else pen.image("100%", 110)
        )
        return card(
            "border:1px solid var(--ink3)",
            *((head, cover) if pen.chance(0.5) else (cover, head)),
        )
    side = {2: 84, 3: 64, 4: 52}[columns]
    picture = folder(pen, side, "plain") if is_folder else glyph_of(pen, name, side, look)
    tick = (
        box("position:absolute;right:2px;top:2px;line-height:0", pen.checkbox(pen.chance(0.4)))
        if ticking
        else ""
    )
    return centred(
        "gap:6px;position:relative;text-align:center",
        centred(f"height:{side}px;justify-content:center", picture),
        lines(2, 12.5, name, "word-break:break-all"),
        muted(11, pen.date()),
        tick,
    )


LAYOUTS: tuple[Layout, ...] = (file_list, file_grid)
