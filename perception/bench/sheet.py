"""Contact sheets of misses: what was asked, what was answered, and where."""

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from perception.bench.scoring import ScoredScreen
from perception.bench.tile import LEGEND, TILE_WIDTH, draw_tile
from perception.overlay.lettering import Lettering
from perception.screenshot import Pixels, Screenshot

__all__ = ["A_PAGE", "draw_sheets"]

A_PAGE = 24
_COLUMNS = 4
_GAP = 16
_TABLE = (214, 216, 222)
_TITLE = Lettering(22, bold=True)
_HEADER = 44


def draw_sheets(scored: Sequence[ScoredScreen]) -> Iterator[tuple[str, Screenshot]]:
    """Pages with a tile for each miss, each with the name of its file; none where all is right.

    One page is misses.png; several are misses-1.png and so on.
    """
    total = sum(not outcome.right for screen in scored for outcome in screen.outcomes)
    tiles = _tiles(scored)
    several = total > A_PAGE
    for first in range(0, total, A_PAGE):
        page = list(islice(tiles, A_PAGE))
        count = f"{first + 1} to {first + len(page)} of {total}" if several else str(total)
        name = f"misses-{first // A_PAGE + 1}.png" if several else "misses.png"
        yield name, Screenshot(_page(page, f"Misses: {count}"))


def _tiles(scored: Sequence[ScoredScreen]) -> Iterator[Pixels]:
    for screen in scored:
        misses = [outcome for outcome in screen.outcomes if not outcome.right]
        if misses:
            # Opened again, one at a time: all screens together may not fit into memory.
            screenshot = Screenshot.open(screen.labelled.path)
            for outcome in misses:
                yield draw_tile(screenshot, screen, outcome)


def _page(tiles: Sequence[Pixels], title: str) -> Pixels:
    rows = [tiles[first : first + _COLUMNS] for first in range(0, len(tiles), _COLUMNS)]
    heights = [max(len(tile) for tile in row) for row in rows]
    width = _COLUMNS * (TILE_WIDTH + _GAP) + _GAP
    page = np.full((_HEADER + sum(heights) + _GAP * (len(rows) + 1), width, 3), _TABLE, np.uint8)
    _draw_header(page, title)
    top = _HEADER + _GAP
    for row, height in zip(rows, heights, strict=True):
        for column, tile in enumerate(row):
            left = _GAP + column * (TILE_WIDTH + _GAP)
            page[top : top + len(tile), left : left + TILE_WIDTH] = tile
        top += height + _GAP
    return page


def _draw_header(page: Pixels, title: str) -> None:
    left = _GAP
    _TITLE.draw(page, title, left, _GAP)
    left += _TITLE.width(title) + 3 * _GAP
    for colour, words in LEGEND:
        lettering = Lettering(17, colour, bold=True)
        lettering.draw(page, words, left, _GAP + 4)
        left += lettering.width(words) + 2 * _GAP
