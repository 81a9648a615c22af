"""Weather: now, by the hour, by the day, and the small figures beneath."""

from models.screens.parts.chances import between, maybe, say, usual
from models.screens.parts.markup import (
    body,
    box,
    centred,
    column,
    divider,
    grid,
    immersed,
    line,
    page,
    row,
    see_through,
    space,
    text,
)
from models.screens.parts.strips import overflowing, some_icons
from models.screens.parts.widget_plates import SKIES
from models.screens.pen import Layout, Pen

_FIGURES = (
    ("wind", "Wind", "14 km/h"), ("umbrella", "Rain", "40 %"), ("color drop", "Humidity", "68 %"),
    ("brightness", "UV index", "3 Low"), ("visibility", "Visibility", "16 km"),
    ("speed", "Pressure", "1013 hPa"), ("thermometer", "Feels like", "12°"),
    ("waves", "Tide", "1 m"), ("leaf", "Air quality", "24 Good"), ("dark mode", "Moon", "Waxing"),
    ("cloud", "Cover", "55 %"), ("snow", "Snow line", "1 900 m"),
)  # fmt: skip
_GRADIENTS = (
    ("#2f80ed", "#7db9f5"), ("#3a4a63", "#7b8794"), ("#0b1a3b", "#3b4c7a"), ("#f2994a", "#d76d77"),
    ("#4b6cb7", "#182848"), ("#5d7b8f", "#a9bcc6"),
)  # fmt: skip
_TINTS = {"brightness": "#ffb300", "partly cloudy": "#ffca55", "rain": "#64b5f6", "snow": "#b3e5fc"}
_DAYS = ("Today", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
_STATES = ("Partly cloudy", "Light rain", "Clear", "Snow showers", "Overcast")
_CITIES = (
    *(
        "Lisbon",
        "Hamburg",
        "Osaka",
        "Oslo",
        "Porto",
        "Leeds",
        "Tallinn",
        "Nairobi",
        "Quito",
        "Cork",
    ),
)


def _ground(pen: Pen) -> tuple[str, str, str]:
    """What lies behind, the ink, and the look of the cards."""
    kind = pen.random.random()
    glass = "background:rgba(255,255,255,.16)"
    whole = "position:fixed;inset:0;z-index:-1;background:"
    if kind < 0.3:
        photo = immersed(pen, "filter:brightness(.75)", "photo")
        return photo, "#fff", f"{glass};backdrop-filter:blur(12px)"
    if kind < 0.75:
        top, low = pen.pick(*_GRADIENTS)
        return see_through() + box(f"{whole}linear-gradient({top},{low})"), "#fff", glass
    return box(f"{whole}var(--bg)"), "var(--ink)", "background:var(--surface)"


def _sky(pen: Pen, size: int) -> str:
    name = pen.pick(*SKIES)
    if size < 40:
        name = usual(pen, name, 0.7)
    return pen.icon(name, size=size, colour=_TINTS.get(name, "") if pen.chance(0.4) else "")


def weather(pen: Pen) -> str:
    """The weather of one place."""
    behind, ink, card = _ground(pen)
    card += f";border-radius:{pen.pick(12, 18, 24)}px;margin:0 14px 12px;flex:none"
    warm = between(pen, -6, 32)
    pool = "settings, more vertical, add, share, map, list bulleted"
    head = row(
        "padding:12px 16px;gap:18px;flex:none",
        pen.icon(pen.pick("menu", "add", "location", "back")),
        line(19, pen.pick(*_CITIES), "flex:1;text-align:" + pen.pick("left", "center")),
        some_icons(pen, pen.pick(1, 2), pool),
    )
    cards = _hours(pen, card, warm) + _week(pen, card, warm) + _figures(pen, card)
    return page(f"color:{ink}", behind, head, body("", _now(pen, warm), cards))


def _now(pen: Pen, warm: int) -> str:
    size = f"font-size:{between(pen, 72, 104)}px;font-weight:{pen.pick(200, 300)};line-height:1.05"
    figure = box(size, f"{warm}°")
    range_ = text(14, f"H:{warm + 4}°  L:{warm - 5}°", "opacity:.85")
    words = centred("gap:3px", text(17, say(pen, pen.pick(*_STATES))), range_)
    if pen.chance(0.33):
        look = "padding:12px 24px 20px;justify-content:space-between;flex:none"
        return row(look, column("", figure, words), _sky(pen, 96))
    sky = maybe(pen, 0.5, lambda: _sky(pen, 84))
    return centred("padding:10px 0 22px;gap:6px;flex:none", sky, figure, words)


def _hours(pen: Pen, card: str, warm: int) -> str:
    def hour(index: int) -> str:
        time = f"{(9 + index) % 24}:00" if index else say(pen, "Now")
        figure = f"{warm + between(pen, -3, 3)}°"
        return centred("gap:8px;flex:none;font-size:13px", time, _sky(pen, 24), figure)

    label = text(12, say(pen, "Hourly forecast").upper())
    icon = pen.icon(pen.pick("clock", ""), size=15)
    head = row("gap:7px;padding:11px 14px 0;opacity:.75", icon, label)
    hours = overflowing("padding:12px 14px;gap:20px", *map(hour, range(9)))
    return box(card, head if pen.chance(0.5) else "", hours)


def _week(pen: Pen, card: str, warm: int) -> str:
    barred = pen.chance(0.5)
    rule = divider("margin:0 16px") if pen.style.language == "ios" else ""
    names = _DAYS[: between(pen, 4, 7)]
    days = (_day(pen, say(pen, name), warm, barred) + rule for name in names)
    return box(f"{card};padding:6px 0", *days)


def _day(pen: Pen, name: str, warm: int, barred: bool) -> str:
    low, high = warm - between(pen, 3, 7), warm + between(pen, 1, 6)
    if barred:
        shape = f"margin-left:{between(pen, 0, 40)}%;width:{between(pen, 30, 55)}%;height:4px"
        fill = box(f"{shape};border-radius:2px;background:linear-gradient(90deg,#7ed0f5,#ffd166)")
        bar = box("flex:1;height:4px;border-radius:2px;background:rgba(128,128,128,.35)", fill)
        parts = (_sky(pen, 23), text(15, f"{low}°", "opacity:.7"), bar)
    else:
        drop = pen.icon("color drop", size=13)
        rain = row("gap:3px;font-size:12px;opacity:.8;width:52px", drop, f"{between(pen, 0, 9)}0%")
        parts = (rain, _sky(pen, 23), space() + text(15, f"{low}°", "opacity:.7"))
    day = line(15, name, "width:64px;flex:none")
    return row("gap:14px;padding:9px 16px", day, *parts, text(15, f"{high}°"))


def _figures(pen: Pen, card: str) -> str:
    def figure(name: str, label: str, value: str) -> str:
        icon = pen.icon(usual(pen, name, 0.6), size=18)
        head = row("gap:7px;opacity:.8", icon, line(12.5, say(pen, label)))
        said = maybe(pen, 0.4, lambda: line(12, pen.sentence(), "opacity:.7"))
        number = text(20, value, "font-weight:600")
        return column(f"{card};margin:0;padding:14px;gap:8px", head, number, said)

    cells = (figure(*item) for item in pen.random.sample(_FIGURES, pen.pick(4, 6)))
    return grid(pen.pick(2, 2, 3), "gap:12px;padding:0 14px 14px;flex:none", cells)


LAYOUTS: tuple[Layout, ...] = (weather,)
