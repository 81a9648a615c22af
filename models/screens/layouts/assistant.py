"""Talks with an assistant."""

from models.screens.parts.chances import between, colour, gradient, many, maybe, say
from models.screens.parts.composers import field
from models.screens.parts.markup import body, box, column, disc, grid, line, lines, row, text
from models.screens.parts.strips import MUTED, head_row, plain, some_icons
from models.screens.pen import Layout, Pen


def assistant(pen: Pen) -> str:
    """A talk with an assistant: long answers with glyphs beneath, a pill to ask in."""
    talk = "".join(_question(pen) + _answer(pen) for _ in range(3))
    inside = box("position:absolute;left:0;right:0;bottom:0", talk)
    if pen.chance(0.25):
        inside = _greeting(pen)
    name = line(17, pen.word().capitalize(), "font-weight:600")
    head = head_row(
        pen.icon(pen.pick("menu", "back", "column view")),
        row("flex:1;gap:4px", name, pen.icon("expand more", size=16)),
        some_icons(pen, pen.pick(1, 2), "compose, more vertical, history, person add"),
    )
    return plain(head, body("", inside), _ask(pen))


def _answer(pen: Pen) -> str:
    names = "copy, thumb up, thumb down, refresh, share, volume up, more horizontal"
    glyphs = some_icons(pen, between(pen, 3, 6), names, 18)
    prose = many(pen.pick(1, 2), lambda: text(15, pen.paragraph(2), "line-height:1.5"))
    picture = maybe(pen, 0.2, lambda: pen.image("100%", "170px", radius=14))
    inner = column("flex:1;gap:8px", prose, picture, row(f"gap:20px;{MUTED}", glyphs))
    if pen.chance(0.5):
        return box("padding:8px 16px", inner)
    mark = disc(pen, pen.pick("sparkle", "robot", ""), 28, gradient(pen), glyph=0.6)
    return row("gap:12px;align-items:flex-start;padding:8px 16px", mark, inner)


def _question(pen: Pen) -> str:
    look = "background:var(--surface2);border-radius:20px;padding:10px 16px;max-width:75%"
    words = text(15, pen.sentence(), look)
    return box("display:flex;justify-content:flex-end;padding:8px 16px", words)


def _greeting(pen: Pen) -> str:
    look = "gap:10px;padding:14px;border-radius:16px;background:var(--surface2)"
    cards = [column(look, pen.icon("", size=22), lines(2, 14, pen.sentence())) for _ in range(4)]
    hello = text(28, say(pen, "How can I help you today?"), f"font-weight:600;color:{colour(pen)}")
    return column("padding:24px 16px;gap:18px;margin-top:auto", hello, grid(2, "gap:10px", cards))


def _ask(pen: Pen) -> str:
    left = maybe(pen, 0.5, lambda: pen.icon(pen.pick("add", "attach", "image")))
    right = some_icons(pen, 2, "mic, equalizer, camera, globe", 23)
    name = pen.pick("arrow up", "send", "equalizer")
    end = disc(pen, name, 40, "var(--ink)", ink="var(--bg)", glyph=0.55)
    return row("gap:10px;padding:8px 12px;flex:none", left, field(pen, "", right), end)


LAYOUTS: tuple[Layout, ...] = (assistant,)
