"""Points and boxes in device pixels: origin top-left, x right, y down, right/bottom exclusive."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from perception.errors import GeometryError

__all__ = ["Box", "Point"]


@dataclass(frozen=True, slots=True)
class Point:
    """A pixel of the screen.

    Attributes:
        x: Pixels from the left edge.
        y: Pixels from the top edge.

    Raises:
        GeometryError: A coordinate is not a finite number.
    """

    x: int
    y: int

    def __post_init__(self) -> None:
        if not (math.isfinite(self.x) and math.isfinite(self.y)):
            raise GeometryError(f"a point needs finite coordinates, not ({self.x}, {self.y})")

    def distance(self, other: "Point") -> float:
        """Euclidean distance to another point, in pixels."""
        return math.hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the screen with at least one pixel in it.

    Attributes:
        left: First column inside.
        top: First row inside.
        right: First column outside.
        bottom: First row outside.

    Raises:
        GeometryError: A side is not finite, or the box holds no pixel.
    """

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        sides = (self.left, self.top, self.right, self.bottom)
        if not all(math.isfinite(side) for side in sides):
            raise GeometryError(f"a box needs finite sides, not {sides}")
        if self.right <= self.left or self.bottom <= self.top:
            raise GeometryError(f"a box needs left < right and top < bottom, not {sides}")

    @property
    def width(self) -> int:
        """Width in pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Height in pixels."""
        return self.bottom - self.top

    @property
    def area(self) -> int:
        """Number of pixels inside."""
        return self.width * self.height

    @property
    def center(self) -> Point:
        """The middle pixel, rounded down; always inside."""
        return Point((self.left + self.right) // 2, (self.top + self.bottom) // 2)

    def contains(self, point: Point) -> bool:
        """Whether the point is one of the box's pixels."""
        return self.left <= point.x < self.right and self.top <= point.y < self.bottom

    def intersection(self, other: "Box") -> "Box | None":
        """The pixels in both boxes, or None where they share none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, right, bottom) if left < right and top < bottom else None

    def intersection_over_union(self, other: "Box") -> float:
        """Shared area over joint area, from 0.0 (apart) to 1.0 (equal)."""
        shared = self.intersection(other)
        if shared is None:
            return 0.0
        return shared.area / (self.area + other.area - shared.area)

    def coverage(self, other: "Box") -> float:
        """The share of this box that lies in the other one, from 0.0 to 1.0."""
        shared = self.intersection(other)
        return 0.0 if shared is None else shared.area / self.area

    def grown(self, pixels: int) -> "Box":
        """The box with its sides moved outwards (negative: inwards, never to nothing)."""
        width, height = self.width + 2 * pixels, self.height + 2 * pixels
        if width < 1 or height < 1:
            center = self.center
            return Box(center.x, center.y, center.x + 1, center.y + 1)
        return Box(self.left - pixels, self.top - pixels, self.right + pixels, self.bottom + pixels)

    def clipped(self, width: int, height: int) -> "Box | None":
        """The part inside a picture of that size, or None where nothing is."""
        return self.intersection(Box(0, 0, width, height))

    def distance(self, other: "Box") -> float:
        """Shortest distance between the two boxes' edges in pixels; 0.0 where they touch."""
        horizontal = max(0, other.left - self.right, self.left - other.right)
        vertical = max(0, other.top - self.bottom, self.top - other.bottom)
        return math.hypot(horizontal, vertical)

    @classmethod
    def around(cls, boxes: "Iterable[Box]") -> "Box":
        """The smallest box that holds all the given ones.

        Raises:
            GeometryError: No box was given.
        """
        members = tuple(boxes)
        if not members:
            raise GeometryError("no box holds nothing: give at least one")
        return cls(
            min(box.left for box in members),
            min(box.top for box in members),
            max(box.right for box in members),
            max(box.bottom for box in members),
        )
