"""Apps in lists, and the launcher's search."""

from models.screens.parts.chances import app_name, between, many
from models.screens.parts.launcher import app_cell, marked_app
from models.screens.parts.markup import body, box, grid, line, page, row
from models.screens.pen import Layout, Pen


def app_list(pen: Pen) -> str:
    """All apps, one under the other beneath their first letters."""
    size = pen.pick(32, 36, 40, 46)

    def group(letter: str) -> str:
        rows = many(
            between(pen, 1, 3),
            lambda: row(
                "gap:18px;padding:8px 20px", marked_app(pen, size, 0.08), line(16, app_name(pen))
            ),
        )
        return line(14, letter, "color:var(--primary);font-weight:600;padding:10px 22px 2px") + rows

    start = between(pen, 0, 8)
    groups = [group(letter) for letter in "ABCDEFGHIJKLMNOPQRSTUV"[start : start + 9]]
    head = row(
        "padding:12px 16px;gap:10px;flex:none",
        box("flex:1", pen.input("Search apps", leading="search", trailing=pen.pick("", "mic"))),
        pen.icon("more vertical") if pen.chance(0.6) else "",
    )
    return page("background:var(--bg);color:var(--ink)", head, body("", *groups))


def suggestions(pen: Pen) -> str:
    """The launcher's search: suggested apps, recent queries, the web's answers."""
    rows = many(
        between(pen, 4, 8),
        lambda: row(
            "gap:18px;padding:12px 20px",
            pen.icon(pen.pick("history", "search", "", ""), size=20, colour="var(--ink2)"),
            line(15, pen.title(), "flex:1"),
            pen.icon(pen.pick("arrow up right", "close", ""), size=18, colour="var(--ink2)"),
        ),
    )
    apps = grid(4, "gap:8px;padding:18px 10px", [app_cell(pen, 50, "var(--ink)") for _ in range(8)])
    return page(
        "background:var(--bg);color:var(--ink)",
        box(
            "padding:12px 16px",
            pen.input(
                pen.pick("Search apps, web and more", "Search"),
                leading=pen.pick("search", "back"),
                trailing=pen.pick("mic", "camera", ""),
            ),
        ),
        apps,
        body("", rows),
    )


LAYOUTS: tuple[Layout, ...] = (app_list, suggestions)
