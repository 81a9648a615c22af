"""Games with worlds: a stick, a fan of buttons, bars and counts."""

import math

from models.screens.parts.chances import between
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.game_worlds import SHADE, whole_glass, world
from models.screens.parts.markup import box, column, row
from models.screens.parts.surfaces import bar, line, plated, sheet, strong, vivid
from models.screens.pen import Pen


def _round(pen: Pen, name: str, side: int) -> str:
    ground = pen.pick("#ffffff40", "#00000066", "#00000040", vivid(pen))
    return box(
        "border-radius:50%;line-height:0;border:2px solid #ffffff88",
        plated(pen, name, side, ground, "#fff"),
    )


def _stick(pen: Pen) -> str:
    side = between(pen, 104, 136)
    if pen.chance(0.4):
        arrows = (
            ("left:50%;top:0;transform:translateX(-50%)", "arrow up"),
            ("left:50%;bottom:0;transform:translateX(-50%)", "arrow down"),
            ("left:0;top:50%;transform:translateY(-50%)", "back"),
            ("right:0;top:50%;transform:translateY(-50%)", "forward"),
        )
        cross = "".join(
            box(
                f"position:absolute;{where};line-height:0",
                plated(pen, name, side // 3 + 4, "#00000066", "#fff", "10px"),
            )
            for where, name in arrows
        )
        return box(f"position:absolute;left:36px;bottom:28px;width:{side}px;height:{side}px", cross)
    knob = box(
        f"position:absolute;left:{between(pen, 25, 50)}%;top:{between(pen, 20, 45)}%;"
        "width:42%;height:42%;border-radius:50%;background:#ffffffb0"
    )
    return box(
        (
            f"position:absolute;left:36px;bottom:28px;width:{side}px;height:{side}px;"
            "border-radius:50%;background:#ffffff33;border:2px solid #ffffff66"
        ),
        knob,
    )


def action_game(pen: Pen) -> str:
    """A world with a stick at the left, a fan of buttons at the right, bars and counts above."""
    hearts = _hearts(pen)
    life = _life(pen)
    counts = _counts(pen)
    ends = _ends(pen)
    top = row(
        "position:absolute;left:18px;right:18px;top:14px;justify-content:space-between",
        pen.pick(hearts, life, life),
        counts,
        ends,
    )
    main_side = between(pen, 72, 90)
    names = _names(pen)
    fan = ""
    for index, name in enumerate(names):
        angle = math.radians(80 + index * 32)
        right, bottom = 44 - math.cos(angle) * 112, 34 + math.sin(angle) * 106 - 6
        fan += box(
            f"position:absolute;right:{right:.0f}px;bottom:{bottom:.0f}px", _round(pen, name, 50)
        )
    main = box(
        "position:absolute;right:38px;bottom:26px",
        _round(pen, pen.pick("target", "hand", "arrow up", "flash", ""), main_side),
    )
    chart = _chart(pen)
    quest = _quest(pen)
    items = _items(pen)
    return sheet(
        world(pen),
        top,
        chart,
        quest,
        _stick(pen),
        fan,
        main,
        items,
        css=f"background:#222;{whole_glass(pen)}",
    )


def _hearts(pen: Pen) -> str:
    return row(
        "gap:4px",
        *(
            pen.icon("heart", size=22, colour="#ff3b4e" if index < 3 else "#00000055")
            for index in range(between(pen, 3, 5))
        ),
    )


def _chart(pen: Pen) -> str:
    return (
        box(
            (
                "position:absolute;right:18px;top:66px;border:2px solid #fff9;border-radius:50%;"
                "overflow:hidden"
            ),
            box("position:relative;width:84px;height:84px", drawn_map(pen, pins=3, labels=False)),
        )
        if pen.chance(0.35)
        else ""
    )


def _life(pen: Pen) -> str:
    return row(
        "gap:10px",
        pen.image(46, 46, radius=pen.pick("50%", "10px"), name="portrait"),
        column(
            "gap:5px;width:140px",
            bar(pen.random.random(), "#43d17c", 9),
            bar(pen.random.random(), "#4aa8ff", 7),
        ),
    )


def _ends(pen: Pen) -> str:
    return row(
        "gap:12px",
        *(
            pen.icon(name, size=26, colour="#fff")
            if pen.style.gap > 15
            else plated(pen, name, 38, "#0007", "#fff", "10px")
            for name in pen.random.sample(
                ("pause", "settings", "menu", "volume up", "map", "backpack", "chat"),
                between(pen, 1, 4),
            )
        ),
    )


def _quest(pen: Pen) -> str:
    return (
        column(
            f"position:absolute;left:18px;top:84px;width:190px;gap:4px;color:#fff;{SHADE}",
            row(
                "gap:7px",
                pen.icon(pen.pick("flag", "star", "info"), size=17, colour="#ffd54a"),
                strong(14, pen.title()),
            ),
            line(12.5, pen.sentence()),
        )
        if pen.chance(0.5)
        else ""
    )


def _items(pen: Pen) -> str:
    return (
        row(
            "position:absolute;left:50%;bottom:14px;transform:translateX(-50%);gap:6px",
            *(
                box(
                    "border:2px solid #fff7;border-radius:8px;line-height:0",
                    plated(pen, "", 42, "#0008", vivid(pen), "6px"),
                )
                for _ in range(between(pen, 3, 6))
            ),
        )
        if pen.chance(0.45)
        else ""
    )


def _names(pen: Pen) -> list[str]:
    return pen.random.sample(
        (
            "flash",
            "fire",
            "shield",
            "magic wand",
            "target",
            "rocket",
            "hand",
            "run",
            "snowflake",
            "hammer",
            "",
            "",
        ),
        between(pen, 2, 4),
    )


def _counts(pen: Pen) -> str:
    return row(
        "gap:18px",
        *(
            row(
                f"gap:6px;color:#fff;{SHADE}",
                pen.icon(name, size=21, colour=colour),
                strong(16, str(between(pen, 2, 9999))),
            )
            for name, colour in pen.random.sample(
                (
                    ("coins", "#ffd54a"),
                    ("diamond", "#6ee7ff"),
                    ("star", "#ffe14a"),
                    ("key", "#ffc2a1"),
                    ("flash", "#ffef62"),
                ),
                between(pen, 1, 3),
            )
        ),
    )
