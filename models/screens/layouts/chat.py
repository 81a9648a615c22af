"""Conversations, as many messengers show them."""

from models.screens.parts.attaching import attach_sheet, paper_for, quick_replies
from models.screens.parts.bubbles import conversation, note, random_look, typing
from models.screens.parts.chances import between, gradient, many, maybe, say, usual
from models.screens.parts.chat_heads import chat_head, pinned_bar
from models.screens.parts.composers import input_bar, recording
from models.screens.parts.markup import (
    backdrop,
    body,
    box,
    centred,
    column,
    disc,
    line,
    lines,
    page,
    row,
    space,
    text,
)
from models.screens.parts.strips import MUTED, RULED, head_row, plain, some_icons
from models.screens.parts.topics import said
from models.screens.pen import Layout, Pen


def chat(pen: Pen) -> str:
    """Two people, or a group, writing to each other."""
    look = random_look(pen)
    ground = pen.pick(paper_for(look), paper_for(look), "var(--bg)")
    paper = ""
    if pen.chance(0.3):
        tone = "brightness(.35)" if pen.style.dark else "saturate(.5) brightness(1.25) opacity(.5)"
        paper = backdrop(pen, f"filter:blur({pen.pick(0, 8, 16)}px) {tone}")
    elif pen.chance(0.15):
        ground = gradient(pen, 35, 25 if pen.style.dark else 78)
    inner = box(
        "position:absolute;left:0;right:0;bottom:6px",
        conversation(pen, look, 14),
        maybe(pen, 0.1, lambda: typing(look)),
    )
    if pen.chance(0.15):
        inner = box("position:relative", conversation(pen, look, between(pen, 1, 4)))
    jump = box(
        "position:absolute;right:12px;bottom:14px",
        disc(pen, usual(pen, "expand more"), 40, "var(--surface)", ink="var(--ink2)", glyph=0.55),
    )
    foot = pen.pick(input_bar, input_bar, input_bar, input_bar, recording)(pen)
    return page(
        f"background:{ground};color:var(--ink)",
        chat_head(pen),
        maybe(pen, 0.15, lambda: pinned_bar(pen)),
        body("", paper, inner, maybe(pen, 0.15, lambda: jump)),
        maybe(pen, 0.12, lambda: quick_replies(pen)),
        foot,
        maybe(pen, 0.15, lambda: attach_sheet(pen)),
    )


def team(pen: Pen) -> str:
    """A channel at work: flat messages with faces, reactions, threads."""
    mark = pen.icon(pen.pick("hashtag", "lock"), size=17)
    title = column(
        "flex:1",
        row("gap:4px", mark, line(17, pen.word(), "font-weight:700")),
        line(12, f"{between(pen, 3, 480)} members", MUTED),
    )
    tools = some_icons(pen, pen.pick(1, 2, 3), "headphones, search, info, call")
    head = head_row(pen.icon("back"), title, tools, css=RULED)
    shape = pen.pick(4, 8, 18)
    talk = note(pen, pen.date()) + many(8, lambda: _post(pen, shape))
    return plain(head, body("justify-content:flex-end", talk), input_bar(pen))


def _post(pen: Pen, shape: int) -> str:
    """A flat message; the face's corners have this radius."""
    name = line(15, pen.name(), "font-weight:700")
    words = column(
        "flex:1;gap:2px",
        row("gap:8px", name, text(12, pen.time(), MUTED)),
        lines(4, 15, said(pen), "line-height:1.4"),
        maybe(pen, 0.12, lambda: box("padding-top:6px", pen.image("220px", "130px", radius=8))),
        maybe(pen, 0.35, lambda: _reactions(pen)),
        maybe(pen, 0.2, lambda: _thread(pen)),
    )
    face = pen.avatar(38) if shape == 18 else pen.image(38, 38, radius=shape, name="avatar")
    return row("gap:12px;align-items:flex-start;padding:8px 16px", face, words)


def _reactions(pen: Pen) -> str:
    look = "padding:3px 8px;border-radius:12px;background:var(--surface2);font-size:12px"
    signs = pen.random.sample(("👍", "🎉", "❤️", "👀", "✅", "😂"), pen.pick(1, 2, 3))
    counts = "".join(box(look, f"{sign} {between(pen, 1, 9)}") for sign in signs)
    add = maybe(pen, 0.6, lambda: pen.icon(pen.pick("face", "add"), size=17))
    return row(f"gap:6px;padding-top:6px;{MUTED}", counts, add)


def _thread(pen: Pen) -> str:
    answers = line(13, f"{between(pen, 2, 14)} replies", "color:var(--primary);font-weight:600")
    return row("gap:6px;padding-top:6px", pen.avatar(22), pen.avatar(22), answers)


def welcome(pen: Pen) -> str:
    """A conversation without a word yet."""
    buttons = row(
        "gap:10px",
        pen.button(say(pen, "Profile"), filled=False),
        pen.button(say(pen, "Say hi"), leading="waving hand"),
    )
    inner = centred(
        "margin:auto;gap:12px;text-align:center;padding:24px",
        pen.avatar(between(pen, 72, 110)),
        line(20, pen.name(), "font-weight:600"),
        text(14, pen.sentence(), MUTED),
        buttons,
    )
    gap = space("height:10%")
    return plain(chat_head(pen), body("", inner, gap), quick_replies(pen), input_bar(pen))


LAYOUTS: tuple[Layout, ...] = (chat, team, welcome)
