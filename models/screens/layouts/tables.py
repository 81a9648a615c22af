"""Tables, and what a search has found."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, lines, row, text
from models.screens.parts.stories import HEADLINES, about, ago, cost
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import card, line, moved, muted, scroll, sheet, strip
from models.screens.pen import Layout, Pen


def tables(pen: Pen) -> str:
    """Tables: timetables, results, nutrition, prices; hardly any icon."""
    columns = between(pen, 2, 4)
    banded, signed = pen.chance(0.5), pen.chance(0.25)
    template = (
        f"display:grid;grid-template-columns:{pen.pick('1.6fr', '1fr')} repeat({columns},1fr);"
        "gap:8px;align-items:center"
    )
    head = box(
        f"{template};padding:10px 14px;flex:none;background:var(--surface2)",
        *(line(13, pen.title(), "font-weight:700") for _ in range(columns + 1)),
    )

    align, pad = pen.pick("start", "end", "center"), between(pen, 8, 13)
    title = text(22, pen.title(), "font-weight:600;padding:16px 14px 6px;flex:none") + text(
        14, pen.sentence(), "padding:0 14px 12px;color:var(--ink2);flex:none"
    )
    top = pen.app_bar(pen.title(), actions=pen.pick((), (), ("share",), ("sort", "filter")))
    return sheet(
        top if pen.chance(0.7) else "",
        scroll(
            title if pen.chance(0.5) else "",
            head,
            *(
                _line_of(pen, banded, columns, align, signed, template, pad, index)
                for index in range(18)
            ),
            moved=moved(pen, 200, 0.3),
        ),
    )


def _line_of(
    pen: Pen,
    banded: bool,
    columns: int,
    align: str,
    signed: bool,
    template: str,
    pad: int,
    index: int,
) -> str:
    look = "background:color-mix(in srgb,var(--ink) 5%,transparent)" if banded and index % 2 else ""
    values = (
        line(
            14,
            pen.pick(pen.number(), pen.time(), cost(pen), f"{between(pen, 0, 99)}"),
            f"text-align:{align}",
        )
        for _ in range(columns)
    )
    first = row(
        "gap:8px;min-width:0",
        pen.icon("", size=18, colour="var(--icon)") if signed else "",
        line(14, pen.title()),
    )
    return box(f"{template};padding:{pad}px 14px;flex:none;{look}", first, *values) + (
        "" if banded else divider()
    )


def results(pen: Pen) -> str:
    """What a search has found: addresses, titles, extracts."""
    asked_more = card(
        "padding:6px 0;margin-bottom:8px;border-radius:0",
        *(
            row(
                "gap:12px;padding:11px 16px",
                line(14.5, pen.sentence(), "flex:1"),
                pen.icon("expand more", size=20),
            )
            + divider()
            for _ in range(4)
        ),
    )
    field = row(
        "gap:12px;padding:10px 14px;flex:none",
        box(
            "flex:1;min-width:0",
            pen.input(
                "",
                pen.word() + " " + pen.word(),
                leading=pen.pick("search", "back", ""),
                trailing=pen.pick("mic", "close", "camera"),
            ),
        ),
        pen.avatar(size=30) if pen.chance(0.5) else "",
    )
    tabs = _tabs(pen)
    took = muted(12, f"{pen.number()} {worded(pen, 'results')} · {ago(pen)}", "padding:10px 16px")
    content = (
        took + _found(pen) + (asked_more if pen.chance(0.5) else "") + many(5, lambda: _found(pen))
    )
    return sheet(
        field,
        tabs,
        scroll(content, moved=moved(pen, 200)),
        css="background:var(--surface2)" if pen.chance(0.5) else "",
    )


def _tabs(pen: Pen) -> str:
    return strip(
        *(
            line(
                14,
                worded(pen, word),
                "flex:none;padding:6px 4px"
                + (
                    ";border-bottom:3px solid var(--primary);color:var(--primary)"
                    if index == 0
                    else ";color:var(--ink2)"
                ),
            )
            for index, word in enumerate(("All", "Images", "News", "Videos", "Maps", "Shopping"))
        ),
        css="gap:20px;padding:4px 16px;border-bottom:1px solid var(--ink3)",
    )


def _found(pen: Pen) -> str:
    where = row(
        "gap:9px",
        pen.icon("globe", size=18, colour="var(--ink2)")
        if pen.chance(0.3)
        else pen.app_icon(size=20),
        column(
            "flex:1",
            line(13, pen.title()),
            muted(11.5, f"https://www.{pen.style.language}-{between(pen, 1, 99)}.org › wiki"),
        ),
        pen.icon("more vertical", size=17, colour="var(--ink2)") if pen.chance(0.6) else "",
    )
    picture = pen.image(84, 84, radius=10) if pen.chance(0.3) else ""
    words = column(
        "flex:1;gap:4px",
        lines(2, 18, about(pen, HEADLINES), f"color:{'#8ab4f8' if pen.style.dark else '#1a0dab'}"),
        lines(3, 13.5, pen.paragraph(2), "color:var(--ink2)"),
    )
    return card(
        "padding:13px 16px;margin-bottom:8px;border-radius:0;gap:8px",
        where,
        row("gap:12px;align-items:flex-start", words, picture),
    )


LAYOUTS: tuple[Layout, ...] = (tables, results)
