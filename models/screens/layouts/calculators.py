"""Calculators and converters."""

from models.screens.parts.chances import between, many
from models.screens.parts.drawn import drawn
from models.screens.parts.markup import box, column, divider, grid, middle, row
from models.screens.parts.subjects import places, some, worded
from models.screens.parts.surfaces import card, line, plated, scroll, sheet, vivid
from models.screens.pen import Layout, Pen

_KEYS = (
    "C",
    "( )",
    "%",
    "÷",
    "7",
    "8",
    "9",
    "×",
    "4",
    "5",
    "6",
    "−",
    "1",
    "2",
    "3",
    "+",
    "±",
    "0",
    ".",
    "=",
)


_SIGNS = {"÷": "÷", "×": "close", "−": "remove", "+": "add", "%": "percent"}


def calculator(pen: Pen) -> str:
    """A calculator with round, square or flat keys; some signs are icons."""
    look = pen.pick("round", "round", "squircle", "flat", "framed")
    with_signs = pen.chance(0.4)
    accent = pen.pick("var(--primary)", "var(--accent)", "#ff9f0a")
    gap = {"flat": 0, "framed": 1}.get(look, between(pen, 8, 14))
    height = between(pen, 60, 74)

    coloured = pen.chance(0.5)
    history = many(
        between(pen, 0, 3),
        lambda: line(
            18,
            f"{between(pen, 2, 900)} × {between(pen, 2, 90)} = {between(pen, 100, 90000):,}",
            "color:var(--ink2);text-align:end;padding:4px 24px",
        ),
    )
    result = _result(pen, history)
    tools = row(
        "padding:8px 22px 12px;gap:26px;flex:none;color:var(--ink2)",
        *(
            pen.icon(name, size=22)
            for name in pen.pick(("history", "calculator"), ("clock", "", "balance"), ("history",))
        ),
        box("flex:1"),
        drawn(pen, "backspace", size=24, colour=accent),
    )
    top = _calculator_top(pen)
    keys = grid(
        4,
        (
            f"gap:{gap}px;padding:{0 if look in {'flat', 'framed'} else 14}px;flex:none;"
            f"background:{'var(--ink3)' if look == 'framed' else 'transparent'}"
        ),
        (_key(pen, coloured, accent, look, with_signs, height, sign) for sign in _KEYS),
    )
    return sheet(top, result, tools if pen.chance(0.7) else "", keys)


def _result(pen: Pen, history: str) -> str:
    return column(
        "flex:1;min-height:0;overflow:hidden;justify-content:flex-end",
        history,
        line(
            between(pen, 44, 64),
            f"{between(pen, 1, 99999):,}",
            "text-align:end;padding:8px 24px;font-weight:300",
        ),
    )


def _calculator_top(pen: Pen) -> str:
    return (
        row(
            "padding:12px 18px;gap:18px;flex:none",
            *(
                pen.icon(name)
                for name in pen.pick(("menu",), ("history",), ("list bulleted", "calculator"))
            ),
            box("flex:1"),
            pen.icon("more vertical"),
        )
        if pen.chance(0.5)
        else ""
    )


def _key(
    pen: Pen, coloured: bool, accent: str, look: str, with_signs: bool, height: int, sign: str
) -> str:
    operator = sign in "÷×−+=" and sign != "( )"
    ground = (
        accent
        if operator and (sign == "=" or coloured)
        else "var(--surface2)"
        if sign in {"C", "( )", "%", "±"} or look == "squircle"
        else "var(--surface)"
    )
    ink = "#fff" if ground == accent else accent if operator or sign == "C" else "var(--ink)"
    radius = {"round": "99px", "squircle": "18px"}.get(look, "0")
    if look == "flat":
        ground, ink = ("transparent", ink) if ground != accent else (ground, "#fff")
    inside = (
        pen.icon(_SIGNS[sign], size=24, colour=ink)
        if with_signs and _SIGNS.get(sign, "÷") != "÷"
        else sign
    )
    return middle(
        (
            f"height:{height}px;border-radius:{radius};background:{ground};color:{ink};"
            "font-size:1.6rem"
        ),
        inside,
    )


def converter(pen: Pen) -> str:
    """Two amounts with units, a swap button, digits; or a grid of what can be converted."""
    units = pen.pick(
        ("EUR", "USD", "JPY"), ("kg", "lb", "oz"), ("km", "mi", "ft"), ("°C", "°F", "K")
    )

    swap = _swap(pen)
    amounts = _amounts(pen, units, swap)
    keys = [middle("height:62px;font-size:1.6rem", sign) for sign in "123456789.0"]
    keys.append(middle("height:62px", drawn(pen, "backspace", size=26)))
    return sheet(
        pen.app_bar(
            worded(pen, "Currency"),
            actions=pen.pick(("refresh",), ("star", "more vertical"), ("show chart",)),
        ),
        column("flex:1;min-height:0;overflow:hidden;justify-content:center", *amounts),
        grid(3, "padding:8px 16px 16px;flex:none;background:var(--surface)", keys),
    )


def unit_kinds(pen: Pen) -> str:
    """A grid of what can be converted."""
    pairs = (
        ("dollar", "Currency"),
        ("thermometer", "Temperature"),
        ("balance", "Weight"),
        ("speed", "Speed"),
        ("clock", "Time"),
        ("sd card", "Data"),
        ("color drop", "Volume"),
        ("route", "Length"),
        ("widgets", "Area"),
        ("flash", "Energy"),
        ("calendar", "Age"),
        ("percent", "Discount"),
    )
    coloured = pen.chance(0.5)
    cells = (
        card(
            "padding:20px 8px;align-items:center;gap:10px",
            pen.icon(name, size=30, colour=vivid(pen) if coloured else "var(--primary)"),
            line(13.5, label),
        )
        for name, label in some(pen, pairs, 12, 0.2)
    )
    return sheet(
        pen.app_bar(worded(pen, "Converter"), leading=pen.pick("back", "menu", "calculator")),
        scroll(grid(3, "gap:12px;padding:14px", cells)),
        pen.bottom_bar(places(pen, 3)) if pen.chance(0.4) else "",
    )


def _swap(pen: Pen) -> str:
    return row(
        "justify-content:center;flex:none",
        plated(pen, pen.pick("swap vertical", "swap"), 44, "var(--primary)", "var(--on-primary)"),
    )


def _amounts(pen: Pen, units: tuple[str, str, str], swap: str) -> list[str]:
    return [
        _amount(pen, units[0], True),
        swap if pen.chance(0.7) else divider(),
        _amount(pen, units[1], False),
        _amount(pen, units[2], False) if pen.chance(0.4) else "",
    ]


def _amount(pen: Pen, unit: str, here: bool) -> str:
    flag = pen.image(30, 22, radius=4) if unit.isupper() and len(unit) == 3 else ""
    name = row(
        "gap:8px;flex:1", flag, line(17, unit, "flex:none"), pen.icon("expand more", size=20)
    )
    figure = line(
        34,
        f"{between(pen, 1, 9999)}.{between(pen, 0, 99):02d}",
        f"flex:none;font-weight:300;color:var(--{'primary' if here else 'ink'})",
    )
    return row("gap:12px;padding:18px 20px;flex:none", name, figure)


LAYOUTS: tuple[Layout, ...] = (calculator, converter, unit_kinds)
