"""Comments on a post."""

from models.screens.parts.comment_rows import comment_rows
from models.screens.parts.markup import box, divider, lines, row
from models.screens.parts.posts import REACTIONS, head, reactions
from models.screens.parts.stories import POSTS, about
from models.screens.parts.subjects import asked, worded
from models.screens.parts.surfaces import line, moved, scroll, sheet
from models.screens.pen import Layout, Pen


def comments(pen: Pen) -> str:
    """Comments on a post, with a field to write one more."""
    field = box(
        "flex:1;min-width:0",
        pen.input(asked(pen, "Add a comment…"), trailing=pen.pick("", "face", "gif", "sticker")),
    )
    send = (
        pen.icon("send", colour="var(--primary)")
        if pen.chance(0.6)
        else line(15, worded(pen, "Post"), "color:var(--primary);font-weight:600")
    )
    foot = _foot(pen, field, send)
    faces = _faces(pen)
    first = _first(pen)
    order = row(
        "gap:6px;padding:10px 16px",
        pen.icon(pen.pick("sort", "tune"), size=18),
        line(14, worded(pen, "Top comments"), "font-weight:600"),
        pen.icon("expand more", size=18),
    )
    top = pen.app_bar(
        worded(pen, "Comments"),
        leading=pen.pick("back", "close"),
        actions=pen.pick((), ("send",), ("tune", "close"), ("more vertical",)),
    )
    return sheet(
        top,
        scroll(
            first if pen.chance(0.5) else "",
            order if pen.chance(0.5) else "",
            comment_rows(pen, 10),
            moved=moved(pen, 160),
        ),
        faces,
        foot,
    )


def _foot(pen: Pen, field: str, send: str) -> str:
    return row(
        "gap:12px;padding:8px 14px;flex:none;border-top:1px solid var(--ink3)",
        pen.avatar(size=36) if pen.chance(0.6) else pen.icon(pen.pick("camera", "attach", "image")),
        field,
        send,
    )


def _faces(pen: Pen) -> str:
    return (
        row(
            "justify-content:space-between;padding:8px 18px;flex:none;font-size:1.5rem",
            *["❤️", "🙌", "🔥", "👏", "😢", "😍", "😮", "😂"],
        )
        if pen.chance(0.35)
        else ""
    )


def _first(pen: Pen) -> str:
    return (
        box(
            "padding:12px 16px",
            head(pen, 40, ()),
            lines(6, 16, about(pen, POSTS), "margin-top:10px"),
            reactions(pen, pen.pick(*REACTIONS), 20),
        )
        + divider()
    )


LAYOUTS: tuple[Layout, ...] = (comments,)
