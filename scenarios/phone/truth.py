"""Ground truth: what is really on the screen, as the page itself knows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from scenarios.phone.browser.page import Json

__all__ = ["TruthElement", "truth_elements"]


@dataclass(frozen=True, slots=True)
class TruthElement:
    """A visible text, icon or control; the box is in device pixels (left, top, right, bottom)."""

    text: str
    kind: str
    name: str
    box: tuple[int, int, int, int]
    frame: str


def truth_elements(answer: Json, ratio: float) -> tuple[TruthElement, ...]:
    """Read what the page says about itself; elements that make no sense are left out."""
    rows = answer if isinstance(answer, list) else []
    read = (_element(row, ratio) for row in rows if isinstance(row, dict))
    return tuple(element for element in read if element is not None)


def _element(row: Mapping[str, Json], ratio: float) -> TruthElement | None:
    box = row.get("box")
    if not isinstance(box, list) or len(box) != 4:
        return None
    edges = [round(edge * ratio) for edge in box if isinstance(edge, int | float)]
    if len(edges) != 4:
        return None
    return TruthElement(
        text=str(row.get("text") or ""),
        kind=str(row.get("kind") or ""),
        name=str(row.get("name") or ""),
        box=(edges[0], edges[1], edges[2], edges[3]),
        frame=str(row.get("frame") or ""),
    )
