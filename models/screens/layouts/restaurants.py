"""Restaurants and their dishes."""

from models.screens.parts.chances import between, many, usual
from models.screens.parts.goods import amount, corner
from models.screens.parts.markup import box, centred, column, divider, lines, row
from models.screens.parts.stories import COURSES, DISHES, KITCHENS, called, cost
from models.screens.parts.subjects import asked, places, worded
from models.screens.parts.surfaces import (
    chip,
    line,
    moved,
    muted,
    pill,
    plated,
    scroll,
    section,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def restaurants(pen: Pen) -> str:
    """Where to order from: pictures with hearts, delivery times, kinds of kitchens."""
    place = row(
        "gap:8px;padding:10px 16px;flex:none",
        pen.icon("location", size=22, colour="var(--primary)"),
        column("", muted(12, worded(pen, "Deliver to")), strong(15, pen.title())),
        pen.icon("expand more", size=18),
        box("flex:1"),
        pen.icon(pen.pick("bell", "shopping bag", "person"), badge=pen.chance(0.3)),
    )
    field = box(
        "padding:6px 16px 10px;flex:none",
        pen.input(asked(pen, "Search"), leading="search", trailing=pen.pick("", "tune")),
    )
    kinds = ("pizza", "burger", "coffee", "cake", "wine", "apple fruit", "restaurant", "leaf", "")
    pictured = pen.chance(0.4)
    kitchens = strip(
        *(_kitchen_kind(pen, name, pictured) for name in pen.random.sample(kinds, 7)),
        css="gap:14px;padding:8px 16px;align-items:flex-start",
    )
    chips = strip(
        chip(pen, worded(pen, "Sort"), trailing=pen.icon("expand more", size=16)),
        *(
            chip(pen, worded(pen, word), leading=pen.icon("", size=16) if pen.chance(0.4) else "")
            for word in ("Under 30 min", "Free delivery", "Vegan", "Offers")
        ),
    )
    compact = pen.chance(0.4)
    listed = many(5, lambda: _restaurant(pen, compact))
    banner = box("padding:8px 16px;flex:none", pen.image("100%", 130, radius=16))
    parts = [kitchens, chips if pen.chance(0.6) else "", banner if pen.chance(0.3) else ""]
    bottom = pen.bottom_bar(places(pen, between(pen, 3, 5))) if pen.chance(0.7) else ""
    return sheet(
        place,
        field,
        scroll(*parts, section(pen, called(pen, COURSES)), listed, moved=moved(pen, 320)),
        bottom,
    )


def _kitchen_kind(pen: Pen, name: str, pictured: bool) -> str:
    glyph = pen.icon(usual(pen, name, 0.6), size=28, plate=pen.pick("circle", "rounded"))
    picture = pen.image(60, 60, radius="50%") if pictured else glyph
    return centred("gap:6px;width:66px;flex:none", picture, line(12, called(pen, COURSES)))


def _restaurant(pen: Pen, compact: bool) -> str:
    stars = row(
        "gap:3px;flex:none",
        pen.icon("star", size=14, colour="#f5a623"),
        line(13, f"{between(pen, 3, 4)}.{between(pen, 0, 9)}"),
    )
    fee = row(
        "gap:4px;flex:none",
        pen.icon(pen.pick("bike", "delivery truck", "motorcycle"), size=15),
        muted(13, cost(pen)),
    )
    time = row(
        "gap:4px;flex:none",
        pen.icon("clock", size=14),
        muted(13, f"{between(pen, 10, 30)}–{between(pen, 31, 60)} min"),
    )
    facts = row("gap:10px;overflow:hidden", stars, time, fee)
    name = strong(16, called(pen, KITCHENS))
    if compact:
        heart = pen.icon("heart", size=22, colour="var(--ink2)")
        words = column("flex:1;gap:4px", name, muted(13, pen.sentence()), facts)
        picture = pen.image(84, 84, radius=12)
        return row("gap:14px;padding:10px 16px;flex:none", picture, words, heart)
    height = between(pen, 130, 180)
    heart = corner(plated(pen, usual(pen, "heart", 0.9), 34, pen.pick("#fff", "#0006"), "#e53935"))
    offer = (
        corner(pill(f"{between(pen, 5, 40)}% OFF", vivid(pen)), "left:10px;bottom:10px")
        if pen.chance(0.5)
        else ""
    )
    picture = box("position:relative", pen.image("100%", height, radius=14), heart, offer)
    return column("gap:5px;padding:8px 16px 12px;flex:none", picture, name, facts)


def menu(pen: Pen) -> str:
    """The dishes of one restaurant, each with a button to add it."""
    height = between(pen, 130, 200)
    tops = [plated(pen, name, 36, "#fff", "#222") for name in ("back", "search", "heart", "share")]
    cover = box(
        "position:relative;flex:none",
        pen.image("100%", height),
        row(
            "position:absolute;left:14px;right:14px;top:12px;gap:10px",
            tops[0],
            box("flex:1"),
            *tops[1 : between(pen, 2, 4)],
        ),
    )
    facts = _menu_facts(pen)
    head = column(
        "padding:14px 16px 6px;gap:4px;flex:none",
        strong(22, called(pen, KITCHENS)),
        muted(13, pen.sentence()),
    )
    tabs = _tabs(pen)
    kind = pen.pick("add", "add", "amount", "mixed")

    basket = row(
        "margin:8px 16px 12px;padding:14px 16px;gap:12px;flex:none;border-radius:14px;"
        "background:var(--primary);color:var(--on-primary)",
        pen.icon("shopping basket"),
        line(15, f"{between(pen, 1, 6)} items", "flex:1"),
        strong(15, cost(pen)),
    )
    parts = [cover, head, facts if pen.chance(0.6) else "", tabs, many(5, lambda: _dish(pen, kind))]
    return sheet(scroll(*parts, moved=moved(pen, 140)), basket if pen.chance(0.6) else "")


def _menu_facts(pen: Pen) -> str:
    return row(
        "justify-content:space-around;padding:12px;flex:none",
        *(
            centred(
                "gap:4px",
                row("gap:4px", pen.icon(name, size=18), strong(14, value)),
                muted(12, pen.word()),
            )
            for name, value in (("star", "4.7"), ("clock", "25 min"), ("", cost(pen)))
        ),
    )


def _tabs(pen: Pen) -> str:
    return strip(
        *(
            line(
                15,
                called(pen, COURSES),
                "flex:none;padding:8px 4px;"
                + (
                    "border-bottom:2px solid var(--primary);color:var(--primary)"
                    if index == 0
                    else "color:var(--ink2)"
                ),
            )
            for index in range(6)
        ),
        css="gap:18px",
    )


def _dish(pen: Pen, kind: str) -> str:
    side = between(pen, 80, 96)
    plus = plated(pen, "add", 30, "var(--surface)", "var(--primary)")
    picture = box(
        "position:relative",
        pen.image(side, side, radius=12),
        box("position:absolute;right:-6px;bottom:-6px;line-height:0", plus)
        if kind == "add"
        else "",
    )
    marks = row(
        "gap:4px",
        *(
            pen.icon(name, size=15, colour="#43a047")
            for name in ("leaf", "fire")
            if pen.chance(0.3)
        ),
    )
    end = (
        amount(pen)
        if kind == "amount" or pen.chance(0.3)
        else pen.button(worded(pen, "Add"), filled=False)
    )
    words = column(
        "flex:1;gap:4px",
        row("gap:6px", strong(15, called(pen, DISHES)), marks),
        lines(2, 13, pen.sentence(), "color:var(--ink2)"),
        row("justify-content:space-between", strong(14, cost(pen)), end if kind != "add" else ""),
    )
    return row("gap:14px;padding:12px 16px;flex:none", words, picture) + divider("margin:0 16px")


LAYOUTS: tuple[Layout, ...] = (restaurants, menu)
