"""Recent apps: cards side by side, stacked, in two columns."""

from models.screens.parts.chances import app_name, between, many, maybe, say, usual
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    disc,
    grid,
    immersed,
    line,
    page,
    row,
    space,
    text,
)
from models.screens.parts.recent_apps import preview, titled_card
from models.screens.pen import Layout, Pen


def recents(pen: Pen) -> str:
    """Recent apps as cards, side by side, stacked or in two columns."""
    arranged = pen.pick(_side_by_side, _side_by_side, _stacked, _two_columns)
    blur = pen.pick("blur(20px) brightness(.7)", "blur(20px)", "brightness(.55)")
    return page("", immersed(pen, f"filter:{blur}"), arranged(pen))


def _side_by_side(pen: Pen) -> str:
    radius = pen.pick(12, 20, 28)

    def card(width: float) -> str:
        top = pen.pick(
            centred("margin-bottom:10px", pen.app_icon(44)),
            row(
                "gap:8px;margin:0 0 10px 8px;color:#fff", pen.app_icon(24), line(14, app_name(pen))
            ),
        )
        inner = box(f"flex:1;min-height:0;border-radius:{radius}px;overflow:hidden", preview(pen))
        return column(f"width:{width}%;flex:none;height:100%", top, inner)

    deeds = pen.pick(
        (("screenshot", "Screenshot"), ("select all", "Select")), (("close", "Close all"),)
    )
    pill = "gap:8px;padding:8px 16px;border-radius:18px;background:var(--surface2)"
    chips = row(
        "justify-content:center;gap:12px;padding:14px;color:var(--ink)",
        *(
            row(pill, pen.icon(usual(pen, name), size=18), text(14, say(pen, label)))
            for name, label in deeds
        ),
    )
    suggested = row(
        "justify-content:space-evenly;padding:6px 10px 14px", many(5, lambda: pen.app_icon(46))
    )
    cards = row("gap:4%;justify-content:center;height:100%", card(68), card(68), card(68))
    return (
        space(f"height:{between(pen, 16, 50)}px;flex:none")
        + body("justify-content:center", cards)
        + chips
        + maybe(pen, 0.5, lambda: suggested)
    )


def _stacked(pen: Pen) -> str:
    cards = "".join(
        box(
            f"position:absolute;left:{14 - index}px;right:{14 - index}px;top:{36 + index * 118}px;"
            "height:420px;border-radius:4px;overflow:hidden;box-shadow:0 -2px 10px rgba(0,0,0,.4)",
            titled_card(pen, closes=True),
        )
        for index in range(6)
    )
    sweep = disc(
        pen, usual(pen, pen.pick("close", "delete sweep", "clear all")), 46, "#333", glyph=0.5
    )
    return body("", cards) + maybe(pen, 0.5, lambda: centred("padding:12px", sweep))


def _two_columns(pen: Pen) -> str:
    def card() -> str:
        head = row(
            "gap:8px;padding:0 4px 8px;color:#fff", pen.app_icon(24), line(13, app_name(pen))
        )
        height = between(pen, 210, 260)
        return box(
            "", head, box(f"height:{height}px;border-radius:16px;overflow:hidden", preview(pen))
        )

    free = f"{between(pen, 12, 60) / 10} GB | {pen.pick(6, 8, 12)} GB"
    foot = centred(
        "padding:14px;gap:10px",
        text(12, free, "color:#fff;opacity:.85") if pen.chance(0.6) else "",
        disc(pen, usual(pen, "close"), between(pen, 44, 54), "rgba(255,255,255,.28)"),
    )
    cells = (
        column("gap:18px", card(), card(), card()),
        column("gap:18px;padding-top:30px", card(), card()),
    )
    return body("padding:20px 18px", grid(2, "gap:18px", cells)) + foot


LAYOUTS: tuple[Layout, ...] = (recents,)
