"""What shops draw around a product: stars, prices, amounts, hearts, the bar on top."""

from models.screens.parts.markup import box, row
from models.screens.parts.stories import SHOPS, called, cost
from models.screens.parts.subjects import asked
from models.screens.parts.surfaces import line, muted, plated, strong
from models.screens.pen import Pen

GOLD = "#f5a623"


def rating(pen: Pen, size: int = 14, whole: bool | None = None) -> str:
    """Stars: five of them, or one beside a figure."""
    score = pen.random.uniform(3, 5)
    if whole if whole is not None else pen.chance(0.5):
        names = ("star" if score > index + 0.7 else "star half" for index in range(5))
        stars = (pen.icon(name, size=size, colour=GOLD) for name in names)
        return row("gap:1px", *stars, muted(size - 2, f"({pen.number()})", "padding-left:4px"))
    return row(
        "gap:3px",
        pen.icon("star", size=size, colour=GOLD),
        line(size - 1, f"{score:.1f}"),
        muted(size - 2, f"({pen.number()})"),
    )


def price(pen: Pen, size: int = 16, plain: bool = False) -> str:
    """A price, perhaps with the crossed-out one behind it."""
    old = muted(size - 4, f"<s>{cost(pen)}</s>") if pen.chance(0.3) and not plain else ""
    colours = ("var(--ink)", "var(--ink)", "var(--danger)", "var(--primary)")
    colour = colours[pen.style.gap % len(colours)]
    return row("gap:6px;align-items:baseline", strong(size, cost(pen), f"color:{colour}"), old)


def corner(content: str, where: str = "right:8px;top:8px") -> str:
    """Something that lies in the corner of a picture."""
    return box(f"position:absolute;{where};display:flex;z-index:1", content)


def amount(pen: Pen, side: int = 28) -> str:
    """A number between minus and plus, in one of the ways shops draw it."""
    kind = ("framed", "round", "bare", "filled")[(pen.style.radius + pen.style.gap) % 4]
    count = pen.pick(1, 1, 2, 3, 5)
    less = pen.pick("remove", "remove", "delete") if count == 1 else "remove"
    figure = line(15, str(count), "min-width:22px;text-align:center")
    if kind == "round":
        ground = "color-mix(in srgb,var(--primary) 18%,var(--surface))"
        minus, plus = (plated(pen, name, side, ground, "var(--ink)") for name in (less, "add"))
        return row("gap:6px;flex:none", minus, figure, plus)
    if kind == "filled":
        minus = plated(pen, less, side, "var(--surface2)", "var(--ink)", "8px")
        return row(
            "gap:6px;flex:none",
            minus,
            figure,
            plated(pen, "add", side, "var(--primary)", "var(--on-primary)", "8px"),
        )
    frame = (
        "border:1px solid var(--ink3);border-radius:99px;padding:5px 8px"
        if kind == "framed"
        else ""
    )
    minus, plus = (pen.icon(name, size=side * 0.66) for name in (less, "add"))
    return row(f"gap:8px;flex:none;{frame}", minus, figure, plus)


def top_bar(pen: Pen) -> str:
    """The top of a shop: a search field with a cart, or a title with icons."""
    cart = pen.icon(
        pen.pick("shopping cart", "shopping bag", "shopping basket"), badge=pen.chance(0.6)
    )
    if pen.chance(0.55):
        field = box(
            "flex:1;min-width:0",
            pen.input(
                asked(pen, "Search products"),
                leading="search",
                trailing=pen.pick("", "camera", "mic", "scanner"),
            ),
        )
        first = pen.icon(pen.pick("menu", "back", "location"), size=24) if pen.chance(0.5) else ""
        others = (
            [pen.icon(pen.pick("heart", "bell", ""), badge=pen.chance(0.3))]
            if pen.chance(0.4)
            else []
        )
        return row("gap:14px;padding:8px 14px;flex:none", first, field, *others, cart)
    return pen.app_bar(
        called(pen, SHOPS),
        leading=pen.pick("menu", "back"),
        actions=pen.pick(
            ("search", "shopping cart"),
            ("heart", "shopping bag"),
            ("search", "heart", "shopping cart"),
        ),
    )
