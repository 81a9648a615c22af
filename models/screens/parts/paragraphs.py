"""Running text."""

from models.screens.parts.chances import between, many
from models.screens.parts.markup import text
from models.screens.parts.stories import prose
from models.screens.pen import Pen


def paragraphs(pen: Pen, count: int, size: float, css: str = "") -> str:
    """So many paragraphs of this size."""
    look = (
        f"line-height:{pen.pick(1.4, 1.5, 1.6, 1.7)};margin-bottom:{between(pen, 8, 16)}px;"
        f"flex:none;{css}"
    )
    return many(count, lambda: text(size, prose(pen, between(pen, 3, 7)), look))
