"""Rows of money that came and went."""

from collections.abc import Callable

from models.screens.parts.chances import many
from models.screens.parts.stories import PAYEES, called, cost
from models.screens.parts.surfaces import entry, plated, strong, vivid
from models.screens.pen import Pen


def transaction_rows(pen: Pen, count: int) -> str:
    """So many rows of money in and out."""
    kind = pen.pick("plates", "apps", "arrows", "people")

    def one() -> str:
        got = pen.chance(0.3)
        makers: dict[str, Callable[[], str]] = {
            "plates": lambda: plated(pen, "", 42, vivid(pen)),
            "apps": lambda: pen.app_icon(size=40),
            "arrows": lambda: plated(
                pen,
                "arrow down left" if got else "arrow up right",
                40,
                "var(--surface2)",
                "#2e9d4d" if got else "var(--ink)",
            ),
            "people": lambda: pen.avatar(size=42),
        }
        lead = makers[kind]()
        name = pen.name() if kind == "people" else called(pen, PAYEES)
        end = strong(
            15,
            f"{'+' if got else '−'}{cost(pen)}",
            f"color:{'#2e9d4d' if got else 'var(--ink)'};flex:none",
        )
        return entry(
            name, f"{pen.date()} · {pen.word()}", leading=lead, trailing=end, css="padding:9px 16px"
        )

    return many(count, one)
