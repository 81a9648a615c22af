"""The head of a post and the row of reactions below it."""

from models.screens.parts.chances import usual
from models.screens.parts.markup import box, column, row
from models.screens.parts.stories import ago, handle
from models.screens.parts.subjects import worded
from models.screens.parts.surfaces import line, muted, strong
from models.screens.pen import Pen

Arrangement = tuple[str, tuple[str, ...], tuple[str, ...]]


REACTIONS: tuple[Arrangement, ...] = (
    ("bare", ("heart", "chat", "send"), ("bookmark",)),
    ("counts", ("heart", "chat", "share"), ("bookmark",)),
    ("spread", ("chat", "repeat", "heart", "bar chart", "share"), ()),
    ("spread", ("chat", "repeat", "heart", "bookmark", "export"), ()),
    ("words", ("thumb up", "chat", "share"), ()),
    ("words", ("thumb up", "chat", "repeat", "send"), ()),
    ("votes", ("arrow up", "arrow down"), ("chat", "share")),
    ("pills", ("thumb up", "thumb down", "chat"), ("share", "more horizontal")),
    ("counts", ("thumb up", "thumb down"), ("reply", "flag")),
    ("spread", ("", "", "", ""), ()),
    ("counts", ("", ""), ("",)),
)
"""How the row below a post is built, what stands at its start and at its end."""


def reactions(pen: Pen, arrangement: Arrangement, size: float) -> str:
    """The row of icons below a post."""
    kind, first, last = arrangement
    tint = "var(--ink)" if kind == "bare" else "var(--ink2)"

    if kind == "spread":
        shown = (
            _one(pen, tint, size, name, pen.number() if pen.chance(0.75) else "") for name in first
        )
        return row("justify-content:space-between;padding:8px 0;max-width:420px", *shown)
    if kind == "words":
        names = {"thumb up": "Like", "chat": "Comment", "share": "Share", "repeat": "Repost"}
        shown = (
            _one(pen, tint, size, name, worded(pen, names.get(name, "Send"))) for name in first
        )
        return row("justify-content:space-around;padding:9px 0", *shown)
    if kind == "votes":
        return _votes(pen, first, size, tint, last)
    if kind == "pills":
        look = "border-radius:99px;padding:7px 12px;background:var(--surface2)"
        return row(
            "gap:8px;padding:8px 0;overflow:hidden",
            *(
                box(look, _one(pen, tint, size, name, pen.number() if pen.chance(0.7) else ""))
                for name in (*first, *last)
            ),
        )
    counted = kind == "counts"
    starts = (_one(pen, tint, size, name, pen.number() if counted else "") for name in first)
    ends = (_one(pen, tint, size, name, "") for name in last)
    return row(f"gap:{pen.pick(14, 18, 22)}px;padding:10px 0", *starts, box("flex:1"), *ends)


def _votes(pen: Pen, first: tuple[str, ...], size: float, tint: str, last: tuple[str, ...]) -> str:
    up, down = (pen.icon(name, size=size, colour=tint) for name in first)
    look = pen.pick("background:var(--surface2)", "border:1px solid var(--ink3)")
    vote = row(
        f"gap:8px;border-radius:99px;padding:6px 12px;{look}",
        up,
        strong(13, pen.number()),
        down,
    )
    others = (
        row(
            f"gap:7px;border-radius:99px;padding:6px 12px;{look}",
            pen.icon(name, size=size, colour=tint),
            line(13, pen.number()),
        )
        for name in last
    )
    return row("gap:10px;padding:8px 0", vote, *others)


def _one(pen: Pen, tint: str, size: float, name: str, words: str) -> str:
    lively = name in {"heart", "thumb up"} and pen.chance(0.25)
    colour = pen.pick("#e53935", "var(--primary)") if lively else tint
    glyph = pen.icon(usual(pen, name, 0.85), size=size, colour=colour)
    label = line(13, words, f"color:{colour}") if words else ""
    return row("gap:7px;flex:none", glyph, label)


def head(pen: Pen, side: int, end: tuple[str, ...] = ("more vertical",)) -> str:
    """Who posted it and when."""
    mark = pen.icon("verified", size=15, colour="var(--primary)") if pen.chance(0.3) else ""
    named = row("gap:5px", strong(15, pen.name() if pen.chance(0.6) else handle(pen)), mark)
    globe = pen.icon(pen.pick("globe", "location", "people"), size=13, colour="var(--ink2)")
    below = row("gap:5px", muted(12.5, ago(pen)), globe if pen.chance(0.35) else "")
    ring = "padding:2px;border-radius:50%;border:2px solid #d6249f;flex:none"
    picture = pen.avatar(size=side)
    picture = box(ring, picture) if pen.chance(0.15) else picture
    follow = line(14, worded(pen, "Follow"), "color:var(--primary);font-weight:600;flex:none")
    icons = (pen.icon(name, size=pen.pick(20, 22, 24), colour="var(--ink2)") for name in end)
    words = column("flex:1", named, below)
    return row("gap:11px", picture, words, follow if pen.chance(0.2) else "", *icons)
