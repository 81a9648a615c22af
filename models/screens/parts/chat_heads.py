"""Bars at the top of conversations."""

from models.screens.parts.chances import between, maybe, sample, say
from models.screens.parts.markup import box, centred, column, line, row, text
from models.screens.pen import Pen

_STATES = (
    "online",
    "last seen today at 14:02",
    "Active now",
    "tap here for group info",
    "typing…",
    "12 members, 3 online",
)


def chat_head(pen: Pen) -> str:
    """With whom one talks, and what one can do."""
    draw = pen.pick(_left, _left, _left, _centred, _chosen, _searching)
    if draw in {_chosen, _searching} and pen.chance(0.6):
        draw = _left
    return draw(pen)


def _ground(pen: Pen) -> tuple[str, str]:
    """Background with ink, and the ink of its glyphs."""
    if pen.style.language in {"material2", "plain"} and pen.chance(0.5):
        return "background:var(--primary);color:var(--on-primary)", "var(--on-primary)"
    plain = pen.pick(
        "background:var(--surface)",
        "background:var(--bg)",
        "border-bottom:1px solid var(--ink3);background:var(--bg)",
    )
    return plain, pen.pick("var(--icon)", "var(--ink)", "var(--primary)")


def _tools(pen: Pen, ink: str) -> str:
    names = sample(pen, pen.pick(1, 2, 2), "call", "video camera", "video call", "search", "info")
    names += ["more vertical"] if pen.chance(0.6) else []
    return "".join(pen.icon(name, size=24, colour=ink) for name in names)


def _left(pen: Pen) -> str:
    look, ink = _ground(pen)
    name = row(
        "gap:4px",
        line(17, pen.name(), "font-weight:600"),
        maybe(pen, 0.1, lambda: pen.icon("verified", size=15)),
    )
    below = line(12.5, say(pen, pen.pick(*_STATES)), "opacity:.75")
    words = column("flex:1", name, below if pen.chance(0.7) else "")
    face = pen.avatar(between(pen, 34, 42)) if pen.chance(0.85) else ""
    count = maybe(pen, 0.15, lambda: text(15, str(between(pen, 1, 40)), f"color:{ink}"))
    back = pen.icon("back", size=24, colour=ink)
    return row(
        f"height:{between(pen, 54, 64)}px;padding:0 14px;gap:12px;flex:none;{look}",
        back,
        count,
        face,
        words,
        row("gap:20px", _tools(pen, ink)),
    )


def _centred(pen: Pen) -> str:
    ink = "var(--primary)"
    name = row(
        "gap:2px", line(12.5, pen.name()), pen.icon("forward", size=11, colour="var(--ink2)")
    )
    middle = centred("gap:3px", pen.avatar(between(pen, 40, 50)), name)
    end = pen.icon(pen.pick("video camera", "video camera", "info"), size=26, colour=ink)
    look = "border-bottom:1px solid var(--ink3);background:var(--surface)"
    back = pen.icon("back", size=26, colour=ink)
    return row(
        f"padding:6px 14px 8px;justify-content:space-between;flex:none;{look}", back, middle, end
    )


def _chosen(pen: Pen) -> str:
    look, ink = _ground(pen)
    names = sample(
        pen,
        between(pen, 3, 5),
        "reply",
        "star",
        "delete",
        "copy",
        "forward message",
        "info",
        "pin",
        "share",
    )
    glyphs = "".join(pen.icon(name, size=23, colour=ink) for name in names)
    close = pen.icon(pen.pick("back", "close"), colour=ink)
    more = pen.icon("more vertical", colour=ink)
    return row(
        f"height:58px;padding:0 14px;gap:20px;flex:none;{look}",
        close,
        text(20, str(between(pen, 1, 9)), "flex:1"),
        glyphs,
        more,
    )


def _searching(pen: Pen) -> str:
    field = box(
        "flex:1;min-width:0",
        pen.input(say(pen, "Search"), value=pen.word(), trailing=pen.pick("close", "")),
    )
    arrows = pen.icon("expand less") + pen.icon("expand more")
    return row(
        "height:60px;padding:0 12px;gap:14px;flex:none;background:var(--surface)",
        pen.icon("back"),
        field,
        arrows,
    )


def pinned_bar(pen: Pen) -> str:
    """The pinned message beneath the bar."""
    words = column(
        "flex:1;border-left:2px solid var(--primary);padding-left:10px",
        line(13, say(pen, "Pinned message"), "color:var(--primary);font-weight:600"),
        line(13, pen.sentence(), "color:var(--ink2)"),
    )
    end = pen.icon(pen.pick("close", "pin", "list bulleted"), size=20, colour="var(--ink2)")
    face = maybe(pen, 0.3, lambda: pen.image("34px", "34px", radius=4))
    return row(
        "gap:12px;padding:7px 14px;background:var(--surface);flex:none;position:relative;z-index:1",
        face,
        words,
        end,
    )
