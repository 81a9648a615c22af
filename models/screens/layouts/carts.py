"""What one is about to buy and what one has bought."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.goods import amount, price
from models.screens.parts.markup import box, column, divider, lines, row
from models.screens.parts.stories import PRODUCTS, called, cost
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import (
    bar,
    card,
    chip,
    line,
    moved,
    muted,
    scroll,
    sheet,
    strip,
    strong,
)
from models.screens.pen import Layout, Pen


def cart(pen: Pen) -> str:
    """What one is about to buy, with amounts, ticks, bins, and the sum."""
    ticked, binned, carded = pen.chance(0.4), pen.chance(0.5), pen.chance(0.5)

    coupon = row(
        "gap:12px;padding:10px 16px;flex:none",
        pen.icon(usual(pen, "ticket", 0.6), colour="var(--primary)"),
        line(15, worded(pen, "Add coupon"), "flex:1"),
        pen.icon("forward", size=18),
    )
    sums = column(
        "padding:12px 18px;gap:8px;flex:none",
        *(
            row("justify-content:space-between", muted(14, worded(pen, name)), line(14, cost(pen)))
            for name in ("Subtotal", "Delivery", "Discount")
        ),
    )
    free = column(
        "padding:8px 16px;gap:6px;flex:none", muted(13, pen.sentence()), bar(pen.random.random())
    )
    total = column("flex:1", muted(12, worded(pen, "Total")), strong(20, cost(pen)))
    foot = row(
        "gap:14px;padding:10px 16px 12px;flex:none;box-shadow:0 -2px 12px #0002",
        pen.checkbox(True) if ticked else "",
        total,
        pen.button(worded(pen, "Checkout")),
    )
    bottom = _bottom(pen)
    items = many(between(pen, 3, 5), lambda: _line_item(pen, ticked, binned, carded))
    return sheet(
        pen.app_bar(
            worded(pen, "Cart"),
            actions=pen.pick((), ("delete",), ("heart",), ("edit", "more vertical")),
        ),
        scroll(free if pen.chance(0.3) else "", items, coupon, sums, moved=moved(pen, 90, 0.2)),
        foot,
        bottom,
    )


def _bottom(pen: Pen) -> str:
    return (
        pen.bottom_bar(
            (("home", "Home"), ("grid", "Categories"), ("shopping cart", "Cart"), ("person", "Me")),
            2,
        )
        if pen.chance(0.35)
        else ""
    )


def _line_item(pen: Pen, ticked: bool, binned: bool, carded: bool) -> str:
    tick = pen.checkbox(pen.chance(0.8)) if ticked else ""
    end = (
        pen.icon(
            pen.pick("delete", "close", "heart", "more vertical"), size=20, colour="var(--ink2)"
        )
        if binned
        else ""
    )
    words = column(
        "flex:1;gap:6px",
        row(
            "gap:8px;align-items:flex-start",
            box("flex:1;min-width:0", lines(2, 14, called(pen, PRODUCTS))),
            end,
        ),
        muted(12, f"{pen.word()} · {pen.word()}"),
        row("justify-content:space-between", price(pen, plain=True), amount(pen)),
    )
    side = between(pen, 72, 92)
    item = row(
        "gap:12px;padding:12px 16px;flex:none",
        tick,
        pen.image(side, side, radius=10, name="product"),
        words,
    )
    return card("margin:5px 12px", item) if carded else item + divider("margin:0 16px")


def orders(pen: Pen) -> str:
    """Orders with their states and what can be done with each."""
    chips = strip(
        *(
            chip(pen, worded(pen, word), index == 0)
            for index, word in enumerate(("All", "To pay", "To ship", "To receive", "Returns"))
        )
    )
    return sheet(
        pen.app_bar(worded(pen, "My orders"), actions=pen.pick(("search",), ("filter",), ())),
        chips if pen.chance(0.6) else "",
        scroll(many(4, lambda: _order(pen)), css="padding-top:8px", moved=moved(pen, 150)),
    )


def _order(pen: Pen) -> str:
    name, state, colour = pen.pick(
        ("delivery truck", "On the way", "#1e88e5"),
        ("check circle", "Delivered", "#2e9d4d"),
        ("cancel circle", "Cancelled", "#e53935"),
        ("package", "Processing", "#f08c00"),
    )
    head = row(
        "gap:8px;padding:12px 14px 8px",
        pen.icon(usual(pen, name, 0.8), size=20, colour=colour),
        strong(14, worded(pen, state), f"flex:1;color:{colour}"),
        muted(12, pen.date()),
    )
    pictures = row(
        "gap:8px;padding:4px 14px",
        *(pen.image(62, 62, radius=8, name="product") for _ in range(between(pen, 1, 3))),
        column("flex:1", lines(2, 13, called(pen, PRODUCTS)), muted(13, cost(pen))),
    )
    buttons = row(
        "gap:8px;padding:10px 14px 12px;justify-content:flex-end",
        *(
            pen.button(worded(pen, word), filled=index == 1)
            for index, word in enumerate(("Details", pen.pick("Track", "Buy again", "Review")))
        ),
    )
    return card(
        "margin:0 12px 12px", head, pictures, buttons if pen.chance(0.7) else box("height:10px")
    )


LAYOUTS: tuple[Layout, ...] = (cart, orders)
