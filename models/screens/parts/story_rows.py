"""The row of round or tall stories above a feed."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred
from models.screens.parts.stories import handle
from models.screens.parts.surfaces import line, plated, strip
from models.screens.pen import Pen


def stories(pen: Pen) -> str:
    """The row of round or tall stories above a feed."""
    side, tall = between(pen, 56, 70), pen.chance(0.25)
    ring = pen.pick("2.5px solid #d6249f", "3px solid var(--primary)", "2.5px solid #f58529")

    def story(index: int) -> str:
        if tall:
            inner = pen.image(96, 150, radius=14)
            mark = plated(pen, "add", 30, "var(--primary)") if index == 0 else pen.avatar(size=32)
            return box(
                "position:relative;flex:none",
                inner,
                box("position:absolute;left:8px;top:8px;line-height:0", mark),
            )
        plus = (
            box(
                (
                    "position:absolute;right:-2px;bottom:-2px;line-height:0;"
                    "border:2px solid var(--bg);border-radius:50%"
                ),
                plated(pen, "add", 20, "var(--primary)"),
            )
            if index == 0
            else ""
        )
        edge = "transparent" if index == 0 else ""
        frame = f"position:relative;padding:3px;border-radius:50%;border:{ring};border-color:{edge}"
        picture = box(frame, pen.image(side, side, "50%", "avatar"), plus)
        return centred(
            f"gap:5px;width:{side + 14}px;flex:none",
            picture,
            line(11.5, handle(pen), f"max-width:{side + 10}px"),
        )

    return strip(*(story(index) for index in range(7)), css="gap:8px;padding:8px 10px")
