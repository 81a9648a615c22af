"""Talks with an assistant."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, centred, column, grid, lines, row, text
from models.screens.parts.stories import COMMENTS, about, prose
from models.screens.parts.subjects import asked, worded
from models.screens.parts.surfaces import (
    card,
    chip,
    line,
    moved,
    muted,
    plated,
    scroll,
    sheet,
    strip,
)
from models.screens.pen import Layout, Pen


def chat_bot(pen: Pen) -> str:
    """A talk with an assistant: answers with rows of small icons, suggestions, a field."""
    bubbles = pen.chance(0.6)
    names = _names(pen)

    signed = pen.chance(0.6)
    talk = "".join(_question(pen, bubbles) + _answer(pen, names, signed) for _ in range(3))
    ideas = strip(
        *(
            chip(pen, pen.title(), False, pen.icon("", size=16) if pen.chance(0.4) else "")
            for _ in range(4)
        )
    )
    empty = _empty(pen)
    before = [
        pen.icon(name, size=24) for name in pen.pick((), ("add",), ("attach",), ("camera", "image"))
    ]
    field = box(
        "flex:1;min-width:0",
        pen.input(asked(pen, "Message"), trailing=pen.pick("mic", "", "waves")),
    )
    send = _send(pen)
    foot = row("gap:14px;padding:8px 14px 12px;flex:none", *before, field, send)
    note = (
        centred("padding:0 16px 8px;flex:none", muted(11, pen.sentence()))
        if pen.chance(0.3)
        else ""
    )
    top = _chat_bot_top(pen)
    return sheet(
        top,
        empty if pen.chance(0.2) else scroll(talk, moved=moved(pen, 200)),
        ideas if pen.chance(0.35) else "",
        foot,
        note,
    )


def _names(pen: Pen) -> tuple[str, ...]:
    return pen.pick(
        ("copy", "thumb up", "thumb down", "refresh"),
        ("thumb up", "thumb down", "share", "more vertical"),
        ("volume up", "copy", "refresh"),
        ("copy", "edit"),
    )


def _chat_bot_top(pen: Pen) -> str:
    return pen.app_bar(
        pen.pick(worded(pen, "Assistant"), pen.title()),
        leading=pen.pick("menu", "back"),
        actions=pen.pick(
            ("edit",), ("compose", "more vertical"), ("history", "add"), ("volume up", "")
        ),
    )


def _send(pen: Pen) -> str:
    return plated(
        pen,
        pen.pick("send", "arrow up", "mic", "headphones"),
        42,
        pen.pick("var(--primary)", "var(--ink)"),
        "var(--bg)",
    )


def _empty(pen: Pen) -> str:
    return centred(
        "flex:1;justify-content:center;gap:18px;padding:20px;min-height:0;overflow:hidden",
        pen.icon(pen.pick("sparkle", "robot", ""), size=54, colour="var(--primary)"),
        text(26, about(pen, COMMENTS), "font-weight:600;text-align:center"),
        grid(
            2,
            "gap:10px;width:100%",
            (
                card(
                    "padding:14px;gap:8px;border:1px solid var(--ink3)",
                    pen.icon("", size=22, colour="var(--primary)"),
                    lines(2, 14, pen.sentence()),
                )
                for _ in range(4)
            ),
        ),
    )


def _answer(pen: Pen, names: tuple[str, ...], signed: bool) -> str:
    parts = [text(15.5, prose(pen, between(pen, 1, 4)), "line-height:1.55")]
    if pen.chance(0.4):
        parts += [
            row(
                "gap:10px;align-items:flex-start",
                box("", f"{index}."),
                text(15.5, f"<b>{pen.title()}</b> {pen.sentence()}", "flex:1;line-height:1.5"),
            )
            for index in range(1, between(pen, 3, 5))
        ]
    if pen.chance(0.25):
        head = row(
            "padding:8px 12px;background:#343541;color:#ddd;justify-content:space-between",
            line(12.5, "python"),
            row("gap:6px", pen.icon("copy", size=15), line(12.5, worded(pen, "Copy"))),
        )
        parts.append(
            box(
                "border-radius:10px;overflow:hidden;flex:none",
                head,
                box(
                    (
                        "background:#0d0d0d;color:#e6e6e6;padding:12px;font:12px/1.6 monospace;"
                        "white-space:pre"
                    ),
                    "for item in items:\n    total += item.price\nprint(total)",
                ),
            )
        )
    icons = row(
        "gap:20px;padding-top:4px",
        *(pen.icon(name, size=18, colour="var(--ink2)") for name in names),
    )
    sign = _sign(pen, signed)
    return row(
        "gap:12px;padding:10px 16px;align-items:flex-start;flex:none",
        sign,
        column("flex:1;min-width:0;gap:10px", *parts, icons),
    )


def _sign(pen: Pen, signed: bool) -> str:
    return (
        pen.icon(pen.pick("sparkle", "robot", ""), size=24, colour="var(--primary)")
        if signed
        else ""
    )


def _question(pen: Pen, bubbles: bool) -> str:
    look = (
        (
            "background:var(--surface2);border-radius:20px 20px 4px 20px;padding:10px 16px;"
            "max-width:82%"
        )
        if bubbles
        else ""
    )
    if bubbles:
        return row(
            "justify-content:flex-end;padding:8px 16px;flex:none",
            box(look, text(15.5, pen.sentence())),
        )
    return row(
        "gap:12px;padding:12px 16px;align-items:flex-start;flex:none",
        pen.avatar(size=28),
        text(15.5, pen.sentence(), "flex:1"),
    )


LAYOUTS: tuple[Layout, ...] = (chat_bot,)
