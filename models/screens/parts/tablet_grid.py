"""A rail beside a wide grid of pictures, products, notes or signs."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, grid, lines, row
from models.screens.parts.panes import pane, rail, side_by_side
from models.screens.parts.stories import PRODUCTS, called, cost
from models.screens.parts.subjects import asked
from models.screens.parts.surfaces import card, line, moved, plated, scroll, strong, vivid
from models.screens.pen import Pen


def tablet_grid(pen: Pen) -> str:
    """A rail beside a wide grid of pictures, products, notes or files."""
    kind = pen.pick("products", "pictures", "notes", "signs")
    columns = pen.pick(3, 4, 4, 5)

    field = box(
        "width:46%;min-width:0",
        pen.input(asked(pen, "Search"), leading="search", trailing=pen.pick("", "mic")),
    )
    icons = _icons(pen)
    top = row(
        "gap:22px;padding:10px 18px;flex:none",
        pen.icon("menu") if pen.chance(0.4) else "",
        field,
        box("flex:1"),
        *icons,
    )
    cells = grid(
        columns, "gap:14px;padding:8px 18px", [_cell(pen, kind) for _ in range(columns * 4)]
    )
    return side_by_side(
        rail(pen),
        pane(
            top,
            scroll(cells, moved=moved(pen, 140)),
            pen.floating_button("add") if pen.chance(0.4) else "",
        ),
    )


def _icons(pen: Pen) -> list[str]:
    return [
        pen.icon(name, badge=pen.chance(0.15))
        for name in pen.random.sample(
            (
                "bell",
                "settings",
                "account circle",
                "sort",
                "grid",
                "cast",
                "more vertical",
                "shopping cart",
            ),
            between(pen, 2, 4),
        )
    ]


def _cell(pen: Pen, kind: str) -> str:
    if kind == "pictures":
        return box(
            "position:relative",
            pen.image("100%", 120, radius=between(pen, 0, 10)),
            box(
                "position:absolute;right:8px;top:8px;line-height:0",
                pen.icon(pen.pick("heart", "check circle", "play"), size=20, colour="#fff"),
            )
            if pen.chance(0.35)
            else "",
        )
    if kind == "notes":
        return card(
            "padding:14px;gap:7px;border:1px solid var(--ink3)",
            strong(15, pen.title()),
            lines(4, 13.5, pen.paragraph(2), "color:var(--ink2)"),
            row(
                "gap:12px",
                *(pen.icon("", size=17, colour="var(--ink2)") for _ in range(between(pen, 0, 3))),
            ),
        )
    if kind == "signs":
        return card(
            "padding:18px 10px;gap:10px;align-items:center",
            plated(pen, "", 52, vivid(pen), corner=pen.pick("50%", "16px")),
            line(13.5, pen.title()),
        )
    heart = _heart(pen)
    return column(
        "gap:5px",
        box("position:relative", pen.image("100%", 130, radius=10, name="product"), heart),
        lines(2, 13.5, called(pen, PRODUCTS)),
        row(
            "justify-content:space-between",
            strong(15, cost(pen)),
            pen.icon(pen.pick("cart add", "add"), size=22, colour="var(--primary)"),
        ),
    )


def _heart(pen: Pen) -> str:
    return box(
        "position:absolute;right:8px;top:8px;line-height:0",
        pen.icon("heart", size=21, colour="#d32f2f"),
    )
