"""Threads and answers with votes."""

from models.screens.parts.chances import between, many
from models.screens.parts.comment_rows import comment_rows
from models.screens.parts.markup import box, centred, column, divider, lines, row
from models.screens.parts.stories import HEADLINES, about, ago, handle
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    chip,
    moved,
    muted,
    pill,
    scroll,
    sheet,
    strip,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def forum(pen: Pen) -> str:
    """Threads or answers with votes at the left or below."""
    left = pen.chance(0.5)
    arrows = pen.pick(
        ("arrow up", "arrow down"), ("expand less", "expand more"), ("thumb up", "thumb down")
    )

    thick = pen.chance(0.5)
    chips = strip(
        *(
            chip(
                pen,
                worded(pen, word),
                index == 0,
                pen.icon(name, size=16) if pen.chance(0.5) else "",
            )
            for index, (name, word) in enumerate(
                (("fire", "Hot"), ("sparkle", "New"), ("trending up", "Rising"), ("trophy", "Top"))
            )
        )
    )
    top = pen.app_bar(
        pen.title(),
        leading=pen.pick("menu", "back"),
        actions=pen.pick(
            ("search",), ("search", "sort"), ("filter", "more vertical"), ("bell", "")
        ),
    )
    answers = pen.chance(0.3)
    content = (
        _thread(pen, arrows, left, thick) + comment_rows(pen, 8)
        if answers
        else many(6, lambda: _thread(pen, arrows, left, thick))
    )
    floating = pen.floating_button(pen.pick("edit", "add", "chat add")) if pen.chance(0.4) else ""
    bottom = pen.bottom_bar(places(pen, 4)) if pen.chance(0.4) and not floating else ""
    return sheet(
        top, chips if pen.chance(0.5) else "", scroll(content, moved=moved(pen)), floating, bottom
    )


def _thread(pen: Pen, arrows: tuple[str, str], left: bool, thick: bool) -> str:
    colours = pen.pick(
        ("var(--ink2)", "var(--ink2)"), ("#ff4500", "var(--ink2)"), ("var(--ink2)", "#7193ff")
    )
    up, down = (
        pen.icon(name, size=20, colour=colour) for name, colour in zip(arrows, colours, strict=True)
    )
    title = lines(3, 16, about(pen, HEADLINES), "font-weight:600")
    who = _thread_who(pen)
    tags = row("gap:6px", *(pill(pen.word(), vivid(pen)) for _ in range(pen.pick(0, 0, 1, 2))))
    icons = _thread_icons(pen)
    thumb = pen.image(78, 62, radius=8) if pen.chance(0.35) else ""
    content = _content(pen, who, title, tags, thumb)
    if left:
        votes = centred(
            "gap:4px;width:44px;flex:none", up, strong(14, str(between(pen, 0, 999))), down
        )
        return (
            row(
                "gap:8px;padding:12px 14px 12px 8px;flex:none;align-items:flex-start",
                votes,
                column("flex:1;min-width:0", content, icons),
            )
            + divider()
        )
    vote = row("gap:8px", up, strong(13, pen.number()), down)
    return column(
        "padding:12px 16px;flex:none",
        content,
        row("gap:24px;justify-content:space-between", vote, icons),
    ) + box(
        "height:8px;background:var(--surface2);flex:none"
        if thick
        else "height:1px;background:var(--ink3);flex:none"
    )


def _thread_who(pen: Pen) -> str:
    return row(
        "gap:6px",
        pen.app_icon(size=20) if pen.chance(0.5) else pen.avatar(size=20),
        muted(12.5, f"{pen.word()} · {handle(pen)} · {ago(pen)}"),
        box("flex:1"),
        pen.icon("more horizontal", size=18, colour="var(--ink2)") if pen.chance(0.5) else "",
    )


def _thread_icons(pen: Pen) -> str:
    return row(
        "gap:20px;padding-top:6px",
        *(
            row("gap:6px", pen.icon(name, size=18, colour="var(--ink2)"), muted(13, words))
            for name, words in (
                ("chat", pen.number()),
                ("share", worded(pen, "Share")),
                (pen.pick("bookmark", "visibility", "medal"), ""),
            )
        ),
    )


def _content(pen: Pen, who: str, title: str, tags: str, thumb: str) -> str:
    return column(
        "flex:1;gap:6px",
        who,
        row(
            "gap:12px;align-items:flex-start",
            column(
                "flex:1;gap:6px",
                title,
                tags,
                lines(2, 13.5, pen.paragraph(), "color:var(--ink2)") if pen.chance(0.4) else "",
            ),
            thumb,
        ),
    )


LAYOUTS: tuple[Layout, ...] = (forum,)
