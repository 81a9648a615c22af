"""Browsers: web pages below an address, pages kept."""

from models.screens.parts.address_bars import SITES, address_bar, tool_bar
from models.screens.parts.chances import between, many
from models.screens.parts.markup import box, column, divider, grid, lines, row, text
from models.screens.parts.stories import HEADLINES, PRODUCTS, about, ago, called, cost, prose
from models.screens.parts.subjects import asked, worded
from models.screens.parts.surfaces import line, moved, muted, scroll, sheet, strip, strong
from models.screens.pen import Layout, Pen


def _site(pen: Pen) -> str:
    colour, ink = pen.pick(
        ("#1a3c6e", "#fff"),
        ("#b5121b", "#fff"),
        ("#ffffff", "#222"),
        ("#111", "#fff"),
        ("#0b6e4f", "#fff"),
        ("#f4f4f4", "#222"),
    )
    names = pen.pick(
        ("menu", "search"), ("search", "person", "shopping cart"), ("menu",), ("person", "menu")
    )
    head = _head(pen, colour, ink, names)
    nav = strip(
        *(line(14, pen.title(), "flex:none;color:#1a5fb4") for _ in range(5)),
        css="gap:20px;background:#f3f3f3;padding:10px 16px",
    )
    hero = _hero(pen)
    words = many(
        between(pen, 1, 3), lambda: text(16, prose(pen, 4), "line-height:1.6;padding:8px 16px")
    )
    link = text(
        16, "› " + about(pen, HEADLINES), "color:#1a5fb4;text-decoration:underline;padding:8px 16px"
    )
    cards = _cards(pen)
    form = _form(pen)
    foot = _foot(pen)
    rows = _rows(pen)
    parts = [hero, words, cards, link, form, rows, foot]
    pen.random.shuffle(parts)
    return box(
        (
            "background:#fff;color:#222;--ink:#222;--ink2:#666;--ink3:#ccc;--surface:#fff;"
            "--surface2:#f3f3f3;--icon:#444;flex:none"
        ),
        head,
        nav if pen.chance(0.4) else "",
        *parts[: between(pen, 4, 6)],
    )


def _head(pen: Pen, colour: str, ink: str, names: tuple[str, ...]) -> str:
    return row(
        f"gap:18px;padding:14px 16px;flex:none;background:{colour};color:{ink}",
        strong(20, pen.title(), "flex:1"),
        *(pen.icon(name, size=24) for name in names),
    )


def _hero(pen: Pen) -> str:
    return box(
        "position:relative;flex:none",
        pen.image("100%", between(pen, 170, 240)),
        box(
            (
                "position:absolute;left:16px;right:16px;bottom:16px;color:#fff;"
                "text-shadow:0 1px 5px #000"
            ),
            text(24, about(pen, HEADLINES), "font-weight:700"),
        ),
    )


def _foot(pen: Pen) -> str:
    return column(
        "gap:14px;padding:20px 16px;background:#222;color:#ccc;flex:none",
        row(
            "gap:20px",
            *(
                pen.icon(name, size=24)
                for name in ("facebook", "twitter", "instagram", "youtube", "mail")
            ),
        ),
        text(13, pen.paragraph(2)),
    )


def _rows(pen: Pen) -> str:
    return many(
        3,
        lambda: row(
            "gap:14px;padding:12px 16px;border-bottom:1px solid #e3e3e3",
            pen.image(96, 72),
            column(
                "flex:1;gap:4px",
                lines(2, 16, about(pen, HEADLINES), "font-weight:600"),
                line(12.5, ago(pen), "color:#777"),
            ),
        ),
    )


def _form(pen: Pen) -> str:
    return column(
        "gap:12px;padding:16px;background:#f3f3f3;flex:none",
        strong(18, pen.title()),
        *(
            box("background:#fff", pen.input(asked(pen, hint)))
            for hint in ("Your name", "Your e-mail")
        ),
        row("gap:10px", pen.checkbox(False), line(14, pen.sentence())),
        box(
            "background:#1a5fb4;color:#fff;padding:10px 18px;width:fit-content;border-radius:3px",
            worded(pen, "Send"),
        ),
    )


def _cards(pen: Pen) -> str:
    return grid(
        2,
        "gap:12px;padding:12px 16px",
        (
            column(
                "gap:6px;border:1px solid #ddd;padding:8px",
                pen.image("100%", 110, name="product"),
                lines(2, 13, called(pen, PRODUCTS)),
                strong(15, cost(pen)),
            )
            for _ in range(4)
        ),
    )


def web_page(pen: Pen) -> str:
    """A site under the address, with or without a bar of buttons below."""
    low = pen.chance(0.3)
    bars = tool_bar(pen) if pen.chance(0.45) else ""
    content = scroll(_site(pen), moved=moved(pen, 500, 0.5))
    return sheet("" if low else address_bar(pen), content, address_bar(pen) if low else "", bars)


def bookmarks(pen: Pen) -> str:
    """Pages that were kept or visited, by day, with their signs."""
    end = pen.pick("more vertical", "close", "star", "none", "download")

    days = "".join(
        muted(13, pen.date(), "padding:14px 18px 4px")
        + many(between(pen, 3, 6), lambda: _one(pen, end))
        for _ in range(3)
    )
    field = box(
        "padding:8px 16px;flex:none", pen.input(asked(pen, "Search history"), leading="search")
    )
    clear = (
        row(
            "gap:14px;padding:14px 18px;flex:none",
            pen.icon("delete", colour="var(--primary)"),
            line(15, worded(pen, "Clear browsing data"), "color:var(--primary)"),
        )
        + divider()
    )
    top = pen.app_bar(
        worded(pen, pen.pick("History", "Bookmarks")),
        leading=pen.pick("back", "close"),
        actions=pen.pick(
            ("search",), ("delete", "search"), ("search", "more vertical"), ("close",)
        ),
    )
    return sheet(
        top,
        field if pen.chance(0.4) else "",
        scroll(clear if pen.chance(0.5) else "", days, moved=moved(pen)),
    )


def _one(pen: Pen, end: str) -> str:
    sign = (
        pen.icon("folder", colour="var(--icon)")
        if pen.chance(0.2)
        else pen.app_icon(size=26)
        if pen.chance(0.7)
        else pen.icon("globe", colour="var(--ink2)")
    )
    last = pen.icon(end, size=19, colour="var(--ink2)") if end != "none" else ""
    return row(
        "gap:18px;padding:11px 18px;flex:none",
        sign,
        column("flex:1", line(15.5, about(pen, HEADLINES)), muted(12.5, pen.pick(*SITES))),
        last,
    )


LAYOUTS: tuple[Layout, ...] = (web_page, bookmarks)
