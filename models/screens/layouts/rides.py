"""Rides to order, vehicles to hire."""

from models.screens.parts.chances import between, maybe, say
from models.screens.parts.drawn_map import drawn_map, here
from models.screens.parts.map_parts import round_button, sheet_handle, sheet_over_map
from models.screens.parts.markup import body, box, column, divider, line, middle, row, space, text
from models.screens.parts.strips import EDGED, MUTED, RAISED, pinned_at, plain, some
from models.screens.parts.topics import place
from models.screens.pen import Layout, Pen

_CARS = ("UberX", "Comfort", "Green", "Van", "Black", "Economy", "Taxi", "Scooter")


def rides(pen: Pen) -> str:
    """Cars to order, with times and prices, over a map."""
    names = pen.random.sample(_CARS, pen.pick(3, 3, 4))
    chosen = pen.random.randrange(3)
    cars = (_ride(pen, name, chosen=index == chosen) for index, name in enumerate(names))
    title = line(
        16, say(pen, "Choose a ride"), "text-align:center;font-weight:600;padding:2px 0 8px"
    )
    look = pen.pick("var(--ink);color:var(--bg)", "var(--primary);color:var(--on-primary)")
    shape = "margin:4px 14px 14px;height:52px;border-radius:10px;font-weight:600"
    button = middle(f"{shape};background:{look}", say(pen, "Choose ride"))
    sheet = sheet_over_map(sheet_handle(), title, divider(), *cars, _payment(pen), button)
    back = round_button(pen, pen.pick("back", "menu", "close"), 44, "var(--ink)")
    mine = pinned_at("right:14px;bottom:14px", round_button(pen, "my location"))
    inside = body(
        "",
        drawn_map(pen, route="#eee" if pen.style.dark else "#222", pins=2),
        pinned_at("left:14px;top:14px", back),
        maybe(pen, 0.6, lambda: _tag(pen)),
        maybe(pen, 0.5, lambda: mine),
    )
    return plain(inside, sheet)


def _ride(pen: Pen, name: str, *, chosen: bool) -> str:
    vehicle = pen.pick("car", "car", "taxi", "motorcycle", "bike", "bus")
    car = pen.icon(vehicle, size=pen.pick(34, 40))
    seats = row("gap:2px;font-size:13px", pen.icon("person", size=13), str(pen.pick(2, 4, 6)))
    words = column(
        "flex:1;gap:2px",
        row("gap:7px", line(16, name, "font-weight:600"), seats),
        line(13, f"{pen.time()} · {between(pen, 2, 14)} min", MUTED),
    )
    once = maybe(pen, 0.2, lambda: text(12, pen.price(), f"text-decoration:line-through;{MUTED}"))
    price = column("align-items:flex-end;gap:2px", text(16, pen.price(), "font-weight:600"), once)
    shape = "gap:14px;padding:10px 12px;margin:2px 8px;border-radius:12px"
    frame = "var(--ink)" if chosen else "transparent"
    return row(f"{shape};border:2px solid {frame}", car, words, price)


def _payment(pen: Pen) -> str:
    icon = pen.icon(pen.pick("credit card", "wallet", "money"))
    name = line(15, pen.pick("Visa •• 4921", "Cash", "PayPal"), "flex:1")
    return row(f"gap:12px;padding:10px 18px;{EDGED}", icon, name, pen.icon("forward", size=17))


def _tag(pen: Pen) -> str:
    """The name of a place on the map."""
    place_ = f"position:absolute;left:{between(pen, 20, 45)}%;top:26%"
    name = line(13, place(pen), "font-weight:600")
    shape = "gap:6px;padding:8px 12px;border-radius:8px"
    return row(f"{place_};{shape};{RAISED}", name, pen.icon("forward", size=13))


def nearby(pen: Pen) -> str:
    """Vehicles to hire: a map full of marks, and a card of the one chosen."""
    pool = "my location, filter, help, shield, gift, refresh"
    buttons = (round_button(pen, name, 48) for name in some(pen, between(pen, 2, 4), pool))
    inside = body(
        "",
        drawn_map(pen, pins=between(pen, 8, 16)),
        here(pen),
        pinned_at("left:14px;top:14px", round_button(pen, "menu", 48)),
        column("position:absolute;right:14px;bottom:16px;gap:12px", *buttons),
    )
    return plain(inside, _vehicle(pen))


def _vehicle(pen: Pen) -> str:
    name = f"{pen.word().capitalize()} {between(pen, 100, 999)}"
    charge = text(14, f"{between(pen, 15, 99)} % · {between(pen, 8, 40)} km")
    words = column(
        "flex:1;gap:5px",
        line(17, name, "font-weight:600"),
        row("gap:5px;color:#1e8e3e", pen.icon("battery", size=18), charge),
        line(13, f"{pen.price()} / min", MUTED),
    )
    label = say(pen, pen.pick("Scan to unlock", "Reserve"))
    buttons = row(
        "gap:10px;padding:8px 16px 16px",
        pen.button(say(pen, "Ring"), filled=False, leading="bell"),
        space(),
        pen.button(label, leading=pen.pick("qr scan", "unlock")),
    )
    end = pen.icon(pen.pick("heart", "info", "close"))
    head = row("gap:14px;padding:16px", pen.image(84, 70, radius=12), words, end)
    shape = "margin:0 10px 12px;border-radius:20px;flex:none;position:relative"
    return box(f"{shape};{RAISED}", head, buttons)


LAYOUTS: tuple[Layout, ...] = (rides, nearby)
