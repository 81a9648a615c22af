"""The first page of a bank or a wallet."""

from models.screens.parts.chances import between, gradient
from models.screens.parts.markup import box, centred, column, row
from models.screens.parts.money import transaction_rows
from models.screens.parts.stories import cost
from models.screens.parts.subjects import places, some, worded
from models.screens.parts.surfaces import (
    bar,
    card,
    line,
    moved,
    muted,
    plated,
    scroll,
    sheet,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen

_PAIRS = (
    ("send", "Send"),
    ("arrow down left", "Request"),
    ("add", "Top up"),
    ("qr scan", "Scan"),
    ("swap", "Exchange"),
    ("receipt", "Bills"),
    ("smartphone", "Recharge"),
    ("bank", "Transfer"),
    ("more horizontal", "More"),
    ("credit card", "Cards"),
    ("piggy bank", "Save"),
)


def wallet(pen: Pen) -> str:
    """A bank: the balance, a card, round buttons, what was spent."""
    shape = pen.pick("circle", "circle", "rounded")
    side, corner_of = between(pen, 46, 58), {"circle": "50%", "rounded": "16px"}[shape]
    coloured = pen.chance(0.35)

    dark_top = pen.chance(0.45)
    ground, ink = (
        ("#ffffff2e", "#fff")
        if dark_top
        else (
            pen.pick("var(--surface2)", "color-mix(in srgb,var(--primary) 16%,var(--surface))"),
            pen.pick("var(--ink)", "var(--primary)"),
        )
    )
    buttons = row(
        "justify-content:space-around;padding:16px 8px;align-items:flex-start",
        *(
            _action(pen, coloured, side, corner_of, ground, ink, name, label)
            for name, label in some(pen, _PAIRS, pen.pick(3, 4, 4), 0.25)
        ),
    )
    eye = pen.icon(pen.pick("visibility", "visibility off"), size=20)
    balance = _balance(pen, eye)
    hello = _hello(pen)
    look = _look(pen, dark_top)
    head = column(f"padding:14px 16px 6px;gap:20px;flex:none;{look}", hello, balance, buttons)
    plastic = _plastic(pen)
    spending = _spending(pen)
    title = _title(pen)
    listed = transaction_rows(pen, 6)
    parts = _parts(pen, head, plastic, spending, title, listed)
    bottom = pen.bottom_bar(places(pen, between(pen, 4, 5))) if pen.chance(0.75) else ""
    return sheet(scroll(*parts, moved=moved(pen, 180, 0.2)), bottom)


def _parts(pen: Pen, head: str, plastic: str, spending: str, title: str, listed: str) -> list[str]:
    return [
        head,
        plastic if pen.chance(0.4) else "",
        spending if pen.chance(0.35) else "",
        title,
        card("margin:4px 12px", listed) if pen.chance(0.4) else listed,
    ]


def _title(pen: Pen) -> str:
    return row(
        "padding:14px 16px 4px;flex:none",
        strong(17, worded(pen, "Transactions"), "flex:1"),
        line(14, worded(pen, "See all"), "color:var(--primary)"),
    )


def _plastic(pen: Pen) -> str:
    return box(
        (
            "margin:12px 16px;border-radius:18px;padding:18px;color:#fff;height:160px;flex:none;"
            "display:flex;flex-direction:column;justify-content:space-between;"
            f"background:{gradient(pen, 50, 40)}"
        ),
        row("justify-content:space-between", strong(15, pen.word().upper()), pen.icon("nfc")),
        line(18, f"•••• {between(pen, 1000, 9999)}", "letter-spacing:2px"),
    )


def _look(pen: Pen, dark_top: bool) -> str:
    return (
        f"background:{gradient(pen, 55, 38)};color:#fff;border-radius:0 0 24px 24px"
        if dark_top
        else ""
    )


def _balance(pen: Pen, eye: str) -> str:
    return column(
        "gap:4px",
        row(
            "gap:8px",
            line(14, worded(pen, "Total balance"), "opacity:.8"),
            eye if pen.chance(0.6) else "",
        ),
        strong(34, cost(pen)),
    )


def _spending(pen: Pen) -> str:
    return card(
        "margin:8px 16px;padding:14px;gap:10px",
        row(
            "justify-content:space-between",
            strong(15, worded(pen, "Spending")),
            pen.icon("forward", size=18),
        ),
        bar(pen.random.random(), vivid(pen), 8),
        muted(13, f"{cost(pen)} / {cost(pen)}"),
    )


def _hello(pen: Pen) -> str:
    return row(
        "gap:12px",
        pen.avatar(size=40),
        column("flex:1", line(13, pen.sentence(), "opacity:.8"), strong(16, pen.name())),
        *(
            pen.icon(name, badge=pen.chance(0.3))
            for name in pen.pick(
                ("bell",), ("search", "bell"), ("qr scan", "bell"), ("help", "settings")
            )
        ),
    )


def _action(
    pen: Pen,
    coloured: bool,
    side: int,
    corner_of: str,
    ground: str,
    ink: str,
    name: str,
    label: str,
) -> str:
    plate = (
        plated(pen, name, side, vivid(pen), corner=corner_of)
        if coloured
        else plated(pen, name, side, ground, ink, corner_of)
    )
    return centred(f"gap:8px;width:{side + 18}px", plate, line(12.5, label))


LAYOUTS: tuple[Layout, ...] = (wallet,)
