"""Tools of formatting, texts with pictures and ticks, colours of paper."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, line, lines, middle, row, text
from models.screens.parts.stories import TASKS, about, prose
from models.screens.pen import Pen

FORMATS = (
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "align left",
    "align center",
    "align right",
    "list bulleted",
    "list numbered",
    "checklist",
    "text size",
    "highlighter",
    "palette",
    "quote",
    "link",
    "image",
    "table",
    "code",
    "undo",
    "redo",
    "format paint",
    "attach",
    "mic",
    "draw",
)


PAPERS = ("#fff8c5", "#ffd6d6", "#d3f5d8", "#d6e8ff", "#ead9ff", "#ffe3c2", "#d5f3f3", "#f1f1f1")


DARK_PAPERS = (
    "#5c2b29",
    "#614a19",
    "#345920",
    "#16504b",
    "#2d555e",
    "#1e3a5f",
    "#42275e",
    "#3c3f43",
)


def format_bar(pen: Pen, chosen: int = -1) -> str:
    """A row of formatting tools above the keyboard or below the title."""
    names = pen.random.sample(FORMATS, between(pen, 6, 11))
    size, boxed = pen.pick(20, 22, 24), pen.chance(0.25)

    def tool(index: int, name: str) -> str:
        here = index == chosen
        usual = "var(--surface2)" if boxed else "transparent"
        ground = "color-mix(in srgb,var(--primary) 22%,transparent)" if here else usual
        look = f"background:{ground};border-radius:8px"
        return middle(
            f"width:38px;height:38px;flex:none;{look}",
            pen.icon(
                name if pen.chance(0.85) else "",
                size=size,
                colour="var(--primary)" if here else "var(--icon)",
            ),
        )

    arranged = "justify-content:space-between" if len(names) < 9 else "gap:8px"
    ground = pen.pick("var(--surface)", "var(--surface2)", "var(--bg)")
    return row(
        (
            f"padding:5px 10px;overflow:hidden;flex:none;background:{ground};"
            f"border-top:1px solid var(--ink3);gap:0;{arranged}"
        ),
        *(tool(index, name) for index, name in enumerate(names)),
    )


def writing(pen: Pen, count: int) -> str:
    """A text with headings, lists, pictures and ticks."""
    parts = []
    for _ in range(count):
        kind = pen.random.random()
        if kind < 0.18:
            parts.append(
                lines(2, between(pen, 18, 22), pen.title(), "font-weight:700;margin:6px 0")
            )
        elif kind < 0.35:
            parts += [
                row(
                    "gap:10px;align-items:flex-start;padding:2px 6px",
                    box("padding-top:1px", "•"),
                    lines(2, 15, pen.sentence(), "flex:1"),
                )
                for _ in range(3)
            ]
        elif kind < 0.43:
            parts.append(
                box(
                    "padding:6px 0",
                    pen.image("100%", between(pen, 110, 190), radius=pen.pick(0, 8)),
                )
            )
        elif kind < 0.55:
            parts += [
                row(
                    "gap:12px;padding:5px 0",
                    pen.checkbox(pen.chance(0.4)),
                    line(15, about(pen, TASKS)),
                )
                for _ in range(3)
            ]
        else:
            parts.append(
                text(
                    pen.pick(14, 15, 16),
                    prose(pen, between(pen, 2, 4)),
                    "line-height:1.55;padding:4px 0",
                )
            )
    return "".join(parts)
