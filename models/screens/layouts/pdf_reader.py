"""PDF readers."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, lines, row, text
from models.screens.parts.stories import FILES, prose
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, moved, muted, scroll, sheet
from models.screens.pen import Layout, Pen


def pdf(pen: Pen) -> str:
    """Pages of a paper with a bar of tools, page numbers, a slider."""
    names = _pdf_names(pen)
    top = pen.app_bar(
        pen.pick(*FILES[:1], "report-q3.pdf", "contract_signed.pdf", "CV_en.pdf"), actions=names
    )
    low = _low(pen)
    number = box(
        (
            "position:absolute;right:14px;top:16px;background:#000a;color:#fff;"
            "border-radius:99px;padding:4px 12px;font-size:.8rem"
        ),
        f"{between(pen, 1, 9)} / {between(pen, 10, 240)}",
    )
    slide = row(
        "padding:8px 20px;gap:14px;flex:none",
        pen.icon("grid", size=20),
        box("flex:1;min-width:0", pen.slider(pen.random.random())),
        muted(12, "14 / 96"),
    )
    content = box(
        "flex:1;min-height:0;display:flex;flex-direction:column;position:relative",
        scroll(_leaf(pen), _leaf(pen), moved=moved(pen, 300, 0.5)),
        number if pen.chance(0.6) else "",
        pen.floating_button("edit") if pen.chance(0.3) else "",
    )
    return sheet(
        top,
        content,
        slide if pen.chance(0.3) else "",
        low if pen.chance(0.7) else "",
        css="background:var(--surface2)",
    )


def _pdf_names(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "search",
            "share",
            "print",
            "download",
            "more vertical",
            "bookmark",
            "edit",
            "rotate",
            "star",
        ),
        between(pen, 2, 4),
    )


def _low(pen: Pen) -> str:
    return row(
        (
            "justify-content:space-around;padding:10px 6px;flex:none;background:var(--surface);"
            "border-top:1px solid var(--ink3)"
        ),
        *(
            centred(
                "gap:3px",
                pen.icon(name, size=22, colour="var(--icon)"),
                line(11, worded(pen, label)) if labelled else "",
            )
            for labelled in (pen.chance(0.5),)
            for name, label in pen.random.sample(
                (
                    ("bookmark", "Marks"),
                    ("list bulleted", "Contents"),
                    ("highlighter", "Highlight"),
                    ("draw", "Draw"),
                    ("text size", "Text"),
                    ("rotate", "Rotate"),
                    ("dark mode", "Night"),
                    ("chat", "Notes"),
                    ("grid", "Pages"),
                ),
                between(pen, 4, 5),
            )
        ),
    )


def _leaf(pen: Pen) -> str:
    return box(
        (
            "background:#fff;color:#222;margin:10px 8px;padding:26px 24px;"
            "box-shadow:0 1px 5px #0004;flex:none"
        ),
        lines(2, 17, pen.title(), "font-weight:700;text-align:center;margin-bottom:10px"),
        *(
            text(9.5, prose(pen, 5), "line-height:1.5;text-align:justify;padding:3px 0")
            for _ in range(between(pen, 3, 6))
        ),
        pen.image("100%", 110) if pen.chance(0.4) else "",
    )


LAYOUTS: tuple[Layout, ...] = (pdf,)
