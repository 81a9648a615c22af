"""Shops: products in grids and lists."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.goods import corner, price, rating, top_bar
from models.screens.parts.markup import box, centred, column, divider, grid, lines, row, text
from models.screens.parts.stories import PRODUCTS, SHOPS, about, called
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    card,
    chip,
    line,
    moved,
    muted,
    pill,
    plated,
    scroll,
    sheet,
    strip,
)
from models.screens.pen import Layout, Pen


def tile(pen: Pen, look: dict[str, bool], height: int) -> str:
    """One product of a grid."""
    marks = ""
    narrow = height < 112
    if look["heart"]:
        heart = usual(pen, "heart", 0.9)
        colour = pen.pick("var(--danger)", "#333", "#333")
        drawn = (
            plated(pen, heart, 32, "#ffffffe6", colour)
            if look["plates"]
            else pen.icon(heart, size=22, colour=colour)
        )
        marks += corner(drawn)
    if look["sale"] and pen.chance(0.4):
        marks += corner(pill(f"−{between(pen, 5, 70)}%", "var(--danger)"), "left:8px;top:8px")
    picture = box(
        "position:relative",
        pen.image("100%", height, radius=8 if look["card"] else 12, name="product"),
        marks,
    )
    add = ""
    if look["add"]:
        name = pen.pick("add", "cart add", "shopping cart")
        add = (
            plated(pen, name, 34, "var(--primary)", "var(--on-primary)")
            if look["plates"]
            else pen.icon(name, colour="var(--primary)")
        )
    below = column(
        "gap:4px;padding:8px 4px",
        lines(2, 13.5, called(pen, PRODUCTS)),
        rating(pen, 13) if look["stars"] else "",
        row(
            "justify-content:space-between;gap:6px;min-height:26px",
            price(pen, 13 if narrow else 15, plain=narrow),
            add,
        ),
    )
    return card("padding:6px", picture, below) if look["card"] else column("", picture, below)


def product_grid(pen: Pen) -> str:
    """Products in two or three columns, with filters above."""
    look = _look(pen)
    columns = pen.pick(2, 2, 2, 3)
    height = between(pen, 120, 190) if columns == 2 else between(pen, 80, 110)
    cells = [tile(pen, look, height) for _ in range(columns * 4)]
    chips = _chips(pen)
    sorts = row(
        "gap:10px;padding:10px 16px;flex:none",
        muted(13, f"{pen.number()} results", "flex:1"),
        pen.icon("sort", size=20),
        line(14, worded(pen, "Sort")),
        pen.icon(pen.pick("filter", "tune"), size=20),
        line(14, worded(pen, "Filter")),
        pen.icon(pen.pick("grid", "list bulleted"), size=20),
    )
    banner = box(
        "padding:8px 14px;flex:none;position:relative",
        pen.image("100%", between(pen, 110, 160), radius=14),
        box(
            "position:absolute;left:34px;top:30px;color:#fff;text-shadow:0 1px 4px #0008",
            text(22, called(pen, SHOPS), "font-weight:700"),
        ),
    )
    shortcuts = _shortcuts(pen)
    parts = [
        part
        for part, share in ((chips, 0.5), (banner, 0.35), (shortcuts, 0.3), (sorts, 0.5))
        if pen.chance(share)
    ]
    gap = pen.pick(8, 12, 16)
    bottom = pen.bottom_bar(places(pen, 5), between(pen, 0, 4)) if pen.chance(0.6) else ""
    return sheet(
        top_bar(pen),
        scroll(
            *parts, grid(columns, f"gap:{gap}px;padding:6px 14px", cells), moved=moved(pen, 300)
        ),
        bottom,
    )


def _shortcuts(pen: Pen) -> str:
    return row(
        "justify-content:space-around;padding:12px 6px;flex:none;align-items:flex-start",
        *(
            centred(
                "gap:6px;width:64px;text-align:center",
                pen.icon("", size=24, plate=pen.pick("circle", "rounded")),
                line(11.5, called(pen, SHOPS), "max-width:64px"),
            )
            for _ in range(5)
        ),
    )


def _chips(pen: Pen) -> str:
    return strip(
        *(
            chip(
                pen,
                called(pen, SHOPS),
                index == 0,
                trailing=pen.icon("expand more", size=16) if pen.chance(0.3) else "",
            )
            for index in range(6)
        )
    )


def _look(pen: Pen) -> dict[str, bool]:
    return {
        name: pen.chance(share)
        for name, share in (
            ("heart", 0.7),
            ("plates", 0.5),
            ("sale", 0.5),
            ("add", 0.4),
            ("stars", 0.6),
            ("card", 0.5),
        )
    }


def wishes(pen: Pen) -> str:
    """A list of products with pictures at the left and icons at the right."""
    ends = pen.pick(
        ("heart", "cart add"),
        ("heart",),
        ("delete", "share"),
        ("more vertical",),
        ("bell", "heart"),
        ("add circle",),
    )

    note = (
        row(
            "gap:10px;padding:10px 16px;flex:none",
            pen.icon("info", size=18, colour="var(--ink2)"),
            muted(13, about(pen, PRODUCTS)),
        )
        if pen.chance(0.2)
        else ""
    )
    return sheet(
        top_bar(pen),
        note,
        scroll(many(6, lambda: _product(pen, ends)), moved=moved(pen)),
        pen.bottom_bar(places(pen, 4), 1) if pen.chance(0.5) else "",
    )


def _product(pen: Pen, ends: tuple[str, ...]) -> str:
    icons = column(
        "gap:14px;align-items:center",
        *(
            pen.icon(
                name,
                size=22,
                colour=pen.pick("var(--icon)", "var(--danger)")
                if name == "heart"
                else "var(--icon)",
            )
            for name in ends
        ),
    )
    words = column(
        "flex:1;gap:5px",
        lines(2, 14, called(pen, PRODUCTS)),
        rating(pen),
        price(pen),
        muted(12, pen.sentence()) if pen.chance(0.5) else "",
    )
    return (
        row(
            "gap:14px;padding:12px 16px;flex:none",
            pen.image(96, 96, radius=10, name="product"),
            words,
            icons,
        )
        + divider()
    )


LAYOUTS: tuple[Layout, ...] = (product_grid, wishes)
