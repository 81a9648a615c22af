"""Chess and stones to match: a board between players and tools."""

from models.screens.parts.chances import between, clock
from models.screens.parts.game_worlds import whole_glass
from models.screens.parts.markup import box, centred, column, grid, middle, row
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, plated, sheet, strong, vivid
from models.screens.pen import Pen


def board_game(pen: Pen) -> str:
    """Chess, cards, tiles: a board in the middle, tools and players beside it."""
    side = 8
    dark, light = pen.pick(("#769656", "#eeeed2"), ("#b58863", "#f0d9b5"), ("#5b7fa6", "#dee6ee"))
    kind = pen.pick("chess", "match", "match")
    names = pen.random.sample(
        ("star", "diamond", "heart", "leaf", "flower", "color drop", "", ""), 5
    )
    stones = [pen.icon(name, size=24, colour=vivid(pen)) for name in names]

    board = box(
        (
            "height:92%;aspect-ratio:1;display:grid;grid-template-columns:repeat(8,1fr);"
            "grid-template-rows:repeat(8,1fr);gap:"
        )
        + ("0" if kind == "chess" else "3px"),
        *(_square(pen, side, dark, light, kind, stones, index) for index in range(side * side)),
    )

    tools = _tools(pen)
    left = column(
        "flex:1;min-width:0;gap:14px;padding:16px;justify-content:space-between",
        _player(pen),
        row("gap:16px", pen.icon("back", size=26, colour="#fff"), strong(18, pen.title())),
        _player(pen),
    )
    right = column(
        "flex:1;min-width:0;padding:16px;gap:16px;justify-content:center",
        strong(24, f"{between(pen, 100, 99999):,}", "text-align:center"),
        tools,
    )
    ground = (
        f"background:linear-gradient(130deg,hsl({between(pen, 0, 359)} 40% "
        f"28%),hsl({between(pen, 0, 359)} 40% 18%));color:#fff"
    )
    return sheet(
        row("flex:1;min-height:0", left, middle("height:100%;flex:none", board), right),
        css=f"{ground};{whole_glass(pen)}",
    )


def _tools(pen: Pen) -> str:
    return grid(
        3,
        "gap:12px",
        (
            centred(
                "gap:5px",
                plated(pen, name, 46, "#fff3", "#fff", pen.pick("50%", "14px")),
                line(11.5, worded(pen, label)),
            )
            for name, label in (
                ("undo", "Undo"),
                ("lightbulb", "Hint"),
                ("flag", "Resign"),
                ("refresh", "Restart"),
                ("settings", "Options"),
                ("volume up", "Sound"),
            )
        ),
    )


def _player(pen: Pen) -> str:
    return row(
        "gap:12px;background:#fff2;border-radius:14px;padding:10px 14px",
        pen.avatar(size=40),
        column(
            "flex:1",
            strong(15, pen.name()),
            row(
                "gap:5px",
                pen.icon(pen.pick("trophy", "star"), size=15, colour="#ffd54a"),
                line(12.5, str(between(pen, 400, 2400))),
            ),
        ),
        strong(20, clock(pen)),
    )


def _square(
    pen: Pen, side: int, dark: str, light: str, kind: str, stones: list[str], index: int
) -> str:
    shade = dark if (index + index // side) % 2 else light
    if kind == "chess":
        piece = pen.pick("♜", "♞", "♝", "♛", "♚", "♟", "♟", "♟") if pen.chance(0.35) else ""
        return middle(
            f"background:{shade};font-size:1.5rem;color:{pen.pick('#111', '#fff')};min-height:0",
            piece,
        )
    return middle("background:#0003;border-radius:6px;min-height:0", pen.pick(*stones))
