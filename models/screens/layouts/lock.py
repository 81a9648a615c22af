"""Lock screens: the clock over notifications and shortcuts; the pad that asks for a code."""

from models.screens.parts.chances import between, many, maybe, sample, usual
from models.screens.parts.drawn import drawn
from models.screens.parts.markup import (
    DARK_GLASS,
    GLASS,
    SHADE,
    body,
    box,
    centred,
    column,
    disc,
    grid,
    immersed,
    line,
    lines,
    middle,
    page,
    row,
    space,
    text,
)
from models.screens.parts.widget_plates import big_clock
from models.screens.parts.widgets import music
from models.screens.pen import Layout, Pen


def lock_screen(pen: Pen) -> str:
    """A photo, the time, what came in, and a way in."""
    padlock = centred("padding:10px", pen.icon(usual(pen, "lock", 0.7), size=22, colour="#fff"))
    notes = many(pen.pick(0, 1, 2, 3, 4), lambda: _note(pen))
    icons = row(
        "justify-content:center;gap:16px;padding:6px",
        many(between(pen, 2, 5), lambda: pen.icon("", size=20, colour="#fff")),
    )
    return page(
        "",
        immersed(pen),
        maybe(pen, 0.5, lambda: padlock),
        space(f"height:{between(pen, 4, 70)}px;flex:none"),
        big_clock(pen),
        maybe(pen, 0.3, lambda: icons),
        maybe(pen, 0.25, lambda: box("padding:10px 16px", music(pen))),
        body(
            "gap:8px;padding:16px 12px;justify-content:" + pen.pick("flex-start", "flex-end"), notes
        ),
        _bottom(pen),
    )


def _note(pen: Pen) -> str:
    look = pen.pick(
        f"{GLASS};color:#fff", f"{DARK_GLASS};color:#fff", "background:#ffffffe6;color:#222"
    )
    picture = pen.pick(pen.app_icon(32), pen.avatar(36), pen.app_icon(22))
    words = column(
        "flex:1;gap:2px",
        row("gap:8px", line(14, pen.name(), "font-weight:600;flex:1"), line(11, pen.time())),
        lines(2, 13, pen.sentence(), "opacity:.85"),
    )
    return row(
        f"gap:12px;padding:12px;border-radius:{pen.pick(10, 18, 24)}px;flex:none;{look}",
        picture,
        words,
    )


def _bottom(pen: Pen) -> str:
    pair = sample(pen, 2, "camera", "flashlight", "call", "wallet", "mic", "qr scan")
    plated = pen.chance(0.5)

    def corner(name: str) -> str:
        if plated:
            return disc(pen, name, between(pen, 46, 52), "rgba(40,40,40,.55)", glyph=0.46)
        return pen.icon(name, size=28, colour="#fff")

    finger = pen.icon(usual(pen, "fingerprint", 0.8), size=pen.pick(36, 44), colour="#fff")
    hint = text(
        13, pen.pick("Swipe up to unlock", "Swipe to open", pen.title()), f"color:#fff;{SHADE}"
    )
    charge = row(
        "gap:6px;justify-content:center;color:#fff;padding:4px",
        pen.icon("battery charging", size=16),
        text(12, f"{between(pen, 5, 99)}% charged"),
    )
    centre = pen.pick(hint, centred("", finger), centred("gap:14px", finger, hint), "")
    return column(
        "flex:none;padding:0 22px 22px;gap:14px",
        maybe(pen, 0.3, lambda: charge),
        row("justify-content:space-between", corner(pair[0]), centre, corner(pair[1])),
    )


def passcode(pen: Pen) -> str:
    """Figures to type a PIN, over a photo or a plain ground."""
    photo = pen.chance(0.5)
    ink = "#fff" if photo else "var(--ink)"
    blur = "filter:blur(22px) brightness(.6)"
    length, typed = pen.pick(4, 6), between(pen, 0, 3)
    dots = row(
        "gap:20px;justify-content:center;padding:18px",
        "".join(
            box(
                f"width:12px;height:12px;border-radius:50%;border:1.5px solid {ink};"
                f"background:{ink if index < typed else 'transparent'}"
            )
            for index in range(length)
        ),
    )
    hints = ("Enter PIN", "Enter passcode", "Wrong PIN, try again", "Enter your code")
    head = centred(
        f"gap:8px;color:{ink};padding:{between(pen, 16, 60)}px 0 0",
        maybe(
            pen,
            0.6,
            lambda: pen.icon(usual(pen, pen.pick("lock", "fingerprint", "shield")), size=26),
        ),
        maybe(pen, 0.3, lambda: pen.avatar(64)),
        text(18, pen.pick(*hints)),
    )
    foot = text(
        14, pen.pick("Emergency call", "Forgot PIN?", "Cancel"), f"color:{ink};padding:18px"
    )
    return page(
        "" if photo else "background:var(--bg)",
        immersed(pen, blur) if photo else "",
        maybe(pen, 0.3, lambda: box("padding:12px 16px", pen.icon("back", colour=ink))),
        head,
        dots,
        body("justify-content:center", _pad(pen, ink)),
        centred("", foot),
    )


def _pad(pen: Pen, ink: str) -> str:
    side = between(pen, 60, 78)
    round_key = f"border-radius:{pen.pick('50%', '50%', '18px')}"
    ground = pen.pick("transparent", "rgba(128,128,128,.25)", f"transparent;border:1px solid {ink}")
    shape = f"width:{side}px;height:{side}px;{round_key}"
    letters = ("", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ")
    spelled = pen.chance(0.5)

    def key(figure: str, below: str = "") -> str:
        small = text(9, below, "letter-spacing:2px;opacity:.8") if spelled else ""
        inner = centred("", text(26, figure, "line-height:1.15"), small)
        return middle(f"{shape};background:{ground}", inner)

    def control(name: str) -> str:
        if name == "backspace":
            return middle(shape, drawn(pen, name, size=26))
        return middle(shape, pen.icon(name, size=26) if name else "")

    keys = [key(str(index + 1), letters[index]) for index in range(9)]
    left = control(pen.pick("", "fingerprint", "face id"))
    right = control(pen.pick("backspace", "backspace", "check", "forward"))
    keys += [left, key("0"), right] if pen.chance(0.7) else [right, key("0"), control("check")]
    gap = between(pen, 8, 18)
    return grid(
        3,
        f"gap:{gap}px;place-items:center;color:{ink};width:min(300px,86%);margin:0 auto",
        keys,
    )


LAYOUTS: tuple[Layout, ...] = (lock_screen, passcode)
