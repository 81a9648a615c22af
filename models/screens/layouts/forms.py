"""Forms: addresses and ways to pay."""

from models.screens.parts.chances import between, usual
from models.screens.parts.drawn_map import drawn_map
from models.screens.parts.fields import GAP, field, wide_button
from models.screens.parts.markup import box, row
from models.screens.parts.stories import cost
from models.screens.parts.surfaces import chip, entry, line, muted, scroll, sheet, strong
from models.screens.pen import Layout, Pen

_WAYS = (
    ("credit card", "Credit card"),
    ("wallet", "PayPal"),
    ("google", "Google Pay"),
    ("bank", "Bank transfer"),
    ("money", "Cash on delivery"),
    ("gift", "Gift card"),
)


def address(pen: Pen) -> str:
    """Where something is sent to: fields side by side, kinds of places, a map."""
    pairs = row(
        f"gap:12px;{GAP};margin-bottom:0",
        *(box("flex:1;min-width:0", field(pen, hint)) for hint in ("Postcode", "City")),
    )
    kinds = row(
        "gap:8px;flex:none;padding:4px 0 16px",
        *(
            chip(pen, label, index == 0, pen.icon(usual(pen, name, 0.7), size=16))
            for index, (name, label) in enumerate(
                (("home", "Home"), ("work", "Work"), ("", "Other"))
            )
        ),
    )
    spot = box(
        "margin-bottom:14px;flex:none",
        box(
            (
                "position:relative;overflow:hidden;border-radius:14px;"
                f"height:{between(pen, 110, 170)}px"
            ),
            drawn_map(pen, pins=2),
        ),
    )
    standard = row(
        "gap:12px;padding:6px 0 18px;flex:none",
        line(15, "Use as default address", "flex:1"),
        pen.switch(pen.chance(0.5)) if pen.chance(0.5) else pen.checkbox(True),
    )
    parts = _parts(pen, spot, pairs, kinds, standard)
    top = pen.app_bar(
        pen.pick("Add address", "Shipping address"), actions=pen.pick((), ("delete",), ("check",))
    )
    return sheet(top, scroll(*parts, css="padding:14px 18px"))


def _parts(pen: Pen, spot: str, pairs: str, kinds: str, standard: str) -> list[str]:
    return [
        spot if pen.chance(0.3) else "",
        field(pen, "Full name", pen.name(), pen.pick("", "person")),
        field(
            pen,
            "Street and number",
            pen.pick("", pen.title()),
            pen.pick("", "location"),
            pen.pick("", "my location"),
        ),
        pairs,
        field(pen, "Country", "Germany", "", "expand more"),
        field(
            pen,
            "Phone",
            pen.pick("", "+49 151 2345678"),
            pen.pick("", "call"),
            pen.pick("", "contacts"),
        ),
        kinds if pen.chance(0.6) else "",
        standard,
        wide_button(pen, "Save address"),
    ]


def payment(pen: Pen) -> str:
    """Paying: a drawn card, card fields, _WAYS to pay behind radio buttons."""
    bank_card = _bank_card(pen)
    chosen = between(pen, 0, 2)
    listed = _listed(pen, _WAYS, chosen)
    halves = row(
        "gap:12px;flex:none",
        box("flex:1;min-width:0", field(pen, "MM / YY")),
        box("flex:1;min-width:0", field(pen, "CVC", "", "", pen.pick("help", "info", ""))),
    )
    fields = field(pen, "Card number", "", "", pen.pick("credit card", "camera", "lock")) + halves
    keep = row(
        "gap:12px;padding:4px 0 14px;flex:none",
        pen.checkbox(pen.chance(0.6)),
        line(14, "Save this card"),
    )
    total = row(
        "padding:12px 0;flex:none;justify-content:space-between",
        muted(15, "Total"),
        strong(18, cost(pen)),
    )
    parts = [
        bank_card if pen.chance(0.5) else "",
        listed if pen.chance(0.6) else "",
        fields,
        keep,
        total,
    ]
    action = box(
        "padding:10px 18px 14px;display:grid;flex:none",
        pen.button(f"Pay {cost(pen)}", leading=pen.pick("", "lock")),
    )
    return sheet(pen.app_bar("Payment"), scroll(*parts, css="padding:14px 18px"), action)


def _listed(
    pen: Pen,
    ways: tuple[tuple[str, str], ...],
    chosen: int,
) -> str:
    return "".join(
        entry(
            label,
            pen.pick("", pen.sentence()),
            leading=pen.icon(usual(pen, name, 0.6), size=26),
            trailing=pen.radio(index == chosen),
            css="padding:12px 4px",
        )
        for index, (name, label) in enumerate(pen.random.sample(ways, between(pen, 3, 5)))
    )


def _bank_card(pen: Pen) -> str:
    return box(
        f"background:linear-gradient(135deg,hsl({between(pen, 0, 360)} 60% 40%),"
        f"hsl({between(pen, 0, 360)} 60% 30%));border-radius:16px;padding:20px;color:#fff;"
        "flex:none;"
        "margin-bottom:18px;height:170px;display:flex;flex-direction:column;"
        "justify-content:space-between",
        row(
            "justify-content:space-between", line(15, pen.word().upper()), pen.icon("nfc", size=26)
        ),
        line(20, f"•••• •••• •••• {between(pen, 1000, 9999)}", "letter-spacing:2px"),
        row("justify-content:space-between", line(13, pen.name().upper()), line(13, "08/29")),
    )


LAYOUTS: tuple[Layout, ...] = (address, payment)
