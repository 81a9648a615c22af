"""What a game is played in, over the whole glass or below the system's bars."""

from models.screens.parts.chances import between
from models.screens.parts.markup import backdrop, box
from models.screens.pen import Pen

SHADE = "text-shadow:0 1px 3px #000c"


def whole_glass(pen: Pen) -> str:
    """CSS that lets a page cover the system's bars, as games and films mostly do."""
    return "position:fixed;inset:0;z-index:5" if pen.chance(0.65) else ""


def world(pen: Pen) -> str:
    """What a game is played in."""
    kind = pen.pick("photo", "photo", "photo", "hills", "dungeon")
    if kind == "photo":
        return backdrop(pen, "filter:saturate(1.4)")
    if kind == "dungeon":
        tiles = (
            f"repeating-conic-gradient(hsl({between(pen, 0, 359)} 25% 28%) 0 "
            f"25%,hsl({between(pen, 0, 359)} 25% 22%) 0 50%) 0 0/64px 64px"
        )
        return box(f"position:absolute;inset:0;background:{tiles}")
    hue = between(pen, 80, 140)
    hills = "".join(
        box(
            f"position:absolute;left:{left}%;bottom:-{between(pen, 60, 110)}px;"
            f"width:{between(pen, 240, 420)}px;height:{between(pen, 160, 260)}px;"
            f"border-radius:50%;background:hsl({hue} 45% {between(pen, 30, 48)}%)"
        )
        for left in range(-15, 95, 18)
    )
    return box(
        (
            "position:absolute;inset:0;"
            f"background:linear-gradient(hsl({between(pen, 190, 220)} 80% 65%),#e3f6ff)"
        ),
        hills,
    )
