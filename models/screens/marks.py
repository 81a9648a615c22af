"""Icons, launcher icons, badges and initials as HTML that says what it is."""

import random
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from models.screens.glyphs import Glyph
from models.screens.palette import hexadecimal, ink_on

if TYPE_CHECKING:
    from models.screens.pen import Pen

__all__ = ["app_icon", "badge", "glyph_for", "icon", "initials"]

_CONCEPT_SHARE = 0.4
_PLATES = {
    "circle": (1.75, 1.75, "50%"),
    "rounded": (1.7, 1.7, "28%"),
    "pill": (2.6, 1.4, "99px"),
}
_APPS = {
    "calendar app": "calendar",
    "camera app": "camera",
    "gallery app": "image",
    "contacts app": "person",
    "phone app": "call",
    "clock app": "clock",
    "files app": "folder",
    "settings app": "settings",
    "weather app": "partly cloudy",
    "messages app": "chat",
    "mail app": "mail",
    "music app": "music app",
    "maps app": "location",
    "browser app": "globe",
    "store app": "store",
    "notes app": "note",
    "calculator app": "calculator",
    "recorder app": "mic",
}
"""Apps that every phone has, and the concepts that their signs are drawn with."""
_MASKS = {
    "circle": "50%",
    "squircle": "32%",
    "rounded": "22%",
    "square": "12%",
}


def glyph_for(pen: "Pen", name: str) -> Glyph:
    """The drawing of a concept in the page's family, or any drawing if there is no such concept."""
    chance, style = pen.random, pen.style
    family = style.family if chance.random() < 0.93 else style.second_family
    if not name and chance.random() < _CONCEPT_SHARE:
        # Chance alone would hardly ever draw the icons that apps use most.
        name = chance.choice(pen.catalogue.drawable)
    glyph = pen.catalogue.of_concept(name, family, style.icon_style, chance) if name else None
    return glyph or pen.catalogue.of_family(family, style.icon_style, chance)


def icon(
    pen: "Pen",
    glyph: Glyph,
    size: float,
    colour: str,
    plate: str,
    badged: bool,
    kind: str,
) -> str:
    """A drawing of a glyph, with what it is and on what it stands."""
    marked = badge(str(pen.random.randint(1, 40)) if pen.chance(0.5) else "") if badged else ""
    data = _data(glyph, kind, plate)
    drawn = f'<span class="glyph" style="width:{size:g}px;height:{size:g}px">{glyph.svg}</span>'
    if not plate:
        paint = f"color:{colour};" if colour else ""
        return f'<span class="icon" {data} style="{paint}">{drawn}{marked}</span>'
    wide, tall, corner = _PLATES[plate]
    ground, ink = _plate_colours(pen)
    return (
        f'<span class="icon" {data} style="color:{colour or ink};background:{ground};'
        f'width:{size * wide:.1f}px;height:{size * tall:.1f}px;border-radius:{corner}">'
        f"{drawn}{marked}</span>"
    )


def _data(glyph: Glyph, kind: str, plate: str = "") -> str:
    fields = {
        "kind": kind,
        "name": glyph.concept or glyph.name,
        "concept": glyph.concept,
        "glyph": glyph.name,
        "family": glyph.family,
        "style": glyph.style,
        "tags": ",".join(glyph.tags),
        "plate": plate,
    }
    return " ".join(f'data-{name}="{escape(value)}"' for name, value in fields.items())


def _plate_colours(pen: "Pen") -> tuple[str, str]:
    # Some pages colour all plates alike, others each in its own colour.
    alike = pen.style.settled("plates", True, True, False)
    chance = random.Random(pen.style.salt) if alike else pen.random
    strong = hexadecimal(chance.random(), 0.65, 0.52)
    return chance.choice(
        (
            ("var(--primary)", "var(--on-primary)"),
            ("var(--primary)", "var(--on-primary)"),
            ("var(--surface2)", "var(--ink)"),
            ("var(--surface2)", "var(--primary)"),
            ("color-mix(in srgb, var(--primary) 16%, var(--bg))", "var(--primary)"),
            (strong, ink_on(strong)),
            (f"color-mix(in srgb, {strong} 18%, var(--bg))", strong),
        )
    )


