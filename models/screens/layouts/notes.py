"""Notes on a wall, and one that is being written."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, lines, row, text
from models.screens.parts.stories import TASKS, about
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import chip, line, moved, muted, plated, scroll, sheet, strip
from models.screens.parts.writing import DARK_PAPERS, PAPERS, format_bar, writing
from models.screens.pen import Layout, Pen


def notes(pen: Pen) -> str:
    """Notes as coloured papers in two columns, or in a list."""
    coloured, listed = pen.chance(0.6), pen.chance(0.3)
    papers = DARK_PAPERS if pen.style.dark else PAPERS

    radius = pen.pick(4, 8, 12, 18)
    cells = [_note(pen, coloured, papers, radius) for _ in range(11)]
    wall = (
        box("padding:6px 14px", *cells)
        if listed
        else row(
            "gap:10px;padding:6px 12px;align-items:flex-start",
            column("flex:1;min-width:0", *cells[::2]),
            column("flex:1;min-width:0", *cells[1::2]),
        )
    )
    field = _field(pen)
    top = _top(pen, field)
    chips = strip(
        *(
            chip(pen, worded(pen, word), index == 0)
            for index, word in enumerate(("All", "Work", "Ideas", "Travel", "Recipes"))
        ),
        chip(pen, "", False, pen.icon(pen.pick("add", "folder"), size=18)),
    )
    makers = row(
        "gap:24px;padding:12px 20px;flex:none;background:var(--surface2)",
        *(
            pen.icon(name, size=23, colour="var(--icon)")
            for name in ("checklist", "draw", "mic", "image")
        ),
        box("flex:1"),
        plated(pen, "add", 44, "var(--primary)", "var(--on-primary)", "14px"),
    )
    ending = pen.pick(
        pen.floating_button(pen.pick("add", "edit")), makers, pen.bottom_bar(places(pen, 3))
    )
    return sheet(top, chips if pen.chance(0.35) else "", scroll(wall, moved=moved(pen)), ending)


def _field(pen: Pen) -> str:
    return row(
        "gap:12px;padding:8px 14px;flex:none",
        box(
            "flex:1;min-width:0",
            pen.input(
                asked(pen, "Search your notes"),
                leading=pen.pick("menu", "search"),
                trailing=pen.pick("", "grid", "list bulleted", "column view"),
            ),
        ),
        pen.avatar(size=32) if pen.chance(0.5) else "",
    )


def _top(pen: Pen, field: str) -> str:
    return (
        field
        if pen.chance(0.5)
        else pen.app_bar(
            worded(pen, "Notes"),
            leading=pen.pick("menu", ""),
            actions=pen.pick(
                ("search", "more vertical"),
                ("search", "grid"),
                ("sort", "settings"),
                ("folder", ""),
            ),
            large=pen.chance(0.35),
        )
    )


def _note(pen: Pen, coloured: bool, papers: tuple[str, ...], radius: int) -> str:
    ground = pen.pick(*papers) if coloured and pen.chance(0.8) else "var(--surface)"
    edge = "border:1px solid var(--ink3)" if ground == "var(--surface)" else ""
    kind = pen.random.random()
    inside = lines(between(pen, 2, 9), 14, pen.paragraph(between(pen, 1, 4)), "line-height:1.45")
    if kind < 0.25:
        inside = "".join(
            row(
                "gap:9px;padding:3px 0",
                pen.checkbox(pen.chance(0.4)),
                line(14, about(pen, TASKS)),
            )
            for _ in range(between(pen, 2, 5))
        )
    elif kind < 0.35:
        inside = pen.image("100%", between(pen, 80, 140), radius=8) + inside
    mark = pen.pick("pin", "bell", "lock", "star", "", "mic")
    foot = row(
        "gap:6px;padding-top:8px;justify-content:space-between",
        muted(12, pen.date()),
        pen.icon(mark, size=16, colour="var(--ink2)") if pen.chance(0.35) else "",
    )
    return column(
        (
            f"background:{ground};{edge};border-radius:{radius}px;padding:13px 14px;gap:5px;"
            "margin-bottom:10px;break-inside:avoid"
        ),
        lines(2, 16, pen.title(), "font-weight:600") if pen.chance(0.8) else "",
        inside,
        foot if pen.chance(0.6) else "",
    )


def note_editor(pen: Pen) -> str:
    """One note: a title, words, ticks, a drawing; tools along the edges."""
    papers = DARK_PAPERS if pen.style.dark else PAPERS
    ground = pen.pick("var(--bg)", "var(--bg)", *papers[:4])
    names = _names(pen)
    top = row(
        "gap:22px;padding:0 18px;height:56px;flex:none",
        pen.icon("back"),
        box("flex:1"),
        *(pen.icon(name) for name in names),
    )
    title = text(between(pen, 22, 28), pen.title(), "font-weight:600;padding:6px 0")
    stamp = row(
        "gap:10px;padding-bottom:10px",
        muted(12.5, f"{pen.date()} {pen.time()} | {between(pen, 10, 900)}"),
        pen.icon("folder", size=14, colour="var(--ink2)") if pen.chance(0.3) else "",
    )
    ticks = _ticks(pen)
    more = row(
        "gap:14px;padding:10px 0",
        pen.icon("add", size=22, colour="var(--ink2)"),
        muted(16, worded(pen, "List item")),
    )
    inside = ticks + more if pen.chance(0.35) else writing(pen, between(pen, 3, 6))
    edited = row(
        "gap:20px;padding:10px 18px;flex:none",
        *(pen.icon(name, size=23) for name in ("add box", "palette", "text size")),
        muted(12.5, f"{worded(pen, 'Edited')} {pen.time()}", "flex:1;text-align:center"),
        pen.icon("more vertical", size=23),
    )
    row_of_tools = pen.pick(edited, format_bar(pen), "")
    pens = _pens(pen)
    return sheet(
        top,
        scroll(title, stamp if pen.chance(0.5) else "", inside, css="padding:0 20px"),
        pens,
        row_of_tools,
        css=f"background:{ground}",
    )


def _ticks(pen: Pen) -> str:
    return "".join(
        row(
            "gap:14px;padding:8px 0",
            pen.icon("drag handle", size=18, colour="var(--ink3)") if handles else "",
            pen.checkbox(pen.chance(0.3)),
            line(16, about(pen, TASKS), "flex:1"),
            pen.icon("close", size=18, colour="var(--ink2)") if crossed else "",
        )
        for handles in (pen.chance(0.4),)
        for crossed in (pen.chance(0.3),)
        for _ in range(between(pen, 4, 8))
    )


def _names(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "pin",
            "bell add",
            "archive",
            "share",
            "undo",
            "redo",
            "check",
            "more vertical",
            "star",
            "delete",
            "image",
        ),
        between(pen, 2, 4),
    )


def _pens(pen: Pen) -> str:
    return (
        row(
            "gap:0;justify-content:space-around;padding:10px;flex:none;background:var(--surface)",
            *(
                pen.icon(name, size=28, colour=colour)
                for name, colour in (
                    ("draw", "#222" if not pen.style.dark else "#eee"),
                    ("highlighter", "#fdd835"),
                    ("edit", "#e53935"),
                    ("eraser", "var(--ink2)"),
                    ("undo", "var(--icon)"),
                    ("color drop", "#1e88e5"),
                )
            ),
        )
        if pen.chance(0.2)
        else ""
    )


LAYOUTS: tuple[Layout, ...] = (notes, note_editor)
