"""Where one item of a list ends and the next begins: at the widest gap between look-alikes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

__all__ = ["Parted", "Span", "owner_of"]

Parted = Callable[[int, int], bool]
"""Whether a line or an edge is seen between two places of an axis, in pixels."""

_OFF_MIDDLE = 0.5
"""What a gap loses that lies at one of the look-alikes instead of in the middle between them."""
_SEEN = 1.5
"""What a gap gains in which a divider or a card's edge is seen."""
_REACH = 0.6
"""How far beyond the first and the last look-alike their items reach, in shares of their pitch."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one axis in pixels, its end exclusive."""

    low: int
    high: int

    @property
    def middle(self) -> float:
        """Halfway between the ends."""
        return (self.low + self.high) / 2

    @property
    def length(self) -> int:
        """In pixels."""
        return self.high - self.low

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a pixel."""
        return self.low < other.high and other.low < self.high


def owner_of(
    text: Span, stack: Sequence[Span], lines: Sequence[Span], parted: Parted, *, solid: bool
) -> int | None:
    """Which of several look-alikes a text shares an item with.

    Args:
        text: The text's place along the axis.
        stack: The look-alikes, in order, two or more.
        lines: All texts that stand in the same column as the text, itself among them.
        parted: Whether a divider is seen between two places.
        solid: Whether the look-alikes stand in that column too, and not beside it.

    Returns:
        The look-alike's number; None for a text that lies beyond all of their items.
    """
    after = next((n for n, each in enumerate(stack) if each.middle > text.middle), len(stack))
    if 0 < after < len(stack):
        first, second = stack[after - 1], stack[after]
        between = _between(first, second, lines, solid=solid)
        cut = _cut(first, second, between, parted)
        return after - 1 if text.middle < cut else after
    nearest = 0 if after == 0 else len(stack) - 1
    pitch = median(low.middle - high.middle for high, low in pairwise(stack))
    return nearest if abs(stack[nearest].middle - text.middle) <= _REACH * pitch else None


def _between(first: Span, second: Span, lines: Sequence[Span], *, solid: bool) -> list[Span]:
    """What stands between two look-alikes, from the last thing before to the first behind."""
    ordered = sorted(lines, key=lambda line: line.middle)
    inner = [line for line in ordered if first.middle <= line.middle <= second.middle]
    before = [line for line in ordered if line.middle < first.middle]
    behind = [line for line in ordered if line.middle > second.middle]
    if solid:
        return [first, *inner, second]
    return [*(before[-1:] or [first]), *inner, *(behind[:1] or [second])]


def _cut(first: Span, second: Span, between: Sequence[Span], parted: Parted) -> float:
    """The place between two look-alikes where the one's item ends and the other's begins."""
    gaps = [
        Span(low, high)
        for one, other in pairwise(between)
        if (low := max(one.high, int(first.middle))) < (high := min(other.low, int(second.middle)))
    ]
    middle = (first.middle + second.middle) / 2
    if not gaps:
        return middle
    widest = max(gap.length for gap in gaps)
    half = max(1.0, (second.middle - first.middle) / 2)

    def worth(gap: Span) -> float:
        seen = _SEEN if len(gaps) > 1 and parted(gap.low, gap.high) else 0.0
        return gap.length / widest - _OFF_MIDDLE * abs(gap.middle - middle) / half + seen

    return max(gaps, key=worth).middle
