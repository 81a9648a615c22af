"""Comments with their own small icons."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import centred, column, lines, row
from models.screens.parts.stories import COMMENTS, about, ago, handle
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import muted, strong
from models.screens.pen import Pen


def comment_rows(pen: Pen, count: int) -> str:
    """Comments with their own small icons."""
    kind = pen.pick("heart", "heart", "thumbs", "votes", "reply")
    bubble = pen.chance(0.3)

    return many(count, lambda: _comment_rows_one(pen, kind, bubble))


def _comment_rows_one(pen: Pen, kind: str, bubble: bool) -> str:
    reply = between(pen, 30, 44) if pen.chance(0.25) else 0
    size = pen.pick(14, 16, 18)
    who = row("gap:6px", strong(13.5, handle(pen)), muted(12, ago(pen)))
    words = lines(4, 14, about(pen, COMMENTS))
    names = {
        "thumbs": ("thumb up", "thumb down", "chat"),
        "votes": ("arrow up", "arrow down", "reply"),
        "reply": ("reply", "heart"),
    }.get(kind, ())
    icons = row(
        "gap:18px;padding-top:5px",
        *(
            row(
                "gap:5px",
                pen.icon(name, size=size, colour="var(--ink2)"),
                muted(12, pen.number() if pen.chance(0.6) else ""),
            )
            for name in names
        ),
        muted(12, worded(pen, "Reply")),
    )
    look = "background:var(--surface2);border-radius:16px;padding:8px 12px" if bubble else ""
    body = column("flex:1;gap:2px", column(look, who, words), icons)
    heart = (
        centred(
            "gap:2px;flex:none",
            pen.icon("heart", size=size, colour=pen.pick("var(--ink2)", "#e53935")),
            muted(11, str(between(pen, 0, 900))),
        )
        if kind == "heart"
        else ""
    )
    return row(
        f"gap:11px;padding:9px 16px 9px {16 + reply}px;flex:none;align-items:flex-start",
        pen.avatar(size=28 if reply else 36),
        body,
        heart,
    )
