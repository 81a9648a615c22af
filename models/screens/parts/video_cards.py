"""Videos of a list."""

from models.screens.parts.chances import between, duration, maybe
from models.screens.parts.markup import box, column, line, lines, row
from models.screens.parts.strips import MUTED
from models.screens.parts.topics import artist, video
from models.screens.parts.video_parts import VIDEO_RED
from models.screens.pen import Pen


def video_card(pen: Pen, *, wide: bool = True) -> str:
    """A video of a list: its still with length, its title, its channel."""
    count = f"{pen.number()} · {between(pen, 2, 11)} months ago"
    more = pen.icon("more vertical", size=18, colour="var(--ink2)")
    if not wide:
        words = column(
            "flex:1;gap:3px",
            lines(2, 14.5, video(pen)),
            line(12, artist(pen), MUTED),
            line(12, count, MUTED),
        )
        still = _still(pen, 150, 86, f"flex:none;border-radius:{pen.pick(0, 8, 12)}px")
        return row("gap:12px;padding:6px 14px;align-items:flex-start", still, words, more)
    corners = pen.pick("", "", "margin:0 12px;border-radius:12px")
    words = column(
        "flex:1;gap:2px",
        lines(2, 15, video(pen), "font-weight:500"),
        line(12.5, f"{artist(pen)} · {count}", MUTED),
    )
    below = row("gap:12px;padding:10px 14px 0;align-items:flex-start", pen.avatar(36), words, more)
    return box("padding-bottom:16px;flex:none", _still(pen, "100%", 196, corners), below)


def _still(pen: Pen, width: str | float, height: float, css: str) -> str:
    """A picture of the video with its length, perhaps live, perhaps half seen."""
    length = "right:6px;bottom:6px;background:rgba(0,0,0,.75);border-radius:4px;padding:1px 5px"
    live = "left:6px;top:6px;background:#e02020;border-radius:3px;padding:1px 6px"
    letters = "position:absolute;color:#fff;font-size:12px"
    share = between(pen, 10, 90)
    seen = f"position:absolute;left:0;bottom:0;height:3px;width:{share}%;background:{VIDEO_RED}"
    return box(
        f"position:relative;overflow:hidden;{css}",
        pen.image(width, height, name="video"),
        box(f"{letters};{length}", duration(pen)),
        maybe(pen, 0.1, lambda: box(f"{letters};{live}", "LIVE")),
        maybe(pen, 0.15, lambda: box(seen)),
    )
