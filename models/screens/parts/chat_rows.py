"""Rows of chat lists: faces, names, last messages, times, counts, pins."""

from dataclasses import dataclass

from models.screens.parts.chances import between, colour, maybe, usual
from models.screens.parts.markup import box, centred, column, disc, line, lines, row, space
from models.screens.parts.topics import said
from models.screens.pen import Pen


@dataclass(frozen=True, slots=True)
class RowLook:
    """How the rows of one list look.

    Attributes:
        face: Size of the faces.
        two_lines: Whether the last message may take two lines.
        count: CSS of the round count of unread messages.
        ticks: The glyph before what the owner wrote last, or "".
        rule: Whether hairlines part the rows.
        camera: Whether every row ends with a glyph, as in picture messengers.
    """

    face: int
    two_lines: bool
    count: str
    ticks: str
    rule: bool
    camera: bool


def random_row_look(pen: Pen) -> RowLook:
    """The rows of some messenger."""
    ground = pen.pick(
        "var(--primary);color:var(--on-primary)", "var(--accent);color:#fff", "#25d366;color:#fff"
    )
    return RowLook(
        face=pen.pick(44, 48, 52, 54, 56),
        two_lines=pen.chance(0.25),
        count=f"background:{ground}",
        ticks=pen.pick("double check", "check", "check circle", ""),
        rule=pen.chance(0.25),
        camera=pen.chance(0.12),
    )


def chat_row(pen: Pen, look: RowLook) -> str:
    """One conversation of the list."""
    unread = between(pen, 1, 120) if pen.chance(0.3) else 0
    bold = "font-weight:600" if unread or pen.chance(0.5) else ""
    mute = maybe(pen, 0.1, lambda: pen.icon("bell off", size=15, colour="var(--ink2)"))
    seal = maybe(pen, 0.06, lambda: pen.icon("verified", size=15, colour="#1d9bf0"))
    tint = "var(--primary)" if unread else "var(--ink2)"
    time = box(f"font-size:12px;color:{tint};flex:none", pen.pick(pen.time(), pen.date()))
    end = space("display:none") if look.camera else time
    top = row("gap:5px", line(16, pen.name(), bold), seal, mute, space(), end)
    words = column(
        "flex:1;gap:3px", top, row("gap:6px", _last(pen, look), _mark(pen, look, unread))
    )
    camera = pen.icon(usual(pen, "camera"), size=24, colour="var(--ink2)") if look.camera else ""
    border = "border-bottom:1px solid var(--ink3)" if look.rule else ""
    padding = max(6, (72 - look.face) // 2)
    return row(f"gap:14px;padding:{padding}px 16px;{border}", face(pen, look.face), words, camera)


def face(pen: Pen, size: int) -> str:
    """Someone's picture, with a dot if they are here, a ring if they have a story."""
    picture = pen.avatar(size)
    if pen.chance(0.08):
        picture = disc(pen, pen.pick("people", "megaphone", "bookmark", ""), size, colour(pen))
    dot = ""
    if pen.chance(0.2):
        look = "background:#31c452;border:2px solid var(--bg)"
        dot = box(
            f"position:absolute;right:0;bottom:0;width:12px;height:12px;border-radius:50%;{look}"
        )
    if pen.chance(0.08):
        picture = box("padding:2.5px;border-radius:50%;border:2px solid var(--primary)", picture)
    return box("position:relative;flex:none;line-height:0", picture, dot)


def _last(pen: Pen, look: RowLook) -> str:
    lead = ""
    if look.ticks and pen.chance(0.35):
        lead = pen.icon(look.ticks, size=16, colour=pen.pick("#53bdeb", "var(--ink2)"))
    kind = pen.random.random()
    if kind < 0.1:
        lead += pen.icon(
            pen.pick("mic", "image", "video camera", "file", "sticker", ""),
            size=16,
            colour="var(--ink2)",
        )
    if kind > 0.95:
        return line(14, "typing…", "color:var(--primary);flex:1")
    count = 2 if look.two_lines else 1
    return row("gap:4px;flex:1;min-width:0", lead, lines(count, 14, said(pen), "color:var(--ink2)"))


def _mark(pen: Pen, look: RowLook, unread: int) -> str:
    if unread:
        shape = "min-width:20px;height:20px;border-radius:10px;padding:0 5px;box-sizing:border-box"
        centre = "display:flex;align-items:center;justify-content:center;flex:none"
        return box(f"{shape};font:600 11.5px var(--font);{centre};{look.count}", str(unread))
    return maybe(pen, 0.12, lambda: pen.icon("pin", size=16, colour="var(--ink2)"))


def stories(pen: Pen, count: int = 7) -> str:
    """Faces with rings: what people show today."""
    side = between(pen, 54, 66)
    ring = pen.pick(
        "linear-gradient(45deg,#fdc468,#df4996,#8a3ac8)",
        "var(--primary)",
        "#25d366",
        "var(--accent)",
    )

    def one(first: bool) -> str:
        ground = ring if pen.chance(0.75) and not first else "transparent"
        inner = box("border-radius:50%;border:2.5px solid var(--bg)", pen.avatar(side))
        circle = box(f"border-radius:50%;padding:2.5px;background:{ground};line-height:0", inner)
        plus = disc(pen, "add", 20, "#0a7cff", glyph=0.75) if first else ""
        plus = box("position:absolute;right:0;bottom:0;line-height:0", plus)
        name = line(11.5, "Your story" if first else pen.name().split()[0], "max-width:100%")
        return centred(
            f"width:{side + 12}px;flex:none;gap:4px", box("position:relative", circle, plus), name
        )

    faces = [one(index == 0 and pen.chance(0.8)) for index in range(count)]
    return row("gap:8px;padding:8px 12px;overflow:hidden;flex:none", *faces)
