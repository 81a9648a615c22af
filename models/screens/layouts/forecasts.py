"""The weather: now, by the hour, by the day."""

from models.screens.parts.chances import between, gradient, usual
from models.screens.parts.markup import backdrop, box, centred, column, grid, row
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import line, moved, scroll, sheet, strip, strong
from models.screens.pen import Layout, Pen

SKIES = (
    "brightness",
    "partly cloudy",
    "cloud",
    "rain",
    "storm",
    "snow",
    "wind",
    "dark mode",
    "rain",
    "partly cloudy",
)


def weather_page(pen: Pen) -> str:
    """Now, by the hour, by the day, and facts in tiles; on a sky or on a plain page."""
    sky = pen.pick("none", "gradient", "gradient", "photo")
    over = sky != "none"
    tile = "background:#ffffff26" if over else "background:var(--surface)"
    coloured = pen.chance(0.4) and not over

    degree = between(pen, -9, 34)
    now = _now(pen, coloured, degree)
    head = _weather_page_head(pen, now, degree)
    hours = _hours(pen, coloured, degree)
    name_width = between(pen, 56, 90)

    wet, ranged = pen.chance(0.5), pen.chance(0.5)
    days = "".join(
        _day(pen, degree, wet, ranged, name_width, coloured, name)
        for name in ("Today", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    )
    facts = _weather_page_facts(degree)
    tiles = _tiles(pen, facts, tile)
    top = _top(pen)
    radius = "border-radius:18px"
    parts = [
        head,
        box(f"{tile};{radius}", hours),
        box(f"{tile};{radius};padding:6px 0", days),
        tiles,
    ]
    if pen.chance(0.3):
        parts[1:3] = parts[2:0:-1]
    body = scroll(*parts, css="gap:12px;padding:0 14px", moved=moved(pen, 160))
    if not over:
        return sheet(top, body, pen.bottom_bar(places(pen, 3)) if pen.chance(0.3) else "")
    ground = backdrop(pen, "filter:brightness(.7)") if sky == "photo" else ""
    inner = box(
        "position:relative;flex:1;min-height:0;display:flex;flex-direction:column", top, body
    )
    return sheet(ground, inner, css=f"color:#fff;background:{gradient(pen, 50, 45)}")


def _now(pen: Pen, coloured: bool, degree: int) -> str:
    return row(
        "gap:20px;justify-content:center",
        _sign(pen, coloured, between(pen, 64, 100)),
        line(between(pen, 60, 84), f"{degree}°", "font-weight:200;flex:none"),
    )


def _weather_page_head(pen: Pen, now: str, degree: int) -> str:
    return centred(
        "padding:14px 0 18px;gap:4px;flex:none",
        now,
        line(17, worded(pen, pen.pick("Partly cloudy", "Light rain", "Clear", "Snow showers"))),
        line(14, f"H:{degree + 4}°  L:{degree - 6}°", "opacity:.75"),
    )


def _top(pen: Pen) -> str:
    return row(
        "padding:12px 16px;gap:14px;flex:none",
        pen.icon(pen.pick("menu", "add", "location", "back")),
        strong(
            18,
            pen.pick("Lisbon", "Berlin", "Kyoto", "Oslo", pen.title()),
            "flex:1;text-align:center",
        ),
        pen.icon(pen.pick("more vertical", "settings", "search", "share")),
    )


def _weather_page_facts(
    degree: int,
) -> tuple[tuple[str, str, str], ...]:
    return (
        ("wind", "Wind", "12 km/h"),
        ("color drop", "Humidity", "64%"),
        ("umbrella", "Rain", "0.4 mm"),
        ("thermometer", "Feels like", f"{degree - 2}°"),
        ("visibility", "Visibility", "16 km"),
        ("speed", "Pressure", "1014 hPa"),
        ("brightness", "UV index", "3"),
        ("leaf", "Air quality", "42"),
    )


def _tiles(
    pen: Pen,
    facts: tuple[tuple[str, str, str], ...],
    tile: str,
) -> str:
    return grid(
        pen.pick(2, 2, 3),
        "gap:10px",
        (
            column(
                f"{tile};border-radius:16px;padding:14px;gap:6px",
                row("gap:7px;opacity:.8", pen.icon(name, size=18), line(12.5, worded(pen, label))),
                strong(20, value),
            )
            for name, label, value in pen.random.sample(facts, 6)
        ),
    )


def _hours(pen: Pen, coloured: bool, degree: int) -> str:
    return strip(
        *(
            centred(
                "gap:9px;width:52px;flex:none",
                line(12.5, f"{index + 9}:00", "opacity:.8"),
                _sign(pen, coloured, 24),
                line(15, f"{degree + index % 3}°"),
            )
            for index in range(8)
        ),
        css="gap:6px;padding:14px 10px",
    )


def _day(
    pen: Pen, degree: int, wet: bool, ranged: bool, name_width: int, coloured: bool, name: str
) -> str:
    low, high = degree - between(pen, 2, 8), degree + between(pen, 0, 6)
    drops = (
        row(
            "gap:3px;width:52px;flex:none",
            pen.icon("color drop", size=13),
            line(12, f"{between(pen, 0, 100)}%"),
        )
        if wet
        else ""
    )
    line_of = (
        box("flex:1;height:5px;border-radius:5px;background:linear-gradient(90deg,#4fc3f7,#ffb74d)")
        if ranged
        else box("flex:1")
    )
    return row(
        "gap:14px;padding:9px 16px",
        line(15, name, f"width:{name_width}px;flex:none"),
        _sign(pen, coloured, 22),
        drops,
        line(14, f"{low}°", "opacity:.7;flex:none"),
        line_of,
        line(14, f"{high}°", "flex:none"),
    )


def _sign(pen: Pen, coloured: bool, size: int, name: str = "") -> str:
    drawn = name or pen.pick(*SKIES)
    colour = (
        {"brightness": "#f5a623", "storm": "#7e57c2", "rain": "#1e88e5"}.get(drawn, "#78909c")
        if coloured
        else ""
    )
    return pen.icon(usual(pen, drawn, 0.93), size=size, colour=colour)


LAYOUTS: tuple[Layout, ...] = (weather_page,)
