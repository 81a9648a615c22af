"""Money spent, sent and received, shares and coins."""

from models.screens.parts.chances import between, many
from models.screens.parts.drawn import drawn
from models.screens.parts.markup import box, centred, column, grid, lines, middle, row
from models.screens.parts.money import transaction_rows
from models.screens.parts.stories import cost
from models.screens.parts.subjects import asked, places, some, worded
from models.screens.parts.surfaces import (
    BLANK,
    card,
    chip,
    entry,
    line,
    moved,
    muted,
    plated,
    scroll,
    section,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def markets(pen: Pen) -> str:
    """Money in and out by day, or prices of shares and coins with small curves."""
    arrows, logos = pen.chance(0.4), pen.chance(0.7)
    star = pen.pick(("search", "bell"), ("add", "search"), ("star", "more vertical"))
    bottom = pen.bottom_bar(places(pen, 5), 1) if pen.chance(0.6) else ""
    head = _transactions_head(pen)
    return sheet(
        pen.app_bar(worded(pen, "Markets"), leading=pen.pick("", "menu", "back"), actions=star),
        scroll(head, many(10, lambda: _stock(pen, arrows, logos)), moved=moved(pen, 120)),
        bottom,
    )


def spending(pen: Pen) -> str:
    """Money in and out, day by day."""
    days = (section(pen, pen.date()) + transaction_rows(pen, between(pen, 2, 5)) for _ in range(4))
    chips = strip(
        *(
            chip(pen, worded(pen, word), index == 0)
            for index, word in enumerate(("All", "Income", "Expenses", "Pending"))
        )
    )
    search = box(
        "padding:4px 16px;flex:none",
        pen.input(asked(pen, "Search"), leading="search", trailing="filter"),
    )
    return sheet(
        pen.app_bar(
            worded(pen, "Transactions"),
            actions=pen.pick(("search", "filter"), ("download",), ("calendar", "search")),
        ),
        search if pen.chance(0.4) else "",
        chips,
        scroll(*days, moved=moved(pen)),
    )


def _transactions_head(pen: Pen) -> str:
    return column(
        "padding:12px 16px;gap:4px;flex:none",
        muted(14, worded(pen, "Portfolio")),
        strong(32, cost(pen)),
        row(
            "gap:6px",
            pen.icon("trending up", size=18, colour="#2e9d4d"),
            line(14, "+2.41% today", "color:#2e9d4d"),
        ),
    )


def _stock(pen: Pen, arrows: bool, logos: bool) -> str:
    up = pen.chance(0.6)
    colour = "#2e9d4d" if up else "#e53935"
    heights = [between(pen, 6, 30) for _ in range(12)]
    points = " ".join(f"{index * 6},{34 - height}" for index, height in enumerate(heights))
    curve = (
        f'<svg width="66" height="36" style="flex:none"><polyline points="{points}" '
        f'fill="none" stroke="{colour}" stroke-width="1.6"/></svg>'
    )
    change = row(
        "gap:3px;justify-content:flex-end",
        pen.icon("trending up" if up else "trending down", size=15, colour=colour)
        if arrows
        else "",
        line(
            13,
            f"{'+' if up else '−'}{between(pen, 0, 9)}.{between(pen, 0, 99):02d}%",
            f"color:{colour}",
        ),
    )
    return entry(
        pen.word().upper()[:5],
        pen.title(),
        leading=pen.app_icon(size=38) if logos else "",
        trailing=row(
            "gap:14px;flex:none", curve, column("text-align:end", strong(14, cost(pen)), change)
        ),
    )


def payment_receipt(pen: Pen) -> str:
    """Sending money: an amount, who gets it, digits, or a receipt with a big tick."""
    mark = _mark(pen)
    head = _head(pen, mark)
    facts = _facts(pen)
    icons = _icons(pen)
    return sheet(
        pen.app_bar(BLANK, leading="close"),
        scroll(head, facts, icons),
        box("padding:10px 16px 18px;display:grid;flex:none", pen.button(worded(pen, "Done"))),
    )


def send_money(pen: Pen) -> str:
    """Sending money: who gets it, how much, digits."""
    keys = [middle("height:58px;font-size:1.6rem", str(digit)) for digit in (*range(1, 10), ".", 0)]
    keys.append(middle("height:58px", drawn(pen, "backspace", size=26)))
    head = centred(
        "gap:12px;padding:18px 0;flex:none",
        pen.avatar(size=64),
        line(16, pen.name()),
        line(46, cost(pen), "font-weight:300"),
        row(
            "gap:8px",
            pen.icon(pen.pick("edit", "chat"), size=16, colour="var(--ink2)"),
            muted(14, worded(pen, "Add a note")),
        ),
    )
    source = card(
        "margin:6px 16px",
        entry(
            pen.title(),
            f"•• {between(pen, 1000, 9999)}",
            leading=pen.icon("credit card", colour="var(--primary)"),
            trailing=pen.icon("expand more", size=20),
        ),
    )
    action = box(
        "padding:8px 16px 14px;display:grid;flex:none",
        pen.button(worded(pen, "Send"), leading=pen.pick("", "send")),
    )
    return sheet(
        pen.app_bar(
            worded(pen, "Send money"),
            leading=pen.pick("close", "back"),
            actions=pen.pick((), ("qr scan",), ("help",)),
        ),
        scroll(head, source),
        grid(3, "padding:0 20px;flex:none", keys),
        action,
    )


def _head(pen: Pen, mark: str) -> str:
    return centred(
        "gap:14px;padding:34px 20px 20px;flex:none;text-align:center",
        mark,
        strong(22, pen.title()),
        lines(2, 14, pen.sentence(), "color:var(--ink2)"),
    )


def _mark(pen: Pen) -> str:
    return plated(
        pen,
        pen.pick("check", "check", ""),
        between(pen, 72, 100),
        pen.pick("#2e9d4d", "var(--primary)"),
    )


def _facts(pen: Pen) -> str:
    return card(
        "margin:8px 16px;padding:14px 16px;gap:12px",
        *(
            row(
                "justify-content:space-between;gap:12px",
                muted(14, pen.title()),
                line(14, pen.pick(cost(pen), pen.date(), pen.name())),
            )
            for _ in range(between(pen, 3, 6))
        ),
    )


def _icons(pen: Pen) -> str:
    return row(
        "justify-content:center;gap:34px;padding:18px;flex:none",
        *(
            centred("gap:6px", pen.icon(name, size=22, plate="circle"), line(12, label))
            for name, label in some(
                pen,
                (
                    ("share", "Share"),
                    ("download", "Save"),
                    ("print", "Print"),
                    ("receipt", "Receipt"),
                ),
                3,
                0.2,
            )
        ),
    )


LAYOUTS: tuple[Layout, ...] = (markets, spending, payment_receipt, send_money)
