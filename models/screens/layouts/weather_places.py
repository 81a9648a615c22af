"""The weather of several places."""

from models.screens.parts.chances import between, say
from models.screens.parts.markup import SHADE, body, box, column, line, row
from models.screens.parts.strips import plain, titled_bar
from models.screens.parts.widget_plates import SKIES
from models.screens.pen import Layout, Pen

_PLACES = ("Lisbon", "Hamburg", "Osaka", "Oslo", "Porto", "Leeds", "Tallinn", "Nairobi", "Quito")
_GRADIENTS = (
    ("#2f80ed", "#6fb1f5"),
    ("#3a4a63", "#6b7886"),
    ("#0b1a3b", "#3b4c7a"),
    ("#f2994a", "#d76d77"),
)


def cities(pen: Pen) -> str:
    """The weather of several places, a card each."""
    end = pen.pick("mic", "my location", "")
    field = pen.input(say(pen, "Search for a city"), leading="search", trailing=end)
    bar = titled_bar(pen, "Weather", 2, "more circle, edit, add, settings", "back", "")
    cards = (_city(pen, name) for name in pen.random.sample(_PLACES, 7))
    return plain(bar, box("padding:6px 14px 14px;flex:none", field), body("", *cards))


def _city(pen: Pen, name: str) -> str:
    top, low = pen.pick(*_GRADIENTS)
    faint = "opacity:.85"
    words = column(
        "flex:1;gap:3px",
        line(22, name, "font-weight:600"),
        line(13, pen.time(), faint),
        line(13, pen.title(), f"{faint};padding-top:8px"),
    )
    sky = pen.icon(pen.pick(*SKIES), size=40, colour="#fff")
    figure = "font-size:42px;font-weight:300;padding-left:14px"
    shape = "padding:14px 18px;border-radius:18px;margin:0 14px 12px;flex:none;color:#fff"
    return row(
        f"{shape};background:linear-gradient(120deg,{top},{low});{SHADE}",
        words,
        sky,
        box(figure, f"{between(pen, -8, 34)}°"),
    )


LAYOUTS: tuple[Layout, ...] = (cities,)
