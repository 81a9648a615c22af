"""Places for tags: beside what they belong to, in the picture, and not on one another."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from perception.geometry import Box

__all__ = ["placed"]

_Spots = npt.NDArray[np.int64]
"""Boxes as rows of left, top, right, bottom."""

_ON_A_TAG, _ON_ITS_OWN_BOX, _ON_ANOTHER_BOX, _ON_WHAT_IS_READ = 100.0, 8.0, 3.0, 1.0
"""How much worse a covered pixel is than a pixel of distance, for a tag of one pixel."""


def placed(
    boxes: Sequence[Box],
    sizes: Sequence[tuple[int, int]],
    picture: Box,
    gap: int = 0,
    keep_clear: Sequence[Box] = (),
) -> tuple[Box, ...]:
    """A place for each box's tag, the first boxes' tags first.

    Args:
        boxes: What the tags belong to.
        sizes: Each tag's width and height; cut to the picture's.
        picture: Where all tags must lie.
        gap: Pixels between a box and its tag.
        keep_clear: What should rather not be covered.

    Returns:
        The tags' places: inside the picture; on no other tag as long as there is room; as close to
        their boxes as they can be without covering any.
    """
    members, clear = _rows(boxes), _rows(keep_clear)
    found: list[Box] = []
    for index, (box, (width, height)) in enumerate(zip(boxes, sizes, strict=True)):
        size = (min(width, picture.width), min(height, picture.height))
        tags = _rows(found)
        spots = _beside(box, size, picture, gap)
        if _covered(spots, tags).min() > 0:
            spots = np.concatenate([spots, _everywhere(size, picture)])
        cost = _distance(spots, box)
        cost = cost + _ON_A_TAG * _covered(spots, tags)
        cost = cost + _ON_ITS_OWN_BOX * _covered(spots, members[index : index + 1])
        cost = cost + _ON_ANOTHER_BOX * _covered(spots, np.delete(members, index, axis=0))
        cost = cost + _ON_WHAT_IS_READ * _covered(spots, clear)
        left, top, right, bottom = (int(side) for side in spots[int(np.argmin(cost))])
        found.append(Box(left, top, right, bottom))
    return tuple(found)


def _rows(boxes: Sequence[Box]) -> _Spots:
    sides = [(box.left, box.top, box.right, box.bottom) for box in boxes]
    return np.asarray(sides, np.int64).reshape(-1, 4)


def _beside(box: Box, size: tuple[int, int], picture: Box, gap: int) -> _Spots:
    """Above, below, right and left of the box, at its corners and middles, the best liked first."""
    width, height = size
    above, below = box.top - gap - height, box.bottom + gap
    before, behind = box.left - gap - width, box.right + gap
    middle = box.center.y - height // 2
    columns = (box.left, box.right - width, box.center.x - width // 2)
    corners = [(column, row) for row in (above, below) for column in columns]
    corners += [(behind, middle), (before, middle), (behind, above), (before, above)]
    corners += [(behind, below), (before, below)]
    return _inside(np.asarray(corners, np.int64), size, picture)


def _everywhere(size: tuple[int, int], picture: Box) -> _Spots:
    width, height = size
    columns = np.arange(picture.left, picture.right - width + 1, max(1, width // 2))
    rows = np.arange(picture.top, picture.bottom - height + 1, max(1, height // 2))
    grid = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    return _inside(grid.astype(np.int64), size, picture)


def _inside(corners: _Spots, size: tuple[int, int], picture: Box) -> _Spots:
    width, height = size
    left = np.clip(corners[:, 0], picture.left, picture.right - width)
    top = np.clip(corners[:, 1], picture.top, picture.bottom - height)
    return np.stack([left, top, left + width, top + height], axis=1)


def _covered(spots: _Spots, boxes: _Spots) -> npt.NDArray[np.float64]:
    """How much of each spot lies on the boxes: the sum of the roots of the shared areas."""
    if not len(boxes):
        return np.zeros(len(spots))
    across = np.minimum(spots[:, None, 2], boxes[None, :, 2]) - np.maximum(
        spots[:, None, 0], boxes[None, :, 0]
    )
    down = np.minimum(spots[:, None, 3], boxes[None, :, 3]) - np.maximum(
        spots[:, None, 1], boxes[None, :, 1]
    )
    shared = np.clip(across, 0, None) * np.clip(down, 0, None)
    roots: npt.NDArray[np.float64] = np.sqrt(shared).sum(axis=1)
    return roots


def _distance(spots: _Spots, box: Box) -> npt.NDArray[np.float64]:
    across = np.maximum(0, np.maximum(spots[:, 0] - box.right, box.left - spots[:, 2]))
    down = np.maximum(0, np.maximum(spots[:, 1] - box.bottom, box.top - spots[:, 3]))
    away: npt.NDArray[np.float64] = np.hypot(across, down)
    return away
