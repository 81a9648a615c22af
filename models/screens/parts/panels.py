"""The surface of a dialog and the buttons that close it."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, column, divider, row
from models.screens.pen import Pen

MIDDLE = "justify-content:center;align-items:center"


def panel(pen: Pen, *content: str, css: str = "") -> str:
    """The surface of a dialog, as the design language cuts it."""
    radius = {"material2": 6, "material3": 28, "ios": 14, "oneui": 26, "miui": 20, "plain": 2}
    corner = f"border-radius:{radius[pen.style.language]}px"
    width = f"width:{between(pen, 74, 90)}%;max-width:{between(pen, 300, 380)}px;flex:none"
    look = "background:var(--surface);box-shadow:0 8px 32px rgba(0,0,0,.3);overflow:hidden"
    return column(f"{look};{corner};{width};{css}", *content)


def buttons(pen: Pen, *labels: str) -> str:
    """The buttons that close a dialog: words at the right, halves, or one below the other."""
    kind = (
        "halves" if pen.style.language == "ios" else pen.pick("words", "words", "stack", "filled")
    )
    if kind == "words":
        word = "padding:10px 12px;color:var(--primary);font-weight:600;font-size:.9rem"
        return row(
            "justify-content:flex-end;padding:8px 12px;flex-wrap:wrap",
            *(box(word, label) for label in labels),
        )
    if kind == "halves":
        halves = (
            box(
                "flex:1;padding:13px 6px;text-align:center;color:var(--primary);font-size:1.03rem;"
                "border-left:1px solid color-mix(in srgb,var(--ink3) 60%,transparent)",
                label,
            )
            for label in labels
        )
        return column("", divider(), row("", *halves))
    filled = tuple(
        box("display:grid;flex:1", pen.button(label, filled=index == len(labels) - 1))
        for index, label in enumerate(labels)
    )
    if kind == "filled":
        return row("gap:10px;padding:8px 20px 20px", *filled)
    return column("gap:8px;padding:8px 20px 20px", *reversed(filled))
