"""One product, with what is needed to buy it."""

from models.screens.parts.chances import between, many
from models.screens.parts.goods import amount, price, rating
from models.screens.parts.markup import box, column, divider, lines, row
from models.screens.parts.stories import PRODUCTS, called
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import chip, entry, moved, plated, scroll, sheet
from models.screens.pen import Layout, Pen


def product_page(pen: Pen) -> str:
    """One product: its picture under floating icons, sizes, facts, the button to buy."""
    height = between(pen, 240, 360)
    ground = pen.pick("#ffffffd9", "#00000066", "")
    ink = "#222" if ground.startswith("#fff") else "#fff" if ground else "#333"
    drawn = _drawn(pen, ground, ink)
    over = _over(drawn)
    dots = _dots()
    picture = box(
        "position:relative;flex:none", pen.image("100%", height, name="product"), over, dots
    )
    head = _head(pen)
    sizes = row(
        "gap:10px;padding:4px 16px 12px;flex:none",
        *(chip(pen, size, index == 2) for index, size in enumerate(("XS", "S", "M", "L", "XL"))),
    )
    colours = _colours(pen)
    facts = _facts(pen)
    words = lines(
        6, 14, pen.paragraph(4), "margin:6px 16px 14px;color:var(--ink2);flex:none;line-height:1.5"
    )
    parts = [
        picture,
        head,
        sizes if pen.chance(0.6) else "",
        colours if pen.chance(0.4) else "",
        divider(),
        facts,
        words,
    ]
    buy = _buy(pen)
    side = [
        pen.icon(name, size=26, colour="var(--icon)")
        for name in pen.pick((), ("heart",), ("chat", "store"), ("",))
    ]
    foot = row(
        "gap:16px;padding:10px 16px 12px;flex:none;border-top:1px solid var(--ink3)", *side, buy
    )
    return sheet(scroll(*parts, moved=moved(pen, 200, 0.25)), foot)


def _over(drawn: list[str]) -> str:
    return row(
        "position:absolute;left:14px;right:14px;top:12px;gap:12px;z-index:1",
        drawn[0],
        box("flex:1"),
        *drawn[1:],
    )


def _buy(pen: Pen) -> str:
    return box(
        "flex:1;display:grid",
        pen.button(
            pen.pick(worded(pen, "Add to cart"), worded(pen, "Buy now")),
            leading=pen.pick("", "shopping cart", "shopping bag"),
        ),
    )


def _head(pen: Pen) -> str:
    return column(
        "padding:14px 16px;gap:8px;flex:none",
        lines(2, 19, called(pen, PRODUCTS), "font-weight:600"),
        rating(pen, 16),
        row(
            "justify-content:space-between", price(pen, 22), amount(pen) if pen.chance(0.5) else ""
        ),
    )


def _facts(pen: Pen) -> str:
    return many(
        between(pen, 2, 4),
        lambda: entry(
            pen.title(),
            pen.sentence(),
            leading=pen.icon("", size=24, colour="var(--icon)"),
            trailing=pen.icon("forward", size=16, colour="var(--ink3)"),
        ),
    )


def _colours(pen: Pen) -> str:
    return row(
        "gap:12px;padding:4px 16px 14px;flex:none",
        *(
            box(
                "width:30px;height:30px;border-radius:50%;"
                f"background:hsl({between(pen, 0, 360)} 50% 50%);"
                f"outline:{2 if index == 0 else 0}px solid var(--primary);outline-offset:2px"
            )
            for index in range(5)
        ),
    )


def _dots() -> str:
    return row(
        "position:absolute;left:0;right:0;bottom:12px;gap:6px;justify-content:center",
        *(
            box(
                "width:7px;height:7px;border-radius:50%;"
                f"background:{'#fff' if index == 1 else '#fff8'}"
            )
            for index in range(5)
        ),
    )


def _drawn(pen: Pen, ground: str, ink: str) -> list[str]:
    return [
        plated(pen, name, 38, ground, ink) if ground else pen.icon(name, colour=ink)
        for name in (
            "back",
            *pen.pick(
                ("heart", "share"),
                ("share", "shopping cart"),
                ("heart",),
                ("search", "heart", "more vertical"),
            ),
        )
    ]


LAYOUTS: tuple[Layout, ...] = (product_page,)
