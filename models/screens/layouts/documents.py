"""Documents: texts and sheets of figures that are being written."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, middle, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, moved, scroll, sheet
from models.screens.parts.writing import format_bar, writing
from models.screens.pen import Layout, Pen


def document(pen: Pen) -> str:
    """A text that is being written, its tools above or below it."""
    actions = _actions(pen)
    top = pen.app_bar(
        pen.pick("", pen.title(), "Holiday plan.docx"),
        leading=pen.pick("back", "check", "close", "menu"),
        actions=actions,
    )
    paper = pen.chance(0.3)
    page = (
        box(
            (
                "background:#fff;color:#222;margin:14px;padding:24px 22px;"
                "box-shadow:0 1px 6px #0003;flex:none"
            ),
            writing(pen, 7),
        )
        if paper
        else box("padding:16px 20px;flex:none", writing(pen, 8))
    )
    tools = format_bar(pen, between(pen, 0, 4))
    second = format_bar(pen) if pen.chance(0.2) else ""
    floating = pen.floating_button(pen.pick("edit", "draw", "")) if pen.chance(0.3) else ""
    above = pen.chance(0.25)
    content = box(
        "flex:1;min-height:0;display:flex;flex-direction:column;position:relative",
        scroll(page, moved=moved(pen, 200)),
        floating,
    )
    return sheet(
        top,
        tools if above else "",
        content,
        second,
        "" if above else tools,
        css="background:var(--surface2)" if paper else "",
    )


def _actions(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "undo",
            "redo",
            "search",
            "person add",
            "text size",
            "add",
            "chat",
            "share",
            "more vertical",
            "check",
            "save",
        ),
        between(pen, 3, 5),
    )


def spreadsheet(pen: Pen) -> str:
    """A sheet of figures: letters, numbers, a line for formulas, tabs below."""
    width, columns = between(pen, 78, 100), 6
    edge = "border-right:1px solid var(--ink3);border-bottom:1px solid var(--ink3)"
    chosen = (between(pen, 2, 8), between(pen, 1, 3))

    head = row(
        "flex:none;background:var(--surface2)",
        box(f"width:36px;height:26px;flex:none;{edge}"),
        *(
            middle(f"width:{width}px;height:26px;flex:none;font-size:.8rem;{edge}", letter)
            for letter in "ABCDEF"[:columns]
        ),
    )
    rows = _rows(pen, edge, columns, chosen, width)
    formula = row(
        "gap:12px;padding:8px 14px;flex:none;border-bottom:1px solid var(--ink3)",
        pen.icon(pen.pick("calculator", "code", ""), size=20, colour="var(--ink2)"),
        line(15, "=SUM(B2:B9)", "flex:1"),
        *(pen.icon(name, size=20) for name in pen.pick(("check", "close"), ())),
    )
    tabs = _tabs(pen)
    top = pen.app_bar(
        pen.pick("budget.xlsx", pen.title()),
        leading=pen.pick("back", "check"),
        actions=pen.random.sample(
            ("undo", "redo", "search", "person add", "share", "more vertical", "text size"),
            between(pen, 2, 4),
        ),
    )
    return sheet(
        top,
        formula if pen.chance(0.6) else "",
        box("flex:1;min-height:0;overflow:hidden", head, rows),
        format_bar(pen) if pen.chance(0.5) else "",
        tabs,
    )


def _rows(pen: Pen, edge: str, columns: int, chosen: tuple[int, int], width: int) -> str:
    return "".join(
        row(
            "flex:none",
            middle(
                (
                    "width:36px;height:30px;flex:none;font-size:.8rem;background:var(--surface2);"
                    f"{edge}"
                ),
                str(down + 1),
            ),
            *(_cell(pen, chosen, width, edge, down, across) for across in range(columns)),
        )
        for down in range(26)
    )


def _tabs(pen: Pen) -> str:
    return row(
        "gap:16px;padding:8px 14px;flex:none;background:var(--surface2)",
        pen.icon("add", size=20),
        *(
            line(
                14,
                f"{worded(pen, 'Sheet')}{index}",
                "flex:none;padding:4px 8px"
                + (";color:var(--primary);border-bottom:2px solid" if index == 1 else ""),
            )
            for index in (1, 2, 3)
        ),
    )


def _cell(pen: Pen, chosen: tuple[int, int], width: int, edge: str, down: int, across: int) -> str:
    here = (down, across) == chosen
    content = pen.word() if across == 0 else str(between(pen, 1, 9999)) if pen.chance(0.7) else ""
    look = "outline:2px solid var(--primary);outline-offset:-2px" if here else ""
    align = "" if across == 0 else "text-align:end"
    return box(
        f"width:{width}px;flex:none;height:30px;padding:5px 6px;{edge};{align};{look}",
        line(13, content),
    )


LAYOUTS: tuple[Layout, ...] = (document, spreadsheet)
