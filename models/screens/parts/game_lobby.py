"""The first page of a game."""

from models.screens.parts.chances import between
from models.screens.parts.game_worlds import SHADE, whole_glass, world
from models.screens.parts.markup import box, centred, column, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import bar, line, plated, sheet, strong, vivid
from models.screens.pen import Pen


def lobby(pen: Pen) -> str:
    """The first page of a game: counts above, a big button, a shop, a row of places."""
    counts = _lobby_counts(pen)
    who = row(
        f"gap:10px;color:#fff;{SHADE}",
        pen.avatar(size=46),
        column(
            "gap:4px;width:120px", strong(15, pen.name()), bar(pen.random.random(), "#ffd54a", 7)
        ),
    )
    ends = _lobby_ends(pen)
    top = row(
        "position:absolute;left:18px;right:18px;top:14px;justify-content:space-between",
        who,
        counts,
        ends,
    )

    shape = pen.pick("50%", "16px", "8px")
    pairs = _pairs(pen)
    left = column(
        (
            "position:absolute;left:20px;top:84px;gap:14px;max-height:calc(100% - 190px);"
            "overflow:hidden"
        ),
        *(_place(pen, shape, *pair) for pair in pairs[:3]),
    )
    low = row(
        "position:absolute;left:20px;right:260px;bottom:16px;gap:22px",
        *(_place(pen, shape, *pair) for pair in pairs[3 : between(pen, 6, 8)]),
    )
    start = _start(pen)
    offer = _offer(pen)
    return sheet(
        world(pen), top, left, low, start, offer, css=f"background:#222;{whole_glass(pen)}"
    )


def _start(pen: Pen) -> str:
    return box(
        (
            "position:absolute;right:24px;bottom:22px;"
            f"background:{pen.pick('#ffb300', '#43a047', '#e53935')};color:#fff;"
            "border-radius:18px;padding:16px 46px;font-weight:800;font-size:1.7rem;"
            f"box-shadow:0 5px 0 #0006;{SHADE}"
        ),
        row(
            "gap:12px",
            pen.icon("play", size=30, colour="#fff") if pen.chance(0.5) else "",
            worded(pen, "Play"),
        ),
    )


def _lobby_ends(pen: Pen) -> str:
    return row(
        "gap:12px",
        *(
            plated(pen, name, 40, "#0007", "#fff", "12px")
            for name in pen.random.sample(
                ("settings", "mail", "bell", "people", "trophy", "calendar"), between(pen, 2, 4)
            )
        ),
    )


def _offer(pen: Pen) -> str:
    return (
        column(
            (
                "position:absolute;right:24px;top:84px;width:170px;background:#0008;"
                "border-radius:14px;padding:12px;gap:8px;color:#fff"
            ),
            row(
                "gap:8px",
                pen.icon("gift", size=22, colour="#ffd54a"),
                strong(14, pen.title(), "flex:1"),
                pen.icon("close", size=16, colour="#fff"),
            ),
            bar(pen.random.random(), "#ffd54a", 7),
        )
        if pen.chance(0.6)
        else ""
    )


def _pairs(pen: Pen) -> list[tuple[str, str]]:
    return pen.random.sample(
        (
            ("store", "Shop"),
            ("people", "Clan"),
            ("trophy", "Ranking"),
            ("gift", "Rewards"),
            ("backpack", "Items"),
            ("map", "Map"),
            ("calendar", "Events"),
            ("book", "Quests"),
            ("crown", "VIP"),
            ("ticket", "Season"),
        ),
        8,
    )


def _lobby_counts(pen: Pen) -> str:
    return row(
        "gap:12px",
        *(
            row(
                "gap:7px;background:#0007;border-radius:99px;padding:5px 8px 5px 12px;color:#fff",
                pen.icon(name, size=20, colour=colour),
                strong(14, f"{between(pen, 10, 99999):,}"),
                plated(pen, "add", 22, "#43a047"),
            )
            for name, colour in (
                ("coins", "#ffd54a"),
                ("diamond", "#6ee7ff"),
                ("flash", "#ffef62"),
            )[: between(pen, 2, 3)]
        ),
    )


def _place(pen: Pen, shape: str, name: str, label: str) -> str:
    return centred(
        f"gap:5px;color:#fff;{SHADE}",
        box(
            "position:relative;line-height:0",
            plated(pen, name, 54, vivid(pen), "#fff", shape),
            pen.badge(str(between(pen, 1, 9))) if pen.chance(0.25) else "",
        ),
        line(12.5, worded(pen, label), "font-weight:600"),
    )
