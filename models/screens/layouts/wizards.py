"""Steps, one after the other or one below the other."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, lines, middle, row
from models.screens.parts.surfaces import card, muted, plated, scroll, sheet, strong
from models.screens.pen import Layout, Pen


def wizard(pen: Pen) -> str:
    """A wizard: numbered or ticked steps above or beside what each asks for."""
    count, current = between(pen, 3, 5), between(pen, 1, 2)

    if pen.chance(0.5):
        head, content = _steps_across(pen, count, current)
    else:
        head, content = _steps_down(pen, count, current)
    foot = _foot(pen)
    return sheet(
        pen.app_bar(pen.title(), leading=pen.pick("close", "back")), head, scroll(*content), foot
    )


def _steps_down(pen: Pen, count: int, current: int) -> tuple[str, list[str]]:
    head, content = "", []
    for index in range(count):
        inside = (
            many(2, lambda: box("padding:6px 0", pen.input(pen.word().capitalize())))
            if index == current
            else ""
        )
        buttons = (
            row(
                "gap:10px;padding:8px 0",
                pen.button("Continue"),
                pen.button("Cancel", filled=False),
            )
            if index == current
            else ""
        )
        rule = "border-left:2px solid var(--ink3);margin-left:13px;padding:2px 0 18px 26px"
        content.append(
            column(
                "padding:0 20px",
                row(
                    "gap:14px;padding:6px 0",
                    _mark(pen, current, index),
                    strong(16, pen.title()),
                ),
                column(rule, muted(13, pen.sentence()), inside, buttons),
            )
        )
    return head, content


def _steps_across(pen: Pen, count: int, current: int) -> tuple[str, list[str]]:
    rule = box("flex:1;height:2px;background:var(--ink3)")
    head = row(
        "gap:8px;padding:14px 20px;flex:none",
        rule.join(_mark(pen, current, index) for index in range(count)),
    )
    cards = [
        card(
            "padding:16px;gap:6px;margin:0 16px 12px",
            row(
                "gap:14px",
                pen.icon("", size=28, colour="var(--primary)"),
                column(
                    "flex:1",
                    strong(16, pen.title()),
                    lines(2, 13, pen.sentence(), "color:var(--ink2)"),
                ),
                pen.radio(index == 1),
            ),
        )
        for index in range(between(pen, 3, 6))
    ]
    content = [
        box("padding:8px 18px 14px", lines(2, 22, pen.sentence(), "font-weight:600")),
        *cards,
    ]
    return head, content


def _foot(pen: Pen) -> str:
    return row(
        "padding:10px 18px 16px;gap:12px;flex:none;justify-content:space-between",
        pen.button("Back", filled=False),
        pen.button("Next"),
    )


def _mark(pen: Pen, current: int, index: int) -> str:
    look = "width:28px;height:28px;border-radius:50%;font-size:.85rem;flex:none"
    if index < current:
        return plated(pen, "check", 28, "var(--primary)", "var(--on-primary)")
    ground = (
        "background:var(--primary);color:var(--on-primary)"
        if index == current
        else "background:var(--ink3)"
    )
    return middle(f"{look};{ground}", str(index + 1))


LAYOUTS: tuple[Layout, ...] = (wizard,)
