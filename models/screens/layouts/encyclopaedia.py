"""Encyclopaedias, and verses in big lines."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, lines, row, text
from models.screens.parts.stories import PROSE, about, prose
from models.screens.parts.subjects import asked
from models.screens.parts.surfaces import line, moved, muted, scroll, sheet
from models.screens.pen import Layout, Pen


def encyclopaedia(pen: Pen) -> str:
    """An article of an encyclopaedia: a box of facts, links, sections to open."""
    links = pen.style.script == "en"

    facts = _facts(pen)
    sections = _sections(pen)
    head = text(30, pen.title(), "font-family:serif,var(--font);padding:12px 0 2px") + muted(
        14, pen.sentence(), "padding-bottom:10px"
    )
    tools = _encyclopaedia_tools(pen)
    words = many(
        2,
        lambda: text(
            15.5, _linked(pen, links, prose(pen, 4)), "line-height:1.6;padding-bottom:12px"
        ),
    )
    field = _field(pen)
    foot = row(
        "justify-content:space-around;padding:11px 6px;flex:none;border-top:1px solid var(--ink3)",
        *(
            pen.icon(name, size=22, colour="var(--icon)")
            for name in ("bookmark", "translate", "search", "text size", "list bulleted")
        ),
    )
    return sheet(
        field,
        scroll(
            head,
            tools if pen.chance(0.5) else "",
            facts if pen.chance(0.7) else "",
            words,
            sections,
            css="padding:0 16px",
            moved=moved(pen, 250),
        ),
        foot if pen.chance(0.5) else "",
    )


def _encyclopaedia_tools(pen: Pen) -> str:
    return row(
        "gap:0;justify-content:space-between;padding:6px 8px 10px;flex:none",
        *(
            pen.icon(name, size=21, colour="var(--ink2)")
            for name in ("translate", "download", "star", "history", "edit")
        ),
    )


def _field(pen: Pen) -> str:
    return row(
        "gap:16px;padding:8px 14px;flex:none;border-bottom:1px solid var(--ink3)",
        pen.icon(pen.pick("menu", "back")),
        box(
            "flex:1;min-width:0",
            pen.input(asked(pen, "Search the encyclopaedia"), leading="search"),
        ),
        pen.icon(pen.pick("tabs", "bell", "person")),
    )


def _sections(pen: Pen) -> str:
    return many(
        between(pen, 3, 6),
        lambda: (
            row(
                "gap:14px;padding:13px 0;flex:none",
                pen.icon(pen.pick("expand more"), size=20, colour="var(--ink2)"),
                text(19, pen.title(), "font-family:serif,var(--font);flex:1"),
                pen.icon("edit", size=16, colour="var(--ink2)") if pen.chance(0.7) else "",
            )
            + divider()
        ),
    )


def _facts(pen: Pen) -> str:
    return column(
        (
            "border:1px solid var(--ink3);background:var(--surface2);padding:10px;gap:6px;"
            "margin:8px 0;flex:none"
        ),
        pen.image("100%", 150),
        *(
            row(
                "gap:10px;align-items:flex-start",
                box("width:38%;flex:none", line(13, pen.title(), "font-weight:600")),
                lines(2, 13, pen.sentence(), "flex:1"),
            )
            for _ in range(between(pen, 3, 6))
        ),
    )


def _linked(pen: Pen, links: bool, words: str) -> str:
    parts = words.split(" ")
    return " ".join(
        f'<span style="color:var(--primary)">{part}</span>'
        if links and len(part) > 5 and pen.chance(0.25)
        else part
        for part in parts
    )


def lyrics(pen: Pen) -> str:
    """Verses, recipes or scriptures in big lines, one of them lit."""
    size, lit = between(pen, 20, 28), between(pen, 1, 4)
    verses = "".join(
        text(
            size,
            about(pen, PROSE),
            f"font-weight:700;padding:9px 0;opacity:{1 if index == lit else 0.45}",
        )
        for index in range(12)
    )
    top = pen.app_bar(
        pen.title(),
        leading=pen.pick("expand more", "back", "close"),
        actions=pen.pick((), ("share",), ("more vertical",)),
    )
    controls = (
        row(
            "justify-content:space-around;padding:14px 20px 18px;flex:none",
            *(
                pen.icon(name, size=size_of)
                for name, size_of in (
                    ("skip previous", 30),
                    (pen.pick("pause", "play"), 42),
                    ("skip next", 30),
                )
            ),
        )
        if pen.chance(0.5)
        else ""
    )
    ground = pen.pick("", f"background:hsl({between(pen, 0, 359)} 40% 30%);color:#fff")
    return sheet(
        top, scroll(verses, css="padding:10px 22px", moved=moved(pen, 120)), controls, css=ground
    )


LAYOUTS: tuple[Layout, ...] = (encyclopaedia, lyrics)
