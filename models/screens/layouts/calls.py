"""Call screens: coming in, going on."""

from models.screens.parts.chances import between, duration, gradient, maybe, say, usual
from models.screens.parts.markup import (
    SHADE,
    box,
    centred,
    column,
    disc,
    grid,
    immersed,
    line,
    page,
    row,
    see_through,
    space,
)
from models.screens.parts.phone_parts import hang_up
from models.screens.parts.strips import icons, over_label, some_icons, spread
from models.screens.pen import Layout, Pen

_CONTROLS = (
    ("mic off", "Mute"), ("dialpad", "Keypad"), ("volume up", "Speaker"), ("add call", "Add call"),
    ("video camera", "Video"), ("pause", "Hold"), ("bluetooth", "Bluetooth"), ("record", "Record"),
    ("contacts", "Contacts"), ("note", "Notes"), ("swap", "Swap"), ("chat", "Message"),
)  # fmt: skip


def _behind(pen: Pen) -> tuple[str, str]:
    """What lies behind a call, and the ink on it."""
    kind = pen.random.random()
    whole = "position:fixed;inset:0;z-index:-1;background:"
    if kind < 0.35:
        return immersed(pen, "filter:blur(24px) brightness(.55)", "portrait"), "#fff"
    if kind < 0.8:
        plain_ground = pen.pick("#0b141a", "#111", "#1c2b33", "#202124", "#16324f")
        ground = gradient(pen, pen.pick(25, 50), pen.pick(24, 38)) if kind < 0.6 else plain_ground
        return see_through() + box(whole + ground), "#fff"
    return box(f"{whole}var(--bg)"), "var(--ink)"


def _who(pen: Pen, state: str) -> str:
    """Name, number or state, and a face."""
    face = pen.avatar(between(pen, 84, 150)) if pen.chance(0.7) else ""
    name = line(between(pen, 24, 34), pen.name(), f"max-width:90%;text-align:center;{SHADE}")
    sort = pen.pick("Mobile", "Home", "Work", "+49 171 555 0142", "WhatsApp audio", "HD")
    small = line(15, f"{sort} · {state}" if pen.chance(0.5) else state, "opacity:.85")
    parts = pen.pick((face, name, small), (name, small, face), (small, name, face))
    return centred("gap:12px;flex:none", *parts)


def in_call(pen: Pen) -> str:
    """A call going on: rows of round buttons and the red one."""
    behind, ink = _behind(pen)
    cells = _buttons(pen, ink)
    end = hang_up(pen, between(pen, 60, 74))
    sides = pen.icon("chat", colour=ink), pen.icon("dialpad", colour=ink)
    foot = row("justify-content:center", end)
    if pen.chance(0.5):
        foot = spread("padding:0 40px", sides[0], end, sides[1])
    lower = column("gap:34px", cells, foot)
    if pen.chance(0.25):
        look = "background:rgba(128,128,128,.22);border-radius:28px;margin:0 12px;padding:20px 0"
        lower = box(look, cells, space("height:22px"), foot)
    back = pen.icon(pen.pick("back", "expand more", "picture in picture"), colour=ink)
    tools = some_icons(pen, pen.pick(0, 1, 2), "person add, lock, info", 24, ink)
    top = row("padding:12px 16px;gap:20px;flex:none", back, space(), tools)
    return page(
        f"color:{ink}",
        behind,
        maybe(pen, 0.5, lambda: top),
        space(f"height:{between(pen, 10, 70)}px;flex:none"),
        _who(pen, duration(pen)),
        space(),
        box("flex:none", lower),
        space(f"height:{between(pen, 24, 56)}px;flex:none"),
    )


def _buttons(pen: Pen, ink: str) -> str:
    """Mute, speaker and the like."""
    columns = pen.pick(3, 3, 3, 4)
    side = between(pen, 52, 72) if columns == 3 else between(pen, 48, 58)
    bare_glyphs = pen.chance(0.3)

    def control(name: str, label: str) -> str:
        lit = pen.chance(0.2) and ink == "#fff"
        ground, tint = ("#fff", "#222") if lit else ("rgba(128,128,128,.35)", ink)
        name = usual(pen, name, 0.65)
        icon = disc(pen, name, side, ground, ink=tint, glyph=0.44)
        if bare_glyphs:
            icon = box("padding:12px", pen.icon(name, size=28, colour=ink))
        return over_label(icon, say(pen, label), "opacity:.9", 13)

    shown = pen.random.sample(_CONTROLS, columns * pen.pick(1, 2, 2))
    return grid(columns, "gap:20px 10px;padding:0 24px", [control(*item) for item in shown])


def incoming_call(pen: Pen) -> str:
    """Someone calls: accept or decline."""
    behind, ink = _behind(pen)
    side = between(pen, 58, 76)
    name = usual(pen, pen.pick("call", "call", "video camera"))
    green, red = disc(pen, name, side, "#2ebd59", glyph=0.48), hang_up(pen, side)
    labelled_ = pen.chance(0.6)
    pair = (
        over_label(icon, say(pen, label) if labelled_ else "", "", 13)
        for icon, label in ((red, "Decline"), (green, "Accept"))
    )
    choice = row(f"justify-content:space-between;padding:0 {between(pen, 30, 64)}px", *pair)
    if pen.chance(0.3):
        chevrons = icons(pen, ["expand less"] * pen.pick(1, 2), 22, ink)
        hint = line(13, say(pen, "Swipe up to answer"), "opacity:.8")
        choice = centred("gap:14px", centred("", chevrons), green, hint)
    aside = (
        over_label(pen.icon(usual(pen, glyph, 0.7), colour=ink), say(pen, label))
        for glyph, label in (("alarm", "Remind me"), ("chat", "Message"))
    )
    extras = row("justify-content:space-between;padding:0 52px 34px", *aside)
    state = say(pen, pen.pick("Incoming call", "Incoming video call", "is calling…"))
    return page(
        f"color:{ink}",
        behind,
        space(f"height:{between(pen, 30, 90)}px;flex:none"),
        _who(pen, state),
        space(),
        maybe(pen, 0.55, lambda: extras),
        choice,
        space(f"height:{between(pen, 30, 60)}px;flex:none"),
    )


LAYOUTS: tuple[Layout, ...] = (in_call, incoming_call)
