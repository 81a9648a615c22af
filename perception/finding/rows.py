"""Which of several look-alikes shares a list item, a card or a grid's cell with a text.

The switches of a settings page, the menu buttons of a list, the "Install" of every card: where the
texts beside them are parted, one item ends. That tells more than distance, since a switch stands at
its item's other end and may be nearer to the next item's title than to its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from perception.finding.edges import seen_across
from perception.finding.gaps import Span, owner_of
from perception.geometry import Box
from perception.screen import Screen
from perception.screenshot import Screenshot

__all__ = ["look_alikes", "sharing"]

_ALIKE_IN_SIZE = 1.4
_ONE_COLUMN = 0.6
"""How far apart the middles of one column's members are at most, in shares of their size."""


_Stack: TypeAlias = list[list[int]]
"""Numbers of look-alikes in order along an axis, those on one spot together."""


@dataclass(frozen=True, slots=True)
class _Axis:
    """One direction in which look-alikes follow each other."""

    upright: bool

    def along(self, box: Box) -> Span:
        return Span(box.top, box.bottom) if self.upright else Span(box.left, box.right)

    def across(self, box: Box) -> Span:
        return Span(box.left, box.right) if self.upright else Span(box.top, box.bottom)


@dataclass(frozen=True, slots=True)
class _Page:
    """The look-alikes, all other lines, and the pixels between them."""

    alike: tuple[Box, ...]
    lines: tuple[Box, ...]
    screenshot: Screenshot


_DOWN, _ACROSS = _Axis(upright=True), _Axis(upright=False)


def sharing(
    alike: Sequence[Box], neighbours: Sequence[Box], screen: Screen
) -> tuple[bool | None, ...]:
    """Whether each of several look-alikes shares its item with one of the neighbours.

    Args:
        alike: Places that look or read the same.
        neighbours: Places of texts.
        screen: What was seen, for the gaps and dividers between items.

    Returns:
        One a look-alike, in their order: True where an item holds both, False where every
        neighbour belongs to others' items, None where that cannot be told.
    """
    told: list[bool | None] = [None] * len(alike)
    if len(alike) < 2:
        return tuple(told)
    lines = tuple(text.box for text in screen.texts if not _is_among(text.box, alike))
    page = _Page(tuple(alike), lines, screen.screenshot)
    stacks = {axis: _stacks(alike, axis) for axis in (_DOWN, _ACROSS)} if neighbours else {}
    for neighbour in neighbours:
        for number, own in _owners(stacks, page, neighbour).items():
            told[number] = own or bool(told[number])
    return tuple(told)


def look_alikes(boxes: Sequence[Box]) -> tuple[tuple[int, ...], ...]:
    """The numbers of the boxes in groups of about one size."""
    groups: list[list[int]] = []
    for number, box in enumerate(boxes):
        for group in groups:
            if _of_one_size(boxes[group[0]], box):
                group.append(number)
                break
        else:
            groups.append([number])
    return tuple(tuple(group) for group in groups)


def _of_one_size(one: Box, other: Box) -> bool:
    widths, heights = sorted((one.width, other.width)), sorted((one.height, other.height))
    return widths[1] <= _ALIKE_IN_SIZE * widths[0] and heights[1] <= _ALIKE_IN_SIZE * heights[0]


def _owners(
    stacks: Mapping[_Axis, Sequence[_Stack]], page: _Page, neighbour: Box
) -> dict[int, bool]:
    """Which of the look-alikes the neighbour may belong to, and whether it does.

    It belongs to one that is its owner both down its column and along its line.
    """
    found: dict[int, bool] = {}
    for axis, along in stacks.items():
        for stack in _in_reach(along, page, neighbour, axis):
            owner = _owner(stack, page, neighbour, axis)
            for place, spot in enumerate(stack):
                for number in spot:
                    found[number] = place == owner and found.get(number, True)
    return found


def _stacks(alike: Sequence[Box], axis: _Axis) -> list[_Stack]:
    """Columns (or lines) of look-alikes in order; what lies on one spot counts as one."""
    stacks: list[_Stack] = []
    for number in sorted(range(len(alike)), key=lambda each: axis.along(alike[each]).middle):
        own = axis.across(alike[number])
        for stack in stacks:
            last = alike[stack[-1][0]]
            across = axis.across(last)
            if abs(across.middle - own.middle) <= _ONE_COLUMN * min(across.length, own.length):
                if axis.along(last).overlaps(axis.along(alike[number])):
                    stack[-1].append(number)
                else:
                    stack.append([number])
                break
        else:
            stacks.append([[number]])
    return stacks


def _in_reach(stacks: Sequence[_Stack], page: _Page, neighbour: Box, axis: _Axis) -> list[_Stack]:
    """The stacks that the neighbour stands in; else columns next to it, or lines of cards."""
    own = axis.across(neighbour)
    spans = [axis.across(Box.around(page.alike[spot[0]] for spot in stack)) for stack in stacks]
    within = [stack for stack, span in zip(stacks, spans, strict=True) if own.overlaps(span)]
    if not within:
        order = sorted(
            (each for each, stack in enumerate(stacks) if len(stack) > 1),
            key=lambda each: spans[each].middle,
        )
        before = [each for each in order if spans[each].middle <= own.middle]
        behind = [each for each in order if spans[each].middle > own.middle]
        within = [stacks[each] for each in (*before[-1:], *behind[:1])]
        if not axis.upright:
            within = [each for each in within if _are_cards(each, page, neighbour)]
    return [stack for stack in within if len(stack) > 1]


def _are_cards(stack: _Stack, page: _Page, neighbour: Box) -> bool:
    """Whether edges are seen between look-alikes on a line, up to the neighbour's height."""
    members = [page.alike[spot[0]] for spot in stack]
    around = Box.around((neighbour, *members))
    if len(stack) < 2 or around.height > members[-1].right - members[0].left:
        return False
    return all(
        seen_across(page.screenshot, around, one.right, other.left, upright=False)
        for one, other in pairwise(members)
        if one.right <= neighbour.right and neighbour.left <= other.right
    )


def _owner(stack: _Stack, page: _Page, neighbour: Box, axis: _Axis) -> int | None:
    own = axis.across(neighbour)
    members = [page.alike[spot[0]] for spot in stack]
    across = Box.around((neighbour, *members))
    lines = [axis.along(line) for line in page.lines if own.overlaps(axis.across(line))]

    def parted(low: int, high: int) -> bool:
        return seen_across(page.screenshot, across, low, high, upright=axis.upright)

    spans = [axis.along(member) for member in members]
    solid = any(own.overlaps(axis.across(member)) for member in members)
    return owner_of(axis.along(neighbour), spans, lines, parted, solid=solid)


def _is_among(line: Box, members: Sequence[Box]) -> bool:
    return any(line.coverage(member) > 0.5 for member in members)