def badge(text: str) -> str:
    """A red dot, or a red count."""
    if not text:
        return '<b class="badge" style="width:8px;height:8px;top:0;right:0"></b>'
    return f'<b class="badge" style="min-width:16px;height:16px;top:-5px;right:-7px">{text}</b>'


def initials(pen: "Pen", size: float, corner: str) -> str:
    """The first letter or letters of a name on a colour."""
    ground = hexadecimal(pen.random.random(), pen.random.uniform(0.3, 0.8), 0.5)
    words = pen.name().replace("&amp;", "").split()
    letters = "".join(word[0] for word in words[: pen.pick(1, 2)]).upper()
    return (
        f'<span data-kind="image" data-name="avatar" style="display:flex;flex:none;'
        f"align-items:center;justify-content:center;width:{size:g}px;height:{size:g}px;"
        f"border-radius:{corner};background:{ground};color:{ink_on(ground)};"
        f'font-size:{size * 0.42:.1f}px">{letters}</span>'
    )


def app_icon(pen: "Pen", size: float) -> str:
    """A launcher icon in the shape that the page's launcher gives to all."""
    glyph = _apps_glyph(pen)
    if pen.style.mask == "free" and pen.chance(0.45):
        return _bare(glyph, size, pen.random)
    ground, ink = _launcher_colours(glyph, pen.random)
    mask = pen.style.mask if pen.style.mask != "free" else pen.pick(*_MASKS)
    inner = size * pen.random.uniform(0.46, 0.66)
    return (
        f'<span class="icon" {_data(glyph, "app icon", mask)} style="width:{size:g}px;'
        f'height:{size:g}px;border-radius:{_MASKS[mask]};background:{ground};color:{ink}">'
        f'<span class="glyph" style="width:{inner:.1f}px;height:{inner:.1f}px">{glyph.svg}</span>'
        "</span>"
    )


def _apps_glyph(pen: "Pen") -> Glyph:
    """A brand's logo, the sign of an app that every phone has, or anything."""
    chance, catalogue = pen.random, pen.catalogue
    way = chance.random()
    if way < 0.35 and catalogue.brands:
        return chance.choice(catalogue.brands)
    family = chance.choice(catalogue.families)
    if way < 0.65:
        key = chance.choice(tuple(_APPS))
        glyph = catalogue.of_concept(_APPS[key], family, "filled", chance)
        if glyph:
            return replace(glyph, concept=key if key in catalogue.concepts else _APPS[key])
    return catalogue.of_family(family, "filled", chance)


def _bare(glyph: Glyph, size: float, chance: random.Random) -> str:
    paint = f"#{glyph.brand_colour}" if glyph.brand_colour else hexadecimal(
        chance.random(), 0.75, 0.5
    )  # fmt: skip
    return (
        f'<span class="icon" {_data(glyph, "app icon")} style="color:{paint}">'
        f'<span class="glyph" style="width:{size:g}px;height:{size:g}px">{glyph.svg}</span></span>'
    )


def _launcher_colours(glyph: Glyph, chance: random.Random) -> tuple[str, str]:
    own = f"#{glyph.brand_colour}" if glyph.brand_colour else ""
    hue = chance.random()
    own = own or hexadecimal(hue, chance.uniform(0.4, 0.95), chance.uniform(0.35, 0.6))
    second = hexadecimal(hue + chance.uniform(-0.12, 0.12), 0.8, chance.uniform(0.3, 0.7))
    return chance.choice(
        (
            (own, ink_on(own)),
            (own, ink_on(own)),
            ("#ffffff", own if ink_on(own) == "#ffffff" else "#222222"),
            (f"linear-gradient({chance.randrange(360)}deg,{own},{second})", "#ffffff"),
            (f"radial-gradient(circle at 30% 20%,{second},{own})", "#ffffff"),
            (
                chance.choice(("#1d1d22", "#101828", "#202124")),
                own if ink_on(own) != "#ffffff" else "#fff",
            ),
        )
    )
