"""Pages within pages, and boards of cards."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, lines, middle, row
from models.screens.parts.stories import POSTS, TASKS, about
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    card,
    entry,
    line,
    moved,
    muted,
    scroll,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def wiki_notes(pen: Pen) -> str:
    """Pages within pages: signs, names, arrows to open them, a new one at the end."""
    hovering = pen.chance(0.5)
    rows = "".join(_wiki_notes_leaf(pen, hovering, pen.pick(0, 0, 1, 1, 2)) for _ in range(12))
    recent = strip(
        *(
            card(
                "width:136px;padding:0;border:1px solid var(--ink3)",
                pen.image("100%", 56),
                column("padding:10px;gap:8px", pen.icon("", size=20), lines(2, 13.5, pen.title())),
            )
            for _ in range(4)
        ),
        css="gap:12px",
    )
    who = entry(
        f"{pen.name()}",
        leading=middle("width:30px;height:30px;border-radius:7px;background:var(--surface2)", "N"),
        trailing=pen.icon("expand more", size=20),
    )
    foot = row(
        "justify-content:space-around;padding:13px 10px;flex:none;border-top:1px solid var(--ink3)",
        *(
            pen.icon(name, size=25, colour="var(--icon)", badge=pen.chance(0.1))
            for name in ("home", "search", "inbox", "edit")
        ),
    )
    comment = row(
        "gap:10px;padding:12px 16px;flex:none",
        pen.icon("add", size=20, colour="var(--ink2)"),
        muted(15, about(pen, POSTS)),
    )
    return sheet(
        who,
        scroll(recent if pen.chance(0.6) else "", divider(), rows, comment, moved=moved(pen, 80)),
        foot,
    )


def _wiki_notes_leaf(pen: Pen, hovering: bool, depth: int) -> str:
    end = (
        row(
            "gap:12px",
            pen.icon("more horizontal", size=18, colour="var(--ink2)"),
            pen.icon("add", size=18, colour="var(--ink2)"),
        )
        if hovering
        else ""
    )
    return row(
        f"gap:10px;padding:10px 16px 10px {16 + depth * 24}px;flex:none",
        pen.icon(pen.pick("forward", "expand more"), size=16, colour="var(--ink2)"),
        pen.icon(pen.pick("file", "note", "", ""), size=20),
        line(15, pen.title(), "flex:1"),
        end,
    )


def outline(pen: Pen) -> str:
    """A board of lists with cards, as projects are planned on."""
    ground = pen.pick(
        "var(--bg)",
        (
            f"linear-gradient(160deg,hsl({between(pen, 0, 359)} 50% "
            f"45%),hsl({between(pen, 0, 359)} 50% 35%))"
        ),
    )
    top = pen.app_bar(
        pen.title(),
        leading=pen.pick("back", "close", "menu"),
        actions=pen.pick(
            ("filter", "bell", "more horizontal"),
            ("search", "more vertical"),
            ("star", "person add"),
        ),
    )
    piles = row(
        "gap:12px;padding:12px;align-items:flex-start",
        *(_pile(pen, worded(pen, word)) for word in ("To do", "In progress", "Done")),
    )
    return sheet(
        top,
        box(f"flex:1;min-height:0;overflow:hidden;background:{ground}", piles),
        pen.bottom_bar(places(pen, 4)) if pen.chance(0.3) else "",
    )


def _pile(pen: Pen, title: str) -> str:
    head = row(
        "gap:8px;padding:4px 4px 10px",
        strong(15, title, "flex:1"),
        muted(13, str(between(pen, 1, 20))),
        pen.icon("more horizontal", size=20),
    )
    add = row(
        "gap:8px;padding:6px 4px",
        pen.icon("add", size=18, colour="var(--ink2)"),
        muted(14, worded(pen, "Add a card"), "flex:1"),
        pen.icon("image", size=18, colour="var(--ink2)"),
    )
    return box(
        "width:262px;flex:none;background:var(--surface2);border-radius:12px;padding:12px",
        head,
        many(between(pen, 3, 6), lambda: _small(pen)),
        add,
    )


def _small(pen: Pen) -> str:
    marks = row(
        "gap:12px;padding-top:7px",
        *(
            row(
                "gap:4px",
                pen.icon(name, size=15, colour="var(--ink2)"),
                muted(12, str(between(pen, 1, 9))),
            )
            for name in pen.random.sample(
                ("chat", "attach", "checklist", "clock", "visibility", "align left"),
                between(pen, 0, 3),
            )
        ),
        box("flex:1"),
        pen.avatar(size=24) if pen.chance(0.5) else "",
    )
    tag = (
        box(
            "width:40px;height:7px;border-radius:9px;"
            f"background:hsl({between(pen, 0, 359)} 65% 55%);margin-bottom:7px"
        )
        if pen.chance(0.5)
        else ""
    )
    return card(
        "padding:11px 12px;margin-bottom:9px;border-radius:9px;box-shadow:0 1px 3px #0003",
        pen.image("100%", 84, radius=6) if pen.chance(0.15) else "",
        tag,
        lines(3, 14, about(pen, TASKS)),
        marks,
    )


LAYOUTS: tuple[Layout, ...] = (wiki_notes, outline)
