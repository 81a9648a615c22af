"""Panes side by side and a rail of places, for displays that lie on their side."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, column, row
from models.screens.parts.subjects import PLACES, some
from models.screens.parts.surfaces import line, pale, plated, sheet
from models.screens.pen import Pen


def rail(pen: Pen, chosen: int = 0) -> str:
    """A column of places at the left, as tablets have it."""
    wide = pen.chance(0.25)
    cells = []
    for index, (name, label) in enumerate(some(pen, PLACES, between(pen, 4, 6), 0.2)):
        here = index == chosen
        glyph = pen.icon(name, size=24, badge=pen.chance(0.08))
        if wide:
            look = f"background:{pale('var(--primary)', 20)};border-radius:99px" if here else ""
            cells.append(row(f"gap:14px;padding:11px 16px;{look}", glyph, line(14, label)))
            continue
        plate = f"background:{pale('var(--primary)', 22)};border-radius:99px" if here else ""
        colour = "var(--primary)" if here else "var(--ink2)"
        cells.append(
            centred(
                f"gap:3px;color:{colour};width:76px",
                box(f"padding:4px 16px;line-height:0;{plate}", glyph),
                line(11, label, "max-width:72px") if labelled(pen) else "",
            )
        )
    head = pen.pick(
        pen.icon("menu"),
        plated(
            pen, pen.pick("edit", "add"), 52, pale("var(--primary)", 30), "var(--primary)", "16px"
        ),
        pen.avatar(size=38),
    )
    width = "190px" if wide else "80px"
    return column(
        (
            f"width:{width};flex:none;padding:12px {'10px' if wide else '0'};"
            f"gap:{4 if wide else 10}px;align-items:{'stretch' if wide else 'center'};"
            "background:var(--surface);overflow:hidden"
        ),
        head,
        box("height:6px"),
        *cells,
    )


def labelled(pen: Pen) -> bool:
    """Whether the places of this page carry words; the same for all of them."""
    return pen.style.gap > 14


def side_by_side(*panes: str) -> str:
    """Panes from left to right over the whole height."""
    return sheet(row("flex:1;min-height:0;align-items:stretch", *panes))


def pane(*content: str, css: str = "flex:1") -> str:
    """One pane, its content from top to bottom."""
    return column(f"min-height:0;min-width:0;overflow:hidden;position:relative;{css}", *content)
